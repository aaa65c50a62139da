import type { Bytes } from "../wire/decode.ts";

/** A request body as fetch gets it. */
export type Body = string | Bytes | FormData | undefined;

/** What the platform tells about one attempt. */
export interface Trace {
  /** Requests that it made for the attempt, the tunnel through a proxy not counted. */
  made: number;
  /** How often it began to write one. */
  written: number;
  /** The HTTP/2 stream of the last one. */
  stream?: { readonly closed: boolean } | undefined;
  /** Over HTTP/2, whether the answer ended as a whole one does (END_STREAM) or by a reset. */
  ended?: boolean | undefined;
}

/** What a failed fetch gives away, as far as it is known to be harmless. */
export interface Cause {
  code?: string | undefined;
  syscall?: string | undefined;
  message: string;
}

/** What a line has to know of its gate: when the server takes calls again, and over how many milliseconds they come back. */
export interface Held {
  until: number;
  spread: number;
}

export type Limited = (
  ms: number,
  code: "deadline",
  signal: AbortSignal | undefined,
  work: () => Promise<void>,
) => Promise<void>;

/** The calls to one origin that wait for their turn. */
export interface Line {
  /** Lets a call through when it is its turn; returns nothing where it may go at once. */
  enter(order: number, end: number, signal: AbortSignal | undefined): Promise<void> | undefined;
  leave(): void;
  /** The server has told everyone to wait: refuses those whose deadline comes first. */
  hold(refuse: () => unknown): void;
  succeed(): void;
}

/** What differs from platform to platform. */
export interface Platform {
  /** Runs `work`, which calls fetch, and notes what the platform does for it. */
  watch<T>(trace: Trace, work: () => T): T;
  /** Whether a failed fetch has proven that no byte of the request was written. */
  provesUnsent(trace: Trace, cause: Cause): boolean;
  /** What fetch has to be given so that it sends a write once. */
  write(body: Body): RequestInit;
  /** Opens a line for what is told of a gate; `limited` is `within` of `call/deadline.ts`. */
  openLine?(gate: Held, limited: Limited): Line;
}
