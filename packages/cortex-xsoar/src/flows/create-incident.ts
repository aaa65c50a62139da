import {
  type CallOptions,
  callNames,
  copyBody,
  describeFailure,
  fieldsOf,
  isUsageError,
  itemsOf,
  settle,
  takeOptions,
  UsageError,
  withHidden,
} from "@incident-clients/core";
import type { CreateOrUpdateIncidentResult, XsoarOperations } from "../generated/client.ts";
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

interface CommonReport {
  /** The answer to the create. Not enumerable. */
  readonly result: CreateOrUpdateIncidentResult;
  /** What the server said, where it said anything: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText?: string | undefined;
}

/** The incident exists. */
export interface CreatedIncidentReport extends CommonReport {
  state: "created";
  /** The id that the server gave it. */
  id: string;
  /** What the server keeps. Not enumerable. */
  readonly incident: Incident;
}

/**
 * There is no new incident, or nobody knows.
 *
 * - `dropped`: the server took the request, and a pre-processing rule of the tenant dropped the incident or folded it into
 *   another. There is no new incident, and a repeat would meet the same rule.
 * - `rejected`: the server refused it; there is no incident. `result.status` tells a refused key (401, 403) and a full quota
 *   (429, after `result.retryAfter` seconds it may be passed again) from a refused incident.
 * - `unknown`: it may exist. Search for it before repeating.
 * - `not-sent`: nothing was sent; pass it again.
 */
export interface NotCreatedIncidentReport extends CommonReport {
  state: "dropped" | "rejected" | "unknown" | "not-sent";
  /** Why, and what to do next. No text of the server is in it. */
  reason: string;
}

/**
 * What became of a new incident. Printed or written as JSON, it shows the state, the reason and the id; the other fields are
 * there by name only, so that no log holds an incident's text.
 */
export type CreateIncidentReport = CreatedIncidentReport | NotCreatedIncidentReport;

const flow = "createIncident";
const product = "Cortex XSOAR";

/**
 * Creates one incident and says whether it exists. The create is never repeated when it may have happened; with `find` it is
 * looked for instead. An answer, or a search, that shows an incident of another name does not count as this one.
 *
 * Throws a `UsageError`, before anything is sent, for an incident with an `id` or a `version`, which would replace another one,
 * for one that JSON cannot carry, and for options that do not exist. Once the create has been sent, it does not throw.
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
  client: Pick<XsoarOperations, "createOrUpdateIncident" | "searchIncidents">,
  incident: NewIncident,
  options: CreateIncidentOptions = {},
): Promise<CreateIncidentReport> {
  const body = takeIncident(incident);
  const { find, ...call } = takeOptions(flow, options, ["find", ...callNames]);
  // An empty query matches every incident there is.
  if (find !== undefined && (typeof find !== "string" || find.trim() === ""))
    throw new UsageError(flow, `pass "find" as a search that matches this incident and no other`);

  const result = await settle(client, "createOrUpdateIncident", { body }, call);
  if (!result.ok && isUsageError(result.error)) throw result.error;
  const serverText = errorText(result.ok ? result.data : result.error);
  const created = (made: Incident): CreatedIncidentReport =>
    withHidden({ state: "created", id: made.id } as const, { incident: made, result, serverText: undefined });
  const not = (state: NotCreatedIncidentReport["state"], reason: string): NotCreatedIncidentReport =>
    withHidden({ state, reason }, { result, serverText });

  if (result.ok && result.data === undefined) {
    const rule = "A pre-processing rule dropped the incident or folded it into another.";
    return not("dropped", `${rule} Do not repeat it: the same rule would meet it again.`);
  }
  if (result.ok && isThis(result.data, body)) return created(result.data);
  if (!result.ok && result.outcome === "not-sent") return not("not-sent", describeFailure(product, result));
  if (!result.ok && result.outcome === "rejected")
    return not("rejected", `${describeFailure(product, result)} There is no incident: correct it, then send it again.`);

  const what = result.ok
    ? `${product} answered with a success that does not show the incident.`
    : describeFailure(product, result);
  const { found, seen } = find === undefined ? { found: undefined, seen: "" } : await search(client, find, body, call);
  return found ? created(found) : not("unknown", `${what}${seen} The incident may exist: search before you repeat it.`);
}

async function search(
  client: Pick<XsoarOperations, "searchIncidents">,
  query: string,
  sent: NewIncident,
  options: CallOptions,
): Promise<{ found?: Incident; seen: string }> {
  const body = { filter: { query, page: 0, size: 2 } };
  const result = await settle(client, "searchIncidents", { body }, options);
  if (!result.ok) return { seen: " A search failed." };
  const { data, total } = fieldsOf(result.data);
  const hits = itemsOf(data);
  if (hits.length === 0) return { seen: " A search did not find it, but a new incident takes a moment to be found." };
  // A query that the server reads otherwise than meant finds a stranger's incident, and this one would be lost.
  const alone = hits.length === 1 && !(typeof total === "number" && total > 1);
  return alone && isThis(hits[0], sent, true)
    ? { found: hits[0], seen: "" }
    : { seen: " A search found others than this one alone." };
}

/**
 * Whether something that came back is the incident that was sent. Gateways and XSOAR itself put errors into a 200 (one of
 * XSOAR's has an `id` too), and a cache can answer with a stranger's incident.
 */
function isThis(value: unknown, sent: NewIncident, byName = false): value is Incident {
  const { id, name } = fieldsOf(value);
  if (typeof id !== "string" || id === "" || errorText(value) !== undefined) return false;
  if (name === undefined) return !byName;
  return typeof name === "string" && name.trim() === sent.name.trim();
}

/** Copies the incident before anything is awaited, and refuses one that would replace another. */
function takeIncident(given: NewIncident): NewIncident {
  const incident = copyBody(flow, given);
  if (typeof incident !== "object" || incident === null) throw new UsageError(flow, "pass the incident as an object");
  const { id, version, name } = fieldsOf(incident);
  for (const [key, value] of Object.entries({ id, version })) {
    if (value === undefined) continue;
    throw new UsageError(flow, `leave "${key}" out: it would replace another incident; use updateIncident`);
  }
  if (typeof name !== "string") throw new UsageError(flow, `pass the incident's "name" as a string`);
  return incident;
}
