import { generate } from "selfsigned";

/** A kind of certificate for a server on this machine. */
export type CertificateKind = "self-signed" | "trusted" | "other host" | "expired";

const day = 86_400_000;
const made = new Map<CertificateKind, Promise<{ key: string; cert: string }>>();

/** A certificate made for this run. */
export function certificate(kind: CertificateKind): Promise<{ key: string; cert: string }> {
  const known = made.get(kind) ?? make(kind);
  made.set(kind, known);
  return known;
}

async function make(kind: CertificateKind) {
  const name =
    kind === "other host" ? { type: 2 as const, value: "other.invalid" } : { type: 7 as const, ip: "127.0.0.1" };
  const { private: key, cert } = await generate([{ name: "commonName", value: "hostile" }], {
    keyType: "ec",
    notBeforeDate: new Date(Date.now() - 2 * day),
    notAfterDate: new Date(Date.now() + (kind === "expired" ? -day : day)),
    extensions: [{ name: "subjectAltName", altNames: [name] }],
  });
  return { key, cert };
}

/** The platform's fetch with one more authority to trust. */
export function trusting(ca: string): typeof fetch {
  // Node does not export its HTTP agent; the instance that its fetch uses is registered under these symbols.
  const registered = [2, 1].map((version) => Reflect.get(globalThis, Symbol.for(`undici.globalDispatcher.${version}`)));
  const current = registered.find((agent) => agent !== undefined);
  const dispatcher = new current.constructor({ connect: { ca } });
  return (input, init) => fetch(input, { ...init, dispatcher } as RequestInit);
}
