import type { DatadogOperations } from "@incident-clients/datadog";
import type { Handlers } from "../../types.ts";
import type { FakeCase, Organization } from "./organization.ts";
import { toCase } from "./views.ts";

/** The calls of Case Management. */
export function caseHandlers(state: Organization): Handlers<DatadogOperations> {
  /** The case of a call as it is after a change. */
  function answer({ case_id }: { case_id: string }, change: Partial<FakeCase> = {}) {
    const found = state.find(case_id);
    if (!found) return { status: 404, example: "caseNotFound" } as const;
    return { status: 200, body: { data: toCase(Object.assign(found, change)) } } as const;
  }

  return {
    listProjects() {
      const data = state.projects.map((id) => ({ id, type: "project" as const, attributes: { key: "SEC", name: id } }));
      return { status: 200, body: { data } };
    },

    getCase: ({ path }) => answer(path),
  };
}
