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
import type { Case, CaseFilter } from "../generated/types.ts";
import { window } from "./read-window.ts";

/** Which cases. Limits of time are for each request. */
export interface ListCasesOptions extends CallOptions {
  /** Conditions, all of which a case must meet; defaults to none. */
  filters?: readonly CaseFilter[] | undefined;
  /** More cases than these are an error; defaults to 10,000. */
  limit?: number | undefined;
}

const flow = "listCases";

/**
 * Yields every case that matches, the oldest first and each once. All pages are read before the first is yielded: resolving a
 * case changes the very list that is being paged through. A list that gets shorter meanwhile is read again.
 *
 * The end of the loop means the end of the list. So the loop throws what `unwrap` throws when a page cannot be read, and a
 * `ResponseError` when the list cannot be read whole. Throws a `UsageError`, before anything is sent, for options that do not exist.
 *
 * @example
 * ```ts
 * import { createXdrClient } from "@incident-clients/cortex-xdr";
 * import { listCases } from "@incident-clients/cortex-xdr/flows";
 *
 * const xdr = createXdrClient({
 *   fqdn: "acme.xdr.eu.paloaltonetworks.com",
 *   apiKey: process.env.XDR_API_KEY,
 *   apiKeyId: process.env.XDR_API_KEY_ID,
 *   keyType: "advanced",
 * });
 * for await (const { case_id, case_name } of listCases(xdr)) console.log(case_id, case_name);
 * ```
 *
 * @see https://cortex-docs.paloaltonetworks.com/xdr-5-api/cases-apis/cases
 */
export function listCases(
  client: Pick<XdrOperations, "searchCases">,
  options: ListCasesOptions = {},
): AsyncGenerator<Case, void, undefined> {
  const { filters = [], limit, ...call } = takeOptions(flow, options, ["filters", "limit", ...callNames]);
  if (!Array.isArray(filters)) throw new UsageError(flow, `pass "filters" as an array`);
  const conditions = copyBody(flow, [...filters]) as CaseFilter[];
  const read = async (from: number) => {
    const sort = { field: "creation_time", keyword: "asc" } as const;
    const body = { request_data: { filters: conditions, search_from: from, search_to: from + window, sort } };
    const result = await settle(client, "searchCases", { body }, call);
    const { DATA, FILTER_COUNT } = fieldsOf(fieldsOf(unwrap(result)).reply);
    const items = itemsOf(DATA) as Case[];
    const total = typeof FILTER_COUNT === "number" ? FILTER_COUNT : undefined;
    return { items, next: from + window, total, result };
  };
  return readPages({ first: 0, read, idOf: ({ case_id }) => case_id, limit: checkLimit(flow, limit) });
}
