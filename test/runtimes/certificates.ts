import { generate } from "selfsigned";

/**
 * Creates an authority and a certificate of its for 127.0.0.1. Deno accepts no certificate that is its own authority, which
 * one self-signed certificate would be.
 */
export async function createCertificates(): Promise<{ ca: string; key: string; cert: string }> {
  const ca = await generate([{ name: "commonName", value: "authority of test:runtimes" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }], {
    keyType: "ec",
    algorithm: "sha256",
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  });
  return { ca: ca.cert, key, cert };
}
