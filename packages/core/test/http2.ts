import type { AddressInfo, Socket } from "node:net";
import { createServer } from "node:tls";

const [data, headers, reset, settings] = [0, 1, 3, 4];
const [acknowledged, endStream, endHeaders] = [1, 1, 4];

function frame(type: number, flags: number, stream: number, payload: Uint8Array = new Uint8Array()): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.set([type, flags], 3);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** `:status: 201` and `content-type: application/json`, as HPACK literals with names of the static table. */
const created = Buffer.concat([
  Buffer.from([8, 3]),
  Buffer.from("201"),
  Buffer.from([15, 16, 16]),
  Buffer.from("application/json"),
]);

/** What a server can do with a stream, frame by frame: node:http2 ends a stream before it resets it. */
export interface Stream {
  headers(end?: "end"): void;
  data(text: string, end?: "end"): void;
  reset(code: number): void;
  /** Ends the connection. */
  cut(): void;
}

/** An HTTP/2 server that answers a request, of which `body` is the text, as told. */
export async function openHttp2(tls: { key: string; cert: string }, answer: (stream: Stream, body: string) => void) {
  const sockets = new Set<Socket>();
  const server = createServer({ ...tls, ALPNProtocols: ["h2"] }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.write(frame(settings, 0, 0));
    const bodies = new Map<number, string>();
    let received = Buffer.alloc(0);
    let opened = false;
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const preface = opened ? 0 : 24;
      if (received.length < preface) return;
      received = received.subarray(preface);
      opened = true;
      while (received.length >= 9 && received.length >= 9 + received.readUIntBE(0, 3)) {
        const end = 9 + received.readUIntBE(0, 3);
        const [type, flags = 0, id] = [received[3], received[4], received.readUInt32BE(5)];
        const payload = received.subarray(9, end);
        received = received.subarray(end);
        if (type === settings && !(flags & acknowledged)) socket.write(frame(settings, acknowledged, 0));
        if (type !== data && type !== headers) continue;
        const body = (bodies.get(id) ?? "") + (type === data ? payload.toString() : "");
        bodies.set(id, body);
        if (!(flags & endStream)) continue;
        const stream: Stream = {
          headers: (end) => void socket.write(frame(headers, endHeaders | (end ? endStream : 0), id, created)),
          data: (text, end) => void socket.write(frame(data, end ? endStream : 0, id, Buffer.from(text))),
          reset: (code) => void socket.write(frame(reset, 0, id, Buffer.from([0, 0, 0, code]))),
          cut: () => void socket.destroy(),
        };
        answer(stream, body);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
