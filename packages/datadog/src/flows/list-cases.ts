import {
  type CallOptions,
  callNames,
  checkLimit,
  fieldsOf,
  readPages,
  settle,
  takeOptions,
  UsageError,
  unwrap,
} from "@incident-clients/core";
import type { DatadogOperations } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";

/** Which cases. Limits of time are for each request. */
export interface ListCasesOptions extends CallOptions {
  /** `project_id:<uuid>`, or words of title and description; defaults to every case. */
  filter?: string | undefined;
  /** More cases than these are an error; defaults to 10,000. */
  limit?: number | undefined;
}

const flow = "listCases";
const pageSize = 100;

/**
 * Yields every case that matches, each once, the oldest first, so that a new case moves no other to another page. All pages are
 * read before the first is yielded.
 *
 * The end of the loop means the end of the list. So the loop throws what `unwrap` throws when a page cannot be read, and a
 * `ResponseError` when the server repeats its pages or more cases match than `limit`. Throws a `UsageError`, before anything is
 * sent, for options that do not exist.
 *
 * @example
 * ```ts
 * import { createDatadogClient } from "@incident-clients/datadog";
 * import { listCases } from "@incident-clients/datadog/flows";
 *
 * const datadog = createDatadogClient({ site: "datadoghq.eu" });
 * const filter = "project_id:6f0b1d52-7c94-4e3a-b8f1-90d2ce47a5b3";
 * for await (const { attributes } of listCases(datadog, { filter })) console.log(attributes.key, attributes.status);
 * ```
 *
 * @see https://docs.datadoghq.com/api/latest/case-management/search-cases/
 */
export function listCases(
  client: Pick<DatadogOperations, "searchCases">,
  options: ListCasesOptions = {},
): AsyncGenerator<Case, void, undefined> {
  const { filter, limit, ...call } = takeOptions(flow, options, ["filter", "limit", ...callNames]);
  if (filter !== undefined && typeof filter !== "string") throw new UsageError(flow, `pass "filter" as a text`);
  const read = async (page: number) => {
    const order = { "sort[field]": "created_at", "sort[asc]": true } as const;
    const query = { ...(filter && { filter }), ...order, "page[size]": pageSize, "page[number]": page };
    const result = await settle(client, "searchCases", { query }, call);
    const { data, meta } = fieldsOf(unwrap(result));
    const { total_cases } = fieldsOf(meta);
    const items = Array.isArray(data) ? (data as Case[]) : [];
    if (typeof total_cases === "number") return { items, next: page + 1, total: total_cases, result };
    // The count is not in Datadog's documentation. Without it, its own clients end with a page that is not full.
    return { items, next: items.length < pageSize ? undefined : page + 1, result };
  };
  return readPages({ first: 1, read, idOf: ({ id }) => id, limit: checkLimit(flow, limit) });
}
