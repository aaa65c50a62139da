import {
  type CallOptions,
  callNames,
  describeFailure,
  fieldsOf,
  isUsageError,
  settle,
  takeOptions,
  UsageError,
  withHidden,
} from "@incident-clients/core";
import type { ServiceNowOperations, UpdateRecordResult } from "../generated/client.ts";
import { product, type Row, readRow } from "./look.ts";
import { checkId, checkTable, checkWait, compare, quota, serverText, waitOut } from "./shared.ts";

/** How an incident ended, and how to say so. */
export interface ResolveIncidentOptions extends CallOptions {
  /** A choice of the instance, such as `Solution provided`; `listChoices` lists them. */
  closeCode: string;
  /** In words. */
  closeNotes: string;
  /** Defaults to `incident`. */
  table?: "incident" | "sn_si_incident" | (string & {}) | undefined;
  /** The state to set; defaults to `6` (resolved), and to `3` (closed) for `sn_si_incident`. */
  state?: string | undefined;
  /** Milliseconds after which a request without an answer has ended at the server; defaults to 65,000. */
  quota?: number | undefined;
}

/**
 * What became of a resolution.
 *
 * - `resolved`: the record shows it.
 * - `rejected`: the server refused it, usually by a data policy or a business rule.
 * - `unknown`: it may have happened; calling again does no harm.
 * - `not-sent`: nothing was sent; call again.
 */
export interface ResolveIncidentReport {
  state: "resolved" | "rejected" | "unknown" | "not-sent";
  reason?: string | undefined;
  /** The answer to the update. Not enumerable. */
  readonly result: UpdateRecordResult;
  /** What the server said: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText: string | undefined;
}

const flow = "resolveIncident";

/**
 * Resolves an incident in one call, with the code and the notes that data policies ask for together with the state, and says
 * whether the record shows it. When the answer is lost, the record is read.
 *
 * Throws a `UsageError`, before anything is sent, for what is missing, and for options that do not exist.
 *
 * @example
 * ```ts
 * import { createServiceNowClient } from "@incident-clients/servicenow";
 * import { resolveIncident } from "@incident-clients/servicenow/flows";
 *
 * const servicenow = createServiceNowClient({
 *   instance: "acme",
 *   username: process.env.SN_USERNAME,
 *   password: process.env.SN_PASSWORD,
 * });
 *
 * const report = await resolveIncident(servicenow, "ee01dce6476340d6f9f9b963a87a2918", {
 *   closeCode: "Solution provided",
 *   closeNotes: "The account was locked and the password changed.",
 * });
 * console.log(report.state, report.reason);
 * ```
 */
export async function resolveIncident(
  client: Pick<ServiceNowOperations, "findRecords" | "getRecord" | "updateRecord">,
  sysId: string,
  options: ResolveIncidentOptions,
): Promise<ResolveIncidentReport> {
  const names = ["closeCode", "closeNotes", "table", "state", "quota", ...callNames];
  const {
    closeCode,
    closeNotes,
    table = "incident",
    state,
    quota: ms = quota,
    ...call
  } = takeOptions(flow, options, names);
  checkId(flow, sysId);
  checkTable(flow, table);
  checkWait(flow, ms);
  const body = {
    state: state ?? (table === "sn_si_incident" ? "3" : "6"),
    close_code: closeCode,
    close_notes: closeNotes,
  };
  for (const [name, value] of Object.entries(body))
    if (typeof value !== "string" || value === "")
      throw new UsageError(flow, `pass "${name}" as a string that is not empty`);

  const request = { path: { tableName: table, sysId }, query: { sysparm_exclude_reference_link: true }, body };
  const result = await settle(client, "updateRecord", request, call);
  if (!result.ok && isUsageError(result.error)) throw result.error;
  const report = (end: ResolveIncidentReport["state"], reason?: string): ResolveIncidentReport =>
    withHidden({ state: end, ...(reason !== undefined && { reason }) }, { result, serverText: serverText(result) });
  const shows = (row: Row | undefined) => {
    const { dropped, changed } = compare(body, fieldsOf(row));
    return row?.sys_id === sysId && dropped.length + changed.length === 0;
  };

  if (result.ok && shows(fieldsOf(fieldsOf(result.data).result))) return report("resolved");
  if (!result.ok && result.outcome === "not-sent") return report("not-sent", describeFailure(product, result));
  if (!result.ok && result.outcome === "rejected")
    return report(
      "rejected",
      `${describeFailure(product, result)} Nothing was changed: correct it, then send it again.`,
    );
  const why = result.ok ? "The answer does not show the resolution." : describeFailure(product, result);
  const isOver = result.ok || (await waitOut(ms, call));
  const rows = isOver ? (await readRow(client, table, sysId, call)).rows : [];
  if (shows(rows[0])) return report("resolved");
  return report("unknown", `${why} The record does not show it. Look at it; calling again does no harm.`);
}
