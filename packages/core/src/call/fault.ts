import type { TransportCode } from "../errors.ts";
import type { Cause, Platform, Trace } from "../platform/platform.ts";

/** Internal: an attempt went wrong in a known way. The transport turns it into a result. */
export class Fault {
  readonly code: TransportCode;
  readonly reason: string | undefined;

  constructor(code: TransportCode, reason?: string) {
    this.code = code;
    this.reason = reason;
  }
}

/** Node's own limits, of 300 s unless a dispatcher sets others, which end a call also with `timeout: Infinity`. */
const platformTimeouts = /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/;

/**
 * Names what made fetch fail: `connect` only where that is proof that nothing was sent. The error itself is dropped, because
 * platforms put header values and URLs into it.
 */
export function faultOf(error: unknown, platform: Platform, trace: Trace): Fault {
  if (error instanceof Fault) return error;
  const cause = causeOf(error);
  if (platform.provesUnsent(trace, cause)) return new Fault("connect", cause.code);
  return new Fault(platformTimeouts.test(cause.code ?? "") ? "timeout" : "network", cause.code);
}

/** The root of an error that says what happened: its first code, from the inside out. */
export function causeOf(error: unknown): Cause {
  const found: Cause = { message: "" };
  try {
    let at = error as
      | { code?: unknown; syscall?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] }
      | undefined;
    for (let depth = 0; depth < 5 && typeof at === "object" && at !== null; depth++) {
      if (typeof at.code === "string" && /^\w+$/.test(at.code)) found.code = at.code;
      if (typeof at.syscall === "string") found.syscall = at.syscall;
      found.message += at.message;
      at = (at.cause ?? at.errors?.[0]) as typeof at; // one error for each address that was tried
    }
  } catch {} // What a fetch of the caller's throws may be anything.
  return found;
}
