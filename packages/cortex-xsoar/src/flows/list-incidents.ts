import {
  type CallOptions,
  callNames,
  checkLimit,
  fieldsOf,
  itemsOf,
  readPages,
  settle,
  takeOptions,
  unwrap,
} from "@incident-clients/core";
import type { XsoarOperations } from "../generated/client.ts";
import type { Incident, IncidentFilter } from "../generated/types.ts";

/** Which incidents. Limits of time are for each request. */
export interface ListIncidentsOptions extends CallOptions {
  /** Conditions, as `searchIncidents` takes them. */
  filter?: Omit<IncidentFilter, "page" | "size" | "sort"> | undefined;
  /** More incidents than these are an error; defaults to 10,000. */
  limit?: number | undefined;
}

const flow = "listIncidents";
const size = 100;

/**
 * Yields every incident that matches, the oldest first and each once. All pages are read before the first is yielded: closing
 * an incident changes the very list that is being paged through. A list that gets shorter meanwhile is read again.
 *
 * The end of the loop means the end of the list. So the loop throws what `unwrap` throws when a page cannot be read, and a
 * `ResponseError` when the list cannot be read whole. Throws a `UsageError`, before anything is sent, for options that do not exist.
 *
 * @example
 * ```ts
 * import { createXsoarClient } from "@incident-clients/cortex-xsoar";
 * import { listIncidents } from "@incident-clients/cortex-xsoar/flows";
 *
 * const xsoar = createXsoarClient({
 *   url: "https://api-acme.crtx.eu.paloaltonetworks.com",
 *   apiKey: process.env.XSOAR_API_KEY,
 *   apiKeyId: process.env.XSOAR_API_KEY_ID,
 * });
 * for await (const { id, name } of listIncidents(xsoar, { filter: { query: "status:active" } })) console.log(id, name);
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XSOAR-8-API/Search-incidents-by-filter
 */
export function listIncidents(
  client: Pick<XsoarOperations, "searchIncidents">,
  options: ListIncidentsOptions = {},
): AsyncGenerator<Incident, void, undefined> {
  const { filter, limit, ...call } = takeOptions(flow, options, ["filter", "limit", ...callNames]);
  const conditions = { ...fieldsOf(filter), size, sort: [{ field: "created", asc: true }] };
  const read = async (page: number) => {
    const result = await settle(client, "searchIncidents", { body: { filter: { ...conditions, page } } }, call);
    const { data, total } = fieldsOf(unwrap(result));
    const items = itemsOf(data) as Incident[];
    return { items, next: page + 1, total: typeof total === "number" ? total : undefined, result };
  };
  return readPages({ first: 0, read, idOf: ({ id }) => id, limit: checkLimit(flow, limit) });
}
