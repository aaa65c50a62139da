import { createXdrClient } from "@incident-clients/cortex-xdr";
import { listIncidents } from "@incident-clients/cortex-xdr/flows";
import { createDatadogClient, type NewServiceNowTicket } from "@incident-clients/datadog";
import { createTickets } from "@incident-clients/datadog/flows";
import { afterEach, expect, test } from "vitest";
import { answer } from "./behaviours.ts";
import { type Behaviour, openSite, type Site } from "./servers.ts";

let site: Site | undefined;
afterEach(() => site?.close());

async function open(behaviour: Behaviour): Promise<Site> {
  site = await openSite(behaviour);
  return site;
}

const ticket = (finding: string): NewServiceNowTicket => ({
  type: "servicenow_tickets",
  relationships: {
    findings: { data: [{ type: "findings", id: finding }] },
    project: { data: { type: "projects", id: "aeadc05e-98a8-11ec-ac2c-da7ad0900001" } },
  },
});

/** The case that Datadog shows for a finding. */
const caseOf = (finding: string) => ({
  id: `case of ${finding}`,
  type: "cases",
  attributes: {
    insights: [{ resource_id: finding, type: "SECURITY_FINDING" }],
    servicenow_ticket: { status: "COMPLETED", result: { sys_id: "1", url: "https://example.com/1" } },
  },
});

/** Datadog, which makes a case for every ticket that it is asked for. */
const making: Behaviour = (exchange) => {
  const { data } = JSON.parse(exchange.seen.body) as { data: NewServiceNowTicket[] };
  const findings = data.flatMap(({ relationships }) => relationships.findings.data.map(({ id }) => id));
  answer(201, {}, JSON.stringify({ data: findings.map(caseOf) }))(exchange);
};

const connect = async (behaviour: Behaviour) =>
  createDatadogClient({ url: (await open(behaviour)).origin, apiKey: "key", applicationKey: "key" });

test("tickets that were made are reported though the client, of another copy of the packages, refuses the next request", async () => {
  const datadog = await connect(making);
  // What a bundler or a package manager does that installs the packages twice.
  const copy = await import(/* @vite-ignore */ `${import.meta.resolve("@incident-clients/core")}?copy`);
  let calls = 0;
  const refusing: Pick<typeof datadog, "createServiceNowTickets"> = {
    createServiceNowTickets: async (request, options) => {
      if (++calls > 1) throw new copy.UsageError("createServiceNowTickets", "refused");
      return datadog.createServiceNowTickets(request, options);
    },
  };
  const tickets = Array.from({ length: 60 }, (_, index) => ticket(`finding ${index}`));
  const reports = await createTickets(refusing, tickets);
  const count = (state: string) => reports.filter((report) => report.state === state).length;
  expect([site?.seen.length, count("created"), count("not-sent")]).toEqual([1, 50, 10]);
});

test("an answer that names another finding is not taken for the one ticket that was asked for", async () => {
  const datadog = await connect(answer(201, {}, JSON.stringify({ data: [caseOf("a stranger's")] })));
  const [report] = await createTickets(datadog, [ticket("mine")]);
  expect(report?.state).toBe("unknown");
});

test("tickets that the caller takes off its own list meanwhile are made and reported all the same", async () => {
  const datadog = await connect(making);
  const tickets = Array.from({ length: 120 }, (_, index) => ticket(`finding ${index}`));
  const reports = await createTickets(datadog, tickets, {
    onBatch: ({ length }) => {
      tickets.splice(0, length);
    },
  });
  expect([reports.length, reports.filter(({ state }) => state === "created").length]).toEqual([120, 120]);
});

test("a list whose server returns the same page again and again comes to an end", async () => {
  const incidents = Array.from({ length: 100 }, (_, index) => ({ incident_id: String(index), creation_time: 1 }));
  const { origin } = await open(
    answer(200, {}, JSON.stringify({ reply: { total_count: 1_000_000, result_count: 100, incidents } })),
  );
  const xdr = createXdrClient({ url: origin, apiKey: "key", apiKeyId: "1", keyType: "standard" });
  const listed: unknown[] = [];
  const list = async () => {
    for await (const incident of listIncidents(xdr)) listed.push(incident);
  };
  // That it ends with an error is as good: the caller knows that something is wrong.
  await list().catch(() => {});
  expect(listed).toHaveLength(100);
  expect(site?.seen.length).toBeLessThan(5);
});
