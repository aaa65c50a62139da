import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { secrets } from "../test/harness.ts";
import { IncidentClientError, isIncidentClientError, ResponseError, TransportError, UsageError } from "./errors.ts";

const docs = "https://github.com/incident-clients/incident-clients/tree/main/packages/core";
const details = {
  operation: "createThing",
  outcome: "unknown",
  attempts: 1,
  status: 503,
  requestId: "abc",
  retryAfter: undefined,
} as const;

describe("the message", () => {
  test.each([
    ["not-sent", "op: it broke. Nothing was sent: it is safe to repeat."],
    ["rejected", "op: it broke. The server refused it: nothing was created."],
    ["unknown", "op: it broke. A write may have happened: look before repeating it."],
  ] as const)("says what %s means", (outcome, message) => {
    expect(new IncidentClientError("Name", "it broke", { operation: "op", outcome, attempts: 1 }).message).toBe(
      message,
    );
  });

  test("names the attempts when there was more than one", () => {
    const error = new TransportError("network", "the connection failed", { ...details, attempts: 2 });
    expect(error.message).toBe(
      "createThing: the connection failed after 2 attempts. A write may have happened: look before repeating it.",
    );
  });

  test.each([0, 2.5])("names a wait of %s seconds that the server asked for", (retryAfter) => {
    const error = new ResponseError({ operation: "op", outcome: "rejected", attempts: 1, status: 429, retryAfter }, {});
    expect(error.message).toBe(
      `op: the server answered 429. The server refused it: nothing was created. The server asked to wait ${retryAfter} s.`,
    );
  });

  test("ends with the vendor's hint where there is one", () => {
    const hinted = {
      operation: "op",
      outcome: "rejected",
      attempts: 1,
      retryAfter: 3,
      hint: "Check the key.",
    } as const;
    expect(new IncidentClientError("Name", "x", hinted).message).toBe(
      "op: x. The server refused it: nothing was created. The server asked to wait 3 s. Check the key.",
    );
  });

  test("names the platform's reason where there is one", () => {
    const error = new TransportError("connect", "no connection", { ...details, outcome: "not-sent" }, "ECONNREFUSED");
    expect(error.message).toBe("createThing: no connection (ECONNREFUSED). Nothing was sent: it is safe to repeat.");
    expect(new TransportError("connect", "no connection", details).message).toContain("no connection. ");
  });
});

describe("the fields", () => {
  test("of a TransportError are its code, its reason and all details", () => {
    const error = new TransportError("network", "x", details, "ECONNRESET");
    const fields = { ...details, code: "network", reason: "ECONNRESET", docs: `${docs}#transporterror` };
    expect({ ...error }).toEqual(fields);
    expect(error.toJSON()).toEqual({ ...fields, name: "TransportError", message: error.message });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      ...JSON.parse(JSON.stringify(fields)),
      name: "TransportError",
      message: error.message,
    });
  });

  test("of a ResponseError are all details, and the body where no log finds it", () => {
    const body = { title: secrets.text };
    const error = new ResponseError(details, body);
    expect(error.body).toBe(body);
    expect({ ...error }).toEqual({ ...details, docs: `${docs}#responseerror` });
    expect(error.toJSON()).toEqual({ ...details, docs: error.docs, name: "ResponseError", message: error.message });
    for (const text of [inspect(error, { depth: 9 }), JSON.stringify(error), String(error), error.stack]) {
      expect(text).not.toContain(secrets.text);
    }
  });

  test("of a UsageError say that nothing was sent and nothing was started", () => {
    const error = new UsageError("createClient", "pass a key");
    expect(error.toJSON()).toEqual({
      operation: "createClient",
      outcome: "not-sent",
      attempts: 0,
      docs: `${docs}#usageerror`,
      name: "UsageError",
      message: "createClient: pass a key. Nothing was sent: it is safe to repeat.",
    });
  });

  test.each([
    ["TransportError", new TransportError("network", "x", details)],
    ["ResponseError", new ResponseError(details, undefined)],
    ["UsageError", new UsageError("op", "x")],
  ])("include the name %s, which is not enumerable and shows in a stack", (name, error) => {
    expect(error.name).toBe(name);
    expect(Object.keys(error)).not.toContain("name");
    expect(String(error)).toBe(`${name}: ${error.message}`);
    expect(inspect(error)).toContain(name);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(IncidentClientError);
  });
});

describe("isIncidentClientError", () => {
  test("knows the errors of another copy of the package", async () => {
    vi.resetModules();
    const copy = await import("./errors.ts");
    const foreign = new copy.UsageError("op", "x");
    expect(foreign).not.toBeInstanceOf(IncidentClientError);
    expect(isIncidentClientError(foreign)).toBe(true);
    expect(copy.isIncidentClientError(new TransportError("network", "x", details))).toBe(true);
  });

  test.each([[new Error("x")], [new DOMException("x")], [null], [undefined], ["text"], [7], [{}], [() => {}]])(
    "is false for %s",
    (value) => {
      expect(isIncidentClientError(value)).toBe(false);
    },
  );

  test("leaves no trace on the error that a log would print", () => {
    expect(inspect(new UsageError("op", "x"))).not.toContain("Symbol");
  });
});
