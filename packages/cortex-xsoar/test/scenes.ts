// The flows of this package as scenes for test/flows, which plays them on hostile servers.
import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { createIncident, updateIncident } from "@incident-clients/cortex-xsoar/flows";
import { canary, type Scene } from "../../../test/flows/scene.ts";

const retry = { baseDelay: 1, maxDelay: 2 };
const connect = (fetch: typeof globalThis.fetch) =>
  createXsoarClient({ url: "https://api-acme.example", apiKey: canary.key, apiKeyId: "17", retry, fetch });

const incident = {
  id: "4711",
  version: 3,
  name: canary.text,
  type: "Access",
  severity: 2,
  labels: [{ type: "Email", value: "a" }],
  CustomFields: { scanip: "203.0.113.44" },
};
const changed = { ...incident, version: 4, severity: 4, CustomFields: { ...incident.CustomFields, vipuser: true } };

const write = (body: unknown, writes: number) => ({ route: /^POST .*\/incident$/, body, writes });
const envelope = (text: string) => ({ id: text, status: 400, title: text, detail: text, error: text });

const creating: Scene = {
  name: "createIncident",
  routes: [
    write(incident, 1),
    { route: /^POST .*\/incidents\/search$/, body: { total: 0, data: null }, after: { total: 1, data: [incident] } },
  ],
  run: (fetch, wrap) =>
    createIncident(wrap(connect(fetch)), { name: canary.text }, { find: "externalcaseid:1", retry }),
  done: ["created"],
  open: ["unknown"],
  envelope,
};

const updating = (name: string, overwrite: boolean, change: Parameters<typeof updateIncident>[2]): Scene => ({
  name: `updateIncident by ${name}`,
  routes: [
    write(changed, overwrite ? 1 : 2),
    { route: /^GET .*\/incident\/load\/4711$/, body: incident, after: changed },
    {
      route: /^POST .*\/incidents\/search$/,
      body: { total: 1, data: [incident] },
      after: { total: 1, data: [changed] },
    },
  ],
  run: (fetch, wrap) => updateIncident(wrap(connect(fetch)), "4711", change, { overwrite, tries: 2, retry }),
  done: ["updated"],
  open: ["unknown"],
  envelope,
});

const fields = { severity: 4, CustomFields: { vipuser: true } } as const;

export const scenes: Scene[] = [
  creating,
  updating("fields", false, fields),
  updating("function", false, () => fields),
  updating("fields without the lock", true, fields),
];
