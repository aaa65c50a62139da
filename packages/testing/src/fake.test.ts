import { createDatadogClient, type DatadogOperations, type NewServiceNowTicket } from "@incident-clients/datadog";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AnyOperations, ContractError, type FakeVendor, fakeVendor, type Handlers } from "./index.ts";

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
  test("an operation answers a copy of the specification's first example with its documented headers", async () => {
    const { fake, datadog } = setUp();
    fake.example("createServiceNowTickets", 201).data.length = 0;
    const result = await datadog.createServiceNowTickets({ body });
    expect(result).toMatchObject({ ok: true, status: 201, headers: { "x-ratelimit-limit": "300" } });
    expect(result.ok && result.data).toEqual(fake.example("createServiceNowTickets", 201));
    expect(result.ok && result.data.data).not.toEqual([]);
  });

  test("an operation answers what its handler says of the call", async () => {
    const { datadog } = setUp({ getCase: ({ path }) => ({ status: 404, body: { errors: [`no ${path.case_id}`] } }) });
    const result = await datadog.getCase({ path: { case_id: "SEC 1/2" } });
    expect(result).toMatchObject({ status: 404, error: { errors: ["no SEC 1/2"] } });
  });

  test("a request is answered in the media type, status and example that it asks for", async () => {
    const { fake, datadog } = setUp();
    const accept = { headers: { accept: "application/vnd.api+json" } };
    const response = await fake.fetch("https://x.example/api/v2/cases/projects", accept);
    expect(response.headers.get("content-type")).toBe("application/vnd.api+json");
    const headers = { prefer: "code=200, example=ticketInProgress" };
    const result = await datadog.getCase({ path: { case_id: "1" } }, { headers });
    expect(result.ok && result.data.data?.attributes.service_now_ticket?.status).toBe("IN_PROGRESS");
  });
});

describe("a script", () => {
  test("answers in the order written, and then the example", async () => {
    const { fake, datadog } = setUp();
    fake.on("createServiceNowTickets").reply(400).times(2).reply(403);
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await datadog.createServiceNowTickets({ body })).status);
    expect(statuses).toEqual([400, 400, 403, 201]);
  });

  test("lets a client repeat, and lists every attempt among the calls", async () => {
    const { fake, datadog } = setUp();
    fake.on("listProjects").reply(503).times(2);
    expect(await datadog.listProjects()).toMatchObject({ ok: true, attempts: 3 });
    expect(fake.calls("listProjects").map(({ answer }) => answer)).toEqual([503, 503, 200]);
  });

  test("can go on for ever, or until it is cleared", async () => {
    const { fake, datadog } = setUp();
    const script = fake.on("listProjects").reply(403).times(Infinity);
    for (let n = 0; n < 5; n++) expect((await datadog.listProjects()).status).toBe(403);
    fake.verify();
    script.clear();
    expect((await datadog.listProjects()).status).toBe(200);
  });

  test("sets headers, those of a rate limit among them, on answers of its own and of the vendor", async () => {
    const { fake, datadog } = setUp();
    const limit = { "x-ratelimit-reset": "1" };
    fake.on("createServiceNowTickets").reply(429).headers(limit).pass().headers(limit);
    const result = await datadog.createServiceNowTickets({ body }, { retry: false });
    expect(result).toMatchObject({ status: 429, retryAfter: 1, outcome: "rejected" });
    expect(await datadog.createServiceNowTickets({ body })).toMatchObject({ status: 201, headers: limit });
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
    const gone = Response.json({ note: "moved" }, { status: 410 });
    fake.on("listProjects").offContract(gone).times(2);
    for (let n = 0; n < 2; n++)
      expect(await datadog.listProjects()).toMatchObject({ status: 410, error: { note: "moved" } });
  });
});

describe("a mistake in the test itself is told where it is made:", () => {
  const read = new Response("read");
  const handlers = { getCas: () => ({ status: 200 }) } as Handlers<AnyOperations>;
  type Fake = FakeVendor<DatadogOperations>;

  test.each<[string, (fake: Fake) => unknown, string | RegExp]>([
    [
      "a field of the wrong type",
      (fake) => fake.on("createServiceNowTickets").reply(201, { data: [{ type: "case" as "cases" }] }),
      `createServiceNowTickets 201: body/data/0/type must be equal to constant ("cases")`,
    ],
    ["a body where there is none", (fake) => fake.on("detachFindings").reply(204, {} as never), "without a body"],
    ["no body where there is one", (fake) => fake.on("getCase").reply(200, undefined), "documented with a body"],
    ["an undocumented status", (fake) => fake.on("getCase").reply(418 as 404), "not documented to answer 418, but 200"],
    ["no such operation", (fake) => fake.on("getCases" as "getCase"), /there are .*\bgetCase\b/],
    [
      "a body that fits no branch, without the noise of the branches",
      (fake) => fake.on("getCase").reply(404, { errors: 3 } as never),
      /^getCase 404: body\/errors must be array; body must have required property 'error'$/,
    ],
    ["an unknown example", (fake) => fake.example("getCase", 200, "nope"), "it has ticketCompleted, ticketInProgress"],
    ["a count below one", (fake) => fake.on("getCase").reply(404).times(0), "whole number from 1"],
    ["a count of nothing", (fake) => fake.on("getCase").times(2), "needs a reply or a fault before it"],
    ["calls of nothing", (fake) => fake.calls("getCases" as "getCase"), "no operation getCases"],
    [
      "no such fault",
      (fake) => fake.on("getCase").fault("timeout" as "stall"),
      /no fault timeout; there are refused, /,
    ],
    ["a handler of no operation", () => fakeVendor("datadog", handlers), /no operation getCas/],
    ["a vendor without a package", () => fakeVendor("nobody"), "install @incident-clients/nobody"],
  ])("%s", (_, mistake, message) => {
    const { fake } = setUp();
    expect(() => mistake(fake)).toThrow(ContractError);
    expect(() => mistake(fake)).toThrow(message);
  });

  test.each<[string, (fake: Fake) => unknown]>([
    ["a header that is none", (fake) => fake.on("getCase").reply(404).headers({ "a b": "c" })],
    ["an answer that is no response", (fake) => fake.on("getCase").offContract({ status: 502 } as Response)],
    ["an answer that was read before", (fake) => fake.on("getCase").offContract(read)],
  ])("%s", async (_, mistake) => {
    if (!read.bodyUsed) await read.text();
    expect(() => mistake(setUp().fake)).toThrow();
  });

  const fail = () => {
    throw new Error("no such table");
  };

  test.each<[string, Handlers<DatadogOperations>, (fake: Fake) => unknown, string]>([
    ["a handler that throws", { detachFindings: fail }, () => {}, "detachFindings threw: Error: no such table"],
    [
      "a handler of nothing",
      { detachFindings: () => undefined as never },
      () => {},
      "detachFindings returned no answer",
    ],
    [
      "no body to cut",
      {},
      (fake) => fake.on("detachFindings").fault("truncated"),
      "without a body cannot be truncated",
    ],
    ["what another user does", {}, (fake) => fake.on("detachFindings").pass().meanwhile(fail), "no such table"],
  ])("%s, in verify, because the client hides it", async (_, handlers, script, message) => {
    const { fake, datadog } = setUp(handlers);
    script(fake);
    const findings = { data: [{ id: "finding", type: "findings" as const }] };
    const detach = { body: { data: { type: "cases" as const, relationships: { findings } } } };
    expect((await datadog.detachFindings(detach)).ok).toBe(false);
    expect(() => fake.verify()).toThrow(message);
  });

  test("an answer that was scripted and never asked for", () => {
    const { fake } = setUp();
    fake.verify();
    fake.on("getCase").reply(404).times(2).fault("reset");
    const never = "getCase: reply 404, 2 times\nscripted but never asked for: getCase: fault reset";
    expect(() => fake.verify()).toThrow(never);
  });
});

describe("the vendor's work", () => {
  test.each<[string, (script: ReturnType<FakeVendor<DatadogOperations>["on"]>) => unknown, number, number | string]>([
    ["by itself", (script) => script.pass(), 1, 201],
    ["behind an answer", (script) => script.reply(504), 0, 504],
    ["behind an answer that says so", (script) => script.reply(504).handled(), 1, 504],
    ["behind a fault", (script) => script.fault("reset"), 1, "reset"],
    ["behind a fault that says otherwise", (script) => script.fault("reset").handled(false), 0, "reset"],
    ["behind a connection that is refused", (script) => script.fault("refused"), 0, "refused"],
  ])("%s is done, and then another user's", async (_, write, count, answer) => {
    const events: string[] = [];
    const createServiceNowTickets = () => {
      events.push("vendor");
      return { status: 201 as const, body: { data: [] } };
    };
    const { fake, datadog } = setUp({ createServiceNowTickets });
    const script = fake.on("createServiceNowTickets");
    write(script as never);
    script.meanwhile(({ body }) => events.push(`another, ${body.data.length}`));
    await datadog.createServiceNowTickets({ body }, { retry: false });
    expect(events).toEqual([...Array(count).fill("vendor"), "another, 1"]);
    expect(fake.calls()).toMatchObject([{ answer }]);
  });

  test.each([undefined, "stall"] as const)("is done though its caller gives up (fault: %s)", async (fault) => {
    const controller = new AbortController();
    const listProjects = async () => {
      controller.abort();
      return { status: 200 as const };
    };
    const { fake } = setUp({ listProjects });
    if (fault) fake.on("listProjects").fault(fault);
    const request = fake.fetch("https://x.example/api/v2/cases/projects", { signal: controller.signal });
    await expect(request).rejects.toThrow(/aborted/);
    expect(fake.calls()).toHaveLength(1);
  });
});
