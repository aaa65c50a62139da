import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import { connect as connectPlain } from "node:net";
import { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import { connect } from "node:tls";
import { afterEach, describe, expect, test } from "vitest";
import { type Behaviour, openSite, type Scene, type Site } from "./servers.ts";
import { Agent } from "./tools/agent.ts";
import { certificate } from "./tools/certificates.ts";
import { errorCodes } from "./tools/http2.ts";
import { type Link, type Middle, type Moment, openMiddle, type Strike } from "./tools/middle.ts";
import { openProxy } from "./tools/proxy.ts";
import { contentTypes, RecordReader, sealedAlert, sealedCipher } from "./tools/records.ts";

const scene: Scene = {
  success: { status: 201, type: "application/json", text: `{"id":"${"7".repeat(200)}"}` },
  prefix: "",
  resetHeader: undefined,
  foreign: "",
  abort: () => {},
};
const ciphers = `${sealedCipher}:ECDHE-ECDSA-AES128-GCM-SHA256`;
const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

async function openSecure(behaviour: Behaviour, version?: "TLSv1.2" | "TLSv1.3"): Promise<Site> {
  const versions = version && { minVersion: version, maxVersion: version };
  const site = await openSite(behaviour, scene, { ...(await certificate("trusted")), ...versions, ciphers });
  open.push(site);
  return site;
}

/** A request over HTTP/2 by Node's own client, which knows the protocol better than these tools do. */
async function requestHttp2(site: Site) {
  const { cert } = await certificate("trusted");
  const session = connectHttp2(site.origin, { ca: cert });
  open.push(session);
  const request = session.request({ ":method": "POST", ":path": "/", "x-long": "x".repeat(300) });
  request.end("the body");
  const [headers] = await once(request, "response");
  const body = await text(request);
  return { status: headers[":status"], type: headers["content-type"], body, code: request.rstCode };
}

describe("the HTTP/2 server", () => {
  test("answers as documented before it is armed", async () => {
    const site = await openSecure({ stream: () => {} });
    site.armed = false;
    const { type, status, text: body } = scene.success;
    expect(await requestHttp2(site)).toEqual({ status, type, body, code: 0 });
    expect(site.seen.map((seen) => seen.body)).toEqual(["the body"]);
  });

  test("breaks off where it is told to", async () => {
    const site = await openSecure({
      stream: ({ stream }) => {
        stream.headers(200, { "content-type": "text/x" });
        stream.data("half");
        stream.reset(errorCodes.NO_ERROR);
      },
    });
    expect(await requestHttp2(site)).toEqual({ status: 200, type: "text/x", body: "half", code: 0 });
  });
});

/** What a TLS client is told, and the types of the records that it gets. */
async function visit(port: number, version: "TLSv1.2" | "TLSv1.3") {
  const { cert } = await certificate("trusted");
  const wire = connectPlain(port, "127.0.0.1");
  const types: (number | undefined)[] = [];
  const records = new RecordReader();
  const duplex = new Duplex({
    read: () => {},
    write: (bytes, _, done) => void wire.write(bytes, done),
    final: (done) => void wire.end(done),
  });
  wire.on("data", (bytes: Buffer) => {
    types.push(...records.push(bytes).map(([type]) => type));
    duplex.push(bytes);
  });
  wire.on("end", () => duplex.push(null));
  const socket = connect({ socket: duplex, ca: cert, host: "127.0.0.1", maxVersion: version });
  open.push({ close: () => wire.destroy() });
  let answer = "";
  let error: string | undefined;
  socket.on("data", (bytes) => {
    answer += bytes;
  });
  socket.on("error", (each: NodeJS.ErrnoException) => {
    error ??= each.code;
  });
  socket.write("POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}");
  await new Promise((resolve) => socket.on("close", resolve).on("end", resolve));
  return { answer, error, types };
}

describe("the end of a TLS connection", () => {
  test.each([
    ["has a close_notify where the connection ends in good order", "socket", 1],
    ["has none where the wire alone ends", "wire", 0],
  ] as const)("%s", async (_, which, alerts) => {
    const site = await openSecure((exchange) => {
      exchange.socket.write("HTTP/1.1 200 OK\r\n\r\n", () => exchange[which].end());
    }, "TLSv1.2");
    const { answer, types } = await visit(site.port, "TLSv1.2");
    expect(answer).toContain("200 OK");
    expect(types.filter((type) => type === contentTypes.alert)).toHaveLength(alerts);
  });
});

describe("the one in the middle", () => {
  async function place(version: "TLSv1.2" | "TLSv1.3", moment: Moment, strike: Strike) {
    let middle: Middle | undefined;
    const site = await openSecure(() => middle?.strike(), version);
    middle = await openMiddle(site, version, moment, strike);
    open.push(middle);
    return { site, middle };
  }

  test.each(["TLSv1.2", "TLSv1.3"] as const)(
    "only passes on what it gets until it is armed, over %s",
    async (version) => {
      const { site, middle } = await place(version, "connected", "reset");
      site.armed = false;
      middle.armed = false;
      const { answer, error } = await visit(middle.port, version);
      expect([answer, error]).toEqual([expect.stringContaining(scene.success.text), undefined]);
    },
  );

  test.each([
    ["connected", 0],
    ["client hello", 0],
    ["server hello", 0],
    ["withheld", 0],
    ["request", 1],
  ] as const)("strikes when it is to, and not before: %s", async (moment, requests) => {
    for (const version of ["TLSv1.2", "TLSv1.3"] as const) {
      const { site, middle } = await place(version, moment, "end");
      await visit(middle.port, version);
      expect([version, site.seen.length]).toEqual([version, requests]);
    }
  });

  test("sends an alert that only the server could have sealed", async () => {
    const unknownAuthority = 48;
    const strike = ({ secret, sealed }: Link) => sealedAlert(secret, sealed, unknownAuthority);
    const { site, middle } = await place("TLSv1.3", "request", strike);
    const { error } = await visit(middle.port, "TLSv1.3");
    expect([error, site.seen.length]).toEqual(["ERR_SSL_TLSV1_ALERT_UNKNOWN_CA", 1]);
  });
});

test("the platform's own fetch keeps its own agent beside undici's", () => {
  const agents = [1, 2].map((version) => Reflect.get(globalThis, Symbol.for(`undici.globalDispatcher.${version}`)));
  expect(agents.some(Boolean)).toBe(true);
  expect(agents.filter((agent) => agent instanceof Agent)).toEqual([]);
});

describe("the proxy", () => {
  test("opens tunnels, refuses them, and counts both", async () => {
    const site = await openSite(() => {}, scene);
    site.armed = false;
    const proxy = await openProxy((host) => (host.startsWith("refused") ? 407 : "tunnel"));
    open.push(site, proxy);
    const ask = async (host: string) => {
      const socket = connectPlain(Number(new URL(proxy.url).port), "127.0.0.1");
      socket.write(`CONNECT ${host}:${site.port} HTTP/1.1\r\n\r\n`);
      const [answer] = await once(socket, "data");
      open.push({ close: () => socket.destroy() });
      return String(answer);
    };
    expect(await ask("refused.invalid")).toMatch(/^HTTP\/1.1 407 .*\r\nproxy-authenticate/);
    expect(await ask("open.invalid")).toMatch(/^HTTP\/1.1 200/);
    expect(proxy.asked).toEqual([`refused.invalid:${site.port}`, `open.invalid:${site.port}`]);
  });
});
