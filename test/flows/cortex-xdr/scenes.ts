import { createXdrClient } from "@incident-clients/cortex-xdr";
import { listIncidents, resolveIncident } from "@incident-clients/cortex-xdr/flows";
import { fakeXdr } from "@incident-clients/testing/cortex-xdr";
import { canary, type Take } from "../scene.ts";

const key = { apiKey: canary.key, apiKeyId: "17", keyType: "standard", retry: { baseDelay: 1 } } as const;
const connect = (fetch: typeof globalThis.fetch) => createXdrClient({ fqdn: "acme.xdr.example.com", ...key, fetch });

const common = {
  fake: () => fakeXdr({ incidents: [{ incident_id: "2927" }] }),
  writes: { updateIncident: 1 },
  envelope: (text: string) => ({ reply: { err_code: 500, err_msg: text, err_extra: text } }),
};

const resolving = (confirm: boolean): Take => ({
  ...common,
  name: `resolveIncident with confirm: ${confirm}`,
  run: (fetch, wrap) =>
    resolveIncident(
      wrap(connect(fetch)),
      "2927",
      { status: "resolved_true_positive", comment: canary.text, confirm },
      { patience: 0 },
    ),
  otherwise: (fetch) => connect(fetch).getIncidents({ body: { request_data: {} } }),
  done: ["resolved"],
  open: ["unknown"],
});

const listing: Take = {
  ...common,
  name: "listIncidents",
  async run(fetch, wrap) {
    for await (const { incident_id } of listIncidents(wrap(connect(fetch))))
      if (typeof incident_id !== "string") throw new Error("it yielded something that is not an incident");
    return { state: "listed" };
  },
  done: ["listed"],
  open: ["listed"],
};

export const takes: Take[] = [resolving(false), resolving(true), listing];
