import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { createDatadogClient, type DatadogOperations, type NewServiceNowTicket } from "@incident-clients/datadog";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeVendor } from "./index.ts";
import { fakeXsoar } from "./vendors/cortex-xsoar.ts";

const ticket: NewServiceNowTicket = {
  type: "servicenow_tickets",
  relationships: {
    findings: { data: [{ id: "finding", type: "findings" }] },
    project: { data: { id: "project", type: "projects" } },
  },
};

function setUp() {
  const fake = fakeVendor<DatadogOperations>("datadog");
  return { fake, datadog: createDatadogClient({ apiKey: "key", applicationKey: "key", fetch: fake.fetch }) };
}

let told: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  told = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => told.mockRestore());

test("calls are recorded as the vendor would see them", async () => {
  const { fake, datadog } = setUp();
  const body = { data: [ticket] };
  await datadog.createServiceNowTickets({ body }, { headers: { "x-trace": "1" } });
  await datadog.getCase({ path: { case_id: "SEC-1" } });
  expect(fake.calls()).toMatchObject([
    { operation: "createServiceNowTickets", body, answer: 201, headers: { "dd-api-key": "key", "x-trace": "1" } },
    { operation: "getCase", path: { case_id: "SEC-1" } },
  ]);
});

test("every digit of an integer beyond 2^53 is read and written, beside text that looks like one", async () => {
  const fake = fakeXsoar({ incidents: [{ id: "1", autime: 1791966251384000123n }] });
  const fields = { CustomFields: { n: [-9007199254740993n, 1.5e300, 7], text: 'a "12345678901234567890" \\ \n' } };
  const xsoar = createXsoarClient({ url: "https://x.example", apiKey: "k", apiKeyId: "1", fetch: fake.fetch });
  const body = { id: "1", version: 1, name: "x", ...fields };
  const taught = { value: () => "text", configurable: true };
  Object.defineProperty(BigInt.prototype, "toJSON", taught);
  const result = await xsoar.createOrUpdateIncident({ body });
  delete (BigInt.prototype as { toJSON?: unknown }).toJSON;
  expect(fake.calls()).toMatchObject([{ body }]);
  expect(result).toMatchObject({ data: { ...fields, autime: 1791966251384000123n } });
});

describe("a request off contract", () => {
  const empty = { body: { data: [] } };

  test("is refused, with the reason on the console, in verify and as a code in the client's error", async () => {
    const { fake, datadog } = setUp();
    const result = await datadog.createServiceNowTickets(empty);
    expect(result).toMatchObject({ ok: false, error: { reason: "OFF_CONTRACT" } });
    const reason = "createServiceNowTickets: body/data must NOT have fewer than 1 items";
    expect(told).toHaveBeenCalledWith(`ContractError: ${reason}`);
    expect(() => fake.verify()).toThrow(reason);
    expect(fake.calls("createServiceNowTickets")).toMatchObject([{ answer: undefined }]);
  });

  test("is answered where the script refuses it as the server would, and not where it answers a success", async () => {
    const { fake, datadog } = setUp();
    fake.on("createServiceNowTickets").reply(400);
    expect((await datadog.createServiceNowTickets(empty)).status).toBe(400);
    fake.verify();
    fake.on("createServiceNowTickets").reply(201);
    expect((await datadog.createServiceNowTickets(empty)).ok).toBe(false);
  });

  const search = "/api/v2/security/findings/search";
  const json = { "content-type": "application/json" };

  test.each<[string, string, RequestInit, string]>([
    ["to no operation", "/api/v2/nowhere", {}, "getCase: GET /api/v2/cases/{case_id}"],
    ["without its body", search, { method: "POST" }, "without its body"],
    ["of another type", search, { method: "POST", body: "x" }, "a body of text/plain"],
    ["that is not JSON", search, { method: "POST", body: "{", headers: json }, "not JSON"],
  ])("is refused: %s", async (_, path, init, message) => {
    await expect(setUp().fake.fetch(`https://api.datadoghq.com${path}`, init)).rejects.toThrow(message);
  });
});

test.each([
  ["/cases/", "withSlash"],
  ["/cases", "withoutSlash"],
  ["/api/cases", "withoutSlash"],
  ["/teams/1/cases", "ofTeam"],
  ["/api/teams/1/cases/", "ofTeam"],
  ["/x/1/cases", "ofAny"],
  ["/base/cases/_find", "find"],
  ["/base/cases/1/", "one"],
])("of paths with the same end, %s is a call of %s", async (path, expected) => {
  const get = (operationId: string) => ({ get: { operationId, responses: { 204: { description: "" } } } });
  const paths = {
    "/cases": get("withoutSlash"),
    "/cases/": get("withSlash"),
    "/{kind}/{id}/cases": get("ofAny"),
    "/teams/{id}/cases": get("ofTeam"),
    "/cases/{id}": get("one"),
    "/cases/_find": get("find"),
  };
  const fake = fakeVendor({ openapi: "3.1.0", paths });
  await fake.fetch(`https://x.example${path}`);
  expect(fake.calls().map(({ operation }) => operation)).toEqual([expected]);
});
