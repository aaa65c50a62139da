// The flows of this package as scenes for test/flows, which plays them on hostile servers.
import { createDatadogClient, type NewServiceNowTicket } from "@incident-clients/datadog";
import { createTickets } from "@incident-clients/datadog/flows";
import { canary, type Scene } from "../../../test/flows/scene.ts";

const ticketFor = (id: string): NewServiceNowTicket => ({
  type: "servicenow_tickets",
  attributes: { title: canary.text },
  relationships: {
    findings: { data: [{ id, type: "findings" }] },
    project: { data: { id: "project", type: "projects" } },
  },
});

const caseFor = (id: string) => ({
  id: `case-${id}`,
  type: "cases",
  attributes: {
    key: `SEC-${id}`,
    title: "A title",
    insights: [{ resource_id: id, type: "SECURITY_FINDING", ref: "/" }],
    servicenow_ticket: { status: "COMPLETED", result: { sys_id: `sys-${id}`, url: `https://x.service-now.com/${id}` } },
  },
});

const sceneOf = (...ids: string[]): Scene => ({
  name: `createTickets of ${ids.length}`,
  routes: [{ route: /^POST .*\/servicenow_tickets$/, status: 201, body: { data: ids.map(caseFor) }, writes: 1 }],
  async run(fetch, wrap) {
    const datadog = createDatadogClient({ apiKey: canary.key, applicationKey: canary.key, fetch });
    const reports = await createTickets(wrap(datadog), ids.map(ticketFor), { retry: { baseDelay: 1 } });
    const [first] = reports;
    if (!first || reports.length !== ids.length) throw new Error(`${reports.length} reports for ${ids.length} tickets`);
    // Of several tickets, the one whose state says the least.
    return reports.find(({ state }) => state !== "created") ?? first;
  },
  done: ["created"],
  open: ["unknown"],
  envelope: (text) => ({ errors: [{ title: text, detail: text }, text], error: { message: text } }),
});

export const scenes: Scene[] = [sceneOf("a"), sceneOf("a", "b")];
