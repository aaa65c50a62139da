import type { Mistake } from "../mistake.ts";

const folder = "specs/datadog";

/** Mistakes in Datadog's specification. */
export const datadog: Mistake[] = [
  {
    name: "ticket path with a hyphen",
    says: "The tickets go to a path that does not exist.",
    file: `${folder}/openapi.yaml`,
    find: "/api/v2/security/findings/servicenow_tickets:",
    put: "/api/v2/security/findings/servicenow-tickets:",
  },
  {
    name: "application key header renamed",
    says: "The application key is asked for under another name.",
    file: `${folder}/openapi.yaml`,
    find: "name: DD-APPLICATION-KEY",
    put: "name: DD-APP-KEY",
  },
  {
    name: "rate limit reset swapped for period",
    says: "The client waits for the length of the period instead of the time until the reset.",
    file: `${folder}/openapi.yaml`,
    find: "resetAfterSeconds: X-RateLimit-Reset",
    put: "resetAfterSeconds: X-RateLimit-Period",
  },
  {
    name: "ticket without relationships",
    says: "A ticket for nothing counts as complete.",
    file: `${folder}/schemas/ticket-requests.yaml`,
    find: "required: [type, relationships]\n  properties:\n    type:\n      type: string\n      const: servicenow_tickets",
    put: "required: [type]\n  properties:\n    type:\n      type: string\n      const: servicenow_tickets",
  },
  {
    name: "ticket priority P0",
    says: "A priority is invented.",
    file: `${folder}/schemas/ticket-requests.yaml`,
    find: "enum: [NOT_DEFINED, P1, P2, P3, P4, P5]",
    put: "enum: [NOT_DEFINED, P0, P1, P2, P3, P4, P5]",
  },
  {
    name: "creating tickets is idempotent",
    says: "A create whose answer is lost is repeated, and makes second tickets.",
    file: `${folder}/paths/servicenow-tickets.yaml`,
    find: "x-idempotent: false\n  x-idempotent-reason: There is no idempotency key",
    put: "x-idempotent: true\n  x-idempotent-reason: There is no idempotency key",
  },
  {
    name: "ticket status closed list",
    says: "A status that Datadog adds tomorrow is no longer a string like any other.",
    file: `${folder}/schemas/linked-tickets.yaml`,
    find: "enum: [COMPLETED, FAILED, IN_PROGRESS]\n    - type: string\n",
    put: "enum: [COMPLETED, FAILED, IN_PROGRESS]\n",
  },
  {
    name: "ticket named as the Case API names it",
    says: "The two spellings of one property are mixed up, so no created ticket is ever seen.",
    file: `${folder}/schemas/finding-cases.yaml`,
    find: "    servicenow_ticket:\n",
    put: "    service_now_ticket:\n",
  },
];
