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
import type { Issue, IssueFilter } from "../generated/types.ts";
import { window } from "./read-window.ts";

/** Which issues. Limits of time are for each request. */
export interface ListIssuesOptions extends CallOptions {
  /** Conditions, all of which an issue must meet; defaults to none. */
  filters?: readonly IssueFilter[] | undefined;
  /** More issues than these are an error; defaults to 10,000. */
  limit?: number | undefined;
}

const flow = "listIssues";

/**
 * Yields every issue that matches, the oldest first and each once. All pages are read before the first is yielded: resolving an
 * issue changes the very list that is being paged through. A list that gets shorter meanwhile is read again.
 *
 * The end of the loop means the end of the list. So the loop throws what `unwrap` throws when a page cannot be read, and a
 * `ResponseError` when the list cannot be read whole. Throws a `UsageError`, before anything is sent, for options that do not exist.
 *
 * @example
 * ```ts
 * import { createXdrClient } from "@incident-clients/cortex-xdr";
 * import { listIssues } from "@incident-clients/cortex-xdr/flows";
 *
 * const xdr = createXdrClient({
 *   fqdn: "acme.xdr.eu.paloaltonetworks.com",
 *   apiKey: process.env.XDR_API_KEY,
 *   apiKeyId: process.env.XDR_API_KEY_ID,
 *   keyType: "advanced",
 * });
 * for await (const { id, name } of listIssues(xdr)) console.log(id, name);
 * ```
 *
 * @see https://cortex-docs.paloaltonetworks.com/xdr-5-api/issues-apis/issues
 */
export function listIssues(
  client: Pick<XdrOperations, "searchIssues">,
  options: ListIssuesOptions = {},
): AsyncGenerator<Issue, void, undefined> {
  const { filters = [], limit, ...call } = takeOptions(flow, options, ["filters", "limit", ...callNames]);
  if (!Array.isArray(filters)) throw new UsageError(flow, `pass "filters" as an array`);
  const conditions = copyBody(flow, [...filters]) as IssueFilter[];
  const read = async (from: number) => {
    const sort = { field: "observation_time", keyword: "asc" } as const;
    const body = { request_data: { filters: conditions, search_from: from, search_to: from + window, sort } };
    const result = await settle(client, "searchIssues", { body }, call);
    const { DATA, FILTER_COUNT } = fieldsOf(fieldsOf(unwrap(result)).reply);
    const items = itemsOf(DATA) as Issue[];
    const total = typeof FILTER_COUNT === "number" ? FILTER_COUNT : undefined;
    return { items, next: from + window, total, result };
  };
  return readPages({ first: 0, read, idOf: ({ id }) => id, limit: checkLimit(flow, limit) });
}
