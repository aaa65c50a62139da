import { describe, expect, test } from "vitest";
import { create, read } from "../../test/harness.ts";
import { Fault } from "../call/fault.ts";
import type { FailedBranch, Operation, SuccessBody } from "../definition.ts";
import type { Trace } from "../platform/platform.ts";
import { decode } from "./decode.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const operationOf = (expected: SuccessBody, status = 200): Operation => ({ ...read, success: { [status]: expected } });

/** Decodes an answer of the given text, type and status. */
function answer(
  text: string | Uint8Array<ArrayBuffer>,
  type: string | undefined,
  status = 200,
  operation = read,
  trace: Partial<Trace> = { ended: true },
) {
  const response = new Response(null, { status, headers: type === undefined ? {} : { "content-type": type } });
  return decode(operation, response, typeof text === "string" ? encode(text) : text, { made: 0, written: 0, ...trace });
}

/** The fault that an action throws. */
function faultIn(action: () => unknown): Fault {
  try {
    action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a documented success", () => {
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
    "application/json ; x=y",
    "Application/JSON",
    "application/vnd.api+json",
    "application/vnd.x-y.v1+json; version=2",
    "application/problem+json",
    "application/json, application/json; charset=utf-8",
    undefined,
  ])("of type %s is read as JSON", (type) => {
    expect(answer('{"id":1}', type)).toEqual({ ok: true, body: { id: 1 }, outcome: undefined });
  });

  test.each([
    "text/html; charset=utf-8",
    "text/html;charset=utf-8",
    "text/plain",
    "TEXT/HTML",
    "text/xml",
    "application/xml",
    "text/json",
    "application/jsonp",
    "application/json-seq",
    "application/x json",
    "application/+json",
    "xapplication/json",
    "application/vnd json+json",
    "canary/text-from-outside",
    "",
  ])("of type %j is a fault, even when its text would parse", (type) => {
    // Which type it is may be text from outside.
    expect(faultIn(() => answer('{"id":1}', type))).toEqual(new Fault("media-type"));
  });

  test("keeps big integers", () => {
    expect(answer('{"id":12345678901234567890}', "application/json").body).toEqual({ id: 12345678901234567890n });
  });

  test.each(["null", "0", "false", '""', "[]"])("may be %s", (text) => {
    expect(answer(text, "application/json")).toEqual({ ok: true, body: JSON.parse(text), outcome: undefined });
  });

  test("may begin with a byte order mark", () => {
    expect(answer("\ufeff{}", "application/json").body).toEqual({});
  });

  test.each([
    ["broken JSON", encode('{"id":')],
    ["a page without a type", encode("<html>")],
    ["invalid UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
    ["a body of white space", encode(" ")],
  ])("with %s is a fault", (_, bytes) => {
    expect(faultIn(() => answer(bytes, "application/json"))).toEqual(new Fault("invalid-body"));
    expect(faultIn(() => answer(bytes, undefined))).toEqual(new Fault("invalid-body"));
  });

  test("without its body is a fault", () => {
    expect(faultIn(() => answer("", "application/json"))).toEqual(new Fault("empty-body"));
    expect(faultIn(() => answer("", undefined))).toEqual(new Fault("empty-body"));
    expect(faultIn(() => answer("", "text/html"))).toEqual(new Fault("media-type"));
  });

  test("may lack its body where that has a meaning", () => {
    const operation = operationOf("json-or-empty");
    expect(answer("", "application/json", 200, operation)).toEqual({ ok: true, body: undefined });
    expect(answer("", undefined, 200, operation)).toEqual({ ok: true, body: undefined });
    expect(faultIn(() => answer("", "text/html", 200, operation)).code).toBe("media-type");
    expect(answer("[1]", "application/json", 200, operation)).toEqual({ ok: true, body: [1], outcome: undefined });
    expect(answer("null", "application/json", 200, operation)).toEqual({ ok: true, body: undefined });
    expect(faultIn(() => answer("x", "text/html", 200, operation)).code).toBe("media-type");
  });

  test("may lack its body only with a proof that nothing was cut off", () => {
    const operation = operationOf("json-or-empty");
    for (const ended of [undefined, false])
      expect(faultIn(() => answer("", undefined, 200, operation, { ended }))).toEqual(new Fault("truncated"));
  });

  test("that carries nothing is not read", () => {
    expect(answer("ignored", "text/plain", 200, operationOf("none"))).toEqual({ ok: true, body: undefined });
    expect(answer("ignored", "application/x-text/html", 200, operationOf("none"))).toEqual({
      ok: true,
      body: undefined,
    });
    expect(answer("", "text/html", 204, operationOf("none", 204))).toEqual({ ok: true, body: undefined });
  });

  test.each(["text/html", "TEXT/HTML; charset=utf-8"])("that carries nothing is none with a page, %s", (type) => {
    expect(faultIn(() => answer("<p>", type, 200, operationOf("none"))).code).toBe("media-type");
  });
});

describe("any other answer", () => {
  test.each([202, 206, 400, 401, 404, 429, 500, 503])("with status %s is a failure with its JSON", (status) => {
    expect(answer('{"errors":["x"]}', "application/problem+json", status)).toEqual({
      ok: false,
      body: { errors: ["x"] },
      outcome: undefined,
    });
  });

  test.each([
    ["<html>", "text/html"],
    ['{"a":1}', "text/plain"],
    ["{", "application/json"],
    ["", "application/json"],
    ["<html>", undefined],
    ["", undefined],
  ])("of %j as %s is a failure without a body, and not a fault", (text, type) => {
    expect(answer(text, type, 500)).toEqual({ ok: false, body: undefined, outcome: undefined });
    expect(answer(text, type, 202)).toEqual({ ok: false, body: undefined, outcome: undefined });
  });

  test("is a failure when its status is documented as a success but is none", () => {
    const operation = { ...read, success: { 304: "none" as const, 404: "json" as const } };
    expect(answer("", undefined, 304, operation).ok).toBe(false);
    expect(answer("{}", undefined, 404, operation).ok).toBe(false);
  });
});

describe("a success body that means failure", () => {
  const failed: FailedBranch[] = [
    {
      when: { status: "error", retry: false },
      outcome: "unknown",
      rejected: { message: "^(4\\d\\d|invalid)", code: "^E" },
    },
    { when: { status: "partial" }, outcome: "rejected" },
  ];
  const decoded = (body: unknown, operation: Operation = { ...create, failed }) =>
    answer(JSON.stringify(body), "application/json", 201, operation);

  test.each<[unknown, string]>([
    [{ status: "error", retry: false }, "unknown"],
    [{ status: "error", retry: false, message: "timeout" }, "unknown"],
    [{ status: "error", retry: false, message: "404 not found" }, "rejected"],
    [{ status: "error", retry: false, message: "x", code: "E7" }, "rejected"],
    [{ status: "error", retry: false, message: { toString: 1 } }, "unknown"],
    [{ status: "error", retry: false, message: 404 }, "unknown"],
    [{ status: "error", retry: false, message: ["404"] }, "unknown"],
    [{ status: "error", retry: false, message: null }, "unknown"],
    [{ status: "partial", message: "404" }, "rejected"],
  ])("as %o does has the outcome %s", (body, outcome) => {
    expect(decoded(body)).toEqual({ ok: false, body, outcome });
  });

  test.each([
    [{ status: "ok" }],
    [{ status: "error" }],
    [{ status: "error", retry: true }],
    [null],
    [[]],
    ["error"],
    [7],
  ])("is not %o, where a constant differs", (body) => {
    expect(decoded(body)).toEqual({ ok: true, body, outcome: undefined });
  });

  test("is told by properties of its own", () => {
    const polluted = Object.prototype as { status?: string; message?: string };
    polluted.status = "partial";
    polluted.message = "404";
    try {
      expect(decoded({ id: 1 })).toEqual({ ok: true, body: { id: 1 }, outcome: undefined });
      polluted.status = "x";
      expect(decoded({ status: "error", retry: false }).outcome).toBe("unknown");
    } finally {
      delete polluted.status;
      delete polluted.message;
    }
  });

  test("is looked for in a documented success only", () => {
    const operation = { ...create, failed };
    const text = '{"status":"partial"}';
    expect(answer(text, "application/json", 400, operation).outcome).toBeUndefined();
    expect(answer(text, "application/json", 202, operation).outcome).toBeUndefined();
  });

  test("has its first matching branch decide", () => {
    const twice: FailedBranch[] = [
      { when: { a: 1 }, outcome: "unknown" },
      { when: {}, outcome: "rejected" },
    ];
    expect(decoded({ a: 1 }, { ...create, failed: twice }).outcome).toBe("unknown");
    expect(decoded({ a: 2 }, { ...create, failed: twice }).outcome).toBe("rejected");
  });
});
