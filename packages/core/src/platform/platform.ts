/** What the platform tells about one attempt. */
export interface Trace {
  /** Requests that it made for the attempt, the tunnel through a proxy not counted. */
  made: number;
  /** How often it began to write one. */
  written: number;
  /** The errors by which they failed. */
  failures?: unknown[];
  /** The HTTP/2 stream of the last one. */
  stream?: { readonly closed: boolean } | undefined;
  /** Over HTTP/2, whether the answer ended as a whole one does (END_STREAM) or by a reset. */
  ended?: boolean | undefined;
}

/** What a failed fetch gives away, as far as it is known to be harmless. */
export interface Cause {
  code?: string | undefined;
  /** The name of the error itself, such as `TypeError`. */
  name?: string;
  syscall?: string | undefined;
  message?: string;
  /** The error and what caused it. */
  errors?: unknown[];
  /** Whether a limit of the platform's own ended the call. */
  timeout?: boolean;
}

/** What a line has to know of its gate: when the server takes calls again, and over how many milliseconds they come back. */
export interface Held {
  until: number;
  spread: number;
}

/** `within` of `call/deadline.ts`, for what is loaded apart from it. */
export type Within = <T>(
  ms: number,
  code: "deadline",
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
) => Promise<T>;

/** The calls to one origin that wait for their turn. */
export interface Line {
  /** Lets a call through when it is its turn; returns nothing where it may go at once. False means that it would be too late. */
  enter(order: number, end: number, signal: AbortSignal | undefined, held: boolean): Promise<boolean> | undefined;
  leave(): void;
  /** The server has told everyone to wait, for the first time or again: those whose deadline comes first are too late. */
  hold(again: boolean): void;
  succeed(): void;
}

/** What differs from platform to platform. */
export interface Platform {
  /** Runs `work`, which calls fetch, and notes what the platform does for it. */
  watch<T>(trace: Trace, work: () => T): T;
  /** The root of an error that a fetch has thrown, or the reading of a body. */
  causeOf(error: unknown): Cause;
  /** Whether a failed fetch has proven that no byte of the request was written. */
  provesUnsent(trace: Trace, cause: Cause, idempotent: boolean): boolean;
  /** Whether a client may name itself: browsers keep that to themselves. */
  hasAgent?: boolean;
  /** Lets many calls listen to one signal. */
  share?(signal: AbortSignal): void;
  openLine?(gate: Held, within: Within): Line;
}
