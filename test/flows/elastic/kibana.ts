import { type CaseComment, type CommonOptions, createElasticClient } from "@incident-clients/elastic";
import { type PushOptions, pushCaseToIncident, type Unrecorded } from "@incident-clients/elastic/flows";
import { fakeElastic } from "@incident-clients/testing/elastic";

/** The calls that a push takes, by version. */
export const callsOf = {
  "7.7": ["getCase", "getCurrentConnector", "executeAction", "addExternalDetails"],
  "7.11": ["getCase", "findConnectors", "pushCaseByConnector", "addExternalDetails"],
  "8.15": ["getCase", "pushCase"],
} as const;
export type Version = keyof typeof callsOf;
export const versions = Object.keys(callsOf) as Version[];

/** The call that makes the incident. */
export const making = { "7.7": "executeAction", "7.11": "pushCaseByConnector", "8.15": "pushCase" } as const;

const created_by = { username: "ahunley", full_name: "Alan Hunley", email: "ahunley@imf.example" };

/** A Kibana with one case, which has no comments yet, and a client of it. */
export function openKibana(version: string, options: CommonOptions = {}) {
  const fake = fakeElastic({
    version,
    cases: [{ id: "case-1", title: "A case", description: "", comments: [], created_by }],
  });
  const connection = { url: "https://kibana.example", apiKey: { id: "id", key: "key" }, retry: { baseDelay: 1 } };
  const client = createElasticClient({ ...connection, ...options, fetch: fake.fetch });
  const [one] = fake.cases;
  const [serviceNow, jira] = fake.connectors;
  if (!one || !serviceNow || !jira) throw new Error("the fake is empty");
  return {
    fake,
    client,
    one,
    serviceNow,
    jira,
    comment(id: string, more: Partial<CaseComment> = {}): void {
      const plain = {
        id,
        version: "v",
        type: "user",
        comment: `text of ${id}`,
        created_at: "2026-01-01T00:00:00.000Z",
      };
      one.comments?.push({ ...plain, created_by, updated_at: null, updated_by: null, pushed_at: null, ...more });
    },
    /** Without the patience to look again, unless a test has it. */
    push: (more: { connectorId?: string | undefined } = {}, options: PushOptions = {}) =>
      pushCaseToIncident(client, { caseId: "case-1", version, ...more }, { patience: 0, ...options }),
    called: () => fake.calls().map(({ operation }) => operation),
    /** Ends all faults. */
    heal(): void {
      for (const operation of callsOf[version as Version]) fake.on(operation).clear();
      fake.outage = undefined;
    },
  };
}

export type Kibana = ReturnType<typeof openKibana>;

/** A push to 7.11 whose incident was made and could not be recorded, and what is left to do. */
export async function interrupt(kibana: Kibana): Promise<Unrecorded> {
  kibana.fake.on("addExternalDetails").reply(403);
  const report = await kibana.push();
  if (report.state !== "incident-only") throw new Error(`it is ${report.state}`);
  return report.resume;
}
