import { enforce } from "@incident-clients/datadog/validate";
import { describe, expect, test } from "vitest";
import { createDatadogClient, type FindingCase, type NewServiceNowTicket, UsageError } from "../index.ts";
import { createTickets } from "./index.ts";

const ticketFor = (...findings: string[]): NewServiceNowTicket => ({
  type: "servicenow_tickets",
  relationships: {
    findings: { data: findings.map((id) => ({ id, type: "findings" })) },
    project: { data: { id: "project", type: "projects" } },
  },
});

const caseFor = (finding: string, status = "COMPLETED"): FindingCase => ({
  id: `case-${finding}`,
  type: "cases",
  attributes: {
    key: `SEC-${finding}`,
    insights: [{ resource_id: finding, type: "SECURITY_FINDING", ref: "/" }],
    servicenow_ticket: {
      status,
      ...(status === "COMPLETED" && {
        result: { sys_id: `sys-${finding}`, url: `https://x.service-now.com/${finding}` },
      }),
    },
  },
});

const created = (...cases: FindingCase[]) => Response.json({ data: cases }, { status: 201 });
const refused = (status: number) => Response.json({ errors: [{ title: "refused" }] }, { status });

/** A client whose requests are answered one after the other; `sent` holds the tickets of each. */
function clientWith(...answers: ((tickets: NewServiceNowTicket[]) => Response)[]) {
  const sent: NewServiceNowTicket[][] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { data } = JSON.parse(String(init?.body));
    const answer = answers[sent.push(data) - 1];
    if (!answer) throw new Error("one request too many");
    return answer(data);
  };
  return { client: createDatadogClient({ apiKey: "a", applicationKey: "b", fetch }), fetch, sent };
}

const idOf = (ticket: NewServiceNowTicket) => ticket.relationships.findings.data[0]?.id ?? "";
const createdInReverse = (tickets: NewServiceNowTicket[]) => created(...tickets.map((t) => caseFor(idOf(t))).reverse());
const many = (count: number) => Array.from({ length: count }, (_, index) => ticketFor(`f${index}`));

describe("createTickets", () => {
  test("splits 120 tickets into requests of 50 and reports in the order given, whatever the order of the answers", async () => {
    const { client, sent } = clientWith(createdInReverse, createdInReverse, createdInReverse);
    const progress: number[] = [];
    const reports = await createTickets(client, many(120), { onBatch: (batch) => progress.push(batch.length) });
    expect(sent.map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(progress).toEqual([50, 50, 20]);
    expect(reports.map(({ sysId }) => sysId)).toEqual(Array.from({ length: 120 }, (_, index) => `sys-f${index}`));
    expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(["created"]));
  });

  test("sends nothing for no tickets", async () => {
    const { client, sent } = clientWith();
    expect(await createTickets(client, [])).toEqual([]);
    expect(sent).toEqual([]);
  });

  test("tells a created ticket from one that failed though its case exists", async () => {
    const { client } = clientWith(() => created(caseFor("b", "FAILED"), caseFor("a")));
    const [a, b] = await createTickets(client, [ticketFor("a"), ticketFor("b")]);
    expect(a).toMatchObject({ state: "created", sysId: "sys-a", url: "https://x.service-now.com/a", caseKey: "SEC-a" });
    expect(b).toMatchObject({ state: "failed", caseId: "case-b" });
  });

  test("finds a ticket's case by any of its findings", async () => {
    const { client } = clientWith(() => created(caseFor("a2"), caseFor("b")));
    const reports = await createTickets(client, [ticketFor("a1", "a2"), ticketFor("b")]);
    expect(reports.map(({ caseId }) => caseId)).toEqual(["case-a2", "case-b"]);
  });

  test("calls a ticket that is not settled unknown, with the case to read", async () => {
    const { client } = clientWith(() => created(caseFor("a", "IN_PROGRESS")));
    expect(await createTickets(client, [ticketFor("a")])).toMatchObject([{ state: "unknown", caseId: "case-a" }]);
  });

  test("takes the only case for the only ticket when the answer names no findings", async () => {
    const { client } = clientWith(() =>
      created({ type: "cases", id: "c", attributes: { servicenow_ticket: { status: "COMPLETED" } } }),
    );
    expect(await createTickets(client, [ticketFor("a")])).toMatchObject([{ state: "created", caseId: "c" }]);
  });

  test("calls a ticket unknown when no case of the answer names its findings", async () => {
    const { client } = clientWith(() => created(caseFor("a")));
    const reports = await createTickets(client, [ticketFor("a"), ticketFor("b")]);
    expect(reports.map(({ state }) => state)).toEqual(["created", "unknown"]);
  });

  test("never repeats a request that broke off, and does not try the rest", async () => {
    const { client, sent } = clientWith(createdInReverse, () => {
      throw new TypeError("fetch failed", { cause: { code: "ECONNRESET", syscall: "read" } });
    });
    const reports = await createTickets(client, many(130));
    expect(sent).toHaveLength(2);
    const states = reports.map(({ state }) => state);
    expect(states.slice(0, 50)).toEqual(Array(50).fill("created"));
    expect(states.slice(50, 100)).toEqual(Array(50).fill("unknown"));
    expect(states.slice(100)).toEqual(Array(30).fill("not-sent"));
    expect(reports.at(-1)?.reason).toMatch(/ended with network/);
  });

  test("calls a refused single ticket failed, and goes on with the others' requests", async () => {
    const { client, sent } = clientWith(createdInReverse, () => refused(404));
    const reports = await createTickets(client, many(51));
    expect(reports.at(-1)).toMatchObject({ state: "failed", reason: "Datadog answered 404" });
    expect(sent).toHaveLength(2);
  });

  test("calls all tickets of a refused request unknown when there were several, because some may exist", async () => {
    const { client, sent } = clientWith(() => refused(400), createdInReverse);
    const reports = await createTickets(client, many(60));
    expect(reports.slice(0, 50).map(({ state }) => state)).toEqual(Array(50).fill("unknown"));
    expect(reports.slice(50).map(({ state }) => state)).toEqual(Array(10).fill("created"));
    expect(sent).toHaveLength(2);
  });

  test("stops at refused credentials, with nothing created", async () => {
    const { client, sent } = clientWith(() => refused(403));
    const reports = await createTickets(client, many(51));
    expect(reports.map(({ state }) => state)).toEqual([...Array(50).fill("failed"), "not-sent"]);
    expect(sent).toHaveLength(1);
  });

  test("reports what was not sent as such when there is no connection", async () => {
    const fetch = async () => {
      throw new TypeError("fetch failed", { cause: { code: "ECONNREFUSED", syscall: "connect" } });
    };
    const client = createDatadogClient({ apiKey: "a", applicationKey: "b", fetch, retry: false });
    expect(await createTickets(client, [ticketFor("a")])).toMatchObject([{ state: "not-sent" }]);
  });

  test.each(["throws", "rejects"])("goes on when the caller's function %s, and reports all the same", async (how) => {
    const { client } = clientWith(createdInReverse, createdInReverse);
    const onBatch = () => {
      if (how === "rejects") return Promise.reject(new Error("no place left"));
      throw new Error("no place left");
    };
    const reports = await createTickets(client, many(51), { onBatch });
    expect(reports.map(({ state }) => state)).toEqual(Array(51).fill("created"));
  });

  test("keeps the reports of what was made when a later request is refused before it is sent", async () => {
    const { fetch, sent } = clientWith(createdInReverse);
    const validating = createDatadogClient({ apiKey: "a", applicationKey: "b", fetch, validate: enforce });
    const wrong = { ...ticketFor("wrong"), attributes: { priority: 1 as never } };
    const reports = await createTickets(validating, [...many(50), wrong, ticketFor("last")]);
    expect(reports.map(({ state }) => state)).toEqual([...Array(50).fill("created"), "not-sent", "not-sent"]);
    expect(reports[50]?.reason).toMatch(/data\.0\.attributes\.priority/);
    expect(sent).toHaveLength(1);
    await expect(createTickets(validating, [wrong])).rejects.toThrow(UsageError);
  });

  test.each([
    null,
    [],
    "text",
    { data: {} },
    { data: [null] },
    { data: [{ attributes: null }] },
    { data: [{ attributes: { insights: {} } }] },
    { data: [{ attributes: { insights: [null, { resource_id: 1 }], servicenow_ticket: null } }] },
  ])("calls tickets unknown when the answer is %j", async (answer) => {
    const { client } = clientWith(() => Response.json(answer, { status: 201 }));
    const reports = await createTickets(client, [ticketFor("a"), ticketFor("b")]);
    expect(reports.map(({ state }) => state)).toEqual(["unknown", "unknown"]);
  });

  test("refuses two tickets that name the same finding, before anything is sent", async () => {
    const { client, sent } = clientWith();
    await expect(createTickets(client, [ticketFor("a", "a"), ticketFor("a")])).rejects.toThrow(
      /tickets\[0\] and tickets\[1\] name the same finding/,
    );
    expect(sent).toEqual([]);
  });
});
