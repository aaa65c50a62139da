import type { Credentials } from "./credentials.ts";
import type { Definition } from "./definition.ts";
import { UsageError } from "./errors.ts";
import type { Hooks } from "./hooks.ts";
import type { RetryOptions } from "./policy/retry.ts";
import type { Validation } from "./validate.ts";
import { checkHeaders } from "./wire/headers.ts";
import { own } from "./wire/own.ts";

/** Options of one call; each falls back to the client's. */
export interface CallOptions {
  /** Ends the call, a wait between attempts included. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, body included; 30,000 unless set. With `Infinity` the platform's own limit counts: 300 s of silence in Node. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, attempts and waits together; 120,000 unless set. */
  deadline?: number | undefined;
  /** How to repeat what is safe to repeat; `false` never repeats. */
  retry?: false | RetryOptions | undefined;
  /** Extra request headers; they cannot replace credentials. */
  headers?: Record<string, string> | undefined;
}

/** Options that every client takes. */
export interface CommonOptions extends Omit<CallOptions, "signal"> {
  /** The fetch to use (proxy, agent, test double); the global one, looked up at every call, unless set. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Bytes of a response body that are read before giving up; 10 MiB unless set. */
  maxBodyBytes?: number | undefined;
  /** Allows credentials over plain http to other hosts than this machine. */
  allowInsecure?: boolean | undefined;
  /** Called before and after every attempt, for logs, traces and metrics. */
  on?: Hooks | undefined;
  /** Compares bodies with the specification: `observe` or `enforce` of the vendor package's `/validate`. */
  validate?: Validation | undefined;
}

/** What a factory makes of its options. */
export interface ClientConfig extends CommonOptions {
  baseUrl: URL;
  credentials: Credentials;
}

/** The names of the options of a call. */
export const callNames: readonly string[] = ["signal", "timeout", "deadline", "retry", "headers"];

/** The names of the options that every factory takes. */
export const commonNames: readonly string[] = [
  ...callNames.slice(1),
  "fetch",
  "maxBodyBytes",
  "allowInsecure",
  "on",
  "validate",
];

/** Refuses what is not an object, and names that nobody reads, such as a misspelled one. */
export function refuseUnknown(where: string, given: object, known: readonly string[]): void {
  if (Object(given) !== given) throw new UsageError(where, `pass an object with ${known.join(", ")}`);
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) throw new UsageError(where, `unknown option "${name}"; known: ${known.join(", ")}`);
  }
}

/** Copies options, plain objects among them too, and refuses those that nobody reads. */
export function checkNames<T extends object>(where: string, given: T, known: readonly string[]): T {
  refuseUnknown(where, given, known);
  return own(given, 3);
}

/** Refuses values that would end a call at once, or never, and hooks and retry options that nobody reads. */
export function checkValues(where: string, options: CommonOptions & CallOptions): void {
  const { retry, on, validate, signal, allowInsecure, timeout, deadline, maxBodyBytes } = options;
  const expect = (name: string, holds: boolean, what: string) => {
    if (!holds) throw new UsageError(where, `"${name}" must be ${what}`);
  };
  const expectNumber = (name: string, value: unknown, least: number, what: string) =>
    expect(name, value === undefined || (typeof value === "number" && value >= least), what);
  for (const [name, value] of Object.entries({ timeout, deadline, maxBodyBytes }))
    expectNumber(name, value, Number.MIN_VALUE, "a number greater than 0");
  expect("validate", !validate || typeof validate === "function", `imported from the package's "/validate"`);
  // The controller in place of its signal, say.
  expect("signal", !signal || typeof signal.addEventListener === "function", "an AbortSignal");
  // "false", as an environment variable has it, would open what it means to close.
  expect("allowInsecure", !allowInsecure || allowInsecure === true, "true or false");
  if (on) checkNames(`${where} on`, on, ["request", "response", "retry", "error", "validation"]);
  if (retry == null || retry === false) return;
  const { statuses, ...numbers } = checkNames(`${where} retry`, retry, [
    "repeats",
    "baseDelay",
    "maxDelay",
    "statuses",
  ]);
  for (const [name, value] of Object.entries(numbers)) expectNumber(name, value, 0, "a number, 0 or more");
  expect("statuses", statuses === undefined || Array.isArray(statuses), "a list of numbers");
}

/** Refuses a platform without a fetch; the moment of a call counts, since polyfills come late. */
export function checkFetch(where: string, { fetch = globalThis.fetch }: CommonOptions): void {
  if (typeof fetch !== "function") throw new UsageError(where, `"fetch" must be a function`);
}

/** Checks what a factory made of its options, and gets ready what every call sends. */
export function checkConfig(definition: Definition, given: ClientConfig): ClientConfig {
  const config = own(given, 3);
  checkValues("client", config);
  checkFetch("client", config);
  const { headers, credentials } = config;
  return Object.assign(config, {
    headers: { accept: definition.accept, ...checkHeaders("client", headers) },
    credentials: typeof credentials === "function" ? credentials : checkHeaders("client", credentials),
  });
}
