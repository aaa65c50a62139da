// A Datadog that answers each request as the test says.
import { createDatadogClient, type FindingCase, type NewServiceNowTicket } from "@incident-clients/datadog";

/** A ticket for these findings. */
export const ticketFor = (...findings: string[]): NewServiceNowTicket => ({
  type: "servicenow_tickets",
  relationships: {
    findings: { data: findings.map((id) => ({ id, type: "findings" })) },
    project: { data: { id: "project", type: "projects" } },
  },
});

/** The case of a finding as the server answers it. */
export const caseFor = (finding: string, status = "COMPLETED"): FindingCase => ({
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

/** A case that names these findings. */
export const named = (...findings: string[]): FindingCase => ({
  ...caseFor("a"),
  attributes: { ...caseFor("a").attributes, insights: findings.map((resource_id) => ({ resource_id })) },
});

export const created = (...cases: FindingCase[]) => Response.json({ data: cases }, { status: 201 });
export const refused = (status: number) => Response.json({ errors: [{ title: "refused" }] }, { status });

/** A client whose requests are answered one after the other; `sent` holds the tickets of each. */
export function clientWith(...answers: ((tickets: NewServiceNowTicket[]) => Response)[]) {
  const sent: NewServiceNowTicket[][] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { data } = JSON.parse(String(init?.body));
    const answer = answers[sent.push(data) - 1];
    if (!answer) throw new Error("one request too many");
    return answer(data);
  };
  return { client: createDatadogClient({ apiKey: "a", applicationKey: "b", fetch }), fetch, sent };
}

export const idOf = (ticket: NewServiceNowTicket) => ticket.relationships.findings.data[0]?.id ?? "";
export const createdInReverse = (tickets: NewServiceNowTicket[]) =>
  created(...tickets.map((t) => caseFor(idOf(t))).reverse());
export const many = (count: number) => Array.from({ length: count }, (_, index) => ticketFor(`f${index}`));
