import { createDatadogClient, type NewServiceNowTicket } from "@incident-clients/datadog";
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
  const datadog = createDatadogClient({ apiKey: "a", applicationKey: "b", fetch: fake.fetch });
  return {
    fake,
    datadog,
    create: (...tickets: NewServiceNowTicket[]) => datadog.createServiceNowTickets({ body: { data: tickets } }),
    search: async (attributes: object) => {
      const result = await datadog.searchFindings({ body: { data: { attributes } } });
      if (!result.ok) throw new Error(String(result.status));
      return result.data;
    },
    ticketOf: async (case_id: string) => {
      const result = await datadog.getCase({ path: { case_id } });
      return result.ok ? result.data.data?.attributes.service_now_ticket : result.status;
    },
  };
}

test("a case remembers its ticket, by id and by key", async () => {
  const { fake, create, ticketOf } = setUp();
  const result = await create(ticketFor("a", "b"), ticketFor("c"));
  expect(result.ok && result.data.data.map(({ attributes }) => attributes?.key)).toEqual(["SEC-2", "SEC-1"]);
  const [first] = fake.cases;
  for (const id of [first?.id ?? "", "SEC-1"])
    expect(await ticketOf(id)).toEqual({ status: "COMPLETED", result: { sys_target_link: first?.ticket?.url } });
  expect(fake.cases.map(({ ticket }) => ticket?.sysId)).toEqual(fake.tickets);
  fake.verify();
});

test("the same request made twice makes two tickets, and the findings move to the second", async () => {
  const { fake, create } = setUp();
  await create(ticketFor("a"));
  await create(ticketFor("a"));
  expect(fake.tickets).toHaveLength(2);
  expect(fake.cases.map(({ findings }) => findings)).toEqual([[], ["a"]]);
});

test("a ticket that is under way is not in ServiceNow, and becomes what the test makes of it", async () => {
  const { fake, create, ticketOf } = setUp({ ticketStatus: "IN_PROGRESS" });
  await create(ticketFor("a"));
  expect(fake.tickets).toEqual([]);
  Object.assign(fake.cases[0]?.ticket ?? {}, { status: "FAILED" });
  expect(await ticketOf("SEC-1")).toEqual({ status: "FAILED" });
});

test("findings join the case behind a ticket, or a new one", async () => {
  const { fake, create, datadog } = setUp();
  await create(ticketFor("a"));
  const foreign = `https://other.service-now.com/incident.do?sys_id=${"f".repeat(32)}`;
  for (const [finding, servicenow_ticket_url] of Object.entries({ b: fake.cases[0]?.ticket?.url ?? "", c: foreign })) {
    const data = { ...ticketFor(finding), attributes: { servicenow_ticket_url } };
    await datadog.attachServiceNowTicket({ body: { data } as never });
  }
  expect(fake.cases.map(({ findings }) => findings)).toEqual([["a", "b"], ["c"]]);
  fake.verify();
});

test("findings that are detached are on no case any more", async () => {
  const { create, datadog, search } = setUp({ findings: ["a", "b"] });
  await create(ticketFor("a", "b"));
  const findings = { data: [{ id: "a", type: "findings" as const }] };
  const detached = await datadog.detachFindings({ body: { data: { type: "cases", relationships: { findings } } } });
  expect(detached.status).toBe(204);
  expect(await search({ filter: "-@workflow.integrations.cases.id:*" })).toMatchObject({ data: [{ id: "a" }] });
});

test("findings are listed page by page, with the cases that they are on", async () => {
  const { fake, create, search } = setUp({ findings: ["a", "b", "c"] });
  await create(ticketFor("c"));
  const cursor = (await search({ page: { limit: 2 } })).meta?.page?.after;
  const cases = [{ id: fake.cases[0]?.id }];
  expect(await search({ page: { limit: 2, cursor } })).toMatchObject({
    data: [{ id: "c", attributes: { attributes: { custom: { workflow: { integrations: { cases } } } } } }],
  });
});

test("what is unknown is answered as by Datadog, and makes nothing", async () => {
  const { fake, create, ticketOf } = setUp({ findings: ["a"], projects: ["other"] });
  const statuses = [(await create(ticketFor("x"))).status, (await create(ticketFor("a"))).status];
  expect([...statuses, await ticketOf("SEC-1")]).toEqual([404, 404, 404]);
  expect(fake.cases).toEqual([]);
});

const on = (...ids: string[]) => ({ findings: { data: ids.map((id) => ({ id, type: "findings" as const })) } });
const inProject = { project: { data: { id: "project", type: "projects" as const } } };

test("a finding moves from a case to a Jira issue, and from there to an issue that Datadog has not seen", async () => {
  const { fake, datadog, search } = setUp({ findings: ["a"] });
  const relationships = { ...on("a"), ...inProject };
  const made = await datadog.createFindingCases({
    body: { data: [{ type: "cases", attributes: { title: "Mine" }, relationships }] },
  });
  await datadog.createJiraIssues({ body: { data: [{ type: "jira_issues", relationships }] } });
  expect(fake.cases.map(({ title, findings }) => [title, findings])).toEqual([
    ["Mine", []],
    ["Security finding", ["a"]],
  ]);
  expect(await search({})).toMatchObject({
    data: [{ attributes: { attributes: { custom: { workflow: { integrations: { jira: ["JIRA-1"] } } } } } }],
  });
  const attributes = { jira_issue_url: "https://other.atlassian.net/browse/OPS-7" };
  await datadog.attachJiraIssue({ body: { data: { type: "jira_issues", attributes, relationships } } });
  expect(fake.cases.map(({ issue, findings }) => [issue?.key, findings])).toEqual([
    [undefined, []],
    ["JIRA-1", []],
    ["OPS-7", ["a"]],
  ]);
  const id = made.ok ? (made.data.data[0]?.id ?? "") : "";
  const back = { path: { case_id: id }, body: { data: { type: "cases" as const, id, relationships: on("a") } } };
  expect((await datadog.attachFindingsToCase(back)).status).toBe(200);
  expect(fake.cases.map(({ findings }) => findings)).toEqual([["a"], [], []]);
  expect(fake.issues).toEqual(["JIRA-1"]);
  fake.verify();
});

test("a finding is muted until it is not, and a time that is past comes before a finding that is unknown", async () => {
  const { fake, datadog, search } = setUp({ findings: ["a"] });
  const mute = (instruction: object, id = "a") =>
    datadog.muteFindings({
      body: { data: { type: "mute", attributes: { mute: instruction as never }, relationships: on(id) } },
    });
  const muted = { is_muted: true, reason: "RISK_ACCEPTED" };
  expect((await mute(muted)).status).toBe(202);
  expect([...fake.muted]).toEqual([["a", "RISK_ACCEPTED"]]);
  expect(await search({})).toMatchObject({
    data: [{ attributes: { attributes: { custom: { workflow: { mute: { is_muted: true } } } } } }],
  });
  expect((await mute({ ...muted, expire_at: 1 }, "x")).status).toBe(422);
  expect((await mute(muted, "x")).status).toBe(404);
  await mute({ is_muted: false, reason: "HUMAN_ERROR" });
  expect([...fake.muted]).toEqual([]);
  fake.verify();
});

test("a case is made, changed, commented on and archived, and each change is read again", async () => {
  const { fake, datadog } = setUp();
  const attributes = { title: "Mine", type_id: "00000000-0000-0000-0000-000000000001" };
  await datadog.createCase({ body: { data: { type: "case", attributes } } });
  const path = { case_id: "SEC-1" };
  const type = "case";
  await datadog.updateCaseStatus({ path, body: { data: { type, attributes: { status_name: "In Progress" } } } });
  await datadog.updateCasePriority({ path, body: { data: { type, attributes: { priority: "P1" } } } });
  await datadog.assignCase({ path, body: { data: { type, attributes: { assignee_id: "ada" } } } });
  await datadog.commentCase({ path, body: { data: { type, attributes: { comment: "patched" } } } });
  await datadog.archiveCase({ path, body: { data: { type } } });
  expect(fake.cases).toMatchObject([
    { title: "Mine", status: "In Progress", priority: "P1", assignee: "ada", comments: ["patched"] },
  ]);
  const read = await datadog.getCase({ path });
  expect(read.ok && read.data.data?.attributes.archived_at).toBeTruthy();
  await datadog.unassignCase({ path, body: { data: { type } } });
  await datadog.unarchiveCase({ path, body: { data: { type } } });
  expect(fake.cases[0]).toMatchObject({ assignee: undefined, archivedAt: undefined });
  fake.verify();
});

test("cases are listed from page 1, of one project", async () => {
  const { fake, create, datadog } = setUp();
  await create(...["a", "b", "c"].map((id) => ticketFor(id)));
  const keys = async (query: object) => {
    const result = await datadog.searchCases({ query });
    return result.ok && result.data.data?.map(({ attributes }) => attributes.key);
  };
  const paged = { "page[size]": 2, "sort[asc]": true };
  expect(await keys({ ...paged, "page[number]": 1 })).toEqual(["SEC-1", "SEC-2"]);
  expect(await keys({ ...paged, "page[number]": 2 })).toEqual(["SEC-3"]);
  expect(await keys({ filter: "project_id:other" })).toEqual([]);
  fake.verify();
});

test("findings are assigned until nobody is named, and an answer with failures in it is one", async () => {
  const { fake, datadog } = setUp({ findings: ["a", "b"] });
  const assign = (ids: string[], assignee_id?: string | null) => {
    const findings = { data: ids.map((id) => ({ id, type: "findings" as const })) };
    const attributes = assignee_id === undefined ? {} : { attributes: { assignee_id } };
    return datadog.assignFindings({ body: { data: { type: "assignee", ...attributes, relationships: { findings } } } });
  };
  expect(await assign(["a", "b"], "ada")).toMatchObject({ ok: true, status: 202 });
  expect([...fake.assigned]).toEqual([
    ["a", "ada"],
    ["b", "ada"],
  ]);
  const partly = await assign(["a", "x"], "bob");
  expect(partly).toMatchObject({ ok: false, status: 202, outcome: "unknown" });
  expect(!partly.ok && partly.error).toMatchObject({ meta: { failures: [{ finding_id: "x" }] } });
  expect(fake.assigned.get("a")).toBe("bob");
  await assign(["a"], null);
  await assign(["b"]);
  expect([...fake.assigned]).toEqual([]);
  fake.verify();
});

test("a case gets a ticket and an issue after the call, and loses the issue again", async () => {
  const { fake, datadog, ticketOf } = setUp();
  const attributes = { title: "Mine", type_id: "00000000-0000-0000-0000-000000000001" };
  await datadog.createCase({ body: { data: { type: "case", attributes } } });
  const path = { case_id: "SEC-1" };
  const ticket = { data: { type: "tickets" as const, attributes: { instance_name: "acme" } } };
  expect(await datadog.createCaseServiceNowTicket({ path, body: ticket })).toMatchObject({
    status: 202,
    data: undefined,
  });
  expect(await ticketOf("SEC-1")).toMatchObject({ status: "COMPLETED" });
  expect(fake.tickets).toHaveLength(1);

  const link = (url: string) =>
    datadog.linkCaseJiraIssue({ path, body: { data: { type: "issues", attributes: { jira_issue_url: url } } } });
  expect((await link("https://acme.atlassian.net/browse/SEC-77")).status).toBe(204);
  expect((await link("https://acme.atlassian.net/browse/SEC-78")).status).toBe(409);
  expect(fake.cases[0]?.issue?.key).toBe("SEC-77");
  expect((await datadog.unlinkCaseJiraIssue({ path })).status).toBe(204);
  expect(fake.cases[0]?.issue).toBeUndefined();

  const issue = { jira_account_id: "account", project_id: "10007", issue_type_id: "10002" };
  const body = { data: { type: "issues" as const, attributes: issue } };
  expect((await datadog.createCaseJiraIssue({ path, body })).status).toBe(202);
  expect(fake.issues).toEqual([fake.cases[0]?.issue?.key]);
  expect((await datadog.createCaseJiraIssue({ path: { case_id: "SEC-9" }, body })).status).toBe(404);
  fake.verify();
});
