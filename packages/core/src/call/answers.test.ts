import { describe, expect, test, vi } from "vitest";
import {
  codeOf,
  create,
  empty,
  ended,
  failure,
  json,
  play,
  type Step,
  streamed,
  typed,
  useClock,
  withCreate,
} from "../../test/harness.ts";
import type { Operation } from "../definition.ts";
import { failedIn } from "../failed.ts";
import type { ClientConfig } from "../options.ts";

useClock();

/** What becomes of a write that is answered so. */
const answered = (step: Step, more: Partial<ClientConfig> = {}, operation: Partial<Operation> = {}) =>
  ended(play([step], { retry: false, ...more }, withCreate(operation)).create());

const encode = (text: string) => new TextEncoder().encode(text);

/** An answer whose JSON comes in these chunks; it goes on after them unless it is closed. */
function chunked(chunks: string[], headers: Record<string, string> = {}, status = 201) {
  const { response, body, cancel } = streamed(status, headers);
  for (const chunk of chunks) body.enqueue(encode(chunk));
  return { response, body, cancel };
}

describe("a body", () => {
  test.each([[["[1,", "", "2", "]"]], [["[1,2]"]]])("in the chunks %j is joined", async (chunks) => {
    const { response, body } = chunked(chunks, { "content-length": "5" });
    body.close();
    expect(await answered(response, { maxBodyBytes: 5 })).toMatchObject({ ok: true, data: [1, 2] });
  });

  test.each([
    [201, "unknown"],
    [400, "rejected"],
  ])("that stalls after status %s ends at the limit, and the status still counts", async (status, outcome) => {
    const { response } = chunked(["{"], { "x-request-id": "abc" }, status);
    const result = await answered(response, { timeout: 1000 });
    expect(result).toMatchObject({ error: { code: "timeout", status }, outcome, requestId: "abc" });
    expect(result.response).toBe(response);
  });

  test("that breaks off spoils a success, and only the body of a failure", async () => {
    const broken = (status: number) => {
      const { response, body } = chunked(["{"], {}, status);
      body.error(failure({ code: "UND_ERR_SOCKET" }));
      return response;
    };
    const error = { code: "truncated", reason: "UND_ERR_SOCKET", status: 201 };
    expect(await answered(broken(201))).toMatchObject({ error, outcome: "unknown" });
    expect(await answered(broken(422))).toMatchObject({ status: 422, error: undefined, outcome: "rejected" });
  });

  test.each<[Record<string, string>]>([[{}], [{ "content-length": "1" }], [{ "content-length": "many" }]])(
    "is read to the first byte too many, whatever length was promised: %j",
    async (headers) => {
      const { response, cancel } = chunked(["ab", "cd", "e", "f"], headers);
      expect(await answered(response, { maxBodyBytes: 4 })).toMatchObject({ error: { code: "too-large" } });
      expect(cancel).toHaveBeenCalledTimes(1);
    },
  );

  test("is not begun when too much is promised, also where it cannot be cancelled", async () => {
    const cancel = vi.fn(() => Promise.reject(new Error("x")));
    const pull = vi.fn();
    const body = new ReadableStream({ cancel, pull }, { highWaterMark: 0 });
    const response = new Response(body, { status: 201, headers: { "content-length": "5" } });
    expect(codeOf(await answered(response, { maxBodyBytes: 4 }))).toBe("too-large");
    expect([pull.mock.calls.length, cancel.mock.calls.length]).toEqual([0, 1]);
  });

  test.each([
    [10 * 2 ** 20, {}, undefined],
    [10 * 2 ** 20 + 1, {}, "too-large"],
    [10 * 2 ** 20 + 1, { maxBodyBytes: Infinity }, undefined],
  ])("of a promised %s bytes is read or not with %o", async (length, more, code) => {
    expect(codeOf(await answered(json(201, {}, { "content-length": String(length) }), more))).toBe(code);
  });
});

describe("a body that may be missing", () => {
  const operation = { success: { 201: "json-or-empty", 204: "json-or-empty", 205: "json-or-empty" } } as const;

  test.each(["0", "0, 0", "0,0"])("is proven to be missing by the length %j", async (length) => {
    expect(await answered(empty(201, { "content-length": length }), {}, operation)).toMatchObject({ ok: true });
  });

  test.each([204, 205])("needs no proof where the status is %s", async (status) => {
    expect(await answered(empty(status), {}, operation)).toMatchObject({ ok: true, status, data: undefined });
  });

  test.each<Record<string, string>>([
    {},
    { "content-length": "" },
    { "content-length": "0, 7" },
    { "content-length": "7, 0" },
    { "content-length": "00x" },
  ])("is not proven to be missing by %j: the connection may have been cut", async (headers) => {
    const truncated = { error: { code: "truncated", status: 201 }, outcome: "unknown" };
    expect(await answered(empty(201, headers), {}, operation)).toMatchObject(truncated);
  });

  test("may be there, or null, and is not taken from a page, also an empty one", async () => {
    expect(await answered(json(201, [1]), {}, operation)).toMatchObject({ ok: true, data: [1] });
    expect(await answered(json(201, null), {}, operation)).toMatchObject({ ok: true, data: undefined });
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
  const arrayBuffer = async () => encode('{"id":"é"}').buffer;
  const text = async () => '{"id":"é"}';
  const notThisOne = () => Promise.reject(new Error("not this one"));

  test.each<[string, object]>([
    ["no stream, but bytes", { arrayBuffer }],
    ["bytes and text", { arrayBuffer, text: notThisOne }],
    ["text only", { text }],
    ["a stream of Node's in place of a web stream", { body: { pipe: () => {} }, arrayBuffer }],
    ["null for a body", { body: null, text }],
  ])("with %s is read, up to the most bytes", async (_, more) => {
    expect(await answered(double(more), { maxBodyBytes: 11 })).toMatchObject({ ok: true, data: { id: "é" } });
    expect(codeOf(await answered(double(more), { maxBodyBytes: 10 }))).toBe("too-large");
  });

  test.each<[string, () => Promise<unknown>]>([
    ["undefined", async () => undefined],
    ["null", async () => null],
    ["an empty object", async () => ({})],
    ["one with nothing to read", double({})],
    ["one with nothing to read but json()", double({ json: async () => ({ id: 1 }) })],
    ["one without headers", double({ headers: undefined, text })],
    ["one with a record for headers", double({ headers: {}, text })],
  ])("is none where it is %s: the call ends with a doubt and is not repeated", async (_, step) => {
    const { create, sent } = play([step as Step]);
    const error = { code: "network", reason: "no Response" };
    expect(await create()).toMatchObject({ status: undefined, error, outcome: "unknown", attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test("whose reading fails is a truncated one", async () => {
    const code = "ERR_STREAM_PREMATURE_CLOSE";
    const broken = { arrayBuffer: () => Promise.reject(Object.assign(new Error("Premature close"), { code })) };
    const error = { code: "truncated", reason: code };
    expect(await answered(double(broken))).toMatchObject({ error, outcome: "unknown" });
    expect(await answered(double(broken, 422))).toMatchObject({ status: 422, outcome: "rejected" });
  });
});

describe("what the specification says", () => {
  test("of a status is final, also without a body", async () => {
    const operation = { outcomes: { 400: "unknown", 500: "rejected" } } as const;
    const outcome = async (status: number) => (await answered(empty(status), {}, operation)).outcome;
    expect([await outcome(400), await outcome(500), await outcome(404)]).toEqual(["unknown", "rejected", "rejected"]);
  });

  const failed = failedIn([{ when: { status: "error" }, outcome: "rejected" }]);
  test.each([
    [json(201, { status: "error" }), { failed, outcomes: { 201: "unknown" } }, "rejected"],
    [json(201, { status: "fine" }), { failed, outcomes: { 201: "unknown" } }, undefined],
    [typed(202, "{}"), { success: create.success }, "unknown"],
  ] as const)("of a branch goes before what it says of the status (%#)", async (step, operation, outcome) => {
    expect((await answered(step, {}, operation)).outcome).toBe(outcome);
  });
});
