import { describe, expect, test } from "vitest";
import { redactHeaders, requestIdOf } from "./redact.ts";

const ids = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];
const harmless = ["accept", "content-encoding", "content-length", "content-type", "date", "retry-after", "server"];

describe("redactHeaders", () => {
  test.each([...ids, ...harmless])("shows %s", (name) => {
    expect(redactHeaders([[name, "value"]], [])).toEqual({ [name]: "value" });
  });

  test.each([
    "authorization",
    "cookie",
    "set-cookie",
    "dd-api-key",
    "dd-application-key",
    "x-xdr-auth-id",
    "location",
    "x-new-header",
    "",
  ])("hides the value of %s", (name) => {
    expect(redactHeaders([[name, "value"]], [])).toEqual({ [name]: "[redacted]" });
  });

  test("shows what the specification documents, and takes any list of headers", () => {
    const headers = new Headers({ "X-Rate": "7", "X-Key": "secret" });
    expect(redactHeaders(headers, ["x-rate"])).toEqual({ "x-rate": "7", "x-key": "[redacted]" });
    expect(redactHeaders([], ["x-rate"])).toEqual({});
  });
});

describe("requestIdOf", () => {
  test.each(ids)("reads %s", (name) => {
    expect(requestIdOf(new Headers({ [name]: "abc", other: "x" }))).toBe("abc");
  });

  test("takes the first name that has a value", () => {
    expect(requestIdOf(new Headers({ "cf-ray": "ray", "x-request-id": "", "request-id": "abc" }))).toBe("abc");
  });

  test("is undefined without an answer or without an id", () => {
    expect(requestIdOf(undefined)).toBeUndefined();
    expect(requestIdOf(new Headers({ "x-request-id": "" }))).toBeUndefined();
  });
});
