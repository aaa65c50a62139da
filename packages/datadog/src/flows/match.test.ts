import { describe, expect, test } from "vitest";
import { caseFor, clientWith, created, named, ticketFor } from "../../test/server.ts";
import type { FindingCase, NewServiceNowTicket } from "../index.ts";
import { createTickets } from "./index.ts";

describe("createTickets", () => {
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

  test.each<[string, NewServiceNowTicket[], FindingCase[]]>([
    ["names a stranger's finding", [ticketFor("a")], [caseFor("z")]],
    ["names a finding in a way that cannot be read", [ticketFor("a")], [named(7 as never)]],
    ["names two cases for one ticket", [ticketFor("a")], [caseFor("a"), { ...caseFor("a"), id: "other" }]],
    ["names the same case twice", [ticketFor("a"), ticketFor("b")], [caseFor("a"), caseFor("a")]],
    ["names one case for two tickets", [ticketFor("a"), ticketFor("b")], [named("a", "b"), caseFor("z")]],
    [
      "gives two tickets the same case",
      [ticketFor("a"), ticketFor("b")],
      [caseFor("a"), { ...caseFor("b"), id: "case-a" }],
    ],
    ["splits a ticket's findings over two cases", [ticketFor("a1", "a2")], [caseFor("a1"), caseFor("a2")]],
    ["has more cases than there were tickets", [ticketFor("a")], [caseFor("a"), caseFor("z")]],
    ["has several cases, of which none names a finding", [ticketFor("a")], [named(), named()]],
  ])("calls tickets unknown when the answer %s", async (_, tickets, cases) => {
    const { client } = clientWith(() => created(...cases));
    const reports = await createTickets(client, tickets);
    expect(reports.map(({ state }) => state)).toEqual(tickets.map(() => "unknown"));
  });

  test("still says which case to read when the answer has a case too many", async () => {
    const { client } = clientWith(() => created(caseFor("a"), caseFor("z")));
    const [report] = await createTickets(client, [ticketFor("a")]);
    expect(report).toMatchObject({
      state: "unknown",
      caseId: "case-a",
      reason: expect.stringMatching(/Read the case/),
    });
  });

  test("calls a ticket unknown when no case of the answer names its findings", async () => {
    const { client } = clientWith(() => created(caseFor("a")));
    const reports = await createTickets(client, [ticketFor("a"), ticketFor("b")]);
    expect(reports.map(({ state }) => state)).toEqual(["created", "unknown"]);
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
});
