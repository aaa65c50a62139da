// The usual kinds of credentials, for the factories of vendors.
import { UsageError } from "./errors.ts";

/**
 * Credential headers, or a function that makes them afresh for every attempt (signed schemes need a new nonce each time); its
 * `account` tells apart the keys of one origin, so that one key's rate limit holds up no other's calls.
 */
export type Credentials = Record<string, string> | ((() => Promise<Record<string, string>>) & { account?: string });

/** A token, or a function that gives one: it is asked before every attempt, so that an expired token can be renewed. */
export type Token = string | (() => string | Promise<string>);

/**
 * Makes credentials of texts, or of functions that give them: those are asked before every attempt, and a wrong text from one
 * ends the call unsent. Throws a `UsageError` for a text that no header can carry, without showing it.
 */
export function takeCredentials<Name extends string>(
  factory: string,
  given: Record<Name, Token | undefined>,
  toHeaders: (texts: Record<Name, string>) => Record<string, string>,
): Credentials {
  const entries = Object.entries(given);
  const check = (texts: unknown[]) =>
    toHeaders(Object.fromEntries(entries.map(([name], at) => [name, requireText(factory, name, texts[at])])) as never);
  const values = entries.map(([, value]) => value);
  if (!values.some((value) => typeof value === "function")) return check(values);
  return async () => check(await Promise.all(values.map((value) => (typeof value === "function" ? value() : value))));
}

/** `Authorization: Bearer …`. */
export const bearerCredentials = (factory: string, name: string, token: Token | undefined): Credentials =>
  takeCredentials(factory, { [name]: token }, ({ [name]: text }) => ({ authorization: `Bearer ${text}` }));

/** `Authorization: Basic …`, in UTF-8. */
export function basicCredentials(factory: string, username: unknown, password: unknown): { authorization: string } {
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== "string" || value === "") throw new UsageError(factory, `pass a non-empty "${name}"`);
    // Unicode's control characters; V8 makes the class \p{Cc} as it parses, which an import would pay for.
    if (/[^ -~\xa0-\uffff]/.test(value))
      throw new UsageError(factory, `"${name}" has a line break or control character`);
  }
  if (String(username).includes(":")) throw new UsageError(factory, `"username" must not have a ":"`);
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  // `btoa` alone takes Latin-1 only, and `Buffer` is Node's.
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

/** Returns the credential, or says which option to pass; the value never appears in the message. */
export function requireText(factory: string, name: string, value: unknown): string {
  if (typeof value !== "string" || value.trim() === "") throw new UsageError(factory, `pass a non-empty "${name}"`);
  if (/[^\x20-\x7e]/.test(value) || value !== value.trim()) {
    throw new UsageError(factory, `"${name}" has white space or characters that no header can carry`);
  }
  return value;
}
