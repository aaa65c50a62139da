import { describe, expect, test } from "vitest";
import { echoOf } from "./echo.ts";
import { requestIdOf } from "./request-id.ts";

const ids = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

describe("requestIdOf", () => {
  const idOf = (headers: Record<string, string>, body = "", key = "") =>
    requestIdOf(new Headers(headers), echoOf(body, { key }));

  test.each(ids)("reads %s", (name) => {
    expect(idOf({ [name]: "abc", other: "x" })).toBe("abc");
  });

  test("takes the first name whose value is an id", () => {
    expect(idOf({ "cf-ray": "ray", "x-request-id": "", "request-id": "abc" })).toBe("abc");
    expect(idOf({ "cf-ray": "ray", "x-request-id": "not an id", "request-id": "a".repeat(129) })).toBe("ray");
    expect(idOf({ "cf-ray": "ray", "x-request-id": "carried" }, "a carried id")).toBe("ray");
  });

  test.each(["a\x7fb", "a b", "\u00e9", "a\tb"])("is none that has %j in it", (value) => {
    const headers = { get: (name: string) => (name === "x-request-id" ? value : null) };
    expect(requestIdOf(headers as Headers, () => false)).toBeUndefined();
  });

  test("is as long as ids are", () => {
    expect(idOf({ "x-request-id": "a".repeat(128) })).toBe("a".repeat(128));
  });

  test("is undefined without an answer or without an id", () => {
    expect(requestIdOf(undefined, () => false)).toBeUndefined();
    expect(idOf({ "x-request-id": "" })).toBeUndefined();
  });

  test("is none that the request held, as it is, as JSON writes it, or with more around it", () => {
    const body = JSON.stringify({ title: 'C:\\share "x"', id: "4711-abc" });
    for (const id of ["C:\\share", '"x"', "4711-abc", "Bearer", "key-7f3a-9c", "req/key-7f3a-9c/1"])
      expect(idOf({ "x-request-id": id }, body, "Bearer key-7f3a-9c")).toBeUndefined();
    expect(idOf({ "x-request-id": "req-Bearer-1" }, body, "Bearer key-7f3a-9c")).toBe("req-Bearer-1");
  });
});
