import { UsageError } from "./errors.ts";

/** Credential headers, or a function that makes them afresh for every attempt (signed schemes need a new nonce each time). */
export type Credentials = Record<string, string> | (() => Promise<Record<string, string>>);

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Parses a base URL and refuses one that would lose, leak or misroute credentials. */
export function checkBaseUrl(factory: string, name: string, value: unknown, allowInsecure = false): URL {
  if (typeof value !== "string" || !URL.canParse(value))
    throw new UsageError(factory, `pass "${name}" as a full URL, such as "https://host"`);
  const url = new URL(value);
  if (!/^https?:/.test(url.protocol)) throw new UsageError(factory, `"${name}" must start with https://`);
  if (url.username || url.password)
    throw new UsageError(factory, `"${name}" must not hold credentials; pass them as options`);
  if (/[?#]/.test(url.href)) throw new UsageError(factory, `"${name}" must not have a query or fragment`);
  if (url.protocol === "http:" && !allowInsecure && !loopback.test(url.hostname)) {
    throw new UsageError(
      factory,
      `"${name}" would send credentials over plain http; use https, or pass allowInsecure: true`,
    );
  }
  return url;
}

/** The headers with names in lower case, so that they can be merged; refuses what no header can carry, without showing values. */
export function checkHeaders(operation: string, headers: Record<string, string> = {}): Record<string, string> {
  const checked: Record<string, string> = {};
  // A Headers or a Map has nothing to read by name, and what it holds would be lost.
  if (Symbol.iterator in Object(headers)) throw new UsageError(operation, "pass headers as a plain object");
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new UsageError(operation, `header "${name}" has a name or value that no header can carry`);
    }
    checked[name.toLowerCase()] = value;
  }
  return checked;
}
