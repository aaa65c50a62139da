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
import type { ElasticOperations, FindCasesInput } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";

/** Which cases. Limits of time are for each request. */
export interface ListCasesOptions extends CallOptions {
  /** Conditions, as `findCases` takes them. */
  query?: Omit<NonNullable<FindCasesInput["query"]>, "page" | "perPage" | "sortField" | "sortOrder"> | undefined;
  /** More cases than these are an error; defaults to 10,000, which is also where Kibana stops counting. */
  limit?: number | undefined;
}

const flow = "listCases";
const perPage = 100;

/**
 * Yields every case that matches, the oldest first and each once. All pages are read before the first is yielded: closing a
 * case changes the very list that is being paged through. A list that gets shorter meanwhile is read again.
 *
 * The end of the loop means the end of the list. So the loop throws what `unwrap` throws when a page cannot be read, and a
 * `ResponseError` when the list cannot be read whole. Throws a `UsageError`, before anything is sent, for options that do not exist.
 *
 * @example
 * ```ts
 * import { createElasticClient } from "@incident-clients/elastic";
 * import { listCases } from "@incident-clients/elastic/flows";
 *
 * const elastic = createElasticClient({ url: "https://kibana.example.com:5601", apiKey: process.env.KIBANA_API_KEY });
 * for await (const { id, title } of listCases(elastic, { query: { status: "open" } })) console.log(id, title);
 * ```
 *
 * @see https://www.elastic.co/guide/en/security/7.14/cases-api-find-cases.html
 */
export function listCases(
  client: Pick<ElasticOperations, "findCases">,
  options: ListCasesOptions = {},
): AsyncGenerator<Case, void, undefined> {
  const { query, limit, ...call } = takeOptions(flow, options, ["query", "limit", ...callNames]);
  const conditions = { ...fieldsOf(query), perPage, sortField: "createdAt", sortOrder: "asc" } as const;
  const read = async (page: number) => {
    const result = await settle(client, "findCases", { query: { ...conditions, page } }, call);
    const { cases, total } = fieldsOf(unwrap(result));
    const items = itemsOf(cases) as Case[];
    return { items, next: page + 1, total: typeof total === "number" ? total : undefined, result };
  };
  return readPages({ first: 1, read, idOf: ({ id }) => id, limit: checkLimit(flow, limit) });
}
