import { createDatadogClient, type DatadogOperations } from "@incident-clients/datadog";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AnyOperations, fakeVendor, type Handlers } from "./index.ts";

function setUp(handlers: Handlers<DatadogOperations> = {}) {
  const fake = fakeVendor<DatadogOperations>("datadog", handlers);
  return {
    fake,
    datadog: createDatadogClient({ apiKey: "key", applicationKey: "key", fetch: fake.fetch, retry: false }),
  };
}

let told: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  told = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => told.mockRestore());

describe("a mistake in the test itself is told where it is made:", () => {
  const handlers = { getCas: () => ({ status: 200 }) } as Handlers<AnyOperations>;
  const script = () => fakeVendor("datadog").on("getCase");

  test.each<[string, () => unknown, RegExp]>([
    ["a fault that there is not", () => script().fault("timeout" as "stall"), /no fault timeout; there are refused, /],
    ["a header that is none", () => script().reply(404).headers({ "a b": "c" }), /a b/],
    ["an answer that is no response", () => script().offContract({ status: 502 } as Response), /clone/],
    ["a handler of no operation", () => fakeVendor("datadog", handlers), /no operation getCas/],
  ])("%s", (_, mistake, message) => {
    expect(mistake).toThrow(message);
  });

  test("an answer that was read before", async () => {
    const response = new Response("read");
    await response.text();
    expect(() => script().offContract(response)).toThrow(TypeError);
  });

  test("a handler that returns nothing", async () => {
    const { fake, datadog } = setUp({ getCase: () => undefined as never });
    await datadog.getCase({ path: { case_id: "1" } });
    expect(() => fake.verify()).toThrow("the function that answers getCase returned no answer");
  });

  test("a truncated answer where there is no body", async () => {
    const { fake, datadog } = setUp();
    fake.on("detachFindings").fault("truncated");
    const findings = { data: [{ id: "finding", type: "findings" as const }] };
    await datadog.detachFindings({ body: { data: { type: "cases", relationships: { findings } } } });
    expect(() => fake.verify()).toThrow("a 204 without a body cannot be truncated");
  });
});
