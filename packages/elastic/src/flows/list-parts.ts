import {
  type CallOptions,
  callNames,
  checkLimit,
  fieldsOf,
  itemsOf,
  readPages,
  requireText,
  settle,
  takeOptions,
  unwrap,
} from "@incident-clients/core";
import type { ElasticOperations } from "../generated/client.ts";
import type { CaseActivity, CaseComment } from "../generated/types.ts";

/** Which case, and how much of it. Limits of time are for each request. */
export interface ListOfCaseOptions extends CallOptions {
  /** Id of the case. */
  caseId: string;
  /** More entries than these are an error; defaults to 10,000, which is also where Kibana stops counting. */
  limit?: number | undefined;
}

const perPage = 100;

function takeList(flow: string, options: ListOfCaseOptions) {
  const { caseId, limit, ...call } = takeOptions(flow, options, ["caseId", "limit", ...callNames]);
  requireText(flow, "caseId", caseId);
  return { path: { caseId }, limit: checkLimit(flow, limit), call };
}

const totalOf = (answer: object) => {
  const { total } = fieldsOf(answer);
  return typeof total === "number" ? total : undefined;
};

/**
 * Yields everything that is attached to a case, the oldest first and each once: comments, alerts, and what else there is, told
 * apart by `type`. All pages are read before the first is yielded. The loop throws what `unwrap` throws when a page cannot be
 * read, and a `ResponseError` when the list cannot be read whole.
 *
 * @example
 * ```ts
 * import { createElasticClient } from "@incident-clients/elastic";
 * import { listCaseComments } from "@incident-clients/elastic/flows";
 *
 * const elastic = createElasticClient({ url: "https://kibana.example.com:5601", apiKey: process.env.KIBANA_API_KEY });
 * for await (const { type, comment } of listCaseComments(elastic, { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" }))
 *   console.log(type, comment);
 * ```
 *
 * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-findcasecommentsdefaultspace
 */
export function listCaseComments(
  client: Pick<ElasticOperations, "findCaseComments">,
  options: ListOfCaseOptions,
): AsyncGenerator<CaseComment, void, undefined> {
  const { path, limit, call } = takeList("listCaseComments", options);
  const read = async (page: number) => {
    const query = { page, perPage, sortOrder: "asc" } as const;
    const result = await settle(client, "findCaseComments", { path, query }, call);
    const answer = unwrap(result);
    const items = itemsOf(fieldsOf(answer).comments) as CaseComment[];
    return { items, next: page + 1, total: totalOf(answer), result };
  };
  return readPages({ first: 1, read, idOf: ({ id }) => id, limit });
}

/**
 * Yields all that was done with a case, the oldest first and each once. Kibana 8.7 and later. All pages are read before the
 * first is yielded. The loop throws what `unwrap` throws when a page cannot be read, and a `ResponseError` when the list cannot
 * be read whole.
 *
 * @example
 * ```ts
 * import { createElasticClient } from "@incident-clients/elastic";
 * import { listCaseActivity } from "@incident-clients/elastic/flows";
 *
 * const elastic = createElasticClient({ url: "https://kibana.example.com:5601", apiKey: process.env.KIBANA_API_KEY });
 * for await (const { type, created_at } of listCaseActivity(elastic, { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" }))
 *   console.log(type, created_at);
 * ```
 *
 * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-findcaseactivitydefaultspace
 */
export function listCaseActivity(
  client: Pick<ElasticOperations, "findCaseActivity">,
  options: ListOfCaseOptions,
): AsyncGenerator<CaseActivity, void, undefined> {
  const { path, limit, call } = takeList("listCaseActivity", options);
  const read = async (page: number) => {
    const query = { page, perPage, sortOrder: "asc" } as const;
    const result = await settle(client, "findCaseActivity", { path, query }, call);
    const answer = unwrap(result);
    const items = itemsOf(fieldsOf(answer).userActions) as CaseActivity[];
    return { items, next: page + 1, total: totalOf(answer), result };
  };
  return readPages({ first: 1, read, idOf: ({ id }) => id, limit });
}
