import type { Mistake } from "../mistake.ts";

const folder = "specs/cortex-xdr";

/** Mistakes in Cortex XDR's specification. */
export const cortexXdr: Mistake[] = [
  {
    name: "key id header renamed",
    says: "The id of the key is asked for under another name.",
    file: `${folder}/openapi.yaml`,
    find: "name: x-xdr-auth-id",
    put: "name: x-xdr-key-id",
  },
  {
    name: "search path in the singular",
    says: "Incidents are searched for at a path that does not exist.",
    file: `${folder}/openapi.yaml`,
    find: "/public_api/v1/incidents/get_incidents:",
    put: "/public_api/v1/incidents/get_incident:",
  },
  {
    name: "error reason never null",
    says: "A failed authentication answers what the specification excludes.",
    file: `${folder}/schemas/error.yaml`,
    find: `        $ref: "#/ValidationIssue"
    - type: "null"
`,
    put: `        $ref: "#/ValidationIssue"
`,
  },
  {
    name: "resolved status dropped",
    says: "A status that older clients set is refused.",
    file: `${folder}/schemas/incident-update.yaml`,
    find: "    - resolved_threat_handled\n",
    put: "",
  },
  {
    name: "comment without its action",
    says: "A comment may go out without the key that makes it one.",
    file: `${folder}/schemas/incident-update.yaml`,
    find: "required: [comment_action, value]",
    put: "required: [value]",
  },
  {
    name: "empty update",
    says: "An update of nothing is taken for one.",
    file: `${folder}/schemas/incident-update.yaml`,
    find: "  minProperties: 1\n",
    put: "",
  },
  {
    name: "reading incidents is not idempotent",
    says: "A search is not repeated when its answer is lost.",
    file: `${folder}/paths/get-incidents.yaml`,
    find: "x-idempotent: true\n  x-safe: true",
    put: "x-idempotent: false",
  },
];
