import { describe, expect, test } from "vitest";
import { codeOf, play, typed, withCreate } from "../../test/harness.ts";
import type { Operation } from "../definition.ts";
import { failedIn } from "../failed.ts";

/** What a caller is told of a write that is answered so: its data, its failure's body, or its error's code. */
async function told(
  text: string | Uint8Array<ArrayBuffer>,
  type: string | undefined,
  status = 201,
  operation: Partial<Operation> = {},
) {
  const answer = typed(status, [204, 304].includes(status) ? null : text, type);
  const result = await play([answer], { retry: false }, withCreate(operation)).create();
  if (result.ok) return { data: result.data };
  return result.status === undefined ? codeOf(result) : { failure: result.error, outcome: result.outcome };
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
  ])("of type %s is read as JSON", async (type) => {
    expect(await told('{"id":1}', type)).toEqual({ data: { id: 1 } });
  });

  test.each([
    "text/html; charset=utf-8",
    "text/plain",
    "TEXT/HTML",
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
  ])("of type %j is none, even when its text would parse", async (type) => {
    for (const text of ['{"id":1}', ""]) expect(await told(text, type)).toBe("media-type");
  });

  test.each(["null", "0", "false", '""', "[]", "\ufeff{}"])("may be %s", async (text) => {
    expect(await told(text, "application/json")).toEqual({ data: JSON.parse(text.replace("\ufeff", "")) });
  });

  test.each([
    ["broken JSON", '{"id":'],
    ["a page without a type", "<html>"],
    ["invalid UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
    ["a body of white space", " "],
  ])("with %s is none", async (_, bytes) => {
    for (const type of ["application/json", undefined]) expect(await told(bytes, type)).toBe("invalid-body");
  });

  test("without its body is none", async () => {
    for (const type of ["application/json", undefined]) expect(await told("", type)).toBe("empty-body");
  });

  test("that carries nothing is not read, and is none with a page", async () => {
    const operation = { success: { 201: "none", 204: "none" } } as const;
    for (const type of ["text/plain", "application/x-text/html", "application/json"])
      expect(await told("ignored", type, 201, operation)).toEqual({ data: undefined });
    for (const type of ["text/html", "TEXT/HTML; charset=utf-8"])
      expect(await told("<p>", type, 201, operation)).toBe("media-type");
    expect(await told("", "text/html", 204, operation)).toEqual({ data: undefined });
  });
});

describe("any other answer", () => {
  test.each([202, 206, 400, 401, 404, 429, 500, 503])("with status %s is a failure with its JSON", async (status) => {
    expect(await told('{"errors":["x"]}', "application/problem+json", status)).toMatchObject({
      failure: { errors: ["x"] },
    });
  });

  test.each([
    ["<html>", "text/html"],
    ['{"a":1}', "text/plain"],
    ["{", "application/json"],
    ["", "application/json"],
    ["<html>", undefined],
    ["", undefined],
  ])("of %j as %s is a failure without a body", async (text, type) => {
    for (const status of [500, 202])
      expect(await told(text, type, status)).toEqual({ failure: undefined, outcome: "unknown" });
  });

  test("is a failure when its status is documented as a success but is none", async () => {
    const operation = { success: { 304: "none", 404: "json" } } as const;
    expect(await told("", undefined, 304, operation)).toHaveProperty("failure");
    expect(await told("{}", undefined, 404, operation)).toHaveProperty("failure");
  });
});

describe("a success body that means failure", () => {
  const proofs = { message: "^(4\\d\\d|invalid)", code: "^E" };
  const failed = failedIn([
    { when: { status: "error", retry: false }, outcome: "unknown", rejected: proofs },
    { when: { status: "partial" }, outcome: "rejected" },
    { when: { status: "partial", late: true }, outcome: "unknown" },
    { when: { rows: { status: "error" } }, outcome: "unknown" },
  ]);
  const decoded = (body: unknown, status?: number) =>
    told(JSON.stringify(body), "application/json", status, { failed });

  const error = { status: "error", retry: false };
  test.each<[object, string]>([
    [error, "unknown"],
    [{ ...error, message: "timeout" }, "unknown"],
    [{ ...error, message: "404 not found" }, "rejected"],
    [{ ...error, message: "x", code: "E7" }, "rejected"],
    [{ ...error, message: { toString: 1 } }, "unknown"],
    [{ ...error, message: 404 }, "unknown"],
    [{ ...error, message: ["404"] }, "unknown"],
    [{ ...error, message: null }, "unknown"],
    [{ status: "partial", message: "404", late: true }, "rejected"],
    [{ rows: [{ status: "inserted" }, { status: "error" }] }, "unknown"],
    [{ rows: { status: "error" } }, "unknown"],
  ])("as %o does has the outcome %s, by the first branch that fits", async (body, outcome) => {
    expect(await decoded(body)).toEqual({ failure: body, outcome });
  });

  test.each([
    [{ status: "ok" }],
    [{ status: "error" }],
    [{ status: "error", retry: true }],
    [{ rows: [] }],
    [{ rows: [{ status: "inserted" }, null, 7, "error"] }],
    [null],
    [[]],
    ["error"],
    [7],
  ])("is not %o, where a constant differs", async (body) => {
    expect(await decoded(body)).toEqual({ data: body });
  });

  test("is looked for in a documented success only", async () => {
    expect(await decoded({ status: "partial" }, 202)).toHaveProperty("outcome", "unknown");
    expect(await decoded(error, 400)).toHaveProperty("outcome", "rejected");
  });
});

describe("a body that the operation reads by itself", () => {
  const operation: Partial<Operation> = { success: { 201: "none" }, decode: (_, bytes) => bytes.length };

  test("is what that makes of its bytes", async () => {
    expect(await told("%PDF", "application/pdf", 201, operation)).toEqual({ data: 4 });
    expect(await told("{}", "application/json", 201, operation)).toEqual({ data: 2 });
  });

  test("is no login page", async () => {
    expect(await told("<html>", "text/html", 201, operation)).toBe("media-type");
  });
});
