// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

/** What usually causes a status or a transport code here, and what to do about it. */
export const hints: Record<string, string> = {
  401: "Check the key, its id, its kind (an advanced key is signed, a standard one is not) and this machine's clock: a signature whose timestamp is off is refused.",
  403: "The role of the key does not allow the call.",
  404: "Check the address; the API answers on https://api-{fqdn}.",
  500: "Cortex XDR answers so to requests that it will never take, too; err_extra in the reply names the reason.",
  "media-type": "Check the address; the API answers on https://api-{fqdn}.",
  redirect: "Check the address; the API answers on https://api-{fqdn}.",
  connect: "Check the address; the API answers on https://api-{fqdn}.",
  credentials: "An advanced key is signed with WebCrypto, which browsers have on https pages only."
};
