import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { json, secrets } from "../test/harness.ts";
import { IncidentClientError, isIncidentClientError, ResponseError, TransportError, UsageError } from "./errors.ts";
import { type AnyResult, unwrap } from "./result.ts";

const docs = "https://github.com/incident-clients/incident-clients/tree/main/packages/core";
const details = {
  operation: "createThing",
  outcome: "unknown",
  attempts: 1,
  status: 503,
  requestId: "abc",
  retryAfter: undefined,
} as const;
describe("the fields", () => {
  const transport = new TransportError("x", details, {
    code: "network",
    reason: "ECONNRESET",
    cause: new Error(secrets.text),
  });
  const response = new ResponseError("x", details, { title: secrets.text });
  const usage = new UsageError("op", "pass a key");
  test.each<[string, IncidentClientError, object]>([
    ["TransportError", transport, { ...details, code: "network", reason: "ECONNRESET" }],
    ["ResponseError", response, details],
    ["UsageError", usage, { operation: "op", outcome: "not-sent", attempts: 0 }],
  ])("of a %s are the details, its name is in its text and its JSON, and no log shows more", (name, error, fields) => {
    expect({ ...error }).toEqual({ ...fields, docs: `${docs}#${name.toLowerCase()}` });
    expect(error.toJSON()).toEqual({ ...error, name, message: error.message });
    expect([error.name, String(error)]).toEqual([name, `${name}: ${error.message}`]);
    expect(inspect(error)).toContain(name);
    expect(inspect(error)).not.toContain("Symbol");
    expect(error).toBeInstanceOf(IncidentClientError);
    for (const text of [inspect(error, { depth: 9 }), JSON.stringify(error), String(error), error.stack])
      expect(text).not.toContain(secrets.text);
  });

  test("have the body, or the cause, at hand", () => {
    expect(response.body).toEqual({ title: secrets.text });
    expect(transport.cause).toEqual(new Error(secrets.text));
  });
});

describe("isIncidentClientError", () => {
  test("knows the errors of another copy of the package", async () => {
    vi.resetModules();
    const copy = await import("./errors.ts");
    const foreign = new copy.UsageError("op", "x");
    expect(foreign).not.toBeInstanceOf(IncidentClientError);
    expect(isIncidentClientError(foreign)).toBe(true);
    expect(copy.isIncidentClientError(new TransportError("x", details, { code: "network" }))).toBe(true);
  });

  test.each([[new Error("x")], [null], [undefined], ["text"], [7], [{}], [() => {}]])("is false for %s", (value) => {
    expect(isIncidentClientError(value)).toBe(false);
  });
});

describe("unwrap", () => {
  const told = { ...details, operation: "create", attempts: 2, retryAfter: 7, hint: "Wait." };
  const message = "create: the server answered 503.";
  const common = { headers: {}, response: json(200, {}), message, ...told };

  test("returns the data of a success", () => {
    const data = { id: 1 };
    expect(unwrap({ ...common, ok: true, status: 200, data } as AnyResult)).toBe(data);
  });

  test("throws the TransportError itself when no answer came", () => {
    const error = new TransportError("x", details, { code: "network" });
    expect(() => unwrap({ ...common, ok: false, status: undefined, error })).toThrow(error);
  });

  test("throws a ResponseError with all details and the body when the server answered with a failure", () => {
    const body = { errors: ["slow down"] };
    const unwrapping = () => unwrap({ ...common, ok: false, error: body });
    expect(unwrapping).toThrow(ResponseError);
    expect(unwrapping).toThrow(message);
    expect(unwrapping).toThrow(expect.objectContaining({ ...told, body }));
    expect(unwrapping).not.toThrow(expect.objectContaining({ headers: {} }));
  });
});

test.each([
  [Promise.resolve({}), "await the call first"],
  [{ data: 1 }, "pass a method's result"],
  [undefined, "pass a method's result"],
])("unwrap refuses what is no result: %o", (given, message) => {
  expect(() => unwrap(given as never)).toThrow(`unwrap: ${message}`);
});
