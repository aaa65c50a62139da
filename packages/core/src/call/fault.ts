import type { TransportCode } from "../errors.ts";
import type { Platform, Trace } from "../platform/platform.ts";

/** Internal: an attempt went wrong in a known way. The transport turns it into a result. */
export class Fault {
  readonly code: TransportCode;
  readonly reason: string | undefined;

  constructor(code: TransportCode, reason?: string) {
    this.code = code;
    this.reason = reason;
  }
}

/**
 * Names what made fetch fail: `connect` only where that is proof that nothing was sent. The error itself is dropped, because
 * platforms put header values and URLs into it.
 */
export function faultOf(error: unknown, platform: Platform, trace: Trace, idempotent = false): Fault {
  if (error instanceof Fault) return error;
  const cause = platform.causeOf(error);
  const unsent = platform.provesUnsent(trace, cause, idempotent);
  return new Fault(unsent ? "connect" : cause.timeout ? "timeout" : "network", cause.code);
}
