import { type CallOptions, UsageError } from "@incident-clients/core";
import { describeFailure, gatewayText } from "@incident-clients/cortex";
import type { CortexXdrOperations, UpdateIncidentResult } from "../generated/client.ts";
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
 * What became of a resolution.
 *
 * - `resolved`: the server confirmed it, or the incident shows it.
 * - `failed`: the server refused it, and nothing was changed.
 * - `unknown`: it may have happened, or may still happen; `reason` says what is known.
 * - `not-sent`: nothing was sent; pass it again.
 */
export interface ResolveIncidentReport {
  state: "resolved" | "failed" | "unknown" | "not-sent";
  /** Why, unless it was resolved. */
  reason?: string | undefined;
  /** The incident as it was read afterwards, if it was. */
  incident?: Incident | undefined;
  /** The answer to the update. */
  result: UpdateIncidentResult;
}

/**
 * Resolves an incident, and says whether that happened: when the answer is lost or is a 500, which Cortex XDR also gives for
 * refusals, the incident is read again. The update itself is never repeated. Limits of time are for each request.
 *
 * Throws a `UsageError` for a status that does not resolve.
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
  client: Pick<CortexXdrOperations, "getIncidents" | "updateIncident">,
  id: string,
  { status, comment, confirm = false }: Resolution,
  options: CallOptions = {},
): Promise<ResolveIncidentReport> {
  if (!isResolved(status))
    throw new UsageError("resolveIncident", `pass "status" as one that resolves, such as "resolved_other"`);
  const update = { status, ...(comment !== undefined && { resolve_comment: comment }) };
  const result = await client.updateIncident(
    { body: { request_data: { incident_id: id, update_data: update } } },
    options,
  );

  // The update may have been made by now, so no odd answer may throw below.
  const confirmed = result.ok && result.data?.reply === true;
  if (confirmed && !confirm) return { state: "resolved", result };
  if (!result.ok && result.outcome !== "unknown") {
    const state = result.outcome === "rejected" ? "failed" : "not-sent";
    return { state, reason: describeFailure("Cortex XDR", result, gatewayText), result };
  }

  const { incident, seen } = await readAgain(client, id, options);
  if (incident && shows(incident, update)) return { state: "resolved", incident, result };
  // What the server confirmed stays true when the look at it fails.
  if (confirmed && !incident) return { state: "resolved", reason: seen, result };
  const said = result.ok ? gatewayText(result.data) : describeFailure("Cortex XDR", result, gatewayText);
  const reason = [said ?? "Cortex XDR answered with a success.", seen].join(" ");
  return { state: refused(result) ? "failed" : "unknown", reason, incident, result };
}

/**
 * An error of the API in a 500, or in a 200 as one server was seen to send it, means that the update has been dealt with.
 * What has no such answer may still be on its way.
 */
function refused(result: UpdateIncidentResult): boolean {
  const body = result.ok ? result.data : result.error;
  return [200, 500].includes(result.status ?? 0) && gatewayText(body) !== undefined;
}

async function readAgain(
  client: Pick<CortexXdrOperations, "getIncidents">,
  id: string,
  options: CallOptions,
): Promise<{ incident?: Incident; seen: string }> {
  const filters: IncidentFilter[] = [{ field: "incident_id_list", operator: "in", value: [id] }];
  const read = await client.getIncidents({ body: { request_data: { filters } } }, options);
  if (!read.ok) return { seen: `Reading it again failed: ${describeFailure("Cortex XDR", read, gatewayText)}` };
  const incidents: unknown = read.data?.reply?.incidents;
  const incident = Array.isArray(incidents)
    ? (incidents as Incident[]).find((one) => one?.incident_id === id)
    : undefined;
  return incident
    ? { incident, seen: `It is ${incident.status} now.` }
    : { seen: "The key sees no incident with this id." };
}

/** Replies spell two statuses in ways of their own. */
const spellings: Record<string, string> = {
  resolved_duplicate_incident: "resolved_duplicate",
  resolved_threat_handled: "resolved_true_positive",
};

function shows(incident: Incident, update: { status: string; resolve_comment?: string }): boolean {
  const plain = (status: unknown) => {
    const lower = String(status).toLowerCase();
    return spellings[lower] ?? lower;
  };
  const sameStatus = plain(incident.status) === plain(update.status);
  const { resolve_comment: comment = update.resolve_comment } = incident;
  return sameStatus && (update.resolve_comment === undefined || comment === update.resolve_comment);
}
