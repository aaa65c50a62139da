import { inspect } from "node:util";
import {
  createDatadogClient,
  type DatadogClientOptions,
  type FindingCase,
  type NewServiceNowTicket,
  UsageError,
} from "@incident-clients/datadog";
import { createTickets } from "@incident-clients/datadog/flows";
import { enforce } from "@incident-clients/datadog/validate";
import { fakeDatadog } from "@incident-clients/testing/datadog";
import { describe, expect, test } from "vitest";
import { doubts, noConnection, refusals } from "../faults.ts";

const ticketFor = (...findings: string[]): NewServiceNowTicket => ({
  type: "servicenow_tickets",
  relationships: {
    findings: { data: findings.map((id) => ({ id, type: "findings" })) },
    project: { data: { id: "project", type: "projects" } },
  },
});
const many = (count: number) => Array.from({ length: count }, (_, index) => ticketFor(`f${index}`));

function setUp(options: Partial<DatadogClientOptions> = {}) {
  const fake = fakeDatadog();
  const keys = { apiKey: "a", applicationKey: "b", retry: { baseDelay: 1 } };
  const client = createDatadogClient({ ...keys, fetch: fake.fetch, ...options });
  const sizes = () => fake.calls("createServiceNowTickets").map(({ body }) => body.data.length);
  return { fake, client, sizes, script: fake.on("createServiceNowTickets") };
}

/** What stands in a list of reports, in runs: `50 created, 30 not-sent`. */
const runsOf = (reports: { state: string }[]) =>
  Object.entries(Object.groupBy(reports, ({ state }) => state))
    .map(([state, some]) => `${some?.length} ${state}`)
    .join(", ");

describe("batches", () => {
  test("split 120 tickets into requests of 50, with reports in the order given, whatever the order of the answers", async () => {
    const { fake, client, sizes } = setUp();
    const waiting = many(120);
    // A program may take what is done off its own list meanwhile.
    const onBatch = (done: readonly unknown[]) => void waiting.splice(0, done.length);
    const reports = await createTickets(client, waiting, { onBatch });
    expect(sizes()).toEqual([50, 50, 20]);
    expect(waiting).toEqual([]);
    expect(runsOf(reports)).toBe("120 created");
    expect(reports.map(({ sysId }) => sysId)).toEqual(fake.tickets);
    expect(reports.map(({ ticket }) => ticket)).toEqual(many(120));
  });

  test("of nothing send nothing", async () => {
    const { client, sizes } = setUp();
    expect(await createTickets(client, [])).toEqual([]);
    expect(sizes()).toEqual([]);
  });

  test.each<
    [string, Parameters<typeof setUp>[0], (one: ReturnType<typeof setUp>["script"]) => unknown, string, number]
  >([
    ["breaks off", {}, (script) => script.pass().fault("reset"), "50 created, 50 unknown, 30 not-sent", 2],
    ["is refused for its credentials", {}, (script) => script.reply(403), "50 rejected, 80 not-sent", 1],
    ["is refused, where some may exist", {}, (script) => script.reply(404), "50 unknown, 80 created", 3],
    ["has no connection", { retry: false }, (script) => script.fault("refused"), "130 not-sent", 1],
  ])("say what exists when a request %s", async (_, options, strike, runs, requests) => {
    const { client, sizes, script } = setUp(options);
    strike(script);
    const reports = await createTickets(client, many(130));
    expect(runsOf(reports)).toBe(runs);
    expect(sizes()).toHaveLength(requests);
    for (const { state, reason } of reports) if (state !== "created") expect(reason).toMatch(/\.$/);
  });

  test.each([...doubts, ...refusals, noConnection])("of one ticket are honest when $name", async (fault) => {
    const { fake, client, script } = setUp();
    fault.strike(script).times(Number.POSITIVE_INFINITY);
    const [report] = await createTickets(client, [ticketFor("a")]);
    const expected = fault === noConnection ? "not-sent" : refusals.includes(fault) ? "rejected" : "unknown";
    expect(report?.state).toBe(expected);
    expect(fake.tickets).toHaveLength(fault.done ? 1 : 0);
    if (doubts.includes(fault)) expect(fake.calls()).toHaveLength(1);
  });

  test.each([400, 404, 409, 422] as const)(
    "of several tickets are in doubt, one is not, after a %i",
    async (status) => {
      const { client, script } = setUp();
      script.offContract(Response.json({ errors: ["no"] }, { status })).times(2);
      expect(runsOf(await createTickets(client, many(2)))).toBe("2 unknown");
      const [report] = await createTickets(client, [ticketFor("a")]);
      const reason = expect.stringMatching(
        `^Datadog answered ${status}: .*There is no ticket: correct what was refused`,
      );
      expect(report).toMatchObject({ state: "rejected", reason });
    },
  );
});

describe("the function that is told of each batch", () => {
  test.each([
    [
      "throws",
      () => {
        throw new Error("no place left");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no place left"))],
  ])("may fail: the work goes on when it %s", async (_, onBatch) => {
    expect(runsOf(await createTickets(setUp().client, many(51), { onBatch }))).toBe("51 created");
  });

  test("is waited for until the caller's signal ends the work", async () => {
    const controller = new AbortController();
    const onBatch = () => {
      setTimeout(() => controller.abort(), 5);
      return new Promise<void>(() => {});
    };
    const reports = await createTickets(setUp().client, many(51), { onBatch, signal: controller.signal });
    expect(runsOf(reports)).toBe("50 created, 1 not-sent");
  });
});

describe("what is passed", () => {
  test("counts as it was at the call", async () => {
    const { client, fake } = setUp();
    const tickets = many(51);
    const options = { headers: { "x-note": "first" }, retry: { repeats: 0 }, onBatch: () => {} };
    const work = createTickets(client, tickets, options);
    for (const ticket of tickets) Object.assign(ticket, { relationships: {} });
    tickets.length = 0;
    Object.assign(options, { onBatch: 7 });
    Object.assign(options.headers, { "x-note": "not a header\n" });
    Object.assign(options.retry, { repeats: -1 });
    expect(runsOf(await work)).toBe("51 created");
    expect(fake.calls("createServiceNowTickets").flatMap(({ body }) => body.data)).toEqual(many(51));
  });

  const circular = { ...ticketFor("last"), attributes: {} };
  Object.assign(circular.attributes, { circular });

  test.each<[string, unknown, object, RegExp]>([
    ["what is not a list", { 0: ticketFor("a") }, {}, /pass the tickets as an array/],
    ["a ticket that is null", [null], {}, /tickets\[0\] must name its findings/],
    ["a ticket without relationships", [ticketFor("a"), { type: "servicenow_tickets" }], {}, /tickets\[1\] must name/],
    ["a ticket without findings", [ticketFor()], {}, /tickets\[0\] must name its findings/],
    ["a finding whose id is not a string", [ticketFor(7 as never)], {}, /tickets\[0\] must name its findings/],
    ["two tickets of one finding", [ticketFor("a", "a"), ticketFor("a")], {}, /\[0\] and tickets\[1\] name the same/],
    ["a later ticket that JSON cannot carry", [...many(50), circular], {}, /JSON/],
    ["a misspelled option", [ticketFor("a")], { onbatch: () => {} }, /unknown option "onbatch"/],
    ["onBatch that is not a function", [ticketFor("a")], { onBatch: "log" }, /pass "onBatch" as a function/],
  ])("is refused before anything is sent when it is %s", async (_, tickets, options, message) => {
    const { fake, client } = setUp();
    const work = createTickets(client, tickets as never, options);
    await expect(work).rejects.toThrow(UsageError);
    await expect(work).rejects.toThrow(message);
    expect(fake.calls()).toEqual([]);
  });

  test("is refused by validation with the reports of what was made before", async () => {
    const { client, sizes } = setUp({ validate: enforce });
    const wrong = { ...ticketFor("wrong"), attributes: { priority: 1 as never } };
    const reports = await createTickets(client, [...many(50), wrong, ticketFor("last")]);
    expect(runsOf(reports)).toBe("50 created, 2 not-sent");
    expect(reports[50]?.reason).toMatch(/data\.0\.attributes\.priority/);
    expect(sizes()).toEqual([50]);
    await expect(createTickets(client, [wrong])).rejects.toThrow(UsageError);
  });
});

/** The case of a finding, in the words of the server. */
const caseFor = (finding: string, status = "COMPLETED"): FindingCase => ({
  id: `case-${finding}`,
  type: "cases",
  attributes: {
    key: `SEC-${finding}`,
    insights: [{ resource_id: finding, type: "SECURITY_FINDING", ref: "/" }],
    servicenow_ticket: {
      status,
      ...(status === "COMPLETED" && { result: { sys_id: `sys-${finding}`, url: `https://x.example/${finding}` } }),
    },
  },
});
const named = (...findings: string[]): FindingCase => ({
  ...caseFor("a"),
  attributes: { ...caseFor("a").attributes, insights: findings.map((resource_id) => ({ resource_id })) },
});

describe("an answer", () => {
  const answered = async (tickets: NewServiceNowTicket[], body: unknown, status = 201) => {
    const { client, script } = setUp();
    script.offContract(Response.json(body, { status }));
    return createTickets(client, tickets);
  };
  const one = [ticketFor("a")];
  const two = [ticketFor("a"), ticketFor("b")];
  const twins = [ticketFor("a1", "a2")];
  const nameless = { type: "cases", id: "c", attributes: { servicenow_ticket: { status: "COMPLETED" } } };

  test("tells a created ticket from one that failed though its case exists", async () => {
    const created = { state: "created", sysId: "sys-a", url: "https://x.example/a", caseKey: "SEC-a" };
    const reports = await answered(two, { data: [caseFor("b", "FAILED"), caseFor("a")] });
    expect(reports).toMatchObject([created, { state: "rejected", caseId: "case-b" }]);
  });

  test.each<[string, NewServiceNowTicket[], object[], string]>([
    ["one of several findings", twins, [caseFor("a2")], "case-a2 created"],
    ["no finding of one ticket", one, [nameless], "c created"],
    ["no finding of one of two", two, [caseFor("a")], "case-a created, undefined unknown"],
  ])("leads to a ticket's case though it names %s", async (_, tickets, data, expected) => {
    const reports = await answered(tickets, { data });
    expect(reports.map(({ caseId, state }) => `${caseId} ${state}`).join(", ")).toBe(expected);
  });

  test.each<[string, NewServiceNowTicket[], FindingCase[]]>([
    ["has a ticket that is not settled", one, [caseFor("a", "IN_PROGRESS")]],
    ["has more cases than there were tickets", one, [caseFor("a"), caseFor("z")]],
  ])("leaves it unknown, with the case to read, when it %s", async (_, tickets, data) => {
    const reason = expect.stringMatching(/[Rr]ead the case/);
    expect(await answered(tickets, { data })).toMatchObject([{ state: "unknown", caseId: "case-a", reason }]);
  });

  test.each<[string, NewServiceNowTicket[], FindingCase[]]>([
    ["names a stranger's finding", one, [caseFor("z")]],
    ["names a finding in a way that cannot be read", one, [named(7 as never)]],
    ["names two cases for one ticket", one, [caseFor("a"), { ...caseFor("a"), id: "other" }]],
    ["names the same case twice", two, [caseFor("a"), caseFor("a")]],
    ["names one case for two tickets", two, [named("a", "b"), caseFor("z")]],
    ["gives two tickets the same case", two, [caseFor("a"), { ...caseFor("b"), id: "case-a" }]],
    ["splits a ticket's findings over two cases", twins, [caseFor("a1"), caseFor("a2")]],
    ["has several cases, of which none names a finding", one, [named(), named()]],
  ])("leaves every ticket unknown when it %s", async (_, tickets, data) => {
    expect(runsOf(await answered(tickets, { data }))).toBe(`${tickets.length} unknown`);
  });

  test("is in a report for those who ask, and in no log", async () => {
    const ticket = { ...ticketFor("a"), attributes: { title: "CANARY" } };
    const errors = [{ detail: "no finding provided" }, "plain", { title: "Bad Request" }, null];
    const texts: [unknown, string | undefined][] = [
      [{ errors }, "no finding provided; plain; Bad Request"],
      [{ error: { message: "Invalid", details: [{ message: "priority" }] } }, "Invalid; priority"],
      [{ errors: { odd: true } }, undefined],
    ];
    for (const [body, serverText] of texts) {
      const [report] = await answered([ticket], body, 400);
      expect(report).toMatchObject({ state: "rejected", serverText, ticket: { attributes: { title: "CANARY" } } });
      expect(JSON.stringify(report) + inspect(report, { depth: 9 })).not.toMatch(/CANARY|Bad Request|Invalid/);
    }
  });
});
