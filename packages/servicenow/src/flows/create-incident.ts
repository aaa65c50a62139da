import {
  type CallOptions,
  callNames,
  copyBody,
  describeFailure,
  fieldsOf,
  isUsageError,
  settle,
  takeOptions,
  UsageError,
} from "@incident-clients/core";
import type { CreateRecordResult, ServiceNowOperations } from "../generated/client.ts";
import type { RecordFields } from "../generated/types.ts";
import { type CreateIncidentReport, type Found, reportOf } from "./create-report.ts";
import { checkValue } from "./equals.ts";
import { findRows, idOf, type Look, numberOf, product, type Row, readRow, seen } from "./look.ts";
import { checkClient, checkTable, checkWait, compare, quota, serverText, waitOut } from "./shared.ts";
import { sysIdOf } from "./sys-id.ts";

/** How to create an incident once. Limits of time are for each request. */
export interface CreateIncidentOptions extends CallOptions {
  /**
   * Your name for this incident, the same whenever you try again: the id of the case or alert. It is kept as `correlation_id`,
   * and the `sys_id` is derived from it. At most 100 characters, no `^`.
   */
  key: string;
  /** Defaults to `incident`. */
  table?: "incident" | "sn_si_incident" | (string & {}) | undefined;
  /**
   * Whether an earlier call may have sent this key; defaults to true. With `false` an instance that is not known to honor a chosen
   * `sys_id` is not given the time to finish what may be under way.
   */
  tried?: boolean | undefined;
  /** Milliseconds after which a request without an answer has ended at the server; defaults to 65,000. */
  quota?: number | undefined;
  /** How often it is sent at most, where a repeat is proven harmless; defaults to 3. */
  tries?: number | undefined;
}

const flow = "createIncident";

/** Of each client and table, whether the instance is known to honor a chosen `sys_id`, or to ignore it. */
const honoring = new WeakMap<object, Map<string, boolean>>();

/**
 * Creates one incident for a key, however often it is called and wherever an earlier call has died. It sends a `sys_id` that is
 * derived from the key, because ServiceNow refuses a second record with it, and looks before it sends anything: by that
 * `sys_id`, then by `correlation_id` and `correlation_display`, and compares every record that comes back.
 *
 * When the answer to the create is lost, it waits until the server must have ended the request, looks again, and sends it again
 * under the same `sys_id`, if the instance is known to honor one: a create came back with it, or a record that this flow has
 * made before shows it. Otherwise it never repeats.
 *
 * Throws a `UsageError`, before anything is sent, for a key that a query cannot carry, for fields that the flow sets itself, for
 * data that JSON cannot carry, and for options that do not exist. Once something has been sent, it does not throw.
 *
 * @example
 * ```ts
 * import { createServiceNowClient } from "@incident-clients/servicenow";
 * import { createIncident } from "@incident-clients/servicenow/flows";
 *
 * const servicenow = createServiceNowClient({
 *   instance: "acme",
 *   username: process.env.SN_USERNAME,
 *   password: process.env.SN_PASSWORD,
 * });
 *
 * const report = await createIncident(
 *   servicenow,
 *   { short_description: "Impossible travel: j.doe", urgency: "2", impact: "2" },
 *   { key: "case-2291", tried: false },
 * );
 * console.log(report.state, report.number ?? report.reason);
 * ```
 *
 * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
 */
export async function createIncident(
  client: Pick<ServiceNowOperations, "createRecord" | "findRecords" | "getRecord">,
  record: RecordFields,
  options: CreateIncidentOptions,
): Promise<CreateIncidentReport> {
  const names = ["key", "table", "tried", "quota", "tries", ...callNames];
  const {
    key,
    table = "incident",
    tried = true,
    quota: ms = quota,
    tries = 3,
    ...call
  } = takeOptions(flow, options, names);
  if (checkValue("key", key).trim() !== key || key.length > 100)
    throw new UsageError(flow, `pass "key" with at most 100 characters, and without white space around it`);
  checkTable(flow, table);
  checkWait(flow, ms);
  if (!(Number.isInteger(tries) && tries > 0)) throw new UsageError(flow, `pass "tries" as a whole number from 1`);
  const body = takeRecord(record, key);
  checkClient(flow, client, ["createRecord", "findRecords", "getRecord"]);
  const sysId = await sysIdOf(table, key);
  const sent: RecordFields = { ...body, sys_id: sysId };
  const mark = body.correlation_display ?? "";

  const look = async (): Promise<Look> => {
    const byId = await readRow(client, table, sysId, call);
    if (byId.problem || byId.rows.length > 0) return byId;
    return findRows(client, table, { correlation_id: key, correlation_display: mark }, call);
  };
  let result: CreateRecordResult | undefined;
  const report = (found: Found) => reportOf(found, result, serverText(result));
  const existing = (rows: Row[]): CreateIncidentReport => {
    const [row, ...others] = rows.map(fieldsOf);
    if (!row || others.length > 0) {
      const reason = "Several incidents have this key. Choose one, and change the key of the others.";
      return report({ state: "several", sysIds: rows.map((one) => idOf(one) ?? ""), reason });
    }
    const isOurs = idOf(row) === sysId;
    if (isOurs) remember(client, table, true);
    // A lookup by key reads a few fields only, so nothing can be said of the others.
    const { dropped, changed } = isOurs ? compare(sent, row) : { dropped: [], changed: [] };
    return report({
      state: "created",
      existed: result === undefined,
      honored: isOurs,
      ...nameOf(row),
      dropped,
      changed,
    });
  };

  const before = await look();
  if (before.problem) return report({ state: "not-sent", reason: `${before.problem} Nothing was sent.` });
  if (before.rows.length > 0) return existing(before.rows);
  const isHarmless = honoring.get(client)?.get(table) ?? (await isProven(client, table, mark, call));
  if (!isHarmless && tried) {
    const isOver = await waitOut(ms, call);
    const again: Look = isOver ? await look() : seen([], false, "The caller ended the wait.");
    if (again.problem) return report({ state: "not-sent", reason: `${again.problem} Nothing was sent.` });
    if (again.rows.length > 0) return existing(again.rows);
  }

  for (let attempt = 1; ; attempt++) {
    const request = { path: { tableName: table }, query: { sysparm_exclude_reference_link: true }, body: sent };
    result = await settle(client, "createRecord", request, call);
    if (!result.ok && isUsageError(result.error) && attempt === 1) throw result.error;
    const row = fieldsOf(result.ok ? fieldsOf(result.data).result : undefined);
    const id = idOf(row);
    if (id) {
      remember(client, table, id === sysId);
      return report({ state: "created", existed: false, honored: id === sysId, ...nameOf(row), ...compare(sent, row) });
    }
    const why = result.ok
      ? `${product} answered with a success that does not show the incident.`
      : describeFailure(product, result);
    const isFirst = attempt === 1;
    if (isFirst && !result.ok && result.outcome === "not-sent") return report({ state: "not-sent", reason: why });
    const isRefused = !result.ok && result.outcome !== "unknown";
    // A refused insert may be that of a record which an earlier call has made.
    const isOver = (isRefused && result.status !== 403) || (await waitOut(isRefused ? 0 : ms, call));
    const after: Look = isOver ? await look() : seen([], false, "The caller ended the wait.");
    if (after.rows.length > 0 && !after.problem) return existing(after.rows);
    const isUsed = serverText(result)?.includes("Error during insert");
    if (isRefused && isFirst && !isUsed)
      return report({ state: "rejected", reason: `${why} There is no incident: correct it, then send it again.` });
    if (isRefused || after.problem || !isHarmless || attempt >= tries) {
      const known =
        after.problem ?? (isHarmless ? "It was not found." : "It was not found, and a repeat may make another.");
      return report({
        state: "unknown",
        reason: `${why} ${known} The incident may exist: call again with the same key.`,
      });
    }
  }
}

/** Once an instance has ignored a `sys_id`, nothing that it shows later makes a repeat harmless. */
function remember(client: object, table: string, isHonored: boolean): void {
  const known = honoring.get(client) ?? new Map<string, boolean>();
  honoring.set(client, known.set(table, isHonored && known.get(table) !== false));
}

/** Whether the records that this flow has made before, in whatever process, have the `sys_id`s that were chosen for them. */
async function isProven(
  client: Pick<ServiceNowOperations, "findRecords" | "getRecord">,
  table: string,
  mark: string,
  call: CallOptions,
): Promise<boolean> {
  const { rows, problem } = await findRows(client, table, { correlation_display: mark }, call, 10);
  if (problem && rows.length === 0) return false;
  const derived = await Promise.all(rows.map((row) => sysIdOf(table, String(row.correlation_id))));
  const isProof = rows.length > 0 && rows.every((row, index) => row.sys_id === derived[index]);
  if (isProof) remember(client, table, true);
  return isProof;
}

const nameOf = (row: Row) => ({
  sysId: idOf(row) ?? "",
  number: numberOf(row),
});

/** Copies the record before anything is awaited, marks it, and refuses one that says by itself who it is. */
function takeRecord(given: RecordFields, key: string): RecordFields {
  const record = copyBody(flow, given);
  if (typeof record !== "object" || record === null || Array.isArray(record))
    throw new UsageError(flow, "pass the record as an object");
  for (const name of ["sys_id", "correlation_id"])
    if (Object.hasOwn(record, name)) throw new UsageError(flow, `leave "${name}" out: it is made of the key`);
  for (const [name, value] of Object.entries(record))
    if (typeof value !== "string") throw new UsageError(flow, `pass "${name}" as a string`);
  const own = fieldsOf(record);
  const mark = own.correlation_display ?? "incident-clients";
  return {
    ...(own as RecordFields),
    correlation_id: key,
    correlation_display: checkValue("correlation_display", mark),
  };
}
