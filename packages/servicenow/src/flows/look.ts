import { type CallOptions, describeFailure, fieldsOf, itemsOf, settle } from "@incident-clients/core";
import type { ServiceNowOperations } from "../generated/client.ts";
import { equals } from "./equals.ts";

/** The calls that a lookup makes. */
export type Reader = Pick<ServiceNowOperations, "findRecords" | "getRecord">;

/** A record whose shape nobody has checked. */
export type Row = Record<string, unknown>;

/** What a lookup found, or why that cannot be told. */
export interface Look {
  rows: Row[];
  /** Whether another record shows that these fields can be read, so that finding nothing means something. */
  proven: boolean;
  problem: string | undefined;
}

/** A look has all its fields, so that none is taken from `Object.prototype`. */
export const seen = (rows: Row[], proven: boolean, problem?: string): Look => ({ rows, proven, problem });

export const product = "ServiceNow";
const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{32}$/.test(value);

/** The number that people use, where it looks like one: anything else is text from outside, which no report shows. */
export const numberOf = ({ number }: Row): string | undefined =>
  typeof number === "string" && /^[A-Z]{2,8}\d{4,12}$/.test(number) ? number : undefined;

/** The `sys_id` of a record, where it is one. */
export const idOf = (row: Row): string | undefined => (isId(row.sys_id) ? row.sys_id : undefined);

/** Finds the records whose fields have these values. Each that comes back is compared, whatever the instance made of the query. */
export async function findRows(
  client: Reader,
  tableName: string,
  wanted: Record<string, string>,
  call: CallOptions,
  limit = 5,
): Promise<Look> {
  const names = Object.keys(wanted);
  const fields = [...new Set(["sys_id", "number", "correlation_id", ...names])].join();
  const read = async (query: object) => {
    const request = {
      path: { tableName },
      query: { ...query, sysparm_fields: fields, sysparm_limit: limit, sysparm_exclude_reference_link: true },
    };
    return settle(client, "findRecords", request, call);
  };
  const found = await read({ sysparm_query: equals(wanted) });
  if (!found.ok) return seen([], false, `A lookup failed: ${describeFailure(product, found)}`);
  const list: unknown = fieldsOf(found.data).result;
  if (!Array.isArray(list)) return seen([], false, "A lookup did not return a list.");
  const rows = list.map(fieldsOf);
  if (rows.some((row) => !idOf(row) || names.some((name) => row[name] !== wanted[name])))
    return seen(
      [],
      false,
      "A lookup returned records that were not asked for: the instance does not know one of its fields.",
    );
  // The count is of what matches, seen or not.
  const hidden = rows.length < limit && Number(found.headers["x-total-count"] ?? 0) > rows.length;
  if (hidden) return seen(rows, false, "A lookup matches records that the user may not see.");
  if (rows.length > 0) return seen(rows, true);

  const any = await read({});
  const shown = any.ok ? itemsOf(fieldsOf(any.data).result).map(fieldsOf) : [];
  const isReadable = shown.some((row) => names.every((name) => Object.hasOwn(row, name)));
  if (shown.length > 0 && !isReadable)
    return seen(rows, false, "A lookup found nothing, but no record of the table shows the fields that it asked for.");
  return seen(rows, isReadable);
}

/** Reads one record by its id; nothing where there is none, or none that may be seen. */
export async function readRow(client: Reader, tableName: string, sysId: string, call: CallOptions): Promise<Look> {
  const request = { path: { tableName, sysId }, query: { sysparm_exclude_reference_link: true } };
  const read = await settle(client, "getRecord", request, call);
  if (!read.ok)
    return seen([], false, read.status === 404 ? undefined : `A lookup failed: ${describeFailure(product, read)}`);
  const row = fieldsOf(fieldsOf(read.data).result);
  if (row.sys_id === sysId) return seen([row], true);
  return seen([], false, "A lookup returned a record that was not asked for.");
}
