import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { clientWith, create, definition, empty, json, play, read, refused, secrets } from "../test/harness.ts";
import { TransportError, UsageError } from "./errors.ts";

const safe = "Nothing was sent: it is safe to repeat.";

describe("a client", () => {
  test("has one method for each operation, and http", () => {
    expect(Object.keys(play([]).client).sort()).toEqual(["create", "http", "read"]);
  });

  test("sends a read with its path, its query and its headers", async () => {
    const { client, sent } = play([json(200, {})]);
    await client.read({ path: { id: "a b" }, query: { page: 2 } });
    expect(sent).toMatchObject([{ method: "GET", url: "https://host.test/base/things/a%20b?page=2", body: null }]);
    expect(sent[0]?.headers).toEqual({ accept: definition.accept, "x-key": secrets.key });
  });

  test("sends a write as JSON", async () => {
    const { client, sent } = play([json(201, {})]);
    await client.create({ body: { id: 12345678901234567890n } });
    expect(sent).toMatchObject([
      { method: "POST", url: "https://host.test/base/things", body: '{"id":12345678901234567890}' },
    ]);
    expect(sent[0]?.headers).toEqual({
      accept: definition.accept,
      "content-type": "application/json",
      "x-key": secrets.key,
    });
  });

  test.each(["https://host.test", "https://host.test/", "https://host.test/a", "https://host.test/a/"])(
    "joins paths to %s with one slash",
    async (url) => {
      const { client, sent } = play([json(201, {})], { baseUrl: new URL(url) });
      await client.create({ body: {} });
      expect(sent[0]?.url).toBe(`${url.replace(/\/$/, "")}/things`);
    },
  );

  test("lets the call's headers win over the client's, and those over the standard ones", async () => {
    const { client, sent } = play([json(201, {})], { headers: { Accept: "a/a", "X-One": "1", "X-Two": "1" } });
    await client.create({ body: {} }, { headers: { "x-two": "2", "X-KEY": "mine" } });
    expect(sent[0]?.headers).toEqual({
      accept: "a/a",
      "content-type": "application/json",
      "x-one": "1",
      "x-two": "2",
      "x-key": secrets.key,
    });
  });

  test("loads http for whoever uses it", async () => {
    const { http, sent } = play([json(200, { id: 1 })]);
    expect((await http.GET("/things/{id}", { params: { path: { id: "7" } } })).data).toEqual({ id: 1 });
    expect(sent[0]).toMatchObject({ url: "https://host.test/base/things/7", headers: { "x-key": secrets.key } });
  });

  test("shares one budget between its methods and http", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const fetch = vi.fn(async () => empty(503));
    const { client, http } = clientWith({ fetch, retry: { repeats: 10 } });
    await client.read({ path: { id: 1 } });
    expect(fetch).toHaveBeenCalledTimes(11);
    await http.GET("/things/7");
    expect(fetch).toHaveBeenCalledTimes(12);
    vi.restoreAllMocks();
  });
});

describe("a result", () => {
  const answered = { "x-documented": "7", "x-other": "8", "x-request-id": "abc" };

  test("of a success has the data, the documented headers, and no outcome", async () => {
    const response = json(201, { id: 1 }, answered);
    const result = await play([response]).client.create({ body: {} });
    expect(result.response).toBe(response);
    expect(result).toStrictEqual({
      ok: true,
      status: 201,
      data: { id: 1 },
      headers: { "x-documented": "7" },
      operation: "create",
      attempts: 1,
      requestId: "abc",
    });
  });

  test("of an answered failure has the status, the body, the outcome and the hint", async () => {
    const response = json(422, { errors: ["no"] }, { "retry-after": "7", "x-documented": "" });
    const { client } = play([response], {}, { ...definition, hints: async () => ({ 422: "Check the title." }) });
    const result = await client.create({ body: {} });
    expect(result.response).toBe(response);
    expect(result).toStrictEqual({
      ok: false,
      status: 422,
      error: { errors: ["no"] },
      outcome: "rejected",
      retryAfter: 7,
      hint: "Check the title.",
      headers: { "x-documented": "" },
      operation: "create",
      attempts: 1,
      requestId: undefined,
    });
  });

  test("without an answer has an error, and no status whatever status line came", async () => {
    const response = new Response("<html>", { status: 201, headers: { "content-type": "text/html", ...answered } });
    const result = await play([response]).client.create({ body: {} });
    expect(result.response).toBe(response);
    expect(result).toStrictEqual({
      ok: false,
      status: undefined,
      error: expect.any(TransportError),
      outcome: "unknown",
      retryAfter: undefined,
      hint: undefined,
      headers: { "x-documented": "7" },
      operation: "create",
      attempts: 1,
      requestId: "abc",
    });
    const bare = await play([json(201, {})]).client.create({ body: {} });
    expect(bare.headers).toStrictEqual({});
    const lost = await play([refused()], { retry: false }).client.create({ body: {} });
    expect(lost).toMatchObject({ status: undefined, outcome: "not-sent", headers: {}, response: undefined });
  });

  test("shows no cookie and no address when it is printed, and keeps the response at hand", async () => {
    const response = json(201, { id: 1 }, { "set-cookie": secrets.key });
    Object.defineProperty(response, "url", { value: `https://host.test/?${secrets.query}`, enumerable: true });
    const result = await play([response]).client.create({ body: {} });
    expect(inspect(response)).toContain(secrets.key);
    expect(inspect(response)).toContain(secrets.query);
    const printed = inspect(result, { depth: 9 }) + JSON.stringify(result) + inspect({ ...result });
    expect(printed).not.toContain(secrets.key);
    expect(printed).not.toContain(secrets.query);
    expect(result.response?.headers.get("set-cookie")).toBe(secrets.key);
  });

  test("prefers the caller's abort to the answer before it", async () => {
    const controller = new AbortController();
    const { client } = play([json(503, { errors: [] })], { on: { retry: () => controller.abort() } });
    const result = await client.read({ path: { id: 1 } }, { signal: controller.signal });
    expect(result).toMatchObject({ ok: false, status: undefined, error: { code: "aborted", status: 503 } });
  });
});

describe("a mistake in the calling code", () => {
  test.each<[string, "create" | "read", unknown, unknown, string]>([
    ["a missing path parameter", "read", undefined, undefined, 'read: path parameter "id" is missing or empty.'],
    ["null for the path", "read", { path: null }, undefined, 'read: path parameter "id" is missing or empty.'],
    ["an id for the parts", "read", "7", undefined, "read: pass an object with path, query, body."],
    ["null for the parts", "create", null, undefined, "create: pass an object with path, query, body."],
    [
      "null for the options",
      "create",
      { body: {} },
      null,
      "create: pass an object with signal, timeout, deadline, retry, headers.",
    ],
    ["a dot segment", "read", { path: { id: ".." } }, undefined, 'read: path parameter "id" has a dot segment.'],
    ["a missing body", "create", undefined, undefined, "create: pass a body."],
    ["a misplaced part", "read", { id: 1 }, undefined, 'read: unknown option "id"; known: path, query, body.'],
    [
      "a misspelt option",
      "create",
      { body: {} },
      { timeOut: 1 },
      'create: unknown option "timeOut"; known: signal, timeout, deadline, retry, headers.',
    ],
    ["a bad limit", "create", { body: {} }, { timeout: 0 }, 'create: "timeout" must be a number greater than 0.'],
    [
      "a bad header",
      "create",
      { body: {} },
      { headers: { "x-a": "\n" } },
      'create: header "x-a" has a name or value that no header can carry.',
    ],
  ])("such as %s is thrown before anything is sent", async (_, method, request, options, message) => {
    const { client, sent } = play([]);
    const thrown = await client[method](request, options).then(
      () => undefined,
      (error) => error,
    );
    expect(thrown).toBeInstanceOf(UsageError);
    expect(thrown.message).toBe(`${message} ${safe}`);
    expect(sent).toHaveLength(0);
  });

  test("in a client's own options is thrown when the client is made", () => {
    expect(() => play([], { deadline: -1 })).toThrow(`client: "deadline" must be a number greater than 0. ${safe}`);
    expect(() => play([], { headers: { "x a": "1" } })).toThrow(
      `client: header "x a" has a name or value that no header can carry. ${safe}`,
    );
    expect(() => play([], { credentials: { "X-Key": `${secrets.key}\n` } })).toThrow(
      `client: header "X-Key" has a name or value that no header can carry. ${safe}`,
    );
  });

  test("does not include what the specification leaves open", async () => {
    const open = { ...definition, operations: { create: { ...create, body: undefined as never }, read } };
    const { client, sent } = play([json(201, {})], {}, open);
    await client.create();
    // Node 26 repeats a write without any body after GOAWAY.
    expect(sent[0]).toMatchObject({ body: new Uint8Array(), headers: { accept: definition.accept } });
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
  });
});
