import { type CallOptions, fieldsOf, itemsOf, settle } from "@incident-clients/core";
import type { ElasticOperations, GetCaseResult } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";
import { describe, type Incident } from "./report.ts";

/** A case, or why there is none to build on. */
export interface Read {
  found: Case | undefined;
  reason: string;
  result: GetCaseResult;
}

/** Reads a case; an answer that is not this case is as good as none. Never throws. */
export async function readCase(
  client: Pick<ElasticOperations, "getCase">,
  caseId: string,
  options: CallOptions,
): Promise<Read> {
  const result = await settle(client, "getCase", { path: { caseId } }, options);
  if (!result.ok) return { found: undefined, reason: describe(result), result };
  return { found: asCase(result.data, caseId), reason: "The answer to getCase is not this case.", result };
}

/** Any server may answer 200 with any JSON: what builds on a case makes sure that it is one, before an incident depends on it. */
function asCase(data: unknown, caseId: string): Case | undefined {
  const { id, external_service } = fieldsOf(data);
  return id === caseId && external_service !== undefined ? (data as Case) : undefined;
}

/** Text, or a number in its place: some connectors give numbers for ids, and a case takes text. */
export const asText = (value: unknown): string | undefined =>
  typeof value === "number" || typeof value === "bigint"
    ? String(value)
    : typeof value === "string" && value !== ""
      ? value
      : undefined;

/** An incident as its id, its name and its address; undefined without an id, whatever came instead. */
export function toIncident(id: unknown, title: unknown, url: unknown): Incident | undefined {
  const known = asText(id);
  return known === undefined ? undefined : { id: known, title: asText(title) ?? known, url: asText(url) ?? "" };
}

/** The incident that a case became, as it says itself. */
export function incidentOf(one: unknown): Incident | undefined {
  const { external_id, external_title, external_url } = fieldsOf(fieldsOf(one).external_service);
  return toIncident(external_id, external_title, external_url);
}

/** When a case was pushed last, as it says itself; null for never. */
export function pushTimeOf(one: unknown): string | null {
  const { pushed_at } = fieldsOf(fieldsOf(one).external_service);
  return typeof pushed_at === "string" ? pushed_at : null;
}

/**
 * The incident that this push made or updated, as the case's history has it; null where the history has no push through this
 * connector at all, so that another one makes a new incident; undefined where it shows neither.
 */
export async function newestPush(
  client: { findCaseActivity?: ElasticOperations["findCaseActivity"] | undefined },
  { id: caseId, ...before }: Case,
  connectorId: string,
  options: CallOptions,
): Promise<Incident | null | undefined> {
  const { findCaseActivity } = client;
  if (!findCaseActivity) return undefined;
  const query = { types: ["pushed" as const], sortOrder: "desc" as const, perPage: 100 };
  const result = await settle({ findCaseActivity }, "findCaseActivity", { path: { caseId }, query }, options);
  const { userActions } = fieldsOf(result.ok ? result.data : undefined);
  if (!Array.isArray(userActions)) return undefined;
  const pushes = itemsOf(userActions).map((entry) => fieldsOf(fieldsOf(fieldsOf(entry).payload).externalService));
  const newest = pushes.find(({ connector_id }) => connector_id === connectorId);
  if (!newest) return null;
  const { pushed_at } = newest;
  // Newer than all that the case showed before: an older push may be in its history alone.
  const times = [pushTimeOf(before), before.updated_at, before.created_at];
  const isNew = typeof pushed_at === "string" && times.every((time) => typeof time !== "string" || pushed_at > time);
  return isNew ? incidentOf({ external_service: newest }) : undefined;
}

/** Which push a case shows: through one connector, since the time it was pushed last (null for never). */
export interface Push {
  caseId: string;
  connectorId: string;
  pushedAt: string | null;
}

/** The incident that an answer shows of a push; undefined where it shows another case, another connector or an earlier push. */
export function pushedSince(one: unknown, { caseId, connectorId, pushedAt }: Push): Incident | undefined {
  const { id, external_service } = fieldsOf(one);
  const shown = fieldsOf(external_service);
  // An update shows the same incident as before, so the time has to have moved too.
  const moved = typeof shown.pushed_at === "string" && shown.pushed_at !== pushedAt;
  return id === caseId && shown.connector_id === connectorId && moved ? incidentOf(one) : undefined;
}
