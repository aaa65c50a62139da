import type { Credentials } from "./credentials.ts";
import type { Definition } from "./definition.ts";
import { UsageError } from "./errors.ts";
import type { Hooks } from "./hooks.ts";
import type { RetryOptions } from "./policy/retry.ts";
import type { Validation } from "./validate.ts";
import { checkHeaders } from "./wire/headers.ts";
import { own } from "./wire/own.ts";

/** The parts of a request, as generated request types name them. */
export interface AnyRequest {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** Options of one call; each falls back to the client's. */
export interface CallOptions {
  /** Ends the call, a wait between attempts included. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, body included; defaults to 30,000. With `Infinity` the platform's own limit counts: 300 s of silence in Node. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, attempts and waits together; defaults to 120,000. */
  deadline?: number | undefined;
  /** How to repeat what is safe to repeat; `false` never repeats. */
  retry?: false | RetryOptions | undefined;
  /** Extra request headers; they cannot replace credentials. */
  headers?: Record<string, string> | undefined;
  /** Called before and after every attempt, for logs, traces and metrics. */
  on?: Hooks | undefined;
  /** Anything that hooks shall be told with this call: a case's id, a span. */
  context?: unknown;
}

/** Options that every client takes. */
export interface CommonOptions extends Omit<CallOptions, "signal" | "context"> {
  /** The fetch to use (proxy, agent, test double); defaults to the global one, looked up at every call. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Bytes of a response body that are read before giving up; defaults to 10 MiB. */
  maxBodyBytes?: number | undefined;
  /** Allows credentials over plain http to other hosts than this machine. */
  allowInsecure?: boolean | undefined;
  /** Compares bodies with the specification: `observe` or `enforce` of the vendor package's `/validate`. */
  validate?: Validation | undefined;
}

/** What a factory makes of its options. */
export interface ClientConfig extends CommonOptions {
  baseUrl: URL;
  credentials: Credentials;
  /** By operation, what throws a `UsageError` for requests that the server is known to refuse. */
  checks?: Record<string, (request: AnyRequest) => void> | undefined;
}

/** The names of the options of a call. */
export const callNames: readonly string[] = ["signal", "context", "timeout", "deadline", "retry", "headers", "on"];

/** The names of the options that every factory takes. */
export const commonNames: readonly string[] = [
  ...callNames.slice(2),
  "fetch",
  "maxBodyBytes",
  "allowInsecure",
  "validate",
];

/** Refuses what is not an object, and names that nobody reads, such as a misspelled one. */
export function refuseUnknown(where: string, given: object, known: readonly string[], more = ""): void {
  if (Object(given) !== given) throw new UsageError(where, `pass an object with ${known.join(", ")}`);
  for (const name of Object.keys(given)) {
    if (!known.includes(name))
      throw new UsageError(where, `unknown option "${name}"; known: ${known.join(", ")}${more}`);
  }
}

/** Copies options, plain objects among them too, and refuses those that nobody reads. */
export function checkNames<T extends object>(where: string, given: T, known: readonly string[]): T {
  refuseUnknown(where, given, known);
  return own(given, 3);
}

type Rule = readonly [holds: (value: unknown) => boolean, what: string];
const isFunction = (value: unknown) => typeof value === "function";
const positive: Rule = [(value) => typeof value === "number" && value > 0, "a number greater than 0"];
const count: Rule = [(value) => typeof value === "number" && value >= 0, "a number, 0 or more"];
const hook: Rule = [isFunction, "a function"];

const hooks: Record<string, Rule> = { request: hook, response: hook, retry: hook, error: hook, validation: hook };
const retries: Record<string, Rule> = {
  repeats: count,
  baseDelay: count,
  maxDelay: count,
  statuses: [Array.isArray, "a list of numbers"],
};
const rules: Record<string, Rule> = {
  timeout: positive,
  deadline: positive,
  maxBodyBytes: positive,
  validate: [isFunction, `imported from the package's "/validate"`],
  // The controller in place of its signal, say.
  signal: [(value) => isFunction((value as AbortSignal).addEventListener), "an AbortSignal"],
  // "false", as an environment variable has it, would open what it means to close.
  allowInsecure: [(value) => value === true || value === false, "true or false"],
  retry: [(value) => value === false || Object(value) === value, "false, or an object such as { repeats: 3 }"],
  on: [(value) => Object(value) === value, "an object of functions"],
};

function checkRules(where: string, options: object, rules: Record<string, Rule>): void {
  for (const [name, value] of Object.entries(options)) {
    const [holds, what] = Object.hasOwn(rules, name) ? (rules[name] ?? []) : [];
    if (value != null && holds && !holds(value)) throw new UsageError(where, `"${name}" must be ${what}`);
  }
}

/** Refuses values that would end a call at once, or never, and hooks and retry options that nobody reads. */
export function checkValues(where: string, options: CommonOptions & CallOptions): void {
  checkRules(where, options, rules);
  for (const [name, known] of Object.entries({ retry: retries, on: hooks })) {
    const given = options[name as "retry" | "on"];
    if (given) checkRules(`${where} ${name}`, checkNames(`${where} ${name}`, given, Object.keys(known)), known);
  }
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
