// The flows of this package as scenes for test/flows, which plays them on hostile servers.
import { createXdrClient } from "@incident-clients/cortex-xdr";
import { listIncidents, resolveIncident } from "@incident-clients/cortex-xdr/flows";
import { canary, type Scene } from "../../../test/flows/scene.ts";

const connect = (fetch: typeof globalThis.fetch) =>
  createXdrClient({
    fqdn: "acme.xdr.example.com",
    apiKey: canary.key,
    apiKeyId: "17",
    keyType: "standard",
    retry: { baseDelay: 1 },
    fetch,
  });

const incident = {
  incident_id: "2927",
  creation_time: 1000,
  modification_time: 1000,
  status: "new",
  severity: "high",
  resolve_comment: null,
};
const page = (one: object) => ({
  reply: { total_count: 1, result_count: 1, incidents: [one], restricted_incident_ids: [] },
});
const resolved = { ...incident, status: "resolved_true_positive", resolve_comment: canary.text };

const search = { route: /^POST .*\/get_incidents$/, body: page(incident), after: page(resolved) };
const envelope = (text: string) => ({ reply: { err_code: 500, err_msg: text, err_extra: text } });

const resolving = (confirm: boolean): Scene => ({
  name: `resolveIncident with confirm: ${confirm}`,
  routes: [{ route: /^POST .*\/update_incident$/, body: { reply: true }, writes: 1 }, search],
  run: (fetch, wrap) =>
    resolveIncident(wrap(connect(fetch)), "2927", { status: "resolved_true_positive", comment: canary.text, confirm }),
  done: ["resolved"],
  open: ["unknown"],
  envelope,
});

const listing: Scene = {
  name: "listIncidents",
  routes: [search],
  async run(fetch, wrap) {
    for await (const { incident_id } of listIncidents(wrap(connect(fetch))))
      if (typeof incident_id !== "string") throw new Error("it yielded something that is not an incident");
    return { state: "listed" };
  },
  done: ["listed"],
  open: ["listed"],
  envelope,
};

export const scenes: Scene[] = [resolving(false), resolving(true), listing];
