import { channel } from "node:diagnostics_channel";
import { createServer as createHttpServer, request as httpRequest } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { clientWith, codeOf, empty, failure, json, play, refused, reset, withCreate } from "../../test/harness.ts";
import type { CallOptions } from "../options.ts";

// TLS, HTTP/2 and proxies are played by the hostile suite; here is what needs less.

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Lets a server listen, and returns its base URL. */
async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => void sockets.add(socket.on("error", () => {})));
  closing.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A server that counts the requests it gets, and does the same to each connection then. */
async function counting(then: (socket: Socket) => void = (socket) => void socket.resetAndDestroy()) {
  const seen = { requests: 0, url: "" };
  seen.url = await listen(
    createServer((socket) => {
      socket.on("data", (chunk: Buffer) => {
        if (!/^POST /.test(chunk.toString("latin1"))) return;
        seen.requests++;
        then(socket);
      });
    }),
  );
  return seen;
}

/** A URL at which nobody listens. */
async function deadUrl(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

const write = (baseUrl: string, fetch?: typeof globalThis.fetch, options: CallOptions = { retry: false }) =>
  clientWith({ baseUrl: new URL(baseUrl), fetch }).client.create({ body: { a: 1 } }, options);

const unsent = { outcome: "not-sent", error: { code: "connect" } };
const doubt = { outcome: "unknown", error: { code: "network" }, attempts: 1 };

describe("undici's own word", () => {
  test("tells that a 421 was sent twice, and leaves a doubt where nobody listens the second time", async () => {
    let requests = 0;
    const misdirected = (close: boolean) => {
      const server = createHttpServer((request, response) => {
        requests++;
        request.resume();
        response.writeHead(421, { connection: "close" }).end();
        if (close) server.close();
      });
      return listen(server);
    };
    expect(await write(await misdirected(false))).toMatchObject({ status: 421, outcome: "rejected", attempts: 2 });
    expect(requests).toBe(2);
    expect(await write(await misdirected(true))).toMatchObject(doubt);
    expect(requests).toBe(3);
  });

  test("is kept apart for calls that go on at once", async () => {
    const [server, dead] = [await counting((socket) => void socket.destroy()), await deadUrl()];
    const results = await Promise.all(Array.from({ length: 20 }, (_, at) => write(at % 2 ? server.url : dead)));
    for (const [at, result] of results.entries()) expect(result).toMatchObject(at % 2 ? doubt : unsent);
    expect(server.requests).toBe(10);
  });
});

/** node:http as a fetch, as node-fetch is. */
const nodeHttp = ((url: string, { method, headers, body }: RequestInit) =>
  new Promise((_, reject) => {
    const given = { method: method as string, headers: headers as Record<string, string> };
    httpRequest(url, given, () => {})
      .on("error", reject)
      .end(body);
  })) as typeof globalThis.fetch;
const undici: typeof fetch = (...args) => fetch(...args);

describe("a fetch of the caller's", () => {
  test.each([
    ["undici", undici],
    ["node:http", nodeHttp],
  ])("over %s proves what it did not send, and what it may have", async (_, own) => {
    const server = await counting();
    expect(await write(await deadUrl(), own)).toMatchObject(unsent);
    expect(await write(server.url, own, {})).toMatchObject(doubt);
    expect(server.requests).toBe(1);
  });

  test.each([
    ["undici", undici, undici],
    ["node:http", nodeHttp, nodeHttp],
    ["node:http and then undici", nodeHttp, undici],
    ["undici and then node:http", undici, nodeHttp],
  ])("that repeats by itself over %s leaves a doubt: the first may have arrived", async (_, first, second) => {
    const [server, dead] = [await counting(), await deadUrl()];
    const retrying: typeof fetch = (url, init) => first(url, init).catch(() => second(dead, init));
    expect(await write(server.url, retrying, {})).toMatchObject(doubt);
    expect(server.requests).toBe(1);
  });

  test("that calls somebody else first is judged by its own request", async () => {
    const [server, dead] = [await counting(), await deadUrl()];
    const reporting: typeof fetch = async (url, init) => {
      await fetch(dead).catch(() => {});
      return nodeHttp(url, init);
    };
    expect(await write(server.url, reporting, {})).toMatchObject(doubt);
    expect(server.requests).toBe(1);
    expect(await write(dead, reporting)).toMatchObject(unsent);
  });
});

/** What a fetch does that tells on the channels what undici tells over HTTP/2, of a request of its own. */
function telling(...steps: ((request: object) => void)[]) {
  const request = { method: "POST" };
  channel("undici:request:create").publish({ request });
  for (const step of steps) step(request);
}
const wrote = (headers: unknown) => (request: object) =>
  channel("undici:client:sendHeaders").publish({ request, headers });
const opened = (stream: object) => () => channel("http2.client.stream.created").publish({ stream });
const trailers = (request: object) => channel("undici:request:trailers").publish({ request });
const failed = (error: Error) => (request: object) => channel("undici:request:error").publish({ request, error });
const overHttp2 = { ":method": "POST" };

describe("what undici tells", () => {
  /** What becomes of a write that is answered, or fails, after this was told. */
  const told = (answer: Response | Error, ...steps: ((request: object) => void)[]) => {
    const step = async () => {
      telling(...steps);
      if (answer instanceof Error) throw answer;
      return answer;
    };
    return play([step], { retry: false }, withCreate({ success: { 201: "json-or-empty" } })).create();
  };
  const [ended, cut] = [{ closed: false }, { closed: true }];

  test("of the end of an HTTP/2 stream proves that the answer is whole, and of its reset that it is not", async () => {
    const [whole, broken] = [
      [wrote(overHttp2), opened(ended), trailers],
      [wrote(overHttp2), opened(cut), trailers],
    ];
    expect(await told(empty(201), ...whole)).toMatchObject({ ok: true, data: undefined });
    for (const answer of [empty(201), json(201, { id: 1 })])
      expect(await told(answer, ...broken)).toMatchObject({ outcome: "unknown", error: { code: "truncated" } });
    expect(codeOf(await told(empty(201), wrote(overHttp2), opened(ended)))).toBe("truncated");
  });

  test("of a stream is of the request that was written just before, over HTTP/2", async () => {
    const http1 = wrote("POST /things HTTP/1.1\r\n");
    expect(codeOf(await told(empty(201), http1, opened(ended), trailers))).toBe("truncated");
    expect((await told(json(201, {}), http1, opened(cut), trailers)).ok).toBe(true);
    expect((await told(json(201, {}), wrote(overHttp2), opened(ended), opened(cut), trailers)).ok).toBe(true);
    // A repeat of the platform's own, as after a 421, is another stream.
    expect(codeOf(await told(empty(201), wrote(overHttp2), opened(ended), trailers, http1))).toBe("truncated");
  });

  test("of what it wrote goes before what an error says", async () => {
    expect(await told(refused(), wrote(overHttp2))).toMatchObject(doubt);
    expect(await told(refused())).toMatchObject(unsent);
    expect(await told(reset())).toMatchObject(doubt);
    const error = reset();
    expect(await told(error, failed(new Error("x")), failed(error))).toMatchObject(unsent);
    expect(await told(error, failed(error), failed(new Error("x")))).toMatchObject(unsent);
    expect(await told(failure({ cause: error }), failed(error))).toMatchObject(unsent);
    expect(await told(error, wrote(overHttp2), failed(error))).toMatchObject(doubt);
  });

  test("of a tunnel, or of a request of others, counts for nothing", async () => {
    const others = () => {
      for (const request of [{ method: "CONNECT" }, {}]) {
        if ("method" in request) channel("undici:request:create").publish({ request });
        wrote(overHttp2)(request);
        failed(new Error("x"))(request);
      }
    };
    expect(await told(refused(), others)).toMatchObject(unsent);
    expect(await told(reset(), others)).toMatchObject(doubt);
  });
});
