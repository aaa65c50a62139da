import type { TransportCode } from "./errors.ts";

/** Internal: an attempt went wrong in a known way. The transport turns it into a result. */
export class Fault {
  readonly code: TransportCode;
  readonly reason: string | undefined;

  constructor(code: TransportCode, reason?: string) {
    this.code = code;
    this.reason = reason;
  }
}

// Failures of name lookup, connecting and the TLS handshake: the platform had no connection to write the request to.
const unsentCalls = ["connect", "getaddrinfo"];
const unsentCodes =
  /^(UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|ERR_SSL_(WRONG_VERSION|\w+_(HANDSHAKE_FAILURE|PROTOCOL)))/;

/**
 * Names what made fetch fail: `connect` only where the error proves that nothing was sent. Browsers and Workers hide the
 * cause, so there it is always `network`. The error itself is dropped, because platforms put header values and URLs into it.
 */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  type Cause = { code?: unknown; syscall?: unknown; errors?: Cause[] } | undefined;
  const outer = ((error as { cause?: Cause } | undefined)?.cause ?? error) as Cause;
  const cause = outer?.errors?.[0] ?? outer; // one error for each address that was tried
  const reason = typeof cause?.code === "string" && /^\w+$/.test(cause.code) ? cause.code : undefined;
  const unsent = unsentCalls.includes(cause?.syscall as string) || unsentCodes.test(reason ?? "");
  return new Fault(unsent ? "connect" : "network", reason);
}
