import type { CallOptions } from "@incident-clients/core";
import type { ElasticOperations } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";
import { foreign } from "./connector.ts";
import { pushedSince, readCase } from "./read.ts";
import { describe, notSent, type PushReport } from "./report.ts";

const look =
  "The incident may exist: look in the ticketing system. If it is there, the case does not know it and pushing again makes a second one.";

/** Kibana 7.12 and later convert, send and record in one call. */
export async function pushInOneCall(
  client: Pick<ElasticOperations, "getCase" | "pushCase">,
  before: Case,
  connectorId: string | undefined,
  options: CallOptions,
  pushOptions: CallOptions,
): Promise<PushReport> {
  const { id: caseId, connector: own } = before;
  const id = connectorId ?? own?.id ?? "none";
  if (id === "none") return notSent(caseId, `the case has no connector: give it one, or pass "connectorId"`);
  const warnings = id === own?.id ? [] : [foreign(id, own?.id)];
  const pushedAt = before.external_service?.pushed_at ?? null;

  const result = await client.pushCase({ path: { caseId, connectorId: id }, body: {} }, pushOptions);
  const incident = result.ok ? pushedSince(result.data, id, pushedAt) : undefined;
  if (incident) return { state: "pushed", caseId, incident, missedComments: [], warnings, result };
  if (!result.ok && result.outcome !== "unknown") {
    const state = result.outcome === "rejected" ? "failed" : "not-sent";
    return { state, caseId, warnings, reason: describe(result), result };
  }

  const { found, result: after } = await readCase(client, caseId, options);
  const shown = found && pushedSince(found, id, pushedAt);
  if (shown) {
    const lost = "the answer to the push did not tell, but the case shows that it was pushed";
    return {
      state: "pushed",
      caseId,
      incident: shown,
      missedComments: [],
      warnings: [...warnings, lost],
      result: after,
    };
  }
  const what = result.ok ? "The answer to the push names no incident." : describe(result);
  return { state: "unknown", caseId, warnings, reason: `${what} ${look}`, result };
}
