import type { Mistake } from "../mistake.ts";

const folder = "specs/cortex-xsoar";

/** Mistakes in Cortex XSOAR's specification. */
export const cortexXsoar: Mistake[] = [
  {
    name: "load path without load",
    says: "An incident is read from a path that does not exist.",
    file: `${folder}/openapi.yaml`,
    find: "/incident/load/{id}:",
    put: "/incident/{id}:",
  },
  {
    name: "update without a version",
    says: "An incident may be replaced without the lock, and another's change is lost.",
    file: `${folder}/schemas/incident-upsert.yaml`,
    find: "  dependentRequired:\n    id: [version]\n",
    put: "",
  },
  {
    name: "optimistic lock misspelt",
    says: "A stale version is not recognized.",
    file: `${folder}/schemas/errors.yaml`,
    find: "const: errOptimisticLock",
    put: "const: errOptimisticLocking",
  },
  {
    name: "severity without informational",
    says: "The half severity is left out, as if all were whole numbers.",
    file: `${folder}/schemas/incident-parts.yaml`,
    find: "enum: [0, 0.5, 1, 2, 3, 4]",
    put: "enum: [0, 1, 2, 3, 4]",
  },
  {
    name: "dropped incident undocumented",
    says: "A success without a body, which means that nothing was created, is an error of the transport.",
    file: `${folder}/paths/incident.yaml`,
    find: `      x-empty: |
        No incident was created: a pre-processing rule of the tenant dropped this one or folded it into another.
`,
    put: "",
  },
  {
    name: "extension misspelt",
    says: "Whether repeating is safe is said under a name that nobody reads.",
    file: `${folder}/paths/incident.yaml`,
    find: "x-idempotent: false",
    put: "x-idempotence: false",
  },
  {
    name: "created answered with a 202",
    says: "The status that XSOAR 8 answers to a create is not a documented one.",
    file: `${folder}/paths/incident.yaml`,
    find: `"201":`,
    put: `"202":`,
  },
];
