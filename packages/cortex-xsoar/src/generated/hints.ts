// Generated from specs/cortex-xsoar by `pnpm generate`; edit the specification instead.

/** What usually causes a status or a transport code here, and what to do about it. */
export const hints: Record<string, string> = {
  401: "Check the key, and on XSOAR 8 its id, its kind (an advanced key is signed, a standard one is not) and this machine's clock. The keys of XSOAR 6 and 8 differ.",
  403: "Either the key's role does not allow the call, or, where the text speaks of a CSRF code, XSOAR 6 does not know the key.",
  404: "Check the version and the base path: XSOAR 8 serves /xsoar/public/v1 on https://api-{fqdn}, and below /xsoar calls that are not public; XSOAR 6 serves the root of its host.",
  405: "Check the version and the base path: XSOAR 8 serves /xsoar/public/v1 on https://api-{fqdn}, and below /xsoar calls that are not public; XSOAR 6 serves the root of its host.",
  "media-type": "Check the version and the base path: XSOAR 8 serves /xsoar/public/v1 on https://api-{fqdn}, and below /xsoar calls that are not public; XSOAR 6 serves the root of its host.",
  redirect: "Check the version and the base path: XSOAR 8 serves /xsoar/public/v1 on https://api-{fqdn}, and below /xsoar calls that are not public; XSOAR 6 serves the root of its host.",
  credentials: "An advanced key is signed with WebCrypto, which browsers have on https pages only."
};
