/**
 * What a failed call may have done at the vendor.
 *
 * - `not-sent`: nothing can have happened, so repeating is safe.
 * - `rejected`: the server refused it, so nothing was created.
 * - `unknown`: it may have happened; look before repeating.
 */
export type Outcome = "not-sent" | "rejected" | "unknown";

/** What is known about one attempt. */
export interface Evidence {
  /** False only where the failure proves that no byte of the request reached the server. */
  sent: boolean;
  /** The HTTP status, when a status line came back. */
  status?: number | undefined;
  /** What the specification says of this answer, where the status alone would mislead. */
  declared?: Outcome | undefined;
}

/** The one place that decides an outcome; the README prints it as a table. */
export function outcomeOf({ sent, status = 0, declared }: Evidence): Outcome {
  if (declared) return declared;
  if (!sent) return "not-sent";
  // 307 and 308 ask for the same request elsewhere, so this server did nothing. 301 to 303 may follow a completed write.
  if (status === 307 || status === 308) return "rejected";
  // 408 is answered by proxies that gave up on a request which the server may have read.
  if (status >= 400 && status < 500 && status !== 408) return "rejected";
  return "unknown";
}
