import { createDatadogClient, type DatadogOperations, type NewServiceNowTicket } from "@incident-clients/datadog";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ContractError, type FakeVendor, fakeVendor, type Handlers } from "./index.ts";

const ticket: NewServiceNowTicket = {
  type: "servicenow_tickets",
  relationships: {
    findings: { data: [{ id: "finding", type: "findings" }] },
    project: { data: { id: "project", type: "projects" } },
  },
};
const body = { data: [ticket] };

/** A client of a new fake; it repeats at once. */
function setUp(handlers: Handlers<DatadogOperations> = {}) {
  const fake = fakeVendor<DatadogOperations>("datadog", handlers);
  const options = { apiKey: "key", applicationKey: "key", fetch: fake.fetch, retry: { baseDelay: 0 } };
  return { fake, datadog: createDatadogClient(options) };
}

let told: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  told = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => told.mockRestore());

describe("without a script", () => {
  test("an operation answers the specification's first example with its documented headers", async () => {
    const { fake, datadog } = setUp();
    const result = await datadog.createServiceNowTickets({ body });
    expect(result).toMatchObject({ ok: true, status: 201, headers: { "x-ratelimit-limit": "300" } });
    expect(result.ok && result.data).toEqual(fake.example("createServiceNowTickets", 201));
  });

  test("an operation answers what its handler says of the call", async () => {
    const { datadog } = setUp({ getCase: ({ path }) => ({ status: 404, body: { errors: [`no ${path.case_id}`] } }) });
    expect(await datadog.getCase({ path: { case_id: "SEC 1/2" } })).toMatchObject({
      status: 404,
      error: { errors: ["no SEC 1/2"] },
    });
  });

  test("an example that a test changes is the same the next time", () => {
    const { fake } = setUp();
    const example = fake.example("createServiceNowTickets", 201);
    example.data.length = 0;
    expect(fake.example("createServiceNowTickets", 201).data).not.toEqual([]);
  });

  test("the answer is in the media type that the client takes", async () => {
    const { fake } = setUp();
    const headers = { accept: "application/vnd.api+json" };
    const response = await fake.fetch("https://x.example/api/v2/cases/projects", { headers });
    expect(response.headers.get("content-type")).toBe("application/vnd.api+json");
  });

  test("a request may ask for a status and an example as it asks the mock server", async () => {
    const { datadog } = setUp();
    const headers = { prefer: "code=200, example=ticketInProgress" };
    const result = await datadog.getCase({ path: { case_id: "1" } }, { headers });
    expect(result.ok && result.data.data?.attributes.service_now_ticket?.status).toBe("IN_PROGRESS");
  });
});

test("what a handler throws is told, because the client hides it", async () => {
  const { fake, datadog } = setUp({
    listProjects: () => {
      throw new Error("no such table");
    },
  });
  expect((await datadog.listProjects({}, { retry: false })).ok).toBe(false);
  expect(() => fake.verify()).toThrow("the function that answers listProjects threw: Error: no such table");
});

describe("a script", () => {
  test("answers in the order written, and then the example", async () => {
    const { fake, datadog } = setUp();
    fake.on("createServiceNowTickets").reply(400).times(2).reply(403);
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await datadog.createServiceNowTickets({ body })).status);
    expect(statuses).toEqual([400, 400, 403, 201]);
  });

  test("503 twice and then an answer is what a client that repeats makes a success of", async () => {
    const { fake, datadog } = setUp();
    fake.on("listProjects").reply(503).times(2);
    expect(await datadog.listProjects()).toMatchObject({ ok: true, attempts: 3 });
    expect(fake.calls("listProjects").map(({ answer }) => answer)).toEqual([503, 503, 200]);
  });

  test("can go on for ever", async () => {
    const { fake, datadog } = setUp();
    fake.on("listProjects").reply(403).times(Infinity);
    for (let n = 0; n < 5; n++) expect((await datadog.listProjects()).status).toBe(403);
    fake.verify();
  });

  test("sets headers, those of a rate limit among them", async () => {
    const { fake, datadog } = setUp();
    fake.on("createServiceNowTickets").reply(429).headers({ "x-ratelimit-reset": "7" });
    const result = await datadog.createServiceNowTickets({ body }, { retry: false });
    expect(result).toMatchObject({ status: 429, retryAfter: 7, outcome: "rejected" });
  });

  test("makes the body from the call, and checks it then", async () => {
    const { fake, datadog } = setUp();
    const script = fake.on("createServiceNowTickets");
    script.reply(201, (call) => ({ data: call.body.data.map((_, index) => ({ type: "cases", id: `case-${index}` })) }));
    expect(await datadog.createServiceNowTickets({ body })).toMatchObject({ data: { data: [{ id: "case-0" }] } });
    script.reply(201, () => ({ data: "none" }) as never);
    expect(await datadog.createServiceNowTickets({ body })).toMatchObject({ ok: false });
    expect(() => fake.verify()).toThrow("createServiceNowTickets 201: body/data must be array");
  });

  test("answers off contract where it says so", async () => {
    const { fake, datadog } = setUp();
    fake
      .on("listProjects")
      .offContract(Response.json({ note: "moved" }, { status: 410 }))
      .times(2);
    for (let n = 0; n < 2; n++) {
      expect(await datadog.listProjects()).toMatchObject({ status: 410, error: { note: "moved" } });
    }
  });

  test.each<[string, (fake: FakeVendor<DatadogOperations>) => void, string | RegExp]>([
    [
      "a field of the wrong type",
      (fake) => fake.on("createServiceNowTickets").reply(201, { data: [{ type: "case" as "cases" }] }),
      `createServiceNowTickets 201: body/data/0/type must be equal to constant ("cases")`,
    ],
    ["a body where there is none", (fake) => fake.on("detachFindings").reply(204, {} as never), "without a body"],
    ["no body where there is one", (fake) => fake.on("getCase").reply(200, undefined), "documented with a body"],
    ["an undocumented status", (fake) => fake.on("getCase").reply(418 as 404), "not documented to answer 418, but 200"],
    [
      "an operation that does not exist",
      (fake) => fake.on("getCases" as "getCase"),
      "there are createServiceNowTickets",
    ],
    [
      "a body that fits no branch, without the noise of the branches",
      (fake) => fake.on("getCase").reply(404, { errors: 3 } as never),
      /^getCase 404: body\/errors must be array; body must have required property 'error'$/,
    ],
    ["an unknown example", (fake) => fake.example("getCase", 200, "nope"), "it has ticketCompleted, ticketInProgress"],
    ["a count below one", (fake) => fake.on("getCase").reply(404).times(0), "whole number from 1"],
    ["a count of nothing", (fake) => fake.on("getCase").times(2), "needs a reply or a fault before it"],
    ["calls of nothing", (fake) => fake.calls("getCases" as "getCase"), "no operation getCases"],
  ])("refuses %s and says why", (_, write, message) => {
    const { fake } = setUp();
    expect(() => write(fake)).toThrow(ContractError);
    expect(() => write(fake)).toThrow(message);
  });
});

describe("the work behind a scripted answer", () => {
  /** Counts what the vendor did. */
  function setUpCounter() {
    let done = 0;
    const createServiceNowTickets = () => ({ status: 201 as const, body: { data: [] }, count: ++done });
    return { ...setUp({ createServiceNowTickets }), countDone: () => done };
  }

  test.each([
    ["reset", 1],
    ["stall", 1],
    ["truncated", 1],
    ["html", 1],
    ["refused", 0],
  ] as const)("is done %s: %i", async (fault, count) => {
    const { fake, datadog, countDone } = setUpCounter();
    fake.on("createServiceNowTickets").fault(fault);
    await datadog.createServiceNowTickets({ body }, { timeout: 30, retry: false });
    expect(countDone()).toBe(count);
    expect(fake.calls()).toMatchObject([{ answer: fault }]);
  });

  test("is not done where the script says that it was not", async () => {
    const { fake, datadog, countDone } = setUpCounter();
    fake.on("createServiceNowTickets").fault("reset").handled(false);
    expect(await datadog.createServiceNowTickets({ body })).toMatchObject({ outcome: "unknown" });
    expect(countDone()).toBe(0);
  });

  test("is done behind a failing answer only where the script says so", async () => {
    const { fake, datadog, countDone } = setUpCounter();
    fake.on("createServiceNowTickets").reply(504).reply(504).handled();
    await datadog.createServiceNowTickets({ body });
    expect(countDone()).toBe(0);
    await datadog.createServiceNowTickets({ body });
    expect(countDone()).toBe(1);
  });
});

describe("a request that is given up while the vendor works on it", () => {
  test.each([undefined, "stall"] as const)("ends at once, and the work is done (fault: %s)", async (fault) => {
    const controller = new AbortController();
    const { fake } = setUp({
      listProjects: async () => {
        controller.abort();
        return { status: 200 };
      },
    });
    if (fault) fake.on("listProjects").fault(fault);
    const request = fake.fetch("https://x.example/api/v2/cases/projects", { signal: controller.signal });
    await expect(request).rejects.toThrow(/aborted/);
    expect(fake.calls()).toHaveLength(1);
  });
});

test("a literal path comes before one with a parameter that would match it too", async () => {
  const operation = (operationId: string) => ({ operationId, responses: { 204: { description: "" } } });
  const paths = { "/cases/{id}": { get: operation("getCase") }, "/cases/_find": { get: operation("findCases") } };
  const fake = fakeVendor({ openapi: "3.1.0", paths });
  await fake.fetch("https://x.example/base/cases/_find");
  await fake.fetch("https://x.example/base/cases/1/");
  expect(fake.calls().map((call) => [call.operation, call.path])).toEqual([
    ["findCases", {}],
    ["getCase", { id: "1" }],
  ]);
});

test("verify names what was scripted and never asked for", () => {
  const { fake } = setUp();
  fake.verify();
  fake.on("getCase").reply(404).times(2).fault("reset");
  expect(() => fake.verify()).toThrow(
    "getCase: reply 404, 2 times\nscripted but never asked for: getCase: fault reset",
  );
});

test("a name without a package is refused with what to install", () => {
  expect(() => fakeVendor("nobody")).toThrow("install @incident-clients/nobody");
});
