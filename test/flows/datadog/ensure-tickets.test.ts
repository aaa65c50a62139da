import { createDatadogClient, type NewServiceNowTicket, UsageError } from "@incident-clients/datadog";
import { type EnsureTicketsOptions, ensureTickets } from "@incident-clients/datadog/flows";
import { createServiceNowClient } from "@incident-clients/servicenow";
import { fakeDatadog } from "@incident-clients/testing/datadog";
import { fakeServiceNow } from "@incident-clients/testing/servicenow";
import { describe, expect, test } from "vitest";
import { doubts, lost, lostRequest, noConnection, refusals } from "../faults.ts";

const ticketFor = (...findings: string[]): NewServiceNowTicket => ({
  type: "servicenow_tickets",
  relationships: {
    findings: { data: findings.map((id) => ({ id, type: "findings" })) },
    project: { data: { id: "project", type: "projects" } },
  },
});

const retry = { baseDelay: 1, maxDelay: 5 };

function setUp(options: Parameters<typeof fakeDatadog>[0] = {}) {
  const fake = fakeDatadog(options);
  const client = createDatadogClient({ apiKey: "a", applicationKey: "b", retry, fetch: fake.fetch });
  const ensure = (tickets: NewServiceNowTicket[], given: EnsureTicketsOptions = {}) =>
    ensureTickets(client, tickets, { lag: 10, patience: 100, retry, ...given });
  const sizes = () => fake.calls("createServiceNowTickets").map(({ body }) => body.data.length);
  return { fake, client, ensure, sizes, script: fake.on("createServiceNowTickets") };
}

const statesOf = (reports: { state: string }[]) => reports.map(({ state }) => state).join(", ");

test("what is missing is created, 50 a request, and what is there is not made again", async () => {
  const { fake, ensure, sizes } = setUp();
  const tickets = Array.from({ length: 60 }, (_, index) => ticketFor(`f${index}`));
  const first = await ensure(tickets.slice(0, 3), { tried: false });
  expect(first.map(({ ticket }) => ticket?.id)).toEqual(fake.tickets);
  const all = await ensure(tickets);
  expect(sizes()).toEqual([3, 50, 7]);
  expect(fake.tickets).toHaveLength(60);
  expect(all.map((report) => report.state === "created" && report.existed)).toEqual(
    tickets.map((_, index) => index < 3),
  );
  expect(all.map(({ ticket }) => ticket?.id)).toEqual(fake.tickets);
});

test.each(doubts)("a ticket is sent once, and settled by looking again, when $name", async (fault) => {
  const { fake, ensure, script } = setUp({ lag: 4 });
  fault.strike(script);
  const [report] = await ensure([ticketFor("a")], { tried: false, patience: 600 });
  expect(report).toMatchObject(fault.done ? { state: "created", existed: false } : { state: "unknown" });
  expect(fake.tickets).toHaveLength(fault.done ? 1 : 0);
  expect(fake.calls("createServiceNowTickets")).toHaveLength(1);
  // Whoever comes next finds it, or creates what is not there.
  const [next] = await ensure([ticketFor("a")]);
  expect(next).toMatchObject({ state: "created", existed: fault.done });
  expect(fake.tickets).toHaveLength(1);
});

test("a call that died is taken up by the next one, even where the search lags", async () => {
  const { fake, client, ensure } = setUp({ lag: 3 });
  await client.createServiceNowTickets({ body: { data: [ticketFor("a")] } });
  expect(await ensure([ticketFor("a")], { lag: 5000, patience: 5000 })).toMatchObject([
    { state: "created", existed: true },
  ]);
  expect(fake.tickets).toHaveLength(1);
});

test("nothing is sent while an earlier call's ticket may still be hidden", async () => {
  const { ensure, sizes } = setUp();
  const [report] = await ensure([ticketFor("a")], { lag: 60_000, patience: 20 });
  expect(report).toMatchObject({ state: "not-sent", reason: expect.stringContaining("more patience") });
  expect(sizes()).toEqual([]);
});

test.each([...refusals, noConnection])("there is no ticket, and the report says so, when $name", async (fault) => {
  const { fake, ensure, script } = setUp();
  fault.strike(script).times(Number.POSITIVE_INFINITY);
  const [report] = await ensure([ticketFor("a")], { tried: false });
  expect(report?.state).toBe(fault === noConnection ? "not-sent" : "rejected");
  expect(report?.reason).toMatch(/\.$/);
  expect(fake.tickets).toEqual([]);
});

test.each([lost, lostRequest])("nothing is sent while the search does not answer: $name", async (fault) => {
  const { fake, ensure, sizes } = setUp();
  fault.strike(fake.on("searchFindings")).times(Number.POSITIVE_INFINITY);
  expect(statesOf(await ensure([ticketFor("a")]))).toBe("not-sent");
  expect(sizes()).toEqual([]);
});

test("nothing is sent for a finding that Datadog does not show", async () => {
  const { ensure, sizes } = setUp({ findings: ["a"] });
  expect(statesOf(await ensure([ticketFor("a"), ticketFor("b")], { tried: false }))).toBe("created, not-sent");
  expect(sizes()).toEqual([1]);
});

describe("findings that are on cases", () => {
  test("of their own are not moved to a new ticket", async () => {
    const { client, ensure, sizes } = setUp();
    await client.createServiceNowTickets({ body: { data: [ticketFor("a"), ticketFor("b")] } });
    const [several] = await ensure([ticketFor("a", "b")]);
    expect(several).toMatchObject({ state: "several", tickets: [{}, {}] });
    const [partial] = await ensure([ticketFor("a", "c")]);
    expect(partial).toMatchObject({ state: "unknown", reason: expect.stringContaining("Some of its findings") });
    expect(sizes()).toEqual([2]);
  });

  test("without a settled ticket are waited for", async () => {
    const { fake, ensure } = setUp({ ticketStatus: "IN_PROGRESS" });
    expect(await ensure([ticketFor("a")], { tried: false, patience: 20 })).toMatchObject([
      { state: "unknown", caseId: fake.cases[0]?.id },
    ]);
    const settling = ensure([ticketFor("a")], { patience: 5000 });
    const [one] = fake.cases;
    if (one) one.ticket = { status: "COMPLETED", sysId: "abc", url: "https://x.example/incident.do?sys_id=abc" };
    expect(await settling).toMatchObject([{ state: "created", existed: true, ticket: { id: "abc" } }]);
    expect(fake.calls("createServiceNowTickets")).toHaveLength(1);
  });

  test("whose ticket failed are reported, and not sent again", async () => {
    const { ensure, sizes } = setUp({ ticketStatus: "FAILED" });
    for (const tried of [false, true])
      expect(await ensure([ticketFor("a")], { tried })).toMatchObject([
        { state: "rejected", caseId: expect.any(String) },
      ]);
    expect(sizes()).toEqual([1]);
  });
});

test("with a ServiceNow client, a ticket counts once ServiceNow shows it", async () => {
  const { ensure } = setUp();
  const instance = fakeServiceNow();
  const servicenow = createServiceNowClient({
    ...{ instance: "acme", username: "a", password: "b", retry },
    fetch: instance.fetch,
  });
  const [hidden] = await ensure([ticketFor("a")], { tried: false, servicenow, patience: 20 });
  expect(hidden).toMatchObject({ state: "unknown", reason: expect.stringContaining("ServiceNow does not show it") });
  const fields = { sys_id: "1".padStart(32, "0"), short_description: "A finding" };
  await servicenow.createRecord({ path: { tableName: "incident" }, body: fields });
  const [shown] = await ensure([ticketFor("a")], { servicenow });
  expect(shown).toMatchObject({ state: "created", ticket: { number: expect.stringMatching(/^INC/) } });
});

test("the caller's signal ends it before anything is sent", async () => {
  const { ensure, sizes } = setUp();
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  const work = ensure([ticketFor("a")], { signal: stop.signal, onProgress, lag: 5000, patience: 10_000 });
  expect(statesOf(await work)).toBe("not-sent");
  expect(sizes()).toEqual([]);
});

test.each<[string, object]>([
  ["a lag that is not a number", { lag: "1" }],
  ["a patience that is not a number", { patience: Number.NaN }],
  ["an option that does not exist", { key: "a" }],
])("%s is refused before anything is sent", async (_, options) => {
  const { fake, ensure } = setUp();
  await expect(ensure([ticketFor("a")], options)).rejects.toThrow(UsageError);
  await expect(ensure([ticketFor("a OR b")])).rejects.toThrow("characters that a search cannot carry");
  expect(fake.calls()).toEqual([]);
});
