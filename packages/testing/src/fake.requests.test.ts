import { createDatadogClient, type DatadogOperations, type NewServiceNowTicket } from "@incident-clients/datadog";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeVendor } from "./index.ts";

const ticket: NewServiceNowTicket = {
  type: "servicenow_tickets",
  relationships: {
    findings: { data: [{ id: "finding", type: "findings" }] },
    project: { data: { id: "project", type: "projects" } },
  },
};
const body = { data: [ticket] };

function setUp() {
  const fake = fakeVendor<DatadogOperations>("datadog");
  return { fake, datadog: createDatadogClient({ apiKey: "key", applicationKey: "key", fetch: fake.fetch }) };
}

let told: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  told = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => told.mockRestore());

describe("calls", () => {
  test("are recorded as the vendor would see them", async () => {
    const { fake, datadog } = setUp();
    await datadog.createServiceNowTickets({ body }, { headers: { "x-trace": "1" } });
    await datadog.getCase({ path: { case_id: "SEC-1" } });
    expect(fake.calls().map(({ operation }) => operation)).toEqual(["createServiceNowTickets", "getCase"]);
    const [call] = fake.calls("createServiceNowTickets");
    expect(call).toMatchObject({ body, answer: 201, headers: { "dd-api-key": "key", "x-trace": "1" } });
    expect(fake.calls("getCase")[0]?.path).toEqual({ case_id: "SEC-1" });
  });

  test("keep the digits of integers beyond 2^53", async () => {
    const { fake, datadog } = setUp();
    const large = { ...ticket, attributes: { note: 9007199254740993n } } as NewServiceNowTicket;
    await datadog.createServiceNowTickets({ body: { data: [large] } });
    expect(fake.calls("createServiceNowTickets")[0]?.body.data[0]?.attributes).toEqual({ note: 9007199254740993n });
  });
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

  test("is answered where the script refuses it as the server would", async () => {
    const { fake, datadog } = setUp();
    fake.on("createServiceNowTickets").reply(400);
    expect((await datadog.createServiceNowTickets(empty)).status).toBe(400);
    fake.verify();
  });

  test("is refused where the script answers it with a success", async () => {
    const { fake, datadog } = setUp();
    fake.on("createServiceNowTickets").reply(201);
    expect((await datadog.createServiceNowTickets(empty)).ok).toBe(false);
  });

  test.each<[string, string, RequestInit, string]>([
    ["to no operation", "/api/v2/nowhere", {}, "getCase: GET /api/v2/cases/{case_id}"],
    ["without its body", "/api/v2/security/findings/search", { method: "POST" }, "without its body"],
    ["of another type", "/api/v2/security/findings/search", { method: "POST", body: "x" }, "a body of text/plain"],
    [
      "that is not JSON",
      "/api/v2/security/findings/search",
      { method: "POST", body: "{", headers: { "content-type": "application/json" } },
      "not JSON",
    ],
  ])("is refused: %s", async (_, path, init, message) => {
    const { fake } = setUp();
    await expect(fake.fetch(`https://api.datadoghq.com${path}`, init)).rejects.toThrow(message);
  });
});

test.each([
  ["/cases/", "withSlash"],
  ["/cases", "withoutSlash"],
  ["/api/cases", "withoutSlash"],
  ["/teams/1/cases", "ofTeam"],
  ["/api/teams/1/cases/", "ofTeam"],
  ["/x/1/cases", "ofAny"],
])("of paths with the same end, %s is a call of %s", async (path, expected) => {
  const get = (operationId: string) => ({ get: { operationId, responses: { 204: { description: "" } } } });
  const paths = {
    "/cases": get("withoutSlash"),
    "/cases/": get("withSlash"),
    "/{kind}/{id}/cases": get("ofAny"),
    "/teams/{id}/cases": get("ofTeam"),
  };
  const fake = fakeVendor({ openapi: "3.1.0", paths });
  await fake.fetch(`https://x.example${path}`);
  expect(fake.calls().map(({ operation }) => operation)).toEqual([expected]);
});
