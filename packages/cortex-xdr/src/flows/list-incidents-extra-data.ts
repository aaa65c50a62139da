import {
  type CallOptions,
  callNames,
  checkLimit,
  copyBody,
  fieldsOf,
  itemsOf,
  readPages,
  settle,
  takeOptions,
  UsageError,
  unwrap,
} from "@incident-clients/core";
import type { XdrOperations } from "../generated/client.ts";
import type { IncidentFilter, IncidentWithAlerts } from "../generated/types.ts";
import { largestCount, window } from "./read-window.ts";

/** Which incidents. Limits of time are for each request. */
export interface ListIncidentsExtraDataOptions extends CallOptions {
  /** Conditions, all of which an incident must meet; defaults to none. */
  filters?: readonly IncidentFilter[] | undefined;
  /** More incidents than these are an error; defaults to 10,000. */
  limit?: number | undefined;
}

const flow = "listIncidentsExtraData";

/**
 * Yields every incident that matches with its alerts, the oldest first and each once. All pages are read before the first is
 * yielded, so narrow the search. An incident comes with 50 alerts at most: where its `alert_count` is larger, call
 * `getIncidentExtraData`.
 *
 * The end of the loop means the end of the list. So the loop throws what `unwrap` throws when a page cannot be read, and a
 * `ResponseError` when the list cannot be read whole. Throws a `UsageError`, before anything is sent, for options that do not exist.
 *
 * @example
 * ```ts
 * import { createXdrClient } from "@incident-clients/cortex-xdr";
 * import { listIncidentsExtraData } from "@incident-clients/cortex-xdr/flows";
 *
 * const xdr = createXdrClient({
 *   fqdn: "acme.xdr.eu.paloaltonetworks.com",
 *   apiKey: process.env.XDR_API_KEY,
 *   apiKeyId: process.env.XDR_API_KEY_ID,
 *   keyType: "advanced",
 * });
 *
 * const isNew = { field: "status", operator: "eq", value: "new" } as const;
 * for await (const { incident, alerts } of listIncidentsExtraData(xdr, { filters: [isNew] }))
 *   console.log(incident.incident_id, alerts?.data.length);
 * ```
 */
export function listIncidentsExtraData(
  client: Pick<XdrOperations, "getIncidentsExtraData">,
  options: ListIncidentsExtraDataOptions = {},
): AsyncGenerator<IncidentWithAlerts, void, undefined> {
  const { filters = [], limit, ...call } = takeOptions(flow, options, ["filters", "limit", ...callNames]);
  if (!Array.isArray(filters)) throw new UsageError(flow, `pass "filters" as an array`);
  const conditions = copyBody(flow, [...filters]) as IncidentFilter[];
  const read = async (from: number) => {
    const sort = { field: "creation_time", keyword: "asc" } as const;
    const body = { request_data: { filters: conditions, search_from: from, search_to: from + window, sort } };
    const result = await settle(client, "getIncidentsExtraData", { body }, call);
    const { incidents, total_count } = fieldsOf(fieldsOf(unwrap(result)).reply);
    const items = itemsOf(incidents) as IncidentWithAlerts[];
    const total = typeof total_count === "number" && total_count < largestCount ? total_count : undefined;
    return { items, next: from + window, total, result };
  };
  return readPages({ first: 0, read, idOf: ({ incident }) => incident.incident_id, limit: checkLimit(flow, limit) });
}
