import { describe, expect, test } from "vitest";
import { echoOf } from "./echo.ts";
import { redactHeaders } from "./redact.ts";

const ids = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];
const shown = (name: string, value: string, documented: string[] = []) =>
  redactHeaders([[name, value]], documented, () => false)[name];

describe("redactHeaders", () => {
  test.each<[name: string, value: string]>([
    ["accept", "application/json, application/*;q=0.9"],
    ["content-encoding", "gzip"],
    ["content-length", "123"],
    ["content-length", "0, 0"],
    ["content-type", "application/json"],
    ["content-type", "application/json; charset=utf-8"],
    ["content-type", "application/json;charset=UTF-8"],
    ["content-type", "application/problem+json"],
    ["content-type", "application/merge-patch+json"],
    ["content-type", "text/html; charset=utf-8"],
    ["content-type", "text/plain"],
    ["content-type", "multipart/form-data; boundary=----a-1_b"],
    ["date", "Sun, 06 Nov 1994 08:49:37 GMT"],
    ["retry-after", "30"],
    ["retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"],
    ...ids.map((name) => [name, "8f14e45f-ceea-467f-a9e1-4d5e6f7a8b9c"] as [string, string]),
  ])("shows %s: %s", (name, value) => {
    expect(shown(name, value)).toBe(value);
  });

  const canary = "canary-key-7f3a";
  test.each(["accept", "content-encoding", "content-length", "content-type", "date", "retry-after", ...ids])(
    "hides a value of %s that has not its shape",
    (name) => {
      for (const value of [
        `${canary} x\u00e9`,
        `<${canary} x>`,
        `key, ${canary}!`,
        `key, ${canary} x?`,
        "",
        "a".repeat(200),
      ])
        if (name !== "accept" || /[^a]/.test(value)) expect(shown(name, value)).toBe("[redacted]");
    },
  );

  test.each([
    ["date", "Canary, the customer is down"],
    ["retry-after", "Key, 7f3a and the incident"],
    ["retry-after", "1234567890123"],
    ["content-type", `application/json; charset=${canary}`],
    ["content-type", `application/vnd.${canary}+json`],
    ["content-encoding", "gzipped"],
    ["content-encoding", "x-gzip"],
    ["content-length", "12a"],
    ["content-length", "1".repeat(41)],
  ])("hides %s: %s, which is a text", (name, value) => {
    expect(shown(name, value)).toBe("[redacted]");
  });

  test.each(["authorization", "cookie", "set-cookie", "dd-api-key", "location", "server", canary, "", "constructor"])(
    "does not even name %j, which nobody knows beforehand",
    (name) => {
      expect(redactHeaders([[name, "value"]], [], () => false)).toEqual({});
    },
  );

  test("shows numbers under the names that the specification documents, and takes any list of headers", () => {
    const headers = new Headers({ "X-Rate": "7", "X-Key": canary });
    expect(redactHeaders(headers, ["x-rate"], () => false)).toEqual({ "x-rate": "7" });
    expect(redactHeaders([], ["x-rate"], () => false)).toEqual({});
    expect(shown("x-rate", canary, ["x-rate"])).toBe("[redacted]");
    expect(shown("x-rate", "1,000.5", ["x-rate"])).toBe("1,000.5");
  });

  test("hides what the request itself held, whatever its shape, unless it is in every text", () => {
    const headers = { "x-request-id": `id-${canary}`, "x-rate": "123456", "content-length": "12345" };
    expect(redactHeaders(Object.entries(headers), ["x-rate"], echoOf(`{"n":123456}`, { canary }))).toEqual({
      "x-request-id": "[redacted]",
      "x-rate": "[redacted]",
      "content-length": "12345",
    });
  });
});
