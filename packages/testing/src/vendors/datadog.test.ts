import { createDatadogClient, type NewServiceNowTicket } from "@incident-clients/datadog";
import { createTickets } from "@incident-clients/datadog/flows";
import { expect, test } from "vitest";
import { type FakeDatadogOptions, fakeDatadog } from "./datadog.ts";

const ticketFor = (...findings: string[]): NewServiceNowTicket => ({
  type: "servicenow_tickets",
  relationships: {
    findings: { data: findings.map((id) => ({ id, type: "findings" })) },
    project: { data: { id: "project", type: "projects" } },
  },
});

function setUp(options: FakeDatadogOptions = {}) {
  const fake = fakeDatadog(options);
  return { fake, datadog: createDatadogClient({ apiKey: "a", applicationKey: "b", fetch: fake.fetch }) };
}

const attachmentOf = (url: string, ...findings: string[]) => ({
  data: { ...ticketFor(...findings), attributes: { servicenow_ticket_url: url } },
});

test("createTickets finds in the answers what it asked for", async () => {
  const { fake, datadog } = setUp();
  const reports = await createTickets(datadog, [ticketFor("a", "b"), ticketFor("c")]);
  expect(reports.map(({ state, caseKey }) => [state, caseKey])).toEqual([
    ["created", "SEC-1"],
    ["created", "SEC-2"],
  ]);
  expect(reports.map(({ sysId }) => sysId)).toEqual(fake.tickets);
  fake.verify();
});

test("a case remembers its ticket, by id and by key", async () => {
  const { fake, datadog } = setUp();
  const [report] = await createTickets(datadog, [ticketFor("a")]);
  for (const case_id of [report?.caseId ?? "", "SEC-1"]) {
    const result = await datadog.getCase({ path: { case_id } });
    const linked = result.ok ? result.data.data?.attributes.service_now_ticket : undefined;
    expect(linked).toEqual({ status: "COMPLETED", result: { sys_target_link: fake.cases[0]?.ticket.url } });
  }
});

test("the same request made twice makes two tickets, and the findings move to the second", async () => {
  const { fake, datadog } = setUp();
  await createTickets(datadog, [ticketFor("a")]);
  await createTickets(datadog, [ticketFor("a")]);
  expect(fake.tickets).toHaveLength(2);
  expect(fake.cases.map(({ findings }) => findings)).toEqual([[], ["a"]]);
});

test("a ticket whose answer is lost exists", async () => {
  const { fake, datadog } = setUp();
  fake.on("createServiceNowTickets").fault("reset");
  expect(await createTickets(datadog, [ticketFor("a")])).toMatchObject([{ state: "unknown" }]);
  expect(fake.tickets).toHaveLength(1);
});

test("a case whose ticket failed has none, until the test says otherwise", async () => {
  const { fake, datadog } = setUp({ ticketStatus: "IN_PROGRESS" });
  expect(await createTickets(datadog, [ticketFor("a")])).toMatchObject([{ state: "unknown" }]);
  expect(fake.tickets).toEqual([]);
  Object.assign(fake.cases[0]?.ticket ?? {}, { status: "FAILED" });
  const result = await datadog.getCase({ path: { case_id: "SEC-1" } });
  expect(result.ok && result.data.data?.attributes.service_now_ticket?.status).toBe("FAILED");
});

test("findings join the case behind a ticket, or a new one", async () => {
  const { fake, datadog } = setUp();
  await createTickets(datadog, [ticketFor("a")]);
  const known = fake.cases[0]?.ticket.url ?? "";
  await datadog.attachServiceNowTicket({ body: attachmentOf(known, "b") as never });
  const foreign = `https://other.service-now.com/incident.do?sys_id=${"f".repeat(32)}`;
  await datadog.attachServiceNowTicket({ body: attachmentOf(foreign, "c") as never });
  expect(fake.cases.map(({ findings }) => findings)).toEqual([["a", "b"], ["c"]]);
  fake.verify();
});

test("findings that are detached are on no case any more", async () => {
  const { datadog } = setUp({ findings: ["a", "b"] });
  await createTickets(datadog, [ticketFor("a", "b")]);
  const findings = { data: [{ id: "a", type: "findings" as const }] };
  expect(
    await datadog.detachFindings({ body: { data: { type: "cases", relationships: { findings } } } }),
  ).toMatchObject({ status: 204 });
  const search = { data: { attributes: { filter: "-@workflow.integrations.cases.id:*" } } };
  const loose = await datadog.searchFindings({ body: search });
  expect(loose.ok && loose.data.data?.map(({ id }) => id)).toEqual(["a"]);
});

test("findings are listed page by page, with the cases that they are on", async () => {
  const { fake, datadog } = setUp({ findings: ["a", "b", "c"] });
  await createTickets(datadog, [ticketFor("c")]);
  const first = await datadog.searchFindings({ body: { data: { attributes: { page: { limit: 2 } } } } });
  const cursor = first.ok ? first.data.meta?.page?.after : undefined;
  const second = await datadog.searchFindings({
    body: { data: { attributes: { page: { limit: 2, cursor: cursor ?? "" } } } },
  });
  const [last] = (second.ok && second.data.data) || [];
  expect(last?.id).toBe("c");
  expect(last?.attributes?.attributes?.custom?.workflow?.integrations?.cases).toEqual([{ id: fake.cases[0]?.id }]);
});

test("what is unknown is answered as by Datadog, and makes nothing", async () => {
  const { fake, datadog } = setUp({ findings: ["a"], projects: ["other"] });
  const finding = await datadog.createServiceNowTickets({ body: { data: [ticketFor("x")] } });
  const project = await datadog.createServiceNowTickets({ body: { data: [ticketFor("a")] } });
  const one = await datadog.getCase({ path: { case_id: "SEC-1" } });
  expect([finding.status, project.status, one.status]).toEqual([404, 404, 404]);
  expect(fake.cases).toEqual([]);
});
