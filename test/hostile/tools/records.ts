// TLS records: told apart, made up, and sealed with the server's own keys.

import { createCipheriv, createHmac } from "node:crypto";

/** The content types of TLS records that the tools look at. */
export const contentTypes = { alert: 21, handshake: 22, data: 23 } as const;

/** Cuts a stream of bytes into whole TLS records. */
export class RecordReader {
  #bytes: Buffer = Buffer.alloc(0);

  /** Returns the records that are whole by now. */
  push(bytes: Buffer): Buffer[] {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    const records: Buffer[] = [];
    while (this.#bytes.length >= 5 && this.#bytes.length >= 5 + this.#bytes.readUInt16BE(3)) {
      const size = 5 + this.#bytes.readUInt16BE(3);
      records.push(this.#bytes.subarray(0, size));
      this.#bytes = this.#bytes.subarray(size);
    }
    return records;
  }
}

/** A record in the clear. */
export const record = (type: number, version: number, payload: Uint8Array): Buffer => {
  const head = Buffer.alloc(5);
  head.writeUInt8(type, 0);
  head.writeUInt16BE(version, 1);
  head.writeUInt16BE(payload.length, 3);
  return Buffer.concat([head, payload]);
};

/** The ServerHello of a TLS 1.2 server that does not know RFC 5746, the secure form of renegotiation. */
export function legacyServerHello(): Buffer {
  const random = Buffer.alloc(32, 7);
  const hello = Buffer.concat([Buffer.from([3, 3]), random, Buffer.from([0, 0xc0, 0x2b, 0])]);
  return record(contentTypes.handshake, 0x0303, Buffer.concat([Buffer.from([2, 0, 0, hello.length]), hello]));
}

/** The cipher suite that {@link sealedAlert} speaks. */
export const sealedCipher = "TLS_AES_128_GCM_SHA256";

/** HKDF-Expand-Label of RFC 8446, section 7.1, for outputs of one block at most. */
function expandLabel(secret: Buffer, label: string, length: number): Buffer {
  const full = Buffer.from(`tls13 ${label}`);
  const info = Buffer.concat([Buffer.from([0, length, full.length]), full, Buffer.from([0, 1])]);
  return createHmac("sha256", secret).update(info).digest().subarray(0, length);
}

/**
 * A fatal alert as only the holder of the server's keys can send it: TLS 1.3 with {@link sealedCipher}. `secret` is the
 * server's application traffic secret, `sequence` the number of records already sealed with it.
 */
export function sealedAlert(secret: Buffer, sequence: number, description: number): Buffer {
  const nonce = expandLabel(secret, "iv", 12);
  nonce.writeUInt32BE((nonce.readUInt32BE(8) ^ sequence) >>> 0, 8);
  const inner = Buffer.from([2, description, contentTypes.alert]);
  const head = record(contentTypes.data, 0x0303, Buffer.alloc(inner.length + 16)).subarray(0, 5);
  const cipher = createCipheriv("aes-128-gcm", expandLabel(secret, "key", 16), nonce).setAAD(head);
  return Buffer.concat([head, cipher.update(inner), cipher.final(), cipher.getAuthTag()]);
}
