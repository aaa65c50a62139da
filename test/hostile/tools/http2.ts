// Just enough of HTTP/2 (RFC 9113) to answer a request frame by frame, so that a frame can be wrong or missing. Node's own
// server chooses the order in which it writes, and always ends what it began.

import type { Socket } from "node:net";

const types = { data: 0, headers: 1, reset: 3, settings: 4, ping: 6, goaway: 7, windowUpdate: 8 } as const;
const acknowledged = 1;
const endStream = 1;
const endHeaders = 4;
const prefaceLength = 24; // what a client sends ahead of its first frame

/** The error codes of RFC 9113, section 7, that a server may send in RST_STREAM and GOAWAY. */
export const errorCodes = {
  NO_ERROR: 0,
  PROTOCOL_ERROR: 1,
  INTERNAL_ERROR: 2,
  REFUSED_STREAM: 7,
  CANCEL: 8,
  ENHANCE_YOUR_CALM: 11,
  HTTP_1_1_REQUIRED: 13,
} as const;

/** A request over HTTP/2, and the frames that can answer it. */
export interface Stream {
  id: number;
  /** The request's body so far. */
  body: string;
  headers(status: number, headers: Record<string, string>, end?: boolean): void;
  data(text: string, end?: boolean): void;
  /** RST_STREAM. */
  reset(code: number): void;
  /** GOAWAY; `last` is the highest stream that the server claims to have taken. */
  goAway(code: number, last: number): void;
}

function frame(type: number, flags: number, stream: number, payload: Uint8Array = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

const number32 = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, 4 * index);
  return bytes;
};

/** A string of HPACK (RFC 7541, section 5): its length in a seven-bit prefix, then its bytes, without Huffman coding. */
function hpackString(text: string): Buffer {
  const bytes = Buffer.from(text, "latin1");
  if (bytes.length < 127) return Buffer.concat([Buffer.from([bytes.length]), bytes]);
  const length = [127];
  let rest = bytes.length - 127;
  for (; rest > 127; rest >>= 7) length.push((rest & 127) | 128);
  return Buffer.concat([Buffer.from([...length, rest]), bytes]);
}

/** Every field as a literal without indexing, so that no table has to be kept. */
const hpack = (fields: [string, string][]): Buffer =>
  Buffer.concat(fields.flatMap(([name, value]) => [Buffer.from([0]), hpackString(name), hpackString(value)]));

/** Speaks HTTP/2 on a connection; `begun` is called for the head of each request, `arrived` for all of it. */
export function speakHttp2(socket: Socket, begun: (stream: Stream) => void, arrived: (stream: Stream) => void): void {
  const streams = new Map<number, Stream>();
  let bytes: Buffer = Buffer.alloc(0);
  let greeted = false;
  const write = (...parts: Parameters<typeof frame>) => void socket.write(frame(...parts));

  const open = (id: number): Stream => {
    const stream: Stream = {
      id,
      body: "",
      headers: (status, headers, end = false) => {
        const block = hpack([[":status", String(status)], ...Object.entries(headers)]);
        write(types.headers, endHeaders | (end ? endStream : 0), id, block);
      },
      data: (text, end = false) => write(types.data, end ? endStream : 0, id, Buffer.from(text)),
      reset: (code) => write(types.reset, 0, id, number32(code)),
      goAway: (code, last) => write(types.goaway, 0, 0, number32(last, code)),
    };
    streams.set(id, stream);
    begun(stream);
    return stream;
  };

  const take = (type: number, flags: number, id: number, payload: Buffer) => {
    if (type === types.settings && !(flags & acknowledged)) write(types.settings, acknowledged, 0);
    if (type === types.ping && !(flags & acknowledged)) write(types.ping, acknowledged, 0, payload);
    if (type !== types.headers && type !== types.data) return;
    const stream = streams.get(id) ?? open(id);
    if (type === types.data) {
      stream.body += payload;
      if (payload.length > 0) for (const each of [0, id]) write(types.windowUpdate, 0, each, number32(payload.length));
    }
    if (flags & endStream) arrived(stream);
  };

  const next = (): Buffer | undefined => {
    const size = !greeted ? prefaceLength : bytes.length < 9 ? Infinity : 9 + bytes.readUIntBE(0, 3);
    if (bytes.length < size) return undefined;
    const taken = bytes.subarray(0, size);
    bytes = bytes.subarray(size);
    return taken;
  };

  write(types.settings, 0, 0);
  socket.on("data", (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (let taken = next(); taken; taken = next()) {
      if (greeted) take(taken[3] ?? 0, taken[4] ?? 0, taken.readUInt32BE(5) & 0x7fffffff, taken.subarray(9));
      greeted = true;
    }
  });
}
