import type { AnyResult } from "@incident-clients/core";
import { TransportError } from "@incident-clients/core";
import { expect, test } from "vitest";
import { describeFailure } from "./failure.ts";
import { gatewayText } from "./gateway.ts";

const reply = (extra: object) => ({ reply: { err_code: 500, err_msg: "An error occurred", ...extra } });

test.each([
  [reply({ err_extra: "Incident not found" }), "An error occurred: Incident not found"],
  [reply({ err_extra: null }), "An error occurred"],
  [reply({}), "An error occurred"],
  [reply({ err_extra: "" }), "An error occurred"],
  [
    reply({ err_extra: [{ msg: "Field required", input: { incident_id: "2927" } }, "late"] }),
    "An error occurred: Field required: late",
  ],
])("the gateway's envelope %j reads as %j", (body, text) => {
  expect(gatewayText(body)).toBe(text);
});

test.each([
  undefined,
  null,
  "text",
  7,
  [],
  { reply: true },
  { reply: { err_code: 500 } },
  { id: "bad_request", detail: "x" },
])("%j is not the gateway's", (body) => {
  expect(gatewayText(body)).toBeUndefined();
});

type Failed = Extract<AnyResult, { ok: false }>;

test("a failure is described by what the server said and by what usually causes it", () => {
  const failed = { ok: false, status: 401, error: reply({}), hint: "Check the key." } as unknown as Failed;
  expect(describeFailure("Cortex", failed, gatewayText)).toBe("Cortex answered 401: An error occurred. Check the key.");
  const silent = { ok: false, status: 502, error: undefined } as unknown as Failed;
  expect(describeFailure("Cortex", silent, gatewayText)).toBe("Cortex answered 502.");
  const error = new TransportError("timeout", "too late", { operation: "x", outcome: "unknown", attempts: 1 });
  const lost = { ok: false, status: undefined, error } as unknown as Failed;
  expect(describeFailure("Cortex", lost, gatewayText)).toBe(error.message);
});
