import type { CallOptions } from "@incident-clients/core";
import type { ElasticOperations, GetCaseResult } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";
import { describe, type Incident } from "./report.ts";

/** A case, or why there is none to build on. */
export interface Read {
  found: Case | undefined;
  reason: string;
  result: GetCaseResult;
}

/** Reads a case; an answer that is not this case is as good as none. */
export async function readCase(
  client: Pick<ElasticOperations, "getCase">,
  caseId: string,
  options: CallOptions,
): Promise<Read> {
  const result = await client.getCase({ path: { caseId } }, options);
  if (!result.ok) return { found: undefined, reason: describe(result), result };
  return { found: asCase(result.data, caseId), reason: "the answer to getCase is not this case", result };
}

/** Any server may answer 200 with any JSON: what builds on a case makes sure that it is one, before an incident depends on it. */
function asCase(data: Partial<Case> | null, caseId: string): Case | undefined {
  return data?.id === caseId && data.external_service !== undefined ? (data as Case) : undefined;
}

/** The incident that a case became, as it says itself. */
export function incidentOf(one: Case | null): Incident | undefined {
  const shown = one?.external_service;
  return shown ? { id: shown.external_id, title: shown.external_title, url: shown.external_url } : undefined;
}

/** The incident that a case shows of a push through a connector since the time it was pushed last, null for never. */
export function pushedSince(one: Case | null, connectorId: string, pushedAt: string | null): Incident | undefined {
  const shown = one?.external_service;
  // An update shows the same incident as before, so the time has to have moved too.
  return shown?.connector_id === connectorId && shown.pushed_at !== pushedAt ? incidentOf(one) : undefined;
}
