import type { Mistake } from "../mistake.ts";

/** Mistakes in the factories and flows of the vendors' clients. */
export const clients: Mistake[] = [
  {
    name: "keys swapped",
    says: "The API key goes out as the application key and the other way round.",
    file: "packages/datadog/src/index.ts",
    find: `      "DD-API-KEY": requireText(factory, "apiKey", apiKey),
      "DD-APPLICATION-KEY": requireText(factory, "applicationKey", applicationKey),`,
    put: `      "DD-API-KEY": requireText(factory, "applicationKey", applicationKey),
      "DD-APPLICATION-KEY": requireText(factory, "apiKey", apiKey),`,
  },
  {
    name: "case taken for its ticket",
    says: "A case whose ticket failed is reported as created.",
    file: "packages/datadog/src/flows/create-tickets.ts",
    find: `if (link?.status === "COMPLETED")`,
    put: "if (link?.status)",
  },
  {
    name: "header of the caller loses",
    says: "The client's own kbn-xsrf is not sent at all once the caller adds a header.",
    file: "packages/elastic/src/index.ts",
    find: `headers: { "kbn-xsrf": "true", ...versioned, ...checkHeaders(factory, common.headers) }`,
    put: `headers: common.headers ? checkHeaders(factory, common.headers) : { "kbn-xsrf": "true", ...versioned }`,
  },
  {
    name: "old push taken for the new one",
    says: "A case that was pushed before counts as pushed now, though the answer was lost.",
    file: "packages/elastic/src/flows/read.ts",
    find: "shown?.connector_id === connectorId && shown.pushed_at !== pushedAt",
    put: "shown?.connector_id === connectorId && pushedAt !== undefined",
  },
  {
    name: "signature in another order",
    says: "Nonce and timestamp change places in what is hashed.",
    file: "packages/cortex/src/sign.ts",
    find: "apiKey + nonce + timestamp",
    put: "apiKey + timestamp + nonce",
  },
  {
    name: "one signature for all",
    says: "Every attempt carries the same nonce, and the second is refused.",
    file: "packages/cortex/src/sign.ts",
    find: `if (key.keyType === "advanced") return () => signRequest({ apiKey, apiKeyId });`,
    put: `if (key.keyType === "advanced") {
    const once = signRequest({ apiKey, apiKeyId });
    return () => once;
  }`,
  },
  {
    name: "unreadable window ends the list",
    says: "An error in a 200 looks like the end of the incidents.",
    file: "packages/cortex-xdr/src/flows/list-incidents.ts",
    find: "if (Array.isArray(reply?.incidents)) return reply;",
    put: "if (reply) return { ...reply, incidents: reply.incidents ?? [] };",
  },
  {
    name: "dropped incident reported as created",
    says: "A success without an incident counts as one.",
    file: "packages/cortex-xsoar/src/flows/create-incident.ts",
    find: "if (result.ok && result.data == null)",
    put: `if (result.ok && !result.data) return { state: "created", incident: {} as Incident, result };
  if (result.ok && result.data == null)`,
  },
];
