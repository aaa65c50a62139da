import { createServer as createHttpServer, request as httpRequest } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { selfSigned } from "../../test/certificate.ts";
import { clientWith } from "../../test/harness.ts";
import type { CallOptions } from "../options.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Lets a server listen, and returns its port. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  });
  closing.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** A server that counts the requests it gets, and does the same to each connection then. */
async function counting(then: (socket: Socket) => void) {
  const seen = { requests: 0, port: 0 };
  seen.port = await listen(
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

/** A port at which nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const write = (baseUrl: string, fetch?: typeof globalThis.fetch, options: CallOptions = { retry: false }) =>
  clientWith({ baseUrl: new URL(baseUrl), fetch }).client.create({ body: { a: 1 } }, options);

/** node:http as a fetch, as node-fetch is. */
const nodeHttp = ((url: string, { method, headers, body }: RequestInit) =>
  new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      { method: method as string, headers: headers as Record<string, string> },
      (answer) => {
        let text = "";
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () => resolve(new Response(text, { status: answer.statusCode as number })));
      },
    );
    request.on("error", reject);
    request.end(body);
  })) as typeof globalThis.fetch;

const unsent = { outcome: "not-sent", error: { code: "connect" } };
const doubt = { outcome: "unknown", error: { code: "network" } };

describe("undici's own word", () => {
  test("proves that nothing was sent where nobody listens", async () => {
    for (const host of ["127.0.0.1", "localhost"])
      expect(await write(`http://${host}:${await deadPort()}`)).toMatchObject(unsent);
  });

  test("proves it where the name does not exist", async () => {
    expect(await write("https://no-such-host.invalid")).toMatchObject(unsent);
  });

  test("proves it where a plain server stands at a TLS port", async () => {
    const port = await listen(createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")));
    expect(await write(`https://127.0.0.1:${port}`)).toMatchObject(unsent);
  });

  test("proves it where the certificate is not trusted", async () => {
    let requests = 0;
    const server = createTlsServer(selfSigned(), (_, response) => {
      requests++;
      response.end();
    });
    const port = await listen(server);
    const error = { code: "connect", reason: "DEPTH_ZERO_SELF_SIGNED_CERT" };
    expect(await write(`https://127.0.0.1:${port}`)).toMatchObject({ outcome: "not-sent", error });
    expect(requests).toBe(0);
  });

  test("proves it where the call ends while the connection is opened", async () => {
    const port = await listen(createServer());
    const result = await write(`https://127.0.0.1:${port}`, undefined, { timeout: 50, retry: false });
    expect(result).toMatchObject({ outcome: "not-sent", error: { code: "timeout" } });
  });

  test("leaves a doubt where the connection is lost after the request, however it is lost", async () => {
    for (const then of [(socket: Socket) => socket.resetAndDestroy(), (socket: Socket) => socket.destroy()]) {
      const server = await counting(then);
      expect(await write(`http://127.0.0.1:${server.port}`, undefined, {})).toMatchObject({ ...doubt, attempts: 1 });
      expect(server.requests).toBe(1);
    }
  });

  test("leaves a doubt where the call ends after the request", async () => {
    const server = await counting(() => {});
    const result = await write(`http://127.0.0.1:${server.port}`, undefined, { timeout: 100 });
    expect(result).toMatchObject({ outcome: "unknown", error: { code: "timeout" }, attempts: 1 });
    expect(server.requests).toBe(1);
  });

  test("tells that a 421 was sent twice, and leaves a doubt where nobody listens the second time", async () => {
    let requests = 0;
    const misdirected = (close: boolean) => {
      const server = createHttpServer((request, response) => {
        requests++;
        request.resume();
        response.writeHead(421, { connection: "close" }).end();
        if (close) server.close();
      });
      return server;
    };
    const twice = await write(`http://127.0.0.1:${await listen(misdirected(false))}`);
    expect(twice).toMatchObject({ status: 421, outcome: "rejected", attempts: 2 });
    expect(requests).toBe(2);
    expect(await write(`http://127.0.0.1:${await listen(misdirected(true))}`)).toMatchObject(doubt);
    expect(requests).toBe(3);
  });

  test("is kept apart for calls that go on at once", async () => {
    const [server, dead] = [await counting((socket) => socket.destroy()), await deadPort()];
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, at) => write(`http://127.0.0.1:${at % 2 ? server.port : dead}`)),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(results.map((_, at) => (at % 2 ? "unknown" : "not-sent")));
    expect(server.requests).toBe(20);
  });
});

describe("a fetch of the caller's", () => {
  const lost = () => counting((socket) => socket.resetAndDestroy());
  const to = (port: number) => `http://127.0.0.1:${port}/`;

  test.each([
    ["undici", (...args: Parameters<typeof fetch>) => fetch(...args)],
    ["node:http", nodeHttp],
  ])("over %s proves what it did not send, and what it may have", async (_, own) => {
    const server = await lost();
    expect(await write(to(await deadPort()), own)).toMatchObject(unsent);
    expect(await write(to(server.port), own, {})).toMatchObject({ ...doubt, attempts: 1 });
    expect(server.requests).toBe(1);
  });

  test.each<[string, typeof fetch, typeof fetch]>([
    ["over undici", (...args) => fetch(...args), (...args) => fetch(...args)],
    ["over node:http", nodeHttp, nodeHttp],
    ["over node:http and then undici", nodeHttp, (...args) => fetch(...args)],
    ["over undici and then node:http", (...args) => fetch(...args), nodeHttp],
  ])("that repeats by itself %s leaves a doubt: the first may have arrived", async (_, first, second) => {
    const [server, dead] = [await lost(), await deadPort()];
    const retrying: typeof fetch = (url, init) => first(url, init).catch(() => second(to(dead), init));
    expect(await write(to(server.port), retrying, {})).toMatchObject({ ...doubt, attempts: 1 });
    expect(server.requests).toBe(1);
  });

  test("that calls somebody else first is judged by its own request", async () => {
    const [server, dead] = [await lost(), await deadPort()];
    const reporting: typeof fetch = async (url, init) => {
      await fetch(to(dead)).catch(() => {});
      return nodeHttp(url, init);
    };
    expect(await write(to(server.port), reporting, {})).toMatchObject({ ...doubt, attempts: 1 });
    expect(server.requests).toBe(1);
    expect(await write(to(await deadPort()), reporting)).toMatchObject(unsent);
  });

  test("without any platform below it is judged by the list", async () => {
    const failing = (cause: object) => () => Promise.reject(new TypeError("fetch failed", { cause }));
    expect(await write("https://stub.test", failing({ code: "ECONNREFUSED", syscall: "connect" }))).toMatchObject(
      unsent,
    );
    expect(await write("https://stub.test", failing({ code: "ECONNRESET", syscall: "read" }))).toMatchObject(doubt);
  });
});
