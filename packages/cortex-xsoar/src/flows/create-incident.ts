import { type CallOptions, UsageError } from "@incident-clients/core";
import { describeFailure } from "@incident-clients/cortex";
import type { CortexXsoarOperations, CreateOrUpdateIncidentResult } from "../generated/client.ts";
import type { Incident, IncidentUpsert } from "../generated/types.ts";
import { errorText } from "../index.ts";

/** An incident that does not exist yet; `name` is all it needs. */
export type NewIncident = Omit<IncidentUpsert, "id" | "version" | "customFields">;

/** How to create an incident. */
export interface CreateIncidentOptions extends CallOptions {
  /**
   * Search text that matches this incident and no other, such as a custom field with your own case number
   * (`externalcaseid:"CASE-2291"`): used to look for the incident when the answer to the create is lost. It is taken for the
   * one only where it is the only hit and has the name that was sent.
   */
  find?: string | undefined;
}

/**
 * What became of a new incident.
 *
 * - `created`: it exists. `incident` is what the server keeps, with an `id`.
 * - `dropped`: the server took the request, and a pre-processing rule of the tenant dropped the incident or folded it into
 *   another. There is no new incident, and a repeat would meet the same rule.
 * - `failed`: the server refused it; there is no incident. `result.status` tells a refused key (401, 403) and a full quota
 *   (429, after `result.retryAfter` seconds it may be passed again) from a refused incident.
 * - `unknown`: it may exist. Search for it before repeating.
 * - `not-sent`: nothing was sent; pass it again.
 */
export type CreateIncidentReport =
  | { state: "created"; incident: Incident; result: CreateOrUpdateIncidentResult }
  | { state: "dropped" | "failed" | "unknown" | "not-sent"; reason: string; result: CreateOrUpdateIncidentResult };

/**
 * Creates one incident and says whether it exists. The create is never repeated when it may have happened; with `find` it is
 * looked for instead.
 *
 * Throws a `UsageError` for an incident with an `id` or a `version`, which would replace another one.
 *
 * @example
 * ```ts
 * import { createXsoarClient, incidentSeverity } from "@incident-clients/cortex-xsoar";
 * import { createIncident } from "@incident-clients/cortex-xsoar/flows";
 *
 * const xsoar = createXsoarClient({
 *   url: "https://api-acme.crtx.us.paloaltonetworks.com",
 *   apiKey: process.env.XSOAR_API_KEY,
 *   apiKeyId: process.env.XSOAR_API_KEY_ID,
 * });
 *
 * const report = await createIncident(
 *   xsoar,
 *   {
 *     name: "Impossible travel: j.doe@example.com",
 *     severity: incidentSeverity.high,
 *     createInvestigation: true,
 *     CustomFields: { externalcaseid: "CASE-2291" },
 *   },
 *   { find: 'externalcaseid:"CASE-2291"' },
 * );
 * console.log(report.state === "created" ? report.incident.id : report.reason);
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XSOAR-8-API/Create-or-update-an-incident
 */
export async function createIncident(
  client: Pick<CortexXsoarOperations, "createOrUpdateIncident" | "searchIncidents">,
  incident: NewIncident,
  options: CreateIncidentOptions = {},
): Promise<CreateIncidentReport> {
  refuseUpdate(incident);
  const { find, ...call } = options;
  const result = await client.createOrUpdateIncident({ body: incident }, call);
  if (result.ok && result.data == null)
    return { state: "dropped", reason: "a pre-processing rule dropped the incident or folded it into another", result };
  if (result.ok && isIncident(result.data)) return { state: "created", incident: result.data, result };
  const states = { "not-sent": "not-sent", rejected: "failed", unknown: "unknown" } as const;
  const state = result.ok ? "unknown" : states[result.outcome];
  const reason = result.ok
    ? `Cortex XSOAR answered with a success that shows no incident: ${errorText(result.data) ?? "it has no id"}.`
    : describeFailure("Cortex XSOAR", result, errorText);
  if (state !== "unknown" || find === undefined) return { state, reason, result };

  const search = await client.searchIncidents({ body: { filter: { query: find, page: 0, size: 2 } } }, call);
  if (!search.ok) return { state, reason: `${reason} A search failed.`, result };
  const hits: unknown = search.data?.data;
  const [found, another] = Array.isArray(hits) ? hits : [];
  // A query that the server reads otherwise than meant finds a stranger's incident, and this one would be lost.
  if (isIncident(found) && !another && found.name === incident.name)
    return { state: "created", incident: found, result };
  const seen = found
    ? "A search found others than this one alone."
    : "A search did not find it, but a new incident takes a moment to be found.";
  return { state, reason: `${reason} ${seen}`, result };
}

/** Gateways answer 200 with errors of theirs, too: an incident has an id. */
const isIncident = (value: unknown): value is Incident => typeof (value as Incident | undefined)?.id === "string";

function refuseUpdate(incident: IncidentUpsert): void {
  for (const name of ["id", "version"] as const) {
    if (incident[name] === undefined) continue;
    throw new UsageError(
      "createIncident",
      `leave "${name}" out: it would replace another incident; use updateIncident`,
    );
  }
}
