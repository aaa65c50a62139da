import { createDatadogClient, type NewServiceNowTicket } from "@incident-clients/datadog";
import { createTickets, ensureTickets } from "@incident-clients/datadog/flows";
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

/** One ticket is there already, and its case is read; the other one is created. */
const ensuring: Take = {
  ...creating("b"),
  name: "ensureTickets",
  fake() {
    const fake = fakeDatadog({ findings: ["a", "b"] });
    const ticket = { status: "COMPLETED" as const, sysId: "0".repeat(32), url: "https://x.example/1" };
    const common = { title: "A case", status: "OPEN", priority: "NOT_DEFINED", comments: [] };
    fake.cases.push({ ...common, id: "case", key: "SEC-0", projectId: "project", findings: ["a"], ticket });
    return fake;
  },
  async run(fetch, wrap) {
    const retry = { baseDelay: 1, maxDelay: 2 };
    const datadog = createDatadogClient({ apiKey: canary.key, applicationKey: canary.key, fetch, retry });
    const options = { lag: 0, patience: 10, retry };
    const reports = await ensureTickets(wrap(datadog), ["a", "b"].map(ticketFor), options);
    const [first, second] = reports;
    if (!first || !second) throw new Error("there is a report for each ticket");
    // The first one is not sent, whatever it says.
    return second.state === "created" && first.state !== "not-sent" ? first : second;
  },
  open: ["unknown", "several"],
};

export const takes: Take[] = [creating("a"), creating("a", "b"), ensuring];
