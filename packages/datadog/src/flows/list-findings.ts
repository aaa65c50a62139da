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
import type { Finding } from "../generated/types.ts";

/** Which findings. Limits of time are for each request. */
export interface ListFindingsOptions extends CallOptions {
  /** Datadog's search syntax; defaults to every finding. */
  filter?: string | undefined;
  /** More findings than these are an error; defaults to 10,000. One can take ten kilobytes. */
  limit?: number | undefined;
}

const flow = "listFindings";
const pageSize = 150;

/**
 * Yields every finding that matches, each once. All pages are read before the first is yielded, because a new case changes the
 * very search that is being paged through.
 *
 * The end of the loop means the end of the list. So the loop throws what `unwrap` throws when a page cannot be read, and a
 * `ResponseError` when the server repeats its pages or more findings match than `limit`. Throws a `UsageError`, before anything
 * is sent, for options that do not exist.
 *
 * @example
 * ```ts
 * import { createDatadogClient } from "@incident-clients/datadog";
 * import { listFindings } from "@incident-clients/datadog/flows";
 *
 * const datadog = createDatadogClient({ site: "datadoghq.eu" });
 * for await (const { id } of listFindings(datadog, { filter: "@severity:critical @status:open" })) console.log(id);
 * ```
 *
 * @see https://docs.datadoghq.com/api/latest/security-monitoring/search-security-findings/
 */
export function listFindings(
  client: Pick<DatadogOperations, "searchFindings">,
  options: ListFindingsOptions = {},
): AsyncGenerator<Finding, void, undefined> {
  const { filter, limit, ...call } = takeOptions(flow, options, ["filter", "limit", ...callNames]);
  if (filter !== undefined && typeof filter !== "string") throw new UsageError(flow, `pass "filter" as a text`);
  const read = async (cursor: string) => {
    const page = { limit: pageSize, ...(cursor && { cursor }) };
    const body = { data: { attributes: { ...(filter && { filter }), page } } };
    const result = await settle(client, "searchFindings", { body }, call);
    const { data, meta } = fieldsOf(unwrap(result));
    const { after } = fieldsOf(fieldsOf(meta).page);
    const next = typeof after === "string" && after !== "" ? after : undefined;
    return { items: Array.isArray(data) ? (data as Finding[]) : [], next, result };
  };
  return readPages({ first: "", read, idOf: ({ id }) => id, limit: checkLimit(flow, limit) });
}
