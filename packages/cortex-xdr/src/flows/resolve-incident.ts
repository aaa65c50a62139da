import {
  type CallOptions,
  callNames,
  checkWaiting,
  describeFailure,
  fieldsOf,
  isUsageError,
  itemsOf,
  pollUntil,
  settle,
  takeOptions,
  UsageError,
  type WaitOptions,
  waitNames,
  withHidden,
} from "@incident-clients/core";
import { gatewayText } from "@incident-clients/cortex";
import type { UpdateIncidentResult, XdrOperations } from "../generated/client.ts";
import type { Incident, IncidentFilter, IncidentStatusUpdate } from "../generated/types.ts";
import { isResolved } from "../index.ts";

/** The statuses that end the work on an incident. */
export type ResolvedStatus = Extract<IncidentStatusUpdate, `resolved_${string}` | `RESOLVED_${string}`>;

/** How an incident ended. */
export interface Resolution {
  status: ResolvedStatus;
  /** Why, sent as `resolve_comment`. */
  comment?: string | undefined;
  /** Reads the incident after a success as well, and reports what it shows. */
  confirm?: boolean | undefined;
}

/**
 * What became of a resolution. Printed or written as JSON, it shows the state and the reason; the other fields are there by
 * name only, so that no log holds an incident's text.
 *
 * - `resolved`: the server confirmed it, or the incident shows it.
 * - `rejected`: the server refused it with a status that proves that nothing was changed.
 * - `unknown`: it may have happened, or may still happen; `reason` says what is known.
 * - `not-sent`: nothing was sent; pass it again.
 */
export interface ResolveIncidentReport {
  state: "resolved" | "rejected" | "unknown" | "not-sent";
  /** Why, unless it was resolved, and what to do next. No text of the server is in it. */
  reason?: string | undefined;
  /** The incident as it was read afterwards, if it was. Not enumerable. */
  readonly incident?: Incident | undefined;
  /** The answer to the update. Not enumerable. */
  readonly result: UpdateIncidentResult;
  /** What the server said, where it said anything: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText?: string | undefined;
}

const flow = "resolveIncident";
const product = "Cortex XDR";

/**
 * Resolves an incident, and says whether that happened: when the answer is lost or is a 500, which Cortex XDR also gives for
 * refusals, the incident is read again, with growing pauses, until it shows the resolution or `patience` ends: 30 s, unless you
 * say otherwise. An incident that is as before may be read from a replica that lags, so the state is `unknown` then. The update
 * itself is never repeated. Limits of time of a call are for each request.
 *
 * Throws a `UsageError`, before anything is sent, for a missing id, for a status that does not resolve, and for options that
 * do not exist. Once the update has been sent, it does not throw.
 *
 * @example
 * ```ts
 * import { createXdrClient } from "@incident-clients/cortex-xdr";
 * import { resolveIncident } from "@incident-clients/cortex-xdr/flows";
 *
 * const xdr = createXdrClient({
 *   fqdn: "acme.xdr.eu.paloaltonetworks.com",
 *   apiKey: process.env.XDR_API_KEY,
 *   apiKeyId: process.env.XDR_API_KEY_ID,
 *   keyType: "advanced",
 * });
 *
 * const report = await resolveIncident(xdr, "2927", {
 *   status: "resolved_true_positive",
 *   comment: "Resolved with INC0012345",
 * });
 * console.log(report.state, report.reason);
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Update-an-Incident
 */
export async function resolveIncident(
  client: Pick<XdrOperations, "getIncidents" | "updateIncident">,
  id: string,
  resolution: Resolution,
  options: WaitOptions = {},
): Promise<ResolveIncidentReport> {
  const { status, comment, confirm } = takeOptions(flow, resolution, ["status", "comment", "confirm"]);
  const taken = takeOptions(flow, options, [...waitNames, ...callNames]);
  const patience = checkWaiting(flow, { ...taken, patience: taken.patience ?? 30_000 });
  const { patience: _, onProgress, ...call } = taken;
  if (typeof id !== "string" || id === "") throw new UsageError(flow, "pass the incident's id as a string");
  if (!isResolved(status)) throw new UsageError(flow, `pass "status" as one that resolves, such as "resolved_other"`);
  if (comment !== undefined && typeof comment !== "string") throw new UsageError(flow, `pass "comment" as a string`);
  if (confirm !== undefined && typeof confirm !== "boolean") throw new UsageError(flow, `pass "confirm" as a boolean`);

  const update = { status, ...(comment !== undefined && { resolve_comment: comment }) };
  const body = { request_data: { incident_id: id, update_data: update } };
  const result = await settle(client, "updateIncident", { body }, call);
  if (!result.ok && isUsageError(result.error)) throw result.error;

  const serverText = gatewayText(result.ok ? result.data : result.error);
  const report = (state: ResolveIncidentReport["state"], reason?: string, incident?: Incident) =>
    withHidden({ state, ...(reason !== undefined && { reason }) }, { incident, result, serverText });

  const confirmed = result.ok && fieldsOf(result.data).reply === true;
  if (confirmed && !confirm) return report("resolved");
  if (!result.ok && result.outcome === "not-sent") return report("not-sent", describeFailure(product, result));
  if (!result.ok && result.outcome === "rejected")
    return report(
      "rejected",
      `${describeFailure(product, result)} Nothing was changed: correct it, then send it again.`,
    );

  const isShown = ({ incident }: Read) => incident !== undefined && shows(fieldsOf(incident), update);
  const read = await pollUntil(() => readAgain(client, id, call), isShown, { ...call, onProgress, patience });
  const { incident, seen } = read;
  if (isShown(read)) return report("resolved", undefined, incident);
  // What the server confirmed stays true when the look at it fails.
  if (confirmed && !incident) return report("resolved", seen);
  const said = result.ok ? `${product} answered with a success.` : describeFailure(product, result);
  return report("unknown", `${said} ${seen} Look at it again later; repeating the update does no harm.`, incident);
}

/** What a look at an incident showed. */
interface Read {
  incident?: Incident;
  seen: string;
}

async function readAgain(client: Pick<XdrOperations, "getIncidents">, id: string, options: CallOptions): Promise<Read> {
  const filters: IncidentFilter[] = [{ field: "incident_id_list", operator: "in", value: [id] }];
  const body = { request_data: { filters } };
  const read = await settle(client, "getIncidents", { body }, options);
  if (!read.ok) return { seen: `Reading it again failed: ${describeFailure(product, read)}` };
  const { incidents } = fieldsOf(fieldsOf(read.data).reply);
  const incident = itemsOf(incidents).find((one) => fieldsOf(one).incident_id === id) as Incident | undefined;
  if (!incident) return { seen: "The key sees no incident with this id." };
  return { incident, seen: describeStatus(fieldsOf(incident).status) };
}

/** Says what an incident shows. A status is the server's text, so it is named only where it is one of these. */
function describeStatus(status: unknown): string {
  if (status === "new" || status === "under_investigation") return `It is ${status} now.`;
  return isResolved(status) ? "It is resolved with another status or comment now." : "Its status is not documented.";
}

/** Replies spell two statuses in ways of their own. */
const spellings: Record<string, string> = {
  resolved_duplicate_incident: "resolved_duplicate",
  resolved_threat_handled: "resolved_true_positive",
};

function shows(incident: Record<string, unknown>, update: { status: string; resolve_comment?: string }): boolean {
  const plain = (status: unknown) => {
    const lower = typeof status === "string" ? status.toLowerCase() : "";
    return spellings[lower] ?? lower;
  };
  const sameStatus = plain(incident.status) === plain(update.status);
  const { resolve_comment: comment = update.resolve_comment } = incident;
  return sameStatus && (update.resolve_comment === undefined || comment === update.resolve_comment);
}
