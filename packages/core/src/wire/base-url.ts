import { UsageError } from "../errors.ts";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

// The ports that every fetch refuses, to keep it from speaking to other protocols (Fetch standard, "bad port").
const blockedPort =
  /^([0179]|1[13579]|2[0-35]|37|4[23]|53|69|[78]7|79|95|1(0[1-49]|1[013579]|23|3[579]|43|61|719|72[03]|79)|2049|3(65|8)9|4(045|190|27|65)|5(06[01]|1[2-5]|26|3[0-2]|4[08]|5[46]|63|87)|6(01|000|36|566|66[5-9]|679|697)|989|99[035]|10080)$/;

/** Parses a base URL and refuses one that would lose, leak or misroute credentials, or that no fetch calls. */
export function checkBaseUrl(factory: string, name: string, value: unknown, allowInsecure?: unknown): URL {
  const refuse = (why: string) => new UsageError(factory, `"${name}" ${why}`);
  if (typeof value !== "string" || !URL.canParse(value)) throw refuse(`must be a full URL, such as "https://host"`);
  const url = new URL(value);
  if (!/^https?:/.test(url.protocol)) throw refuse("must start with https://");
  // A URL parser drops control characters, so that another host than the one in the text would get the credentials.
  if (url.username || url.password || /[?#\0-\x20\x7f]/.test(value))
    throw refuse("must not have credentials, a query, a fragment or white space");
  if (blockedPort.test(url.port)) throw refuse("has a port that fetch refuses to call");
  if (url.protocol === "http:" && allowInsecure !== true && !loopback.test(url.hostname))
    throw refuse("would send credentials over plain http; use https, or pass allowInsecure: true");
  return url;
}
