import { expect, test } from "vitest";
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
