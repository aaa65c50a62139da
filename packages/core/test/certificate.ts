import { generateKeyPairSync, sign } from "node:crypto";

/** A DER value: its tag, its length and its content. */
function der(tag: number, ...parts: (Buffer | number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

const sequence = (...parts: (Buffer | number[])[]) => der(0x30, ...parts);
const ecdsaWithSha256 = sequence(der(6, [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2]));
const name = sequence(der(0x31, sequence(der(6, [0x55, 4, 3]), der(12, Buffer.from("core")))));
const time = (at: number) => {
  const text = new Date(at).toISOString().replace(/\.\d+|[-:T]/g, "");
  return der(0x18, Buffer.from(text));
};

/** A key and its own certificate for 127.0.0.1, valid for an hour; made here, so that no key lies in the repository. */
export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const hour = 3_600_000;
  const address = sequence(der(0x87, [127, 0, 0, 1]));
  const content = sequence(
    der(0xa0, der(2, [2])),
    der(2, [1]),
    ecdsaWithSha256,
    name,
    sequence(time(Date.now() - hour), time(Date.now() + hour)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(der(6, [0x55, 0x1d, 0x11]), der(4, address)))),
  );
  const signature = sign("sha256", content, privateKey);
  const bytes = sequence(content, ecdsaWithSha256, der(3, [0], signature));
  const lines = bytes.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
