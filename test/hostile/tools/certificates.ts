import * as tls from "node:tls";
import { generate } from "selfsigned";

const trustedKinds = ["trusted", "other host", "expired", "not valid yet", "for clients"] as const;

/** A kind of certificate for a server on this machine: one that is vouched for, or one that nobody knows. */
export type CertificateKind = (typeof trustedKinds)[number] | "self-signed" | "unknown authority" | "unknown chain";
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
  const authority = kind.startsWith("unknown") ? await certificate("self-signed") : undefined;
  const { private: key, cert } = await generate([{ name: "commonName", value: `hostile ${kind}` }], {
    keyType: "ec",
    algorithm: "sha256", // Node 20 finds an authority signed with the default too weak.
    ...(authority && { ca: authority }),
    notBeforeDate: new Date(Date.now() + (kind === "not valid yet" ? day : -2 * day)),
    notAfterDate: new Date(Date.now() + (kind === "expired" ? -day : 2 * day)),
    extensions: [
      { name: "subjectAltName", altNames: [name] },
      ...(kind === "for clients" ? [{ name: "extKeyUsage" as const, clientAuth: true }] : []),
    ],
  });
  return { key, cert: kind === "unknown chain" ? `${cert}\n${authority?.cert}` : cert };
}

/** Makes the platform's own fetch trust these certificates, and returns how to end that. */
export async function trustCertificates(): Promise<() => void> {
  const certificates = (await Promise.all(trustedKinds.map(certificate))).map(({ cert }) => cert);
  if (tls.setDefaultCACertificates) {
    const before = tls.getCACertificates();
    tls.setDefaultCACertificates(certificates);
    return () => tls.setDefaultCACertificates(before);
  }
  // Node 20 reads its authorities once, when it starts. Its fetch, loaded at the first use, takes its agent from here.
  await fetch("data:,");
  const registered = Symbol.for("undici.globalDispatcher.1");
  const agent = Reflect.get(globalThis, registered);
  Reflect.set(globalThis, registered, new agent.constructor({ connect: { ca: certificates } }));
  return () => Reflect.set(globalThis, registered, agent);
}
