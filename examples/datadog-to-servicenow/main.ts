import { createDatadogClient, type NewServiceNowTicket } from "@incident-clients/datadog";
import { createTickets } from "@incident-clients/datadog/flows";

const projectKey = process.argv[2];
if (!projectKey) {
  console.error("usage: node main.ts PROJECT_KEY");
  process.exit(2);
}

const datadog = createDatadogClient({
  url: process.env.DD_HOST, // A proxy or a mock; DD_SITE counts unless it is set.
  apiKey: process.env.DD_API_KEY,
  applicationKey: process.env.DD_APP_KEY,
});

const projects = (await datadog.orThrow.listProjects()).data ?? [];
const project = projects.find(({ attributes }) => attributes?.key === projectKey);
if (!project?.id) {
  console.error(`no project ${projectKey}; there are: ${projects.map(({ attributes }) => attributes?.key).join(", ")}`);
  process.exit(2);
}

/** All of them, before the first ticket: a new case changes the very search that is being paged through. */
async function findFindings(filter: string): Promise<string[]> {
  const ids = new Set<string>();
  for (let cursor: string | undefined; ; ) {
    const page = { limit: 150, ...(cursor && { cursor }) };
    const body = { data: { attributes: { filter, page } } };
    const { data = [], meta } = await datadog.orThrow.searchFindings({ body });
    const known = ids.size;
    for (const { id } of data) if (id) ids.add(id);
    cursor = meta?.page?.after;
    if (!cursor || data.length === 0) return [...ids];
    if (ids.size === known) throw new Error("the search repeats its pages, so findings could be missing");
  }
}

// A finding on a case has its ticket already, or is waiting for one.
const findings = await findFindings("@severity:critical @status:open -@workflow.integrations.cases.id:*");
const tickets = findings.map(
  (id): NewServiceNowTicket => ({
    type: "servicenow_tickets",
    relationships: {
      findings: { data: [{ type: "findings", id }] },
      project: { data: { type: "projects", id: project.id } },
    },
  }),
);

const reports = await createTickets(datadog, tickets, {
  onBatch: (done) => console.error(`${done.length} more of ${tickets.length}`),
});
for (const { state, ticket, caseKey, url, reason } of reports) {
  const [finding] = ticket.relationships.findings.data;
  console.log([state, finding?.id, caseKey, url ?? reason].filter(Boolean).join("  "));
}

if (reports.some(({ state }) => state === "unknown")) {
  console.error("some tickets may exist: look in ServiceNow before you run this again");
  process.exitCode = 3;
} else if (reports.some(({ state }) => state !== "created")) process.exitCode = 1;
