import type { Definition, Operation } from "../definition.ts";
import type { ErrorDetails, TransportError } from "../errors.ts";
import type { CallOptions, ClientConfig } from "../options.ts";
import type { Platform } from "../platform/platform.ts";
import type { Body } from "../platform/write.ts";
import type { IsEcho } from "../policy/echo.ts";
import type { Gate } from "../policy/gate.ts";
import type { Outcome } from "../policy/outcome.ts";
import type { Bytes, Decoded } from "../wire/decode.ts";
import type { within } from "./deadline.ts";
import type { Fault } from "./fault.ts";

/** One call, ready to send. */
export interface Call {
  id: string;
  operation: Operation;
  url: string;
  headers: Record<string, string>;
  body: Body;
  options: CallOptions;
  /** In place of the client's `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Fields of the platform's `fetch` that no policy looks at. */
  init?: object | undefined;
  /** What the caller gave, where that was in parts. */
  given?: { readonly path?: object };
}

/** What all attempts of a call share. */
export interface Course {
  definition: Definition;
  config: ClientConfig;
  call: Call;
  /** Undefined where there is nothing to wait for yet. */
  gate?: Gate | undefined;
  /** Its place in the gate's line. */
  place: number;
  /** Milliseconds for one attempt. */
  timeout: number;
  /** When the deadline ends, on the clock of `performance.now()`. */
  end: number;
  platform: Loaded;
  observe: Observer | undefined;
}

/** How one attempt ended. */
export interface Attempted {
  details: ErrorDetails;
  /** Of this attempt alone. */
  outcome: Outcome;
  /** Undefined where there is no trustworthy answer; `fault` then says why. */
  answer: (Decoded & { bytes: Bytes }) | undefined;
  fault: Fault | undefined;
  response: Response | undefined;
}

/** How a call ended: an answer, or the error that says why there is none; of a failure, what to tell people. */
export type Settled = Attempted & { error: TransportError | undefined; message: string };

/** What is known of an attempt when a hook is told. */
export interface Known {
  attempt: number;
  /** When it began, on the clock of `performance.now()`; undefined where it begins, or has ended before. */
  began?: number;
  details?: ErrorDetails;
  response?: Response | undefined;
  isEcho?: IsEcho;
  failed?: boolean;
  code?: string | undefined;
  wait?: number;
}

/** Tells the hooks of one attempt, the call's own ones first; returns the headers that those before a request add. */
export type Observer = (
  name: "request" | "response" | "retry" | "error",
  course: Course,
  known: Known,
) => Record<string, string> | undefined;

/** Functions of the main entry, for what is loaded apart from it. */
export interface Tools {
  attemptCall(course: Course, attempt: number): Promise<Attempted>;
  within: typeof within;
  TransportError: typeof TransportError;
}

/** What a failure needs. */
export interface Recovery {
  gateOf(config: ClientConfig, platform: Platform, wait: typeof within): Gate;
  /** Returns the seconds that a failure asks to wait, and makes everyone wait where it is meant for everyone. */
  heed(gate: Gate, operation: Operation, response: Response, resetAfter: string | undefined): number | undefined;
  hintFor(hints: Record<string, string>, details: ErrorDetails, fault: Fault | undefined): string | undefined;
  /** Where a redirect leads, or undefined to refuse it. */
  nextHop(response: Response, from: string, method: string, hops: number): string | undefined;
  /** Repeats what may be repeated after a failed first attempt, `served` calls having succeeded when it began. */
  recover(course: Course, first: Attempted, served: number, tools: Tools): Promise<Settled>;
}

/** A platform, and what a failure needs, once that is loaded. */
export interface Loaded extends Platform {
  recovery?: Recovery | undefined;
}
