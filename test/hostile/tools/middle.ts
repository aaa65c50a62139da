// Someone on the path between client and server: reads TLS records, without the keys, and can put bytes of its own between.

import { connect, createServer, type Socket } from "node:net";
import { keepSockets, listen } from "./listen.ts";
import { contentTypes, RecordReader } from "./records.ts";

/**
 * When the one in the middle acts:
 *
 * - `connected`: before a byte was read.
 * - `client hello`: instead of passing on the first record.
 * - `server hello`: after the server's first record was passed on, instead of the rest of its handshake.
 * - `withheld`: when the first bytes of the request arrive, which are not passed on.
 * - `request`: when the server says that it has the whole request.
 */
export type Moment = "connected" | "client hello" | "server hello" | "withheld" | "request";

/** What is done to the client: a reset, the end of the connection, or bytes and then the end. Nothing more is passed on. */
export type Strike = "reset" | "end" | ((link: Link) => Uint8Array);

/** A connection that runs through the middle. */
export interface Link {
  client: Socket;
  /** The key with which the server seals what it sends (TLS 1.3). */
  secret: Buffer;
  /** How many records the server has sealed with its application keys (TLS 1.3). */
  sealed: number;
  /** Whether nothing is passed on any more. */
  cut: boolean;
}

/** A running man in the middle. */
export interface Middle {
  port: number;
  /** Connections that clients have made. */
  connections: number;
  /** Whether it acts; until then it only passes on. */
  armed: boolean;
  /** Strikes at the connections there are, for the moment `request`. */
  strike(): void;
  close(): void;
}

/** Starts one in front of a TLS server on this machine, that speaks one version of TLS. */
export async function openMiddle(
  server: { port: number; secret: Buffer },
  version: string,
  moment: Moment,
  strike: Strike,
): Promise<Middle> {
  const links = new Set<Link>();
  const act = (link: Link) => {
    if (link.cut) return;
    link.cut = true;
    if (strike === "reset") link.client.resetAndDestroy();
    else if (strike === "end") link.client.end();
    else {
      link.client.write(strike({ ...link, secret: server.secret }));
      // Node's HTTP/1.1 does not notice that TLS failed before the connection ends.
      setTimeout(() => link.client.end(), 20);
    }
  };

  const listener = createServer();
  const { keep, close } = keepSockets(listener);
  listener.on("connection", (client) => {
    middle.connections += 1;
    const link: Link = { client, secret: server.secret, sealed: 0, cut: false };
    links.add(link);
    const is = (one: Moment) => middle.armed && moment === one;
    if (is("connected")) return act(link);

    const upstream = connect(server.port, "127.0.0.1");
    keep(upstream);
    const records = { client: new RecordReader(), server: new RecordReader() };
    // In TLS 1.3 the first record that looks like data is the end of the client's handshake.
    let handshakes = version === "TLSv1.3" ? 1 : 0;
    let passed = 0;
    client.on("data", (bytes: Buffer) => {
      for (const record of records.client.push(bytes)) {
        const isData = record[0] === contentTypes.data && handshakes-- < 1;
        if (is("client hello") || (is("withheld") && isData)) act(link);
        if (!link.cut) upstream.write(record);
      }
    });
    upstream.on("data", (bytes: Buffer) => {
      for (const record of records.server.push(bytes)) {
        if (record[0] === contentTypes.data && handshakes < 1) link.sealed += 1;
        if (!link.cut) client.write(record);
        passed += 1;
        if (is("server hello") && passed === 1) act(link);
      }
    });
    client.on("end", () => upstream.end());
    client.on("close", () => upstream.destroy());
    upstream.on("end", () => !link.cut && client.end());
    upstream.on("close", () => !link.cut && client.destroy());
  });
  const middle: Middle = {
    port: await listen(listener),
    connections: 0,
    armed: true,
    strike: () => {
      for (const link of links) if (!link.client.destroyed) act(link);
    },
    close,
  };
  return middle;
}
