// Words for what happened.
import type { Operation } from "../definition.ts";
import type { ErrorDetails, TransportCode } from "../errors.ts";
import type { Outcome } from "../policy/outcome.ts";
import type { Fault } from "./fault.ts";

const said: Record<TransportCode, string> = {
  aborted: "the caller's signal ended the call",
  connect: "no connection",
  credentials: "the credentials could not be made",
  deadline: "the deadline passed",
  "empty-body": "the response lacks its documented body",
  "invalid-body": "the response is not valid JSON",
  "media-type": "the response is not JSON (a login or proxy page, or a wrong base URL)",
  network: "the connection failed",
  "rate-limit": "the server asked for a wait that ends after the deadline",
  redirect: "a redirect was refused (check the base URL)",
  timeout: "no complete response within the timeout",
  "too-large": "the response exceeds maxBodyBytes",
  truncated: "the response was cut off",
};

const advice: Record<Outcome, string> = {
  "not-sent": "Nothing was sent: it is safe to repeat.",
  rejected: "The server refused it: nothing was created or changed.",
  unknown: "A write may have happened: look before repeating it.",
};

/** The same for what is safe to repeat, a read above all. */
const harmless: Record<Outcome, string> = {
  ...advice,
  rejected: "The server refused it.",
  unknown: "It is safe to repeat.",
};

/** What a transport that reports has said of its error (`platform/evidence.ts`). */
const adviceIn = (cause: unknown): string | undefined => Object(cause)[Symbol.for("@incident-clients/advice")];

/** An error's name in place of a code comes from a fetch of the caller's, and is a mistake in there. */
const sayFault = ({ code, reason, cause }: Fault) =>
  (adviceIn(cause) ?? (reason?.endsWith("Error") ? "the fetch that the client was given threw" : said[code])) +
  (reason ? ` (${reason})` : "");

/** Causes that are the same at every vendor, by the platform's code. */
const unknownAuthority =
  "The certificate's authority is not one that this machine trusts: have it trusted (in Node by NODE_EXTRA_CA_CERTS) rather than checks switched off.";
const reasons: Record<string, string> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: unknownAuthority,
  SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
  CERT_HAS_EXPIRED: "The server's certificate has expired, or this machine's clock is wrong.",
  ERR_TLS_CERT_ALTNAME_INVALID: "The certificate is for another host name: check the address.",
  ENOTFOUND: "No such host: check the address, and whether a proxy is the only way out.",
  ECONNREFUSED: "Nothing listens there: check the address and port, and whether a proxy is the only way out.",
  ERR_PROXY_TUNNEL: "The proxy refused the connection: check its address and login.",
  EACCES: "This process may not open connections: check its permissions.",
};

/** Says in one line what happened, whether anything may have been made, and what to do next. */
export function tell({ idempotent }: Operation, details: ErrorDetails, fault?: Fault): string {
  const { operation, status, outcome, attempts, retryAfter, hint } = details;
  const answer = `the server answered ${status}${Number(status) < 300 ? " and says that it failed" : ""}`;
  const what = fault ? sayFault(fault) : answer;
  const tries = attempts > 1 ? ` after ${attempts} attempts` : "";
  const wait = retryAfter === undefined ? "" : ` The server asked to wait ${retryAfter} s.`;
  const next = (idempotent ? harmless : advice)[outcome];
  return `${operation}: ${what}${tries}. ${next}${wait}${hint ? ` ${hint}` : ""}`;
}

/** Of the hints of a vendor, those for a failure: by the platform's code, by the operation, by the status or its class. */
export function hintFor(
  hints: Record<string, string>,
  { operation, status }: ErrorDetails,
  fault?: Fault,
): string | undefined {
  const key = fault?.code ?? status ?? 0;
  const own = (from: Record<string, string>, name: string | number) => (Object.hasOwn(from, name) ? from[name] : "");
  const ofClass = Number(status) >= 500 && !fault ? own(hints, "5XX") : "";
  const found = [
    own(reasons, (!adviceIn(fault?.cause) && fault?.reason) || ""),
    own(hints, `${operation} ${key}`),
    own(hints, key) || ofClass,
  ];
  return found.filter(Boolean).join(" ") || undefined;
}
