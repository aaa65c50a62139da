import { type CallOptions, ResponseError, unwrap } from "@incident-clients/core";
import { gatewayText } from "@incident-clients/cortex";
import type { CortexXdrOperations } from "../generated/client.ts";
import type { Incident, IncidentFilter, IncidentPage } from "../generated/types.ts";

/** Which incidents, and in which order. Limits of time are for each request. */
export interface ListIncidentsOptions extends CallOptions {
  /** Conditions, all of which an incident must meet; none unless set. */
  filters?: readonly IncidentFilter[] | undefined;
  /** The time to order by, oldest first; `creation_time` unless set. */
  by?: "creation_time" | "modification_time" | undefined;
}

/** Cortex XDR returns at most this many incidents a call. */
const window = 100;

/**
 * Yields every incident that matches, oldest first and each once, reading windows of 100. Each window starts at the time
 * where the one before ended, so that no incident is passed over when others stop matching meanwhile: you may update what
 * you get as you go, and read beyond the 10,000 at which the server stops counting.
 *
 * Throws what `unwrap` throws when a window cannot be read: the end of the loop means the end of the list.
 *
 * @example
 * ```ts
 * import { createXdrClient } from "@incident-clients/cortex-xdr";
 * import { listIncidents } from "@incident-clients/cortex-xdr/flows";
 *
 * const xdr = createXdrClient({
 *   fqdn: "acme.xdr.eu.paloaltonetworks.com",
 *   apiKey: process.env.XDR_API_KEY,
 *   apiKeyId: process.env.XDR_API_KEY_ID,
 *   keyType: "advanced",
 * });
 *
 * for await (const incident of listIncidents(xdr, { filters: [{ field: "status", operator: "eq", value: "new" }] })) {
 *   console.log(incident.incident_id, incident.description);
 * }
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Get-all-Incidents
 */
export async function* listIncidents(
  client: Pick<CortexXdrOperations, "getIncidents">,
  options: ListIncidentsOptions = {},
): AsyncGenerator<Incident, void, undefined> {
  const { filters = [], by = "creation_time", ...call } = options;
  const seen = new Set<string>();
  let since: number | bigint | undefined;
  for (let from = 0; ; ) {
    const page = await readWindow(client, from, narrow(filters, by, since), by, call);
    for (const incident of page.incidents) {
      if (seen.has(incident.incident_id)) continue;
      seen.add(incident.incident_id);
      yield incident;
    }
    // Incidents that the key may not see take a place in the window too. The server's own count is not always right, so
    // a short window ends the list only where the count agrees; an empty one always does.
    const size = page.incidents.length + (page.restricted_incident_ids?.length ?? 0);
    if (size === 0 || (size < window && from + size >= page.total_count)) return;
    const last = page.incidents.at(-1)?.[by];
    if (last !== undefined && (since === undefined || last > since)) {
      since = last;
      from = 0;
    } else from += window;
  }
}

/** The caller's conditions, with the lower end of the time moved up to where the last window ended. */
function narrow(
  filters: readonly IncidentFilter[],
  by: "creation_time" | "modification_time",
  since: number | bigint | undefined,
): IncidentFilter[] {
  if (since === undefined) return [...filters];
  const others = filters.filter(({ field, operator }) => field !== by || operator !== "gte");
  return [...others, { field: by, operator: "gte", value: since }];
}

async function readWindow(
  client: Pick<CortexXdrOperations, "getIncidents">,
  from: number,
  filters: IncidentFilter[],
  field: "creation_time" | "modification_time",
  call: CallOptions,
): Promise<IncidentPage> {
  const sort = { field, keyword: "asc" } as const;
  const body = { request_data: { filters, search_from: from, search_to: from + window, sort } };
  const result = await client.getIncidents({ body }, call);
  const { reply } = unwrap(result) ?? {};
  if (Array.isArray(reply?.incidents)) return reply;
  // An error envelope in a 200 must not look like the end of the list.
  const { operation, attempts, requestId } = result;
  const hint = gatewayText({ reply });
  throw new ResponseError({ operation, attempts, requestId, hint, status: 200, outcome: "rejected" }, { reply });
}
