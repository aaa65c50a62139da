/** What a transport reports about one attempt, while it happens. */
export interface TransportEvidence {
  /** How often it began to write a request: counted before the first byte leaves, and never after the signal has ended the call. */
  written: number;
  /** Over HTTP/2, whether the response ended as a complete one does (END_STREAM) or by a reset. */
  ended?: boolean | undefined;
  /** What went wrong and what to do about it, for the error's message: never a credential or anything else that was sent. */
  advice?: string | undefined;
}

/** A `fetch` that reports what it wrote. Nothing else is called if it has this method. */
export interface EvidenceFetch {
  sendWithEvidence(url: string, init: RequestInit, evidence: TransportEvidence): Promise<TransportResponse>;
}

/** As much of a Response as the clients read; `response` of a result is this object. */
export interface TransportResponse extends Pick<Response, "ok" | "status" | "statusText" | "type"> {
  /** Iterated, it gives the pairs of which a `Headers` can be made. */
  headers: Iterable<[string, string]> & { get(name: string): string | null };
  body: {
    getReader(): { read(): Promise<{ done: boolean; value: Uint8Array | undefined }>; cancel(): Promise<void> };
    cancel(): Promise<void>;
  } | null;
}

/** What the platform tells about one attempt. */
export interface Trace extends TransportEvidence {
  /** Whether `written` alone decides: every write is reported, and none comes after the end of the call. */
  exact?: boolean;
  /** Whether it is the platform's own fetch, which begins at once or never. */
  platform?: boolean;
  /** The errors by which requests failed, the tunnel through a proxy not counted. */
  failures?: unknown[];
  /** The HTTP/2 stream of the last one. */
  stream?: { readonly closed: boolean } | undefined;
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
  /** Calls a fetch, and notes what the platform does for it. */
  watch(trace: Trace, fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<Response>;
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
