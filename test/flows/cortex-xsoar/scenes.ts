import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { addEntry, createIncident, ensureIncident, updateIncident } from "@incident-clients/cortex-xsoar/flows";
import { fakeXsoar } from "@incident-clients/testing/cortex-xsoar";
import { canary, type Take } from "../scene.ts";

const retry = { baseDelay: 1, maxDelay: 2 };
const connect = (fetch: typeof globalThis.fetch) =>
  createXsoarClient({ url: "https://api-acme.example", apiKey: canary.key, apiKeyId: "17", retry, fetch });

const incident = { id: "4711", name: canary.text, labels: [{ type: "Email", value: "a" }], CustomFields: { ip: "a" } };

const common = {
  fake: () => fakeXsoar({ incidents: [incident] }),
  open: ["unknown"],
  envelope: (text: string) => ({ id: text, status: 400, title: text, detail: text, error: text }),
};

const creating: Take = {
  ...common,
  name: "createIncident",
  writes: { createOrUpdateIncident: 1 },
  run: (fetch, wrap) =>
    createIncident(wrap(connect(fetch)), { name: `new${canary.text}` }, { find: `name:"new${canary.text}"`, retry }),
  otherwise: (fetch) => connect(fetch).searchIncidents({ body: { filter: { query: `name:"new${canary.text}"` } } }),
  done: ["created"],
};

const ensuring: Take = {
  ...common,
  name: "ensureIncident",
  writes: { createOrUpdateIncident: 1 },
  run: (fetch, wrap) =>
    ensureIncident(
      wrap(connect(fetch)),
      { name: canary.text },
      { key: "CASE-1", keyField: "externalcaseid", lag: 0, patience: 10, retry },
    ),
  done: ["created"],
  open: ["unknown", "several"],
};

const updating = (name: string, overwrite: boolean, change: Parameters<typeof updateIncident>[2]): Take => ({
  ...common,
  name: `updateIncident by ${name}`,
  writes: { createOrUpdateIncident: overwrite ? 1 : 2 },
  run: (fetch, wrap) => updateIncident(wrap(connect(fetch)), "4711", change, { overwrite, tries: 2, retry }),
  otherwise: (fetch) => connect(fetch).searchIncidents({ body: { filter: { id: ["4711"] } } }),
  done: ["updated"],
});

const writing = (note: boolean): Take => ({
  ...common,
  fake: () => fakeXsoar({ incidents: [{ ...incident, investigationId: incident.id }] }),
  name: `addEntry with note: ${note}`,
  writes: { [note ? "addNote" : "addFormattedEntry"]: 1 },
  run: (fetch, wrap) => addEntry(wrap(connect(fetch)), "4711", canary.text, { note, retry }),
  done: ["added"],
});

const fields = { severity: 4, CustomFields: { vipuser: true } } as const;

export const takes: Take[] = [
  creating,
  ensuring,
  writing(true),
  writing(false),
  updating("fields", false, fields),
  updating("function", false, () => fields),
  updating("fields without the lock", true, fields),
];
