import { describe, expect, test } from "vitest";
import {
  definition,
  empty,
  json,
  play,
  refused,
  rejection,
  reset,
  type Step,
  streamed,
  typed,
  withCreate,
} from "../test/harness.ts";
import { TransportError } from "./errors.ts";
import type { ErrorEvent } from "./hooks.ts";
import type { ClientConfig } from "./options.ts";

/** A client whose one request is answered so. */
const httpOf = (step: Step, more: Partial<ClientConfig> = {}, given = definition) =>
  play([step], { retry: false, ...more }, given).http;
const post = (...args: Parameters<typeof httpOf>) => httpOf(...args).POST("/things", { body: {} });

describe("a success", () => {
  test("comes as from fetch, with its headers", async () => {
    const { data, error, response } = await post(json(201, { id: 1 }, { "x-a": "1", "content-length": "8" }));
    expect({ data, error }).toEqual({ data: { id: 1 }, error: undefined });
    const { status, headers } = response;
    expect([status, headers.get("x-a"), headers.get("content-length")]).toEqual([201, "1", "8"]);
  });

  test.each([204, 205])("with status %s has no body", async (status) => {
    const { data, response } = await httpOf(empty(status)).DELETE("/unlisted");
    expect([response.status, response.body, data]).toEqual([status, null, undefined]);
  });

  test.each([200, 201, 202, 203])(
    "with status %s of an unlisted endpoint is JSON, or empty by its word",
    async (status) => {
      const codes: unknown[] = [];
      const on = { error: ({ code }: ErrorEvent) => void codes.push(code) };
      const unlisted = (step: Step) => httpOf(step, { on }).POST("/unlisted");
      expect((await unlisted(empty(status, { "content-length": "0" }))).data).toBeUndefined();
      expect((await unlisted(json(status, [1]))).data).toEqual([1]);
      expect(codes).toEqual([]);
      expect(await rejection(unlisted(empty(status)))).toMatchObject({ code: "truncated" });
      expect(await rejection(unlisted(typed(status, "<html>", "text/html")))).toMatchObject({ code: "media-type" });
    },
  );

  test("of an unlisted endpoint is text for who asks for text, but no page", async () => {
    const read = (step: Step) => httpOf(step).POST("/unlisted", { parseAs: "text" });
    expect((await read(typed(200, "a,b", "text/csv"))).data).toBe("a,b");
    expect((await read(json(200, [1]))).data).toBe("[1]");
    expect(await rejection(read(typed(200, "<html>", "text/html")))).toMatchObject({ code: "media-type" });
    const { data } = await httpOf(typed(200, "a,b", "text/csv")).GET("/unlisted", { parseAs: "blob" });
    expect(await (data as unknown as Blob).text()).toBe("a,b");
  });

  test("that is documented as JSON has to be that, whatever is asked for", async () => {
    const read = (step: Step) => httpOf(step).POST("/things", { body: {}, parseAs: "text" });
    expect((await read(json(201, { id: 1 }))).data).toBe('{"id":1}');
    expect(await rejection(read(typed(201, "a,b", "text/csv")))).toMatchObject({ code: "media-type" });
  });

  test("that is documented to carry nothing is not read", async () => {
    const { data, response } = await post(json(200, [1]), {}, withCreate({ success: { 200: "none" } }));
    expect([data, response.headers.get("content-length")]).toEqual([undefined, null]);
  });

  test("that no specification lists is passed on when it is JSON or empty, and thrown when it is neither", async () => {
    expect((await post(json(206, [1]))).data).toEqual([1]);
    expect((await post(empty(206))).data).toBeUndefined();
    const error = await rejection(post(typed(206, "<html>", "text/html")));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ code: "media-type", status: 206, outcome: "unknown", operation: "create" });
    expect(error.message).toMatch(/^create: the response is not JSON\. /);
  });

  test.each([200, 203, 204])("of HEAD with status %s has no body, whatever length it tells", async (status) => {
    const headers = { "content-length": "1234", "content-type": "application/json" };
    const { data, error, response } = await httpOf(empty(status, headers)).HEAD("/unlisted");
    expect({ data, error, status: response.status }).toEqual({ data: undefined, error: undefined, status });
  });
});

describe.each([false, true])("an integer beyond 2^53 (with middleware: %s)", (seen) => {
  test.each([
    [201, "data"],
    [409, "error"],
  ] as const)("in a body with status %s arrives as a bigint", async (status, part) => {
    const { http } = play([typed(status, '{"id":12345678901234567890}', "application/json")], { retry: false });
    const init = { body: {}, middleware: seen ? [{ onRequest: () => undefined }] : [] };
    expect((await http.POST("/things", init))[part]).toEqual({ id: 12345678901234567890n });
  });
});

describe("a failure", () => {
  test("comes as from fetch, with its headers", async () => {
    const answer = new Response('{"errors":[]}', { status: 422, statusText: "No", headers: { "x-a": "1" } });
    const { error, response } = await post(answer);
    expect(error).toEqual({ errors: [] });
    expect([response.status, response.statusText, response.headers.get("x-a")]).toEqual([422, "No", "1"]);
  });

  test("of another type than JSON is its text", async () => {
    expect((await post(typed(502, "<html>", "text/html"))).error).toBe("<html>");
  });

  test.each(["", "null", "0", "false", '""'])("with the body %j still leaves an error to look at", async (text) => {
    const answer = typed(500, text, "application/json");
    answer.headers.set("content-length", String(text.length));
    const { error, response } = await post(answer);
    expect([error, response.headers.get("content-length")]).toEqual(["HTTP 500", null]);
  });

  test("whose body breaks off still leaves an error to look at", async () => {
    const { response, body } = streamed(500);
    body.error(new Error("x"));
    expect((await post(response)).error).toBe("HTTP 500");
  });

  test("may have no body", async () => {
    expect((await httpOf(empty(304)).GET("/unlisted")).response.body).toBeNull();
    expect((await httpOf(empty(404)).HEAD("/unlisted")).response.status).toBe(404);
  });

  test("with a status or a phrase that no Response holds is shown as it is", async () => {
    const odd = { status: { value: 799 }, statusText: { value: "N\u00f8\u2713\t~ o" } };
    const { error, response } = await post(Object.defineProperties(json(500, { a: 1 }), odd));
    expect([error, response.status, response.statusText]).toEqual([{ a: 1 }, 799, "N\u00f8\u2713\t~ o"]);
  });
});

test.each([
  ["no connection", refused(), "connect", "not-sent"],
  ["a lost connection", reset(), "network", "unknown"],
  ["a refused redirect", empty(302, { location: "/x" }), "redirect", "unknown"],
  ["an empty body", empty(201), "empty-body", "unknown"],
])("no trustworthy answer is thrown: %s", async (_, step, code, outcome) => {
  const error = await rejection(post(step));
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ code, outcome, operation: "create" });
});
