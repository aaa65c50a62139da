/** A ticket at the vendor. */
export interface Ticket {
  id: string;
  /** What people call it, such as `INC0010023`. */
  number?: string | undefined;
  /** Where people open it. */
  url?: string | undefined;
}

/** What a kind is told besides the request; every `ensure` flow takes these options. */
export interface EnsureCall {
  /** The key of the hand-off. */
  key: string;
  /** Whether an earlier call may have sent it. If so, it has to be looked for, and must not be sent blindly. */
  tried: boolean;
  /** Ends the call when this worker stops. */
  signal: AbortSignal;
}

/**
 * What became of it, as every `ensure` flow reports. The status and the pause that the server asked for are read from the
 * report or from its `result`.
 */
export type EnsureOutcome =
  | { state: "created"; ticket: Ticket }
  | {
      state: "rejected" | "dropped" | "several" | "unknown" | "not-sent";
      /** For people. It is stored, shown and logged, so no text of the request may be in it. */
      reason: string;
      tickets?: readonly Ticket[] | undefined;
      status?: number | undefined;
      /** In seconds. */
      retryAfter?: number | undefined;
      result?: { status?: number | undefined; retryAfter?: number | undefined } | undefined;
    };

/** How to make one kind of ticket. */
export interface Kind<Request> {
  /** Makes the ticket, or finds it: an `ensure` flow with your client. */
  ensure(request: Request, options: EnsureCall): Promise<EnsureOutcome>;
  /** Where a person can look for the ticket of a key at the vendor, such as a search. */
  link?(key: string): string | undefined;
}

/** Kinds by name. */
export type Kinds = Record<string, Kind<never>>;

/** The request that a kind takes. */
export type RequestOf<K> = K extends Kind<infer Request> ? Request : never;
