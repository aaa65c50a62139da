import { type CallOptions, callNames, copyBody, takeOptions, UsageError } from "@incident-clients/core";
import type { XdrOperations } from "../generated/client.ts";
import type { Incident, IncidentFilter } from "../generated/types.ts";
import { largestCount, readWindow, refuse, timeOf, window } from "./read-window.ts";

/** Which incidents, and in which order. Limits of time are for each request. */
export interface ListIncidentsOptions extends CallOptions {
  /** Conditions, all of which an incident must meet; defaults to none. */
  filters?: readonly IncidentFilter[] | undefined;
  /** The time to order by, oldest first; defaults to `creation_time`. */
  by?: "creation_time" | "modification_time" | undefined;
}

const flow = "listIncidents";
const orders = ["creation_time", "modification_time"] as const;

/**
 * Yields every incident that matches, oldest first and each once, reading windows of 100. Each window starts at the time
 * where the one before ended, so that no incident is passed over when others stop matching meanwhile: you may update what
 * you get as you go, and read beyond the 10,000 at which the server stops counting. Options are copied at the call.
 *
 * The end of the loop means the end of the list. So the loop throws what `unwrap` throws when a window cannot be read, and a
 * `ResponseError` whose `hint` says why when a server repeats its windows, does not keep to the order, or counts more
 * incidents than it delivers. Throws a `UsageError`, before anything is sent, for options that do not exist.
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
export function listIncidents(
  client: Pick<XdrOperations, "getIncidents">,
  options: ListIncidentsOptions = {},
): AsyncGenerator<Incident, void, undefined> {
  const { filters = [], by = "creation_time", ...call } = takeOptions(flow, options, ["filters", "by", ...callNames]);
  if (!Array.isArray(filters)) throw new UsageError(flow, `pass "filters" as an array`);
  if (!orders.includes(by)) throw new UsageError(flow, `pass "by" as ${orders.map((one) => `"${one}"`).join(" or ")}`);
  return iterate(client, copyBody(flow, [...filters]), by, call);
}

/**
 * Reads in passes: one pass reads the windows from one moment on until the time advances, which begins the next. Each pass
 * but the last brings something new, and so does each window within a pass, so a server that repeats itself ends the loop.
 */
async function* iterate(
  client: Pick<XdrOperations, "getIncidents">,
  filters: readonly IncidentFilter[],
  by: (typeof orders)[number],
  call: CallOptions,
): AsyncGenerator<Incident, void, undefined> {
  const known = new Set<string>();
  let since: number | undefined;
  let ended = false;
  while (!ended) {
    const pass = new Set<string>();
    const knownBefore = known.size;
    for (let from = 0; ; ) {
      const page = await readWindow(client, from, narrow(filters, by, since), by, call);
      const { incidents, hidden, total } = page;
      const [passBefore, freshBefore] = [pass.size, known.size];
      for (const incident of incidents) {
        pass.add(incident.incident_id);
        if (known.has(incident.incident_id)) continue;
        known.add(incident.incident_id);
        yield incident;
      }
      // Incidents that the key may not see take a place in the window too.
      for (const id of hidden) {
        pass.add(id);
        known.add(id);
      }

      const size = incidents.length + hidden.length;
      const isNews = known.size > freshBefore;
      const delivered = total === undefined || pass.size >= total;
      // The server's own count is not always right: one below what a window holds is none, and it stops at its largest. Then
      // only an empty window ends the list.
      const counted = total !== undefined && total >= size && total < largestCount && delivered;
      if (size === 0 || (counted && (size < window || !isNews))) {
        if (!delivered)
          throw refuse(page, "The server counts more incidents than it delivers: the list is not complete.");
        // Of a moment with more incidents than one window holds, some may have moved up past the window meanwhile.
        ended = from === 0 || known.size === knownBefore;
        break;
      }
      if (pass.size === passBefore)
        throw refuse(page, "The server repeats its windows: nobody knows whether the list is complete.");
      const times = incidents.map((one) => timeOf(one, by)).filter((time) => time !== undefined);
      const sorted = times.every((time, index) => time >= (times[index - 1] ?? since ?? time));
      if (!sorted)
        throw refuse(page, "The server does not keep to the order or the filter: the list would not be complete.");
      const last = times.at(-1);
      if (isNews && last !== undefined && (since === undefined || last > since)) {
        since = last;
        break;
      }
      from += size;
    }
  }
}

/** The caller's conditions, with the lower end of the time moved up to where the last window ended. */
function narrow(
  filters: readonly IncidentFilter[],
  by: (typeof orders)[number],
  since: number | undefined,
): IncidentFilter[] {
  if (since === undefined) return [...filters];
  const others = filters.filter(({ field, operator }) => field !== by || operator !== "gte");
  return [...others, { field: by, operator: "gte", value: since }];
}
