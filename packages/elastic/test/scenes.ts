// The flows of this package as scenes for test/flows, which plays them on hostile servers.
import { createElasticClient } from "@incident-clients/elastic";
import { pushCaseToIncident, resume } from "@incident-clients/elastic/flows";
import { canary, type Scene } from "../../../test/flows/scene.ts";

const connect = (fetch: typeof globalThis.fetch) =>
  createElasticClient({ url: "https://kibana.example", apiKey: canary.key, retry: { baseDelay: 1 }, fetch });

const someone = { username: "ahunley", full_name: null, email: null };
const made = "2021-01-01T00:00:00.000Z";
const comment = {
  ...{ id: "c1", version: "v1", type: "user", comment: canary.text, created_at: made, created_by: someone },
  ...{ updated_at: null, updated_by: null, pushed_at: null },
};
const before = {
  ...{ id: "case-1", version: "v1", title: canary.text, description: "", tags: [], status: "open" },
  ...{ comments: [comment], created_at: made, created_by: someone, updated_at: null, updated_by: null },
  connector: { id: "sn-1", name: "ServiceNow SOC", type: ".servicenow", fields: { urgency: "2" } },
  external_service: null,
};
const pushed = {
  ...before,
  external_service: {
    ...{ connector_id: "sn-1", connector_name: "ServiceNow SOC", external_id: "sys-1", external_title: "INC1" },
    ...{ external_url: "https://sn.example/1", pushed_at: "2021-02-01T00:00:00.000Z", pushed_by: someone },
  },
};

const getCase = { route: /^GET \/api\/cases\/case-1$/, body: before, after: pushed };
// It sets the same values again, so the client repeats it.
const record = { route: /^POST \/api\/cases\/case-1\/_push$/, body: pushed, writes: 3 };
const ran = (data: object) => ({ status: "ok", actionId: "sn-1", data: { ...data, pushedDate: made } });
const url = "https://sn.example/1";
const envelope = (text: string) => ({ statusCode: 500, error: text, message: text, service_message: text });

const pushing = (version: string, open: string[], ...routes: Scene["routes"]): Scene => ({
  name: `pushCaseToIncident of Kibana ${version}`,
  routes: [getCase, ...routes],
  run: (fetch, wrap) => pushCaseToIncident(wrap(connect(fetch)), { caseId: "case-1", version }),
  done: ["pushed"],
  open,
  envelope,
});

const byHand = ["unknown", "incident-only"];

const resuming: Scene = {
  name: "resume",
  routes: [getCase, record],
  run: (fetch, wrap) =>
    resume(wrap(connect(fetch)), {
      caseId: "case-1",
      connector: { id: "sn-1", name: "ServiceNow SOC" },
      incident: { id: "sys-1", title: "INC1", url },
      commentIds: ["c1"],
      pushedAt: null,
    }),
  done: ["pushed"],
  open: ["incident-only"],
  envelope,
};

export const scenes: Scene[] = [
  pushing("8.15", ["unknown"], { route: /^POST .*\/connector\/sn-1\/_push$/, body: pushed, writes: 1 }),
  pushing(
    "7.11",
    byHand,
    {
      route: /^GET .*\/connectors\/_find$/,
      body: [{ id: "sn-1", name: "ServiceNow SOC", actionTypeId: ".servicenow" }],
    },
    { route: /^POST .*\/connectors\/sn-1\/push$/, body: ran({ id: "sys-1", title: "INC1", url }), writes: 1 },
    record,
  ),
  pushing(
    "7.7",
    byHand,
    { route: /^GET \/api\/cases\/configure$/, body: { connector_id: "sn-1", connector_name: "ServiceNow SOC" } },
    {
      route: /^POST \/api\/action\/sn-1\/_execute$/,
      body: ran({ incidentId: "sys-1", number: "INC1", url }),
      writes: 1,
    },
    record,
  ),
  resuming,
];
