import { type CommonOptions, createDatadogClient, type DatadogClient } from "@incident-clients/datadog";
import { createTickets } from "@incident-clients/datadog/flows";

/** A client for a mock server; the suites and `npm start` reach this vendor through it. */
export const connect = (url: string, options: CommonOptions = {}): DatadogClient =>
  createDatadogClient({ url, apiKey: "demo-api-key", applicationKey: "demo-application-key", ...options });

export { connectFromEnvironment, environment } from "./src/environment.ts";

/** The calls of a person who turns findings into tickets. */
export async function* steps(datadog: DatadogClient) {
  const projects = await datadog.listProjects();
  const project = projects.ok ? projects.data.data?.[0] : undefined;
  yield { result: projects, note: `project ${project?.attributes?.key}` };

  const search = await datadog.searchFindings({
    body: { data: { attributes: { filter: "@severity:critical @status:open" } } },
  });
  const found = search.ok ? (search.data.data ?? []) : [];
  yield { result: search, note: `${found.length} findings` };

  const ids = found.flatMap(({ id }) => (id ? [id] : []));
  const data = ids.map((id) => ({ id, type: "findings" as const }));
  const ticket = {
    type: "servicenow_tickets" as const,
    relationships: {
      findings: { data },
      project: { data: { id: project?.id ?? "", type: "projects" as const } },
    },
  };
  for (const report of await createTickets(datadog, [ticket])) {
    if (report.result) yield { result: report.result, note: `${report.state} ${report.caseKey} ${report.url}` };
  }

  const tooMany = { headers: { prefer: "code=429" }, retry: false } as const;
  yield {
    result: await datadog.createServiceNowTickets({ body: { data: [ticket] } }, tooMany),
    note: "scripted failure:",
  };
}
