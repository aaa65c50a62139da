import {
  type CallOptions,
  callNames,
  fieldsOf,
  ResponseError,
  settle,
  takeOptions,
  UsageError,
  unwrap,
} from "@incident-clients/core";
import { checkTable } from "../flows/shared.ts";
import type { ServiceNowOperations } from "../generated/client.ts";
import type { RecordOf } from "../records.ts";
import { type Conditions, encodeQuery } from "./encode-query.ts";

/** Which records, and what of them. Limits of time are for each request. */
export interface ListRecordsOptions extends CallOptions {
  /** Conditions, all of which a record must meet; defaults to all records. */
  where?: Conditions | undefined;
  /** The fields to read; defaults to all. `sys_id` always comes along. */
  fields?: readonly string[] | undefined;
  /** Records in a request; defaults to 100. */
  pageSize?: number | undefined;
}

const flow = "listRecords";

/**
 * Yields every record of a table that matches and that the user may see, each once, ordered by `sys_id`, with references as plain
 * ids. ServiceNow cuts pages before it applies access rules, so a short or empty page does not end the list: its count, or its
 * link to the next page, does.
 *
 * The end of the loop means the end of the list, so the loop throws what `unwrap` throws when a page cannot be read, and a
 * `ResponseError` that says why when the server tells no end, or a record has no `sys_id`. Throws a `UsageError`, before
 * anything is sent, for conditions that a query cannot carry.
 *
 * @example
 * ```ts
 * import { createServiceNowClient } from "@incident-clients/servicenow";
 * import { listRecords } from "@incident-clients/servicenow/lists";
 *
 * const servicenow = createServiceNowClient({
 *   instance: "acme",
 *   username: process.env.SN_USERNAME,
 *   password: process.env.SN_PASSWORD,
 * });
 *
 * for await (const record of listRecords(servicenow, "incident", { where: { active: "true" }, fields: ["number"] })) {
 *   console.log(record.sys_id, record.number);
 * }
 * ```
 */
export function listRecords<Table extends string>(
  client: Pick<ServiceNowOperations, "findRecords">,
  table: Table,
  options: ListRecordsOptions = {},
): AsyncGenerator<RecordOf<Table, { sysparm_exclude_reference_link: true }>, void, undefined> {
  const names = ["where", "fields", "pageSize", ...callNames];
  const { where = [], fields, pageSize = 100, ...call } = takeOptions(flow, options, names);
  checkTable(flow, table);
  if (!(Number.isInteger(pageSize) && pageSize > 0))
    throw new UsageError(flow, `pass "pageSize" as a whole number from 1`);
  if (fields !== undefined && !(Array.isArray(fields) && fields.every((one) => /^[\w.]+$/.test(one))))
    throw new UsageError(flow, `pass "fields" as a list of names`);
  const query = {
    sysparm_query: encodeQuery(where, "sys_id"),
    ...(fields && { sysparm_fields: [...new Set(["sys_id", ...fields])].join() }),
    sysparm_limit: pageSize,
    sysparm_exclude_reference_link: true,
  };
  return iterate(client, table, query, call) as ReturnType<typeof listRecords<Table>>;
}

async function* iterate(
  client: Pick<ServiceNowOperations, "findRecords">,
  tableName: string,
  query: { sysparm_limit: number },
  call: CallOptions,
): AsyncGenerator<object, void, undefined> {
  const known = new Set<string>();
  for (let offset = 0; ; offset += query.sysparm_limit) {
    const request = { path: { tableName }, query: { ...query, sysparm_offset: offset } };
    const page = await settle(client, "findRecords", request, call);
    const { result } = fieldsOf(unwrap(page));
    const refuse = (why: string) => {
      const { operation, status, attempts, requestId } = page;
      const details = { operation, status, attempts, requestId, outcome: "unknown" } as const;
      return new ResponseError(`${operation}: ${why}`, details, undefined);
    };
    if (!Array.isArray(result)) throw refuse("The page has no list.");
    for (const record of result) {
      const { sys_id } = fieldsOf(record);
      if (typeof sys_id !== "string" || sys_id === "") throw refuse("A record has no sys_id that can be read.");
      if (known.has(sys_id)) continue;
      known.add(sys_id);
      yield record;
    }
    const { "x-total-count": total, link } = fieldsOf(page.headers);
    if (total === undefined && link === undefined && result.length > 0)
      throw refuse("The server tells neither a count nor a next page: nobody knows whether the list is complete.");
    const isMore = total === undefined ? /rel="?next/.test(String(link)) : Number(total) > offset + query.sysparm_limit;
    if (!isMore) return;
  }
}
