import type { CallOptions } from "@incident-clients/core";
import type { ElasticOperations } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";
import { chooseIn77, chooseIn711 } from "./connector.ts";
import { chooseComments, toAction, toConnectorPush } from "./convert.ts";
import { incidentOf } from "./read.ts";
import { type Recorder, record } from "./record.ts";
import { describe, type Incident, notSent, type PushReport, type Unrecorded } from "./report.ts";

/** The calls that a push by hand takes. */
export type HandOperations = Recorder &
  Pick<ElasticOperations, "getCurrentConnector" | "findConnectors" | "executeAction" | "pushCaseByConnector">;

/** Called with what `resume` needs, as soon as the incident exists. */
export type OnIncident = (unrecorded: Unrecorded) => void | Promise<void>;

const states = { "not-sent": "not-sent", rejected: "failed", unknown: "unknown" } as const;

/** Kibana 7.7 and 7.11 leave it to the caller to convert the case, to send it, and to record the incident. */
export async function pushByHand(
  client: HandOperations,
  era: "7.7" | "7.11",
  before: Case,
  connectorId: string | undefined,
  options: CallOptions,
  pushOptions: CallOptions,
  onIncident: OnIncident | undefined,
): Promise<PushReport> {
  const { id: caseId, external_service: last } = before;
  const chosen = await (era === "7.7" ? chooseIn77 : chooseIn711)(client, before, connectorId, options);
  if ("state" in chosen) return chosen;
  const { id, name, type } = chosen.connector;
  if (last && last.connector_id !== id) {
    // The case shows its latest push only: there may be an incident behind this connector from before that.
    const reason = `the case was last pushed through ${last.connector_id}, and does not tell whether ${id} has an incident of it too`;
    return notSent(caseId, reason, undefined, chosen.warnings);
  }

  const { fresh, known, warnings: commentWarnings } = chooseComments(before);
  const warnings = [...chosen.warnings, ...commentWarnings];
  const existing = incidentOf(before);
  const target = existing?.id ?? null;
  const path = { connectorId: id };
  const result =
    era === "7.7"
      ? await client.executeAction({ path, body: toAction(before, fresh, target) }, pushOptions)
      : await client.pushCaseByConnector(
          { path, body: toConnectorPush(before, fresh, target, { id, type }) },
          pushOptions,
        );

  const push = { caseId, connector: { id, name }, commentIds: known, pushedAt: last?.pushed_at ?? null };
  if (!result.ok) {
    const state = states[result.outcome];
    if (state !== "unknown") return { state, caseId, warnings, reason: describe(result), result };
    return { state, caseId, warnings, ...doubt(describe(result), push, existing), result };
  }
  const incident = madeIncident(result.data?.data); // Kibana has made something, so no odd answer may throw here.
  if (!incident) {
    return {
      state: "unknown",
      caseId,
      warnings,
      ...doubt("The answer to the push names no incident.", push, existing),
      result,
    };
  }
  const unrecorded = { ...push, incident, commentIds: [...known, ...fresh.map((comment) => comment.id)] };
  try {
    await onIncident?.(unrecorded);
  } catch {
    warnings.push("onIncident threw; the work went on"); // What the caller's function does must not cost the record.
  }
  return record(client, unrecorded, warnings, options);
}

/** What a person does about a push of unknown outcome. */
function doubt(what: string, push: Omit<Unrecorded, "incident">, existing: Incident | undefined) {
  if (existing) {
    const reason = `${what} The incident ${existing.title} may have been updated or not: look whether it has the newest comments.`;
    return { reason, resume: { ...push, incident: existing } };
  }
  const reason = `${what} The incident may exist: look in the ticketing system. If it is there, pass it to resume with report.resume; if not, push again.`;
  return { reason, resume: push };
}

/** The incident in the words of either version. Some connectors give numbers for ids, and a case takes text. */
function madeIncident(data: MadeData | null | undefined): Incident | undefined {
  const id = data?.incidentId ?? data?.id;
  if (id == null) return undefined;
  return { id: String(id), title: String(data?.number ?? data?.title ?? id), url: String(data?.url ?? "") };
}

type MadeData = { incidentId?: unknown; id?: unknown; number?: unknown; title?: unknown; url?: unknown };
