import {
  type AnyResult,
  type CallOptions,
  copyBody,
  fieldsOf,
  isUsageError,
  settle,
  tell,
} from "@incident-clients/core";
import type { ElasticOperations } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";
import { chooseIn77, chooseIn711 } from "./connector.ts";
import { chooseComments, toAction, toConnectorPush } from "./convert.ts";
import { incidentOf, pushTimeOf, readCase, toIncident } from "./read.ts";
import { type Recorder, record } from "./record.ts";
import {
  describe,
  type Incident,
  type Notes,
  notSent,
  type PushReport,
  type Unrecorded,
  unmade,
  withAnswer,
} from "./report.ts";
import { recordAfter } from "./resume.ts";

/** The calls that a push by hand takes. */
export type HandOperations = Recorder &
  Pick<ElasticOperations, "getCurrentConnector" | "findConnectors" | "executeAction" | "pushCaseByConnector">;

/** Called with what `resumePush` needs, as soon as the incident exists. */
export type OnIncident = (unrecorded: Unrecorded) => void | Promise<void>;

/** How to make the calls of a push. */
export interface Calls {
  options: CallOptions;
  /** Options of the call that makes the incident. */
  pushOptions: CallOptions;
  onIncident: OnIncident | undefined;
}

const unreadable = "The case holds something that Kibana does not document, so it cannot be converted.";

/**
 * Kibana 7.7 and 7.11 leave it to the caller to convert the case, to send it, and to record the incident. Throws only what
 * the client throws of mistakes in the calling code, before anything is written.
 */
export async function pushByHand(
  client: HandOperations,
  era: "7.7" | "7.11",
  before: Case,
  connectorId: string | undefined,
  { options, pushOptions, onIncident }: Calls,
): Promise<PushReport> {
  const { id: caseId, external_service: last } = before;
  const chosen = await (era === "7.7" ? chooseIn77 : chooseIn711)(client, before, connectorId, options);
  if (chosen.state) return chosen;
  const { id, name } = chosen.connector;
  if (last && fieldsOf(last).connector_id !== id) {
    // The case shows its latest push only: there may be an incident behind this connector from before that.
    const reason =
      "The case was last pushed through another connector, and does not show whether this one has an incident too.";
    return notSent(caseId, reason, undefined, chosen.warnings);
  }

  const existing = incidentOf(before);
  const prepared = prepare(client, era, before, chosen.connector, existing?.id ?? null, pushOptions);
  if (!prepared) return notSent(caseId, unreadable, undefined, chosen.warnings);
  const { choice, send } = prepared;
  const warnings = [...chosen.warnings, ...choice.warnings];
  const notes: Notes = { warnings, ...(choice.edited.length > 0 && { editedComments: choice.edited }) };
  const result: AnyResult = await send();
  if (!result.ok && isUsageError(result.error)) throw result.error;

  const pushedAt = pushTimeOf(before);
  const push = { caseId, connector: { id, name }, commentIds: choice.known, pushedAt };
  const nothing = unmade(caseId, result, notes);
  if (nothing) return nothing;
  const incident = result.ok ? madeIncident(result.data) : undefined;
  if (!incident) {
    const what = result.ok ? "The answer to the push names no incident." : describe(result);
    return withAnswer({ state: "unknown", caseId, ...notes, ...doubt(what, push, existing) } as const, result);
  }
  const fresh = choice.fresh.map((comment) => comment.id);
  const unrecorded: Unrecorded = { ...push, incident, commentIds: [...choice.known, ...fresh] };
  // Its own copy, and whatever it does must not cost the record.
  const told = await tell(onIncident, structuredClone(unrecorded), options.signal);
  if (!told) warnings.push("onIncident failed or did not finish; the work went on.");
  const report = await record(client, unrecorded, notes, options);
  const isFinal = report.state === "pushed" || (!report.result.ok && report.result.outcome === "rejected");
  // Once more, as resumePush would: somebody may have changed the case at the same time.
  return isFinal ? report : recordAfter(await readCase(client, caseId, options), client, unrecorded, notes, options);
}

/** Converts the case, before anything is sent; undefined for a case that is not as documented. */
function prepare(
  client: HandOperations,
  era: "7.7" | "7.11",
  before: Case,
  { id, type }: { id: string; type: string },
  target: string | null,
  options: CallOptions,
) {
  try {
    const choice = chooseComments(before);
    if (!choice.fresh.every(({ id }) => typeof id === "string")) return undefined;
    const path = { connectorId: id };
    // Copied, so that what JSON cannot carry is found here: left to the client, it would look like a mistake of the caller's.
    if (era === "7.7") {
      const body = copyBody("executeAction", toAction(before, choice.fresh, target));
      return { choice, send: () => settle(client, "executeAction", { path, body }, options) };
    }
    const body = copyBody("pushCaseByConnector", toConnectorPush(before, choice.fresh, target, { id, type }));
    return { choice, send: () => settle(client, "pushCaseByConnector", { path, body }, options) };
  } catch {
    return undefined;
  }
}

/** What a person does about a push of unknown outcome. */
function doubt(what: string, push: Omit<Unrecorded, "incident">, existing: Incident | undefined) {
  if (existing) {
    const look =
      "The incident that the case has may have been updated or not: look whether it has the newest comments.";
    return { reason: `${what} ${look}`, resume: { ...push, incident: existing } };
  }
  const look =
    "The incident may exist: look in the ticketing system. If it is there, pass it to resumePush with report.resume; if not, push again.";
  return { reason: `${what} ${look}`, resume: push };
}

/** The incident in the words of either version. Kibana has made something, so no odd answer may throw here. */
function madeIncident(answer: unknown): Incident | undefined {
  const { incidentId, id, number, title, url } = fieldsOf(fieldsOf(answer).data);
  return toIncident(incidentId ?? id, number ?? title, url);
}
