import type { Mistake } from "../mistake.ts";

const folder = "specs/elastic";

/** Mistakes in Elastic's specification. */
export const elastic: Mistake[] = [
  {
    name: "error in a 200 counts as refused",
    says: "A run that may have made an incident is reported as one that made none.",
    file: `${folder}/schemas/action-error.yaml`,
    find: "outcome: unknown",
    put: "outcome: rejected",
  },
  {
    name: "error in a 200 no longer a failure",
    says: "The error branch of a success is handed over as a success.",
    file: `${folder}/schemas/action-error.yaml`,
    find: `  x-failed:
    outcome: unknown
    rejected:
      message: "^error validating (action params|(action|connector) type (config|secrets|connector)): "
`,
    put: "",
  },
  {
    name: "error branch without a const",
    says: "Success and error of a run cannot be told apart.",
    file: `${folder}/schemas/action-error.yaml`,
    find: "const: error",
    put: "examples: [error]",
  },
  {
    name: "424 without its outcome",
    says: "A connector that failed halfway counts as a refusal.",
    file: `${folder}/paths/push-case.yaml`,
    find: `      x-outcome:
        is: unknown
        because: The connector makes the incident first and adds the comments afterwards; this status covers a failure of either, and time-outs.
`,
    put: "",
  },
  {
    name: "pushing is idempotent",
    says: "A push whose answer is lost is repeated, and makes a second incident.",
    file: `${folder}/paths/push-case.yaml`,
    find: "x-idempotent: false",
    put: "x-idempotent: true",
  },
  {
    name: "kbn-xsrf misspelt",
    says: "The header that Kibana insists on has another name.",
    file: `${folder}/parameters/shared.yaml`,
    find: "name: kbn-xsrf",
    put: "name: kbn-xsfr",
  },
  {
    name: "external details path without its underscore",
    says: "An incident is recorded at a path that does not exist.",
    file: `${folder}/openapi.yaml`,
    find: "/api/cases/{caseId}/_push:",
    put: "/api/cases/{caseId}/push:",
  },
  {
    name: "incident without a required url",
    says: "The address of a new incident may be missing, and the flow records it all the same.",
    file: `${folder}/schemas/pushed-incident.yaml`,
    find: "required: [id, title, pushedDate, url]",
    put: "required: [id, title, pushedDate]",
  },
];
