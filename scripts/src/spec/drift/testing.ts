import type { Document, Operation, Schema } from "@incident-clients/openapi";
import { compareDocuments } from "./operations.ts";
import type { Row } from "./rows.ts";

export const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Two calls that share what they return: one that reads, one that writes. */
const ours = {
  openapi: "3.1.0",
  info: { title: "Tickets", version: "1" },
  servers: [{ url: "https://{host}" }],
  paths: {
    "/tickets/{ticketId}": {
      parameters: [{ name: "ticketId", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "getTicket",
        parameters: [{ name: "expand", in: "query", schema: { type: "boolean" } }],
        responses: {
          "200": { description: "The ticket.", ...json(ref("Ticket")) },
          "404": { description: "There is none." },
          "5XX": { description: "It went wrong." },
        },
      },
      put: {
        operationId: "updateTicket",
        requestBody: { required: true, ...json(ref("Change")) },
        responses: {
          "200": { description: "The ticket.", ...json(ref("Ticket")) },
          "201": { description: "A new ticket.", ...json(ref("Ticket")) },
        },
      },
    },
  },
  components: {
    securitySchemes: {},
    schemas: {
      Ticket: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          closedAt: { type: ["string", "null"] },
          state: { anyOf: [{ type: "string", enum: ["open", "closed"] }, { type: "string" }] },
          parent: ref("Ticket"),
          fields: { type: "object", additionalProperties: { type: "string" } },
        },
      },
      Change: {
        type: "object",
        required: ["state"],
        properties: {
          state: { type: "string", enum: ["open", "closed"] },
          title: { type: "string", maxLength: 80 },
          notes: { type: "array", items: { type: "string" } },
        },
      },
    },
  },
} as unknown as Document;

/** Makes their document out of a copy of ours. */
export type Edit = (theirs: Document, schemas: Record<string, Schema>) => void;

/** Compares with a copy of ours that was edited. */
export function compare(edit: Edit, basePath?: string): Row[] {
  const theirs = structuredClone(ours);
  edit(theirs, theirs.components.schemas);
  return compareDocuments(ours, theirs, basePath);
}

export const texts = (rows: Row[]) => rows.map(({ kind, label }) => `${kind}: ${label}`).sort();
export const propertiesOf = (schemas: Record<string, Schema>, name: string) => schemas[name]?.properties ?? {};
export const operationOf = (theirs: Document, method: string) =>
  theirs.paths["/tickets/{ticketId}"]?.[method] as Operation;
