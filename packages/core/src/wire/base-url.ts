import { UsageError } from "../errors.ts";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

// The ports that every fetch refuses, to keep it from speaking to other protocols (fetch standard, "bad port").
const blockedPorts =
  "0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080".split(
    " ",
  );

/** Parses a base URL and refuses one that would lose, leak or misroute credentials, or that no fetch calls. */
export function checkBaseUrl(factory: string, name: string, value: unknown, allowInsecure?: unknown): URL {
  if (typeof value !== "string" || !URL.canParse(value))
    throw new UsageError(factory, `pass "${name}" as a full URL, such as "https://host"`);
  // A URL parser drops these, so that another host than the one in the text would get the credentials.
  if (/[\0-\x20\x7f]/.test(value)) throw new UsageError(factory, `"${name}" has white space or a control character`);
  const url = new URL(value);
  if (!/^https?:/.test(url.protocol)) throw new UsageError(factory, `"${name}" must start with https://`);
  if (url.username || url.password)
    throw new UsageError(factory, `"${name}" must not hold credentials; pass them as options`);
  if (/[?#]/.test(url.href)) throw new UsageError(factory, `"${name}" must not have a query or fragment`);
  if (blockedPorts.includes(url.port)) throw new UsageError(factory, `"${name}" has a port that fetch refuses to call`);
  if (url.protocol === "http:" && allowInsecure !== true && !loopback.test(url.hostname)) {
    throw new UsageError(
      factory,
      `"${name}" would send credentials over plain http; use https, or pass allowInsecure: true`,
    );
  }
  return url;
}
