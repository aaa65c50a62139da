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
import type { Alert, AlertFilter } from "../generated/types.ts";
import { window } from "./read-window.ts";

/** Which alerts. Limits of time are for each request. */
export interface ListAlertsOptions extends CallOptions {
  /** Conditions, all of which an alert must meet; defaults to none. */
  filters?: readonly AlertFilter[] | undefined;
  /** More alerts than these are an error; defaults to 10,000. */
  limit?: number | undefined;
}

const flow = "listAlerts";

/** The server counts no further. */
const largestAlertCount = 9_999;

/**
 * Yields every alert that matches, the oldest first and each once. All pages are read before the first is yielded: resolving an
 * alert changes the very list that is being paged through. A list that gets shorter meanwhile is read again.
 *
 * The end of the loop means the end of the list. So the loop throws what `unwrap` throws when a page cannot be read, and a
 * `ResponseError` when the list cannot be read whole. Throws a `UsageError`, before anything is sent, for options that do not exist.
 *
 * @example
 * ```ts
 * import { createXdrClient } from "@incident-clients/cortex-xdr";
 * import { listAlerts } from "@incident-clients/cortex-xdr/flows";
 *
 * const xdr = createXdrClient({
 *   fqdn: "acme.xdr.eu.paloaltonetworks.com",
 *   apiKey: process.env.XDR_API_KEY,
 *   apiKeyId: process.env.XDR_API_KEY_ID,
 *   keyType: "advanced",
 * });
 *
 * const since = { field: "creation_time", operator: "gte", value: Date.now() - 3_600_000 } as const;
 * for await (const { alert_id, name } of listAlerts(xdr, { filters: [since] })) console.log(alert_id, name);
 * ```
 */
export function listAlerts(
  client: Pick<XdrOperations, "getAlerts">,
  options: ListAlertsOptions = {},
): AsyncGenerator<Alert, void, undefined> {
  const { filters = [], limit, ...call } = takeOptions(flow, options, ["filters", "limit", ...callNames]);
  if (!Array.isArray(filters)) throw new UsageError(flow, `pass "filters" as an array`);
  const conditions = copyBody(flow, [...filters]) as AlertFilter[];
  const read = async (from: number) => {
    const sort = { field: "creation_time", keyword: "asc" } as const;
    const body = { request_data: { filters: conditions, search_from: from, search_to: from + window, sort } };
    const result = await settle(client, "getAlerts", { body }, call);
    const { alerts, total_count } = fieldsOf(fieldsOf(unwrap(result)).reply);
    const items = itemsOf(alerts) as Alert[];
    const total = typeof total_count === "number" && total_count < largestAlertCount ? total_count : undefined;
    return { items, next: from + window, total, result };
  };
  return readPages({ first: 0, read, idOf: ({ alert_id }) => String(alert_id), limit: checkLimit(flow, limit) });
}
