import { UsageError } from "../errors.ts";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

// The ports that every fetch refuses, to keep it from speaking to other protocols (Fetch standard, "bad port").
const blockedPort =
  /^([0179]|1[13579]|2[0-35]|37|4[23]|53|69|77|79|87|95|10[1-49]|11[013579]|123|13[579]|143|161|179|389|427|465|51[2-5]|526|53[0-2]|540|548|55[46]|563|587|601|636|989|99[035]|1719|172[03]|2049|3659|4045|4190|506[01]|6000|6566|666[5-9]|6679|6697|10080)$/;

/** Parses a base URL and refuses one that would lose, leak or misroute credentials, or that no fetch calls. */
export function checkBaseUrl(factory: string, name: string, value: unknown, allowInsecure?: unknown): URL {
  const refuse = (why: string) => new UsageError(factory, `"${name}" ${why}`);
  if (typeof value !== "string" || !URL.canParse(value)) throw refuse(`must be a full URL, such as "https://host"`);
  const url = new URL(value);
  if (!/^https?:/.test(url.protocol)) throw refuse("must start with https://");
  // A URL parser drops control characters, so that another host than the one in the text would get the credentials.
  if (url.username || url.password || /[?#\0-\x20\x7f]/.test(value))
    throw refuse("must not have credentials, a query, a fragment or white space; pass credentials as options");
  if (blockedPort.test(url.port)) throw refuse("has a port that fetch refuses to call");
  if (url.protocol === "http:" && allowInsecure !== true && !loopback.test(url.hostname))
    throw refuse("would send credentials over plain http; use https, or pass allowInsecure: true");
  return url;
}
