import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  create,
  definition,
  empty,
  json,
  play,
  refused,
  rejection,
  reset,
  type Step,
  streamed,
} from "../test/harness.ts";
import { TransportError } from "./errors.ts";
import type { HookEvent } from "./hooks.ts";
import type { ClientConfig } from "./options.ts";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A client whose one request is answered so. */
const httpOf = (step: Step, more: Partial<ClientConfig> = {}, given = definition) =>
  play([step], { retry: false, ...more }, given).http;

/** An answer that says that it is empty. */
const none = (status: number) => empty(status, { "content-length": "0" });

const typed = (status: number, text: string, type = "text/html") =>
  new Response(text, { status, headers: { "content-type": type, "content-length": String(text.length) } });

describe("a success", () => {
  test("comes as from fetch, with its headers", async () => {
    const answer = json(201, { id: 1 }, { "x-a": "1", "content-length": "8" });
    const { data, error, response } = await httpOf(answer).POST("/things", { body: {} });
    expect({ data, error }).toEqual({ data: { id: 1 }, error: undefined });
    expect([response.status, response.headers.get("x-a"), response.headers.get("content-length")]).toEqual([
      201,
      "1",
      "8",
    ]);
  });

  test.each([204, 205])("with status %s has no body", async (status) => {
    const { data, response } = await httpOf(empty(status)).DELETE("/unlisted");
    expect(response.status).toBe(status);
    expect(response.body).toBeNull();
    expect(data).toBeUndefined();
  });

  test.each([200, 201, 202, 203])(
    "with status %s of an unlisted endpoint may be empty, and is JSON",
    async (status) => {
      expect((await httpOf(none(status)).POST("/unlisted")).data).toBeUndefined();
      expect(await rejection(httpOf(empty(status)).POST("/unlisted"))).toMatchObject({ code: "truncated" });
      expect((await httpOf(json(status, [1])).POST("/unlisted")).data).toEqual([1]);
      expect(await rejection(httpOf(typed(status, "<html>")).POST("/unlisted"))).toMatchObject({ code: "media-type" });
    },
  );

  test.each([200, 201, 202, 203, 204])(
    "with status %s of an unlisted endpoint is one for the hooks too",
    async (status) => {
      const codes: HookEvent[] = [];
      const on = { error: (event: HookEvent) => void codes.push(event) };
      await httpOf(none(status), { on }).DELETE("/unlisted");
      expect(codes).toEqual([]);
    },
  );

  test("that is documented to carry nothing is not read", async () => {
    const quiet = { ...definition, operations: { create: { ...create, success: { 200: "none" as const } } } };
    const { data, response } = await httpOf(json(200, [1]), {}, quiet).POST("/things", { body: {} });
    expect(data).toBeUndefined();
    expect(response.headers.get("content-length")).toBeNull();
  });
});

describe("a success that no specification lists", () => {
  test("is passed on when it is JSON or empty", async () => {
    expect((await httpOf(json(206, [1])).POST("/things", { body: {} })).data).toEqual([1]);
    expect((await httpOf(empty(206)).POST("/things", { body: {} })).data).toBeUndefined();
  });

  test("is thrown when it is neither, as openapi-fetch could not read it", async () => {
    const error = await rejection(httpOf(typed(206, "<html>")).POST("/things", { body: {} }));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ code: "media-type", status: 206, outcome: "unknown", operation: "create" });
    expect(error.message).toMatch(/^create: the response is not JSON\. /);
  });
});

describe("an answer to HEAD", () => {
  test.each([200, 203, 204])("with status %s has no body, whatever length it tells", async (status) => {
    const headers = { "content-length": "1234", "content-type": "application/json" };
    const { data, error, response } = await httpOf(empty(status, headers)).HEAD("/unlisted");
    expect({ data, error, status: response.status }).toEqual({ data: undefined, error: undefined, status });
  });

  test("may be a failure", async () => {
    expect((await httpOf(empty(404)).HEAD("/unlisted")).response.status).toBe(404);
  });
});

describe("a failure", () => {
  test("comes as from fetch, with its headers", async () => {
    const answer = new Response('{"errors":[]}', { status: 422, statusText: "No", headers: { "x-a": "1" } });
    const { error, response } = await httpOf(answer).POST("/things", { body: {} });
    expect(error).toEqual({ errors: [] });
    expect([response.status, response.statusText, response.headers.get("x-a")]).toEqual([422, "No", "1"]);
  });

  test("of another type than JSON is its text", async () => {
    expect((await httpOf(typed(502, "<html>")).POST("/things", { body: {} })).error).toBe("<html>");
  });

  test.each(["", "null", "0", "false", '""'])("with the body %j still leaves an error to look at", async (text) => {
    const { error, response } = await httpOf(typed(500, text, "application/json")).POST("/things", { body: {} });
    expect(error).toBe("HTTP 500");
    expect(response.headers.get("content-length")).toBeNull();
  });

  test("with status 304 has no body", async () => {
    expect((await httpOf(empty(304)).GET("/unlisted")).response.body).toBeNull();
  });

  test("whose body breaks off still leaves an error to look at", async () => {
    const { response, body } = streamed(500);
    body.error(new Error("x"));
    expect((await httpOf(response).POST("/things", { body: {} })).error).toBe("HTTP 500");
  });

  test("with a status or a phrase that no Response holds is shown as near as can be", async () => {
    const odd = Object.defineProperties(json(500, { a: 1 }), {
      status: { value: 799 },
      statusText: { value: "N\u00f8\u2713\t~ o" },
    });
    const { error, response } = await httpOf(odd).POST("/things", { body: {} });
    expect(error).toEqual({ a: 1 });
    expect([response.status, response.statusText]).toEqual([599, "N??\t~ o"]);
  });
});

describe("no trustworthy answer", () => {
  test.each([
    ["no connection", refused(), "connect", "not-sent"],
    ["a lost connection", reset(), "network", "unknown"],
    ["a refused redirect", empty(302, { location: "/x" }), "redirect", "unknown"],
    ["an empty body", empty(201), "empty-body", "unknown"],
  ])("is thrown: %s", async (_, step, code, outcome) => {
    const error = await rejection(httpOf(step).POST("/things", { body: {} }));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ code, outcome, operation: "create" });
  });
});
