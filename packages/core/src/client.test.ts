import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  clientWith,
  definition,
  empty,
  fetchOf,
  json,
  play,
  refused,
  rejection,
  reset,
  secrets,
  withCreate,
} from "../test/harness.ts";
import { TransportError, UsageError } from "./errors.ts";

const safe = "Nothing was sent.";
afterEach(() => vi.unstubAllGlobals());

describe("a request", () => {
  test("of a read has its path and query, headers and credentials, and no body", async () => {
    const { client, sent } = play([json(200, {})]);
    await client.read({ path: { id: "a b" }, query: { page: 2 } });
    expect(Object.keys(client).sort()).toEqual(["create", "http", "orThrow", "read"]);
    expect(sent).toEqual([
      {
        at: expect.any(Number),
        url: "https://host.test/base/things/a%20b?page=2",
        method: "GET",
        headers: { accept: definition.accept, "x-key": secrets.key },
        body: null,
        signal: expect.any(AbortSignal),
        redirect: "manual",
        cache: "no-store",
      },
    ]);
  });

  test("of a write is JSON, integers beyond 2^53 included", async () => {
    const { client, sent } = play([json(201, {})]);
    await client.create({ body: { id: 12345678901234567890n } });
    const headers = { accept: definition.accept, "content-type": "application/json", "x-key": secrets.key };
    expect(sent).toMatchObject([{ method: "POST", body: '{"id":12345678901234567890}', headers }]);
  });

  test("may lack the body that the specification leaves open, and then names no type", async () => {
    const { client, sent } = play([json(201, {})], {}, withCreate({ body: undefined as never }));
    await client.create();
    // Node 26 repeats a write without any body after GOAWAY.
    expect(sent[0]).toMatchObject({ body: new Uint8Array() });
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
  });

  test.each(["https://host.test", "https://host.test/", "https://host.test/a", "https://host.test/a/"])(
    "joins its path to %s with one slash",
    async (url) => {
      const { client, sent } = play([json(201, {})], { baseUrl: new URL(url) });
      await client.create({ body: {} });
      expect(sent[0]?.url).toBe(`${url.replace(/\/$/, "")}/things`);
    },
  );

  test.each<[Record<string, unknown> | undefined, string]>([
    [undefined, ""],
    [{ a: undefined, b: null, c: [] }, ""],
    [{ a: [1, 2, null, undefined, 3], b: "x y" }, "?a=1&a=2&a=3&b=x+y"],
    [{ a: false, b: 0, c: 12345678901234567890n, d: "" }, "?a=false&b=0&c=12345678901234567890&d="],
    [{ "page[size]": 5, q: "a&b=c#d" }, "?page%5Bsize%5D=5&q=a%26b%3Dc%23d"],
  ])("writes the query %o", async (query, text) => {
    const { client, sent } = play([json(200, {})]);
    await client.read({ path: { id: 1 }, query });
    expect(sent[0]?.url).toBe(`https://host.test/base/things/1${text}`);
  });

  test("has the call's headers over the client's, those over the standard ones, and the credentials over all", async () => {
    const { client, sent } = play([json(201, {})], { headers: { Accept: "a/a", "X-One": "1", "X-Two": "1" } });
    await client.create({ body: {} }, { headers: { "x-two": "2", "X-KEY": "mine" } });
    const headers = { accept: "a/a", "content-type": "application/json", "x-one": "1", "x-two": "2" };
    expect(sent[0]?.headers).toEqual({ ...headers, "x-key": secrets.key });
  });

  test("goes by the global fetch of the moment where no other was given", async () => {
    const { client } = clientWith({ baseUrl: new URL("https://global.test") });
    const { fetch, sent } = fetchOf(json(201, {}));
    vi.stubGlobal("fetch", fetch);
    expect((await client.create({ body: {} })).ok).toBe(true);
    expect(sent).toHaveLength(1);
    vi.stubGlobal("fetch", undefined);
    await expect(client.create({ body: {} })).rejects.toThrow(`create: "fetch" must be a function. ${safe}`);
    expect(() => clientWith()).toThrow(`client: "fetch" must be a function. ${safe}`);
  });
});

describe("a result", () => {
  const answered = { "x-documented": "7", "x-other": "8", "x-request-id": "abc" };
  const told = { operation: "create", attempts: 1 };

  test("of a success has the data, the documented headers, and no outcome", async () => {
    const response = json(201, { id: 1 }, answered);
    const result = await play([response]).client.create({ body: {} });
    expect(result.response).toBe(response);
    const headers = { "x-documented": "7" };
    expect(result).toStrictEqual({ ok: true, status: 201, data: { id: 1 }, headers, ...told, requestId: "abc" });
  });

  test("of an answered failure has the status, the body, the outcome and the hint", async () => {
    const response = json(422, { errors: ["no"] }, { "retry-after": "7", "x-documented": "" });
    const { client } = play([response], {}, { ...definition, hints: async () => ({ 422: "Check the title." }) });
    const result = await client.create({ body: {} });
    expect(result.response).toBe(response);
    expect(result).toStrictEqual({
      ...told,
      ok: false,
      status: 422,
      error: { errors: ["no"] },
      outcome: "rejected",
      retryAfter: 7,
      hint: "Check the title.",
      message: expect.stringMatching(/^create: the server answered 422\. .* Check the title\.$/),
      headers: { "x-documented": "" },
      requestId: undefined,
    });
  });

  test("without an answer has an error, and no status whatever status line came", async () => {
    const response = new Response("<html>", { status: 201, headers: { "content-type": "text/html", ...answered } });
    const result = await play([response]).client.create({ body: {} });
    expect(result.response).toBe(response);
    const error = expect.any(TransportError);
    const unknown = { ok: false, status: undefined, outcome: "unknown", retryAfter: undefined, hint: undefined };
    const { message } = result.error as Error;
    expect(result).toStrictEqual({
      ...told,
      ...unknown,
      message,
      error,
      headers: { "x-documented": "7" },
      requestId: "abc",
    });
    const lost = await play([refused()], { retry: false }).client.create({ body: {} });
    expect(lost).toMatchObject({ status: undefined, outcome: "not-sent", headers: {}, response: undefined });
  });

  test.each([
    [{ 401: "check the key" }, empty(401), "check the key"],
    [{ network: "check the line", 201: "never" }, reset(), "check the line"],
    [{ network: "check the line", 201: "never" }, json(201, {}), undefined],
    [{ 401: "check the key" }, empty(404), undefined],
  ])(
    "has of the hints %o that of its fault, else that of its status, and none after a success",
    async (hints, step, hint) => {
      const given = { ...definition, hints: async () => hints as Record<string, string> };
      expect((await play([step], { retry: false }, given).create()).hint).toBe(hint);
    },
  );

  test("shows no cookie and no address when it is printed, and keeps the response at hand", async () => {
    const response = json(201, { id: 1 }, { "set-cookie": secrets.key });
    Object.defineProperty(response, "url", { value: `https://host.test/?${secrets.query}`, enumerable: true });
    const result = await play([response]).client.create({ body: {} });
    const printed = inspect(result, { depth: 9 }) + JSON.stringify(result) + inspect({ ...result });
    for (const secret of [secrets.key, secrets.query]) {
      expect(inspect(response)).toContain(secret);
      expect(printed).not.toContain(secret);
    }
    expect(result.response?.headers.get("set-cookie")).toBe(secrets.key);
  });
});

describe("orThrow", () => {
  test("returns the data of a success, and throws for everything else what its result says", async () => {
    const { client } = play([json(201, { id: 1 }), json(422, { errors: [] }), refused()], { retry: false });
    const { create } = (client as unknown as { orThrow: typeof client }).orThrow;
    expect(await create({ body: {} })).toEqual({ id: 1 });
    const message = "create: the server answered 422. The server refused it: nothing was created or changed.";
    expect(await rejection(create({ body: {} }))).toMatchObject({ status: 422, body: { errors: [] }, message });
    expect(await rejection(create({ body: {} }))).toMatchObject({ code: "connect", outcome: "not-sent" });
    expect(await rejection(create())).toBeInstanceOf(UsageError);
  });
});

test("a check of the vendor's refuses a request before it is sent", async () => {
  const checks = {
    create: ({ body }: { body?: unknown }) => {
      if (body === 7) throw new UsageError("create", "no seven");
    },
  };
  const { client, sent } = play([json(201, {}), json(200, {})], { checks });
  await expect(client.create({ body: 7 })).rejects.toThrow("create: no seven. Nothing was sent.");
  await client.create({ body: 8 });
  await client.read({ path: { id: 7 } });
  expect(sent).toHaveLength(2);
});

test("an agent is named on servers, unless the caller names another", async () => {
  const given = { ...definition, agent: "acme/1.0" };
  const { client, sent } = play([json(201, {}), json(201, {})], {}, given);
  await client.create({ body: {} });
  await client.create({ body: {} }, { headers: { "User-Agent": "mine" } });
  expect(sent.map(({ headers }) => headers["user-agent"])).toEqual(["acme/1.0", "mine"]);
});

describe("a mistake in the calling code", () => {
  const missing = 'read: path parameter "id" is missing or empty';
  const noCarrier = "has a name or value that no header can carry.";
  test.each<["create" | "read", unknown, unknown, string]>([
    ["read", undefined, undefined, missing],
    ["read", { path: null }, undefined, missing],
    ["read", { path: { id: ".." } }, undefined, 'read: path parameter "id" has a dot segment.'],
    ["read", "7", undefined, "read: pass an object with path, query, body."],
    [
      "read",
      { id: 1 },
      undefined,
      'read: unknown option "id"; known: path, query, body (and options in a second argument).',
    ],
    ["create", null, undefined, "create: pass an object with path, query, body."],
    ["create", undefined, undefined, 'create: pass "body", an empty object at least.'],
    [
      "create",
      { body: {} },
      null,
      "create: pass an object with signal, context, timeout, deadline, retry, headers, on.",
    ],
    ["create", { body: {} }, { headers: { "x-a": "\n" } }, `create: header "x-a" ${noCarrier}`],
  ])("of %s with %j and %j is thrown before anything is sent", async (method, request, options, message) => {
    const { client, sent } = play([]);
    const thrown = await rejection(client[method](request, options));
    expect(thrown).toBeInstanceOf(UsageError);
    expect(thrown.message.startsWith(message) && thrown.message.endsWith(safe)).toBe(true);
    expect(sent).toHaveLength(0);
  });

  test("in what a client is made of is thrown when it is made", () => {
    const headers = { "x a": "1" };
    expect(() => play([], { headers })).toThrow(`client: header "x a" ${noCarrier} ${safe}`);
    const credentials = { "X-Key": `${secrets.key}\n` };
    expect(() => play([], { credentials })).toThrow(`client: header "X-Key" ${noCarrier} ${safe}`);
  });
});
