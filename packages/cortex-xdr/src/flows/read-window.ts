import { type CallOptions, fieldsOf, itemsOf, ResponseError, settle, unwrap } from "@incident-clients/core";
import type { GetIncidentsResult, XdrOperations } from "../generated/client.ts";
import type { Incident, IncidentFilter } from "../generated/types.ts";

/** Cortex XDR returns at most this many incidents a call. */
export const window = 100;

/** The server counts no further. */
export const largestCount = 10_000;

/** What one window holds, in a shape that has been checked. */
export interface Window {
  incidents: Incident[];
  /** Ids of incidents that match and that the key may not see. */
  hidden: string[];
  /** How many the server says match; undefined where it says nothing that can be used. */
  total: number | undefined;
  result: Extract<GetIncidentsResult, { ok: true }>;
}

/** Reads one window. Throws what `unwrap` throws, and a `ResponseError` for an answer that is not a list of incidents. */
export async function readWindow(
  client: Pick<XdrOperations, "getIncidents">,
  from: number,
  filters: IncidentFilter[],
  field: "creation_time" | "modification_time",
  call: CallOptions,
): Promise<Window> {
  const sort = { field, keyword: "asc" } as const;
  const body = { request_data: { filters, search_from: from, search_to: from + window, sort } };
  const result = await settle(client, "getIncidents", { body }, call);
  if (!result.ok) return unwrap(result);
  const { incidents, restricted_incident_ids, total_count } = fieldsOf(fieldsOf(result.data).reply);
  // An error envelope in a 200 must not look like the end of the list.
  if (!Array.isArray(incidents)) throw refuse({ result }, "The answer holds no list of incidents.");
  if (!incidents.every((one) => typeof fieldsOf(one).incident_id === "string"))
    throw refuse({ result }, "The list holds something that is not an incident.");
  const hidden = itemsOf(restricted_incident_ids).filter((id) => typeof id === "string");
  const total = typeof total_count === "number" ? total_count : undefined;
  return { incidents, hidden, total, result };
}

/** The error of an answer that does not make a list; its body is there by name. */
export function refuse({ result }: Pick<Window, "result">, hint: string): ResponseError {
  const { operation, attempts, requestId, data } = result;
  const details = { operation, attempts, requestId, hint, status: 200, outcome: "rejected" } as const;
  return new ResponseError(`${operation}: the server answered 200. ${hint}`, details, data);
}

/** The time of an incident in milliseconds; undefined where the server says none that can be compared. */
export function timeOf(incident: Incident, by: "creation_time" | "modification_time"): number | undefined {
  const time: unknown = incident[by];
  return Number.isFinite(time) || typeof time === "bigint" ? (time as number) : undefined;
}
