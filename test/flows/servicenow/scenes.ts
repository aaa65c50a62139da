import { createServiceNowClient } from "@incident-clients/servicenow";
import { addNote, createIncident, ensureIncident, resolveIncident } from "@incident-clients/servicenow/flows";
import { fakeServiceNow } from "@incident-clients/testing/servicenow";
import { canary, type Take } from "../scene.ts";

const retry = { baseDelay: 1, maxDelay: 2 };
const connect = (fetch: typeof globalThis.fetch) =>
  createServiceNowClient({ instance: "acme", token: canary.key, retry, fetch });

// The sys_id that the flow derives from the table and the key.
const sysId = "ee01dce6476340d6f9f9b963a87a2918";
const key = "acme-7f3";

const common = {
  open: ["unknown"],
  envelope: (text: string) => ({ error: { message: text, detail: text }, status: text }),
};

/** An instance with one incident. */
const withTicket = () =>
  fakeServiceNow({ tables: { incident: [{ sys_id: sysId, number: "INC0012345", short_description: canary.text }] } });

const creating: Take = {
  ...common,
  name: "createIncident",
  fake: fakeServiceNow,
  writes: { createRecord: 1 },
  run: (fetch, wrap) => {
    const record = { short_description: canary.text, correlation_display: "Acme" };
    return createIncident(wrap(connect(fetch)), record, { key, tried: false, quota: 1, retry });
  },
  done: ["created"],
};

const ensuring: Take = {
  ...common,
  name: "ensureIncident",
  fake: fakeServiceNow,
  writes: { createRecord: 1 },
  run: (fetch, wrap) => {
    const record = { short_description: canary.text, correlation_display: "Acme" };
    return ensureIncident(wrap(connect(fetch)), record, { key, tried: false, quota: 1, patience: 0, retry });
  },
  done: ["created"],
};

const noting: Take = {
  ...common,
  name: "addNote",
  fake: withTicket,
  writes: { updateRecord: 1 },
  run: (fetch, wrap) => addNote(wrap(connect(fetch)), sysId, canary.text, { marker: `${key}#2`, quota: 1, retry }),
  done: ["added"],
};

const resolving: Take = {
  ...common,
  name: "resolveIncident",
  fake: withTicket,
  writes: { updateRecord: 1 },
  run: (fetch, wrap) => {
    const how = { closeCode: "Solution provided", closeNotes: canary.text, quota: 1, retry };
    return resolveIncident(wrap(connect(fetch)), sysId, how);
  },
  otherwise: (fetch) => connect(fetch).getRecord({ path: { tableName: "incident", sysId } }),
  done: ["resolved"],
};

export const takes: Take[] = [creating, ensuring, noting, resolving];
