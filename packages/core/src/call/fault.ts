import type { Operation } from "../definition.ts";
import type { TransportCode } from "../errors.ts";
import type { Platform, Trace } from "../platform/platform.ts";

/** Internal: an attempt went wrong in a known way. The transport turns it into a result. */
export class Fault {
  readonly code: TransportCode;
  readonly reason: string | undefined;
  readonly cause: unknown;

  constructor(code: TransportCode, reason?: string, cause?: unknown) {
    this.code = code;
    this.reason = reason;
    this.cause = cause;
  }
}

/** Names what made fetch fail: `connect` only where that is proof that nothing was sent. */
export function faultOf(
  error: unknown,
  platform: Platform,
  trace: Trace,
  { idempotent }: Operation,
  ownFetch: unknown,
): Fault {
  if (error instanceof Fault) return error;
  const cause = platform.causeOf(error);
  const unsent = platform.provesUnsent(trace, cause, !!idempotent);
  return new Fault(
    unsent ? "connect" : cause.timeout ? "timeout" : "network",
    cause.code ?? (ownFetch ? cause.name : undefined),
    error,
  );
}
