import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type AnyCallResult,
  create,
  definition,
  empty,
  failure,
  json,
  play,
  refused,
  reset,
  type Step,
  streamed,
  watchedController,
} from "../../test/harness.ts";
import type { Operation } from "../definition.ts";
import type { ClientConfig } from "../options.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** What becomes of a write that is answered so. */
const answered = (step: Step, more: Partial<ClientConfig> = {}, operation: Operation = create) =>
  play([step], { retry: false, ...more }, { ...definition, operations: { create: operation } }).create();

const encode = (text: string) => new TextEncoder().encode(text);

describe("a body", () => {
  test.each([
    [201, "unknown"],
    [400, "rejected"],
  ])("that stalls after status %s ends at the limit, and the status still counts", async (status, outcome) => {
    const { response, body } = streamed(status, { "x-request-id": "abc" });
    body.enqueue(encode("{"));
    const pending = answered(response, { timeout: 1000 });
    await vi.advanceTimersByTimeAsync(1000);
    const result = await pending;
    expect(result).toMatchObject({ error: { code: "timeout", status }, outcome, requestId: "abc" });
    expect(result.response).toBe(response);
  });

  test("is given up when the caller aborts", async () => {
    const controller = watchedController();
    const { response } = streamed(201);
    const pending = play([response]).create({ signal: controller.signal });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await pending).toMatchObject({ error: { code: "aborted", status: 201 }, outcome: "unknown" });
    expect(controller.listeners.size).toBe(0);
  });

  test("that breaks off spoils a success, and only the body of a failure", async () => {
    const broken = (status: number) => {
      const { response, body } = streamed(status);
      body.error(failure({ code: "UND_ERR_SOCKET" }));
      return response;
    };
    const error = { code: "truncated", reason: "UND_ERR_SOCKET", status: 201 };
    expect(await answered(broken(201))).toMatchObject({ error, outcome: "unknown" });
    expect(await answered(broken(422))).toMatchObject({ status: 422, error: undefined, outcome: "rejected" });
  });

  test("has at most 10 MiB unless told otherwise", async () => {
    const most = 10 * 2 ** 20;
    const code = async (length: number, more: Partial<ClientConfig> = {}) =>
      ((await answered(json(201, {}, { "content-length": String(length) }), more)).error as { code: string })?.code;
    expect(await code(most)).toBeUndefined();
    expect(await code(most + 1)).toBe("too-large");
    expect(await code(most + 1, { maxBodyBytes: Infinity })).toBeUndefined();
    expect(await code(6, { maxBodyBytes: 5 })).toBe("too-large");
  });
});

describe("a body that may be missing", () => {
  const operation = { ...create, success: { 201: "json-or-empty" } } as const;

  test("is proven to be missing by a length of nothing, also where a proxy has doubled it", async () => {
    for (const length of ["0", "0, 0", "0,0"])
      expect(await answered(empty(201, { "content-length": length }), {}, operation)).toMatchObject({ ok: true });
  });

  test("is not proven to be missing by its absence: the connection may have been cut", async () => {
    for (const length of [undefined, "", "0, 7", "00x"]) {
      const result = await answered(
        empty(201, length === undefined ? {} : { "content-length": length }),
        {},
        operation,
      );
      expect(result).toMatchObject({ error: { code: "truncated", status: 201 }, outcome: "unknown" });
    }
  });

  test("needs no proof where the status has none", async () => {
    const bodiless = { ...create, success: { 204: "json-or-empty", 205: "json-or-empty" } } as const;
    for (const status of [204, 205])
      expect(await answered(empty(status), {}, bodiless)).toMatchObject({ ok: true, status, data: undefined });
  });

  test("is not taken from a page, also an empty one", async () => {
    const page = empty(201, { "content-length": "0", "content-type": "text/html" });
    expect(await answered(page, {}, operation)).toMatchObject({ error: { code: "media-type" }, outcome: "unknown" });
  });
});

describe("a Response of a library", () => {
  const headers = new Headers({ "content-type": "application/json" });
  const double =
    (more: object, status = 201) =>
    async () =>
      ({ status, ok: status < 300, headers, type: "default", ...more }) as unknown as Response;
  const bytes = async () => encode('{"id":"é"}').buffer;
  const text = async () => '{"id":"é"}';

  test.each<[string, object]>([
    ["neither a stream nor text, but bytes", { arrayBuffer: bytes }],
    ["no stream, but bytes and text", { arrayBuffer: bytes, text: () => Promise.reject(new Error("not this one")) }],
    ["text only", { text }],
    ["a stream of Node's in place of a web stream", { body: { pipe: () => {} }, arrayBuffer: bytes }],
    ["null for a body", { body: null, text }],
  ])("with %s is read", async (_, more) => {
    expect(await answered(double(more))).toMatchObject({ ok: true, data: { id: "é" } });
  });

  test.each<[string, object]>([
    ["nothing to read", {}],
    ["nothing to read but json()", { json: async () => ({ id: 1 }) }],
    ["no headers", { headers: undefined, text }],
  ])("with %s is none: the call ends with a doubt and is not repeated", async (_, more) => {
    const { read, sent } = play([double(more, 200)], { retry: false });
    expect(await read()).toMatchObject({ error: { code: "network", reason: "no Response" }, outcome: "unknown" });
    expect(sent).toHaveLength(1);
  });

  test("is not larger than others may be", async () => {
    for (const more of [{ arrayBuffer: bytes }, { text }]) {
      expect(await answered(double(more), { maxBodyBytes: 11 })).toMatchObject({ ok: true });
      expect(await answered(double(more), { maxBodyBytes: 10 })).toMatchObject({ error: { code: "too-large" } });
    }
  });

  test("whose reading fails is a truncated one", async () => {
    const broken = () =>
      Promise.reject(Object.assign(new Error("Premature close"), { code: "ERR_STREAM_PREMATURE_CLOSE" }));
    const error = { code: "truncated", reason: "ERR_STREAM_PREMATURE_CLOSE" };
    expect(await answered(double({ arrayBuffer: broken }))).toMatchObject({ error, outcome: "unknown" });
    expect(await answered(double({ arrayBuffer: broken }, 422))).toMatchObject({ status: 422, outcome: "rejected" });
  });
});

describe("what is known of an answer", () => {
  test.each([
    [400, "rejected"],
    [429, "rejected"],
    [503, "unknown"],
    [202, "unknown"],
  ])("status %s is %s, with what the server asked for", async (status, outcome) => {
    const result = await answered(json(status, {}, { "retry-after": "7" }));
    expect(result).toMatchObject({ ok: false, outcome, status, retryAfter: 7 });
  });

  test("the specification's word on a status is final, also without a body", async () => {
    const operation = { ...create, outcomes: { 400: "unknown", 500: "rejected" } as const };
    const outcome = async (status: number) => (await answered(empty(status), {}, operation)).outcome;
    expect([await outcome(400), await outcome(500), await outcome(404)]).toEqual(["unknown", "rejected", "rejected"]);
  });

  test("a success body that means failure has the outcome of its branch", async () => {
    const failed = [{ when: { status: "error" }, outcome: "rejected" as const }];
    const operation = { ...create, failed, outcomes: { 201: "unknown" as const } };
    const result = await answered(json(201, { status: "error" }), {}, operation);
    expect(result).toMatchObject({ ok: false, outcome: "rejected", status: 201, error: { status: "error" } });
  });

  test("a hint belongs to the fault, else to the status, and never to a success", async () => {
    const hints = async () => ({
      401: "check the key",
      201: "never",
      timeout: "be patient",
      connect: "check the host",
    });
    const hint = async (step: Step): Promise<AnyCallResult["hint"]> =>
      (await play([step], { retry: false }, { ...definition, hints }).create()).hint;
    expect(await hint(empty(401))).toBe("check the key");
    expect(await hint(refused())).toBe("check the host");
    expect(await hint(empty(404))).toBeUndefined();
    expect(await hint(reset())).toBeUndefined();
    expect(await hint(json(201, {}))).toBeUndefined();
  });
});
