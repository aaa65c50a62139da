import { createServer as createTcpServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { createTransport } from "@incident-clients/node";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { certificate } from "../hostile/tools/certificates.ts";
import { openProxy } from "../hostile/tools/proxy.ts";
import { clientOf } from "./client.ts";
import { answerJson, type Served, serve, serveAny } from "./servers.ts";

const servers: { close(): void }[] = [];
const kept = async <T extends { close(): void }>(opening: Promise<T>): Promise<T> => {
  const server = await opening;
  servers.push(server);
  return server;
};
const open = (...given: Parameters<typeof serve>) => kept(serve(...given));
afterAll(() => {
  for (const server of servers) server.close();
});

const { key, cert } = await certificate("trusted");

describe("a call", () => {
  test("reads JSON, and the result's response has status and headers", async () => {
    const server = await open();
    const result = await clientOf(server.url, createTransport()).create({ body: { a: "ü" } });
    expect(result).toMatchObject({ ok: true, data: { id: 1 }, attempts: 1 });
    expect(result.response?.status).toBe(200);
    expect(result.response?.headers.get("Content-Type")).toBe("application/json");
    expect(server.requests).toEqual(["POST /things"]);
  });

  test("unpacks what the server has compressed, and calls broken compression truncated", async () => {
    const packed = gzipSync('{"id":1}');
    const bodies = [packed, packed.subarray(0, -9)];
    const server = await open((_, response) => {
      const body = bodies.shift();
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(body);
    });
    const client = clientOf(server.url, createTransport());
    expect(await client.read({})).toMatchObject({ ok: true, data: { id: 1 } });
    expect(await client.create({ body: {} })).toMatchObject({ error: { code: "truncated" }, outcome: "unknown" });
  });

  test("reads a long response no faster than it is taken, and closes the connection where it is too long", async () => {
    let sent = 0;
    const server = await open((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const more = (): void => {
        while (sent < 50_000_000 && response.write(" ".repeat(65_536))) sent += 65_536;
        if (sent < 50_000_000) response.once("drain", more);
        else response.end("1");
      };
      more();
    });
    const result = await clientOf(server.url, createTransport(), { maxBodyBytes: 1_000_000 }).read({});
    expect(result).toMatchObject({ error: { code: "too-large" } });
    await vi.waitFor(() => expect(server.open).toBe(0));
    expect(sent).toBeLessThan(20_000_000);
  });

  test("answered 421 is sent once", async () => {
    const server = await open(
      (request, response) => void request.resume().on("end", () => response.writeHead(421).end()),
    );
    const result = await clientOf(server.url, createTransport()).create({ body: {} });
    expect(result).toMatchObject({ status: 421, outcome: "rejected", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("as a plain fetch", () => {
  const echo: Parameters<typeof serve>[0] = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { method, headers } = request;
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      response.end(JSON.stringify({ method, type: headers["content-type"], text: Buffer.concat(chunks).toString() }));
    });
  };

  test.each([
    ["text", () => "abc", "text/plain;charset=UTF-8", "abc"],
    ["bytes", () => new TextEncoder().encode("abc"), undefined, "abc"],
    ["a form", () => new URLSearchParams({ a: "b" }), "application/x-www-form-urlencoded;charset=UTF-8", "a=b"],
    ["a Blob", () => new Blob(["abc"], { type: "text/x" }), "text/x", "abc"],
    ["a stream", () => new Blob(["abc"]).stream(), undefined, "abc"],
  ])("sends %s as fetch does", async (_, bodyOf, type, text) => {
    const server = await open(echo);
    const response = await createTransport()(new URL(server.url), { method: "POST", body: bodyOf() });
    expect(response).toBeInstanceOf(Response);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await response.json()).toEqual({ method: "POST", type, text });
  });

  test("sends a Request, and a form with files", async () => {
    const server = await open(echo);
    const form = new FormData();
    form.set("file", new Blob(["abc"]), "a.txt");
    const response = await createTransport()(new Request(server.url, { method: "PUT", body: form }));
    const { type, text } = await response.json();
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(text).toContain('filename="a.txt"');
  });

  test("reads a response without a body", async () => {
    const server = await open((_, response) => response.writeHead(204).end());
    const transport = createTransport();
    expect((await transport(server.url)).status).toBe(204);
    expect(await (await transport(server.url, { method: "HEAD" })).text()).toBe("");
  });

  test("returns a redirect, and leaves the connection when its body is not wanted", async () => {
    const server = await open((_, response) => response.writeHead(307, { location: "/b" }).write("x"));
    const response = await createTransport()(server.url);
    expect([response.status, response.headers.get("location")]).toEqual([307, "/b"]);
    await response.body?.cancel();
    await vi.waitFor(() => expect(server.open).toBe(0));
  });

  test("leaves the program's own fetch as it was", async () => {
    const agent = `globalThis[Symbol.for("undici.globalDispatcher.1")]`;
    // Node 26 makes its own as soon as node:http is imported.
    const script = `await import("node:http"); const before = ${agent}; await import("@incident-clients/node"); console.log(before === ${agent})`;
    const { stdout } = await execa(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: import.meta.dirname,
    });
    expect(stdout).toBe("true");
  });
});

describe("connections", () => {
  test("are as many to an origin as is said, however many calls there are", async () => {
    const server = await open((request, response) => void setTimeout(() => answerJson(request, response), 5));
    const client = clientOf(server.url, createTransport({ connections: 3 }));
    const results = await Promise.all(Array.from({ length: 40 }, () => client.create({ body: {} })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect([server.opened, server.requests.length]).toEqual([3, 40]);
  });

  test.each([
    ["closes it", { connection: "close" }],
    ["keeps it for a moment only", { connection: "keep-alive", "keep-alive": "timeout=1" }],
  ])("are not used again when the server says that it %s", async (_, headers) => {
    const server = await open((request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      answerJson(request, response);
    });
    const client = clientOf(server.url, createTransport());
    for (let call = 0; call < 3; call++) expect(await client.create({ body: {} })).toMatchObject({ ok: true });
    expect(server.opened).toBe(3);
  });

  test("are used again otherwise, and close() ends them", async () => {
    const server = await open();
    const transport = createTransport();
    const client = clientOf(server.url, transport);
    for (let call = 0; call < 3; call++) {
      await client.create({ body: {} });
      await sleep(5); // undici gives a server so long to close it after all.
    }
    expect([server.opened, server.open]).toEqual([1, 1]);
    await transport.close();
    await vi.waitFor(() => expect(server.open).toBe(0));
  });

  test("of a call that is ended are closed", async () => {
    const server = await open(() => {});
    const controller = new AbortController();
    const call = clientOf(server.url, createTransport()).create({ body: {} }, { signal: controller.signal });
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    controller.abort();
    expect(await call).toMatchObject({ error: { code: "aborted" }, outcome: "unknown" });
    await vi.waitFor(() => expect(server.open).toBe(0));
  });
});

describe("what was not written is not-sent", () => {
  test("by a call that ends while it connects, and nothing is sent late", async () => {
    const proxy = await kept(openProxy(() => "silent"));
    const transport = createTransport({ proxy: proxy.url, connectTimeout: 2000 });
    const result = await clientOf("http://127.0.0.1:9999", transport).create({ body: {} }, { timeout: 500 });
    expect(result).toMatchObject({ error: { code: "timeout" }, outcome: "not-sent" });
    expect(proxy.asked).toHaveLength(1);
  });

  test("by a call that ends while it waits for a connection", async () => {
    const server = await open((request, response) => void setTimeout(() => answerJson(request, response), 100));
    const client = clientOf(server.url, createTransport({ connections: 1 }));
    const first = client.create({ body: {} });
    const second = await client.create({ body: {} }, { timeout: 30 });
    expect(second).toMatchObject({ error: { code: "timeout" }, outcome: "not-sent" });
    expect(await first).toMatchObject({ ok: true });
    await sleep(150);
    expect(server.requests).toHaveLength(1);
  });

  test("also through a function around the transport, which reports nothing by itself", async () => {
    const transport = createTransport();
    const wrapped: typeof fetch = (...given) => transport(...given);
    const lost = await kept(
      serveAny(
        createTcpServer((socket) => socket.once("data", () => socket.destroy())),
        "http",
      ),
    );
    expect(await clientOf(lost.url, wrapped).create({ body: {} })).toMatchObject({ outcome: "unknown" });
    lost.close();
    expect(await clientOf(lost.url, wrapped).create({ body: {} })).toMatchObject({ outcome: "not-sent" });
  });
});

describe("errors say what to do:", () => {
  const failing = async (url: string, options: Parameters<typeof createTransport>[0]) => {
    const result = await clientOf(url, createTransport(options)).create({ body: {} });
    expect(result).toMatchObject({ ok: false, outcome: "not-sent", error: { code: "connect" } });
    return (result as { error: Error & { reason?: string } }).error;
  };

  test.each([
    ["unknown authority", /issued by "hostile self-signed", is not trusted; pass the PEM text of its CA as "ca"/],
    ["expired", /certificate expired on .*20\d\d.*; have it renewed/],
    ["not valid yet", /not valid yet; check this machine's clock/],
    ["other host", /for another host name; check the host in the base URL/],
  ] as const)("a certificate of kind %s", async (kind, message) => {
    const own = await certificate(kind);
    const server = await open(answerJson, own);
    const ca = kind === "unknown authority" ? cert : own.cert;
    expect((await failing(server.url, { ca })).message).toMatch(message);
    expect(server.requests).toEqual([]);
  });

  test.each([
    [407, "http://user:secret-password@", "refused the user name and password"],
    [407, "http://", "wants a user name and password"],
    [403, "http://", "forbids a tunnel to the server"],
    [502, "http://", "cannot reach the server"],
    ["close", "http://", "no connection to the proxy"],
  ] as const)("a proxy that answers %s to %s", async (answer, prefix, message) => {
    const proxy = await kept(openProxy(() => answer));
    const error = await failing("https://vendor.example", { proxy: proxy.url.replace("http://", prefix) });
    expect(error.message).toContain(message);
    expect(JSON.stringify(error) + error.message + error.stack).not.toContain("secret-password");
    expect(proxy.asked).toEqual(["vendor.example:443"]);
  });

  test("nobody listens, at the server and at the proxy", async () => {
    const server = await serve();
    server.close();
    expect((await failing(server.url, {})).message).toContain("the server refuses connections");
    expect((await failing("http://vendor.example", { proxy: server.url })).message).toContain(
      'the proxy refuses connections; check host and port in "proxy"',
    );
  });

  test("a server that does not complete TLS within connectTimeout", async () => {
    const server = await kept(
      serveAny(
        createTcpServer((socket) => socket.resume()),
        "https",
      ),
    );
    const error = await failing(server.url, { connectTimeout: 60 });
    expect(error.message).toContain(
      'no connection within 60 ms; check the network and "proxy", or raise "connectTimeout"',
    );
    await vi.waitFor(() => expect(server.open).toBe(0));
  });

  test("plain HTTP where TLS is due", async () => {
    const server = await open();
    expect((await failing(server.url.replace("http:", "https:"), {})).message).toContain("cannot agree on TLS");
  });
});

describe("TLS", () => {
  let mutual: Served;
  beforeAll(async () => {
    mutual = await open(answerJson, { key, cert, ca: cert, requestCert: true, rejectUnauthorized: true });
  });

  test("shows a client certificate", async () => {
    const client = clientOf(mutual.url, createTransport({ ca: cert, cert, key }));
    expect(await client.create({ body: {} })).toMatchObject({ ok: true });
  });

  test("goes through a proxy, to which the client certificate is not shown", async () => {
    const proxy = await kept(openProxy(() => "tunnel"));
    const client = clientOf(mutual.url, createTransport({ ca: cert, cert, key, proxy: proxy.url }));
    expect(await client.create({ body: {} })).toMatchObject({ ok: true });
    expect(proxy.asked).toEqual([new URL(mutual.url).host]);
  });
});
