import { createDatadogClient, type NewServiceNowTicket } from "@incident-clients/datadog";
import { createTickets } from "@incident-clients/datadog/flows";
import { fakeDatadog } from "@incident-clients/testing/datadog";
import { canary, type Take } from "../scene.ts";

const ticketFor = (id: string): NewServiceNowTicket => ({
  type: "servicenow_tickets",
  attributes: { title: canary.text },
  relationships: {
    findings: { data: [{ id, type: "findings" }] },
    project: { data: { id: "project", type: "projects" } },
  },
});

const creating = (...ids: string[]): Take => ({
  name: `createTickets of ${ids.length}`,
  fake: fakeDatadog,
  writes: { createServiceNowTickets: 1 },
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

export const takes: Take[] = [creating("a"), creating("a", "b")];
