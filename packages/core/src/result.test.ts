import { describe, expect, test } from "vitest";
import { json } from "../test/harness.ts";
import { ResponseError, TransportError } from "./errors.ts";
import { type AnyResult, unwrap } from "./result.ts";

const details = {
  operation: "create",
  outcome: "rejected",
  attempts: 2,
  status: 429,
  requestId: "abc",
  retryAfter: 7,
  hint: "Wait.",
} as const;
const common = { headers: {}, response: json(200, {}), ...details };

describe("unwrap", () => {
  test("returns the data of a success", () => {
    const data = { id: 1 };
    expect(unwrap({ ...common, ok: true, status: 200, data } as AnyResult)).toBe(data);
  });

  test("throws the TransportError itself when no answer came", () => {
    const error = new TransportError("network", "x", details);
    const result: AnyResult = { ...common, ok: false, status: undefined, error };
    expect(() => unwrap(result)).toThrow(error);
  });

  test("throws a ResponseError with all details and the body when the server answered with a failure", () => {
    const body = { errors: ["slow down"] };
    const result: AnyResult = { ...common, ok: false, error: body };
    let thrown: unknown;
    try {
      unwrap(result);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ResponseError);
    expect(thrown).toMatchObject(details);
    expect((thrown as ResponseError).body).toBe(body);
    expect((thrown as ResponseError).message).toMatch(/^create: the server answered 429 after 2 attempts\. .* Wait\.$/);
  });
});
