import { type CallOptions, callNames, takeOptions, UsageError, withHidden } from "@incident-clients/core";
import { equals } from "./equals.ts";
import { findRows, idOf, numberOf, type Reader, type Row, readRow } from "./look.ts";
import { checkClient, checkId, checkTable } from "./shared.ts";

/** What to look for: one of these. */
export type TicketMark =
  /** The record's own id. */
  | { sysId: string }
  /** The number that people use, which is not unique. */
  | { number: string }
  /** Its id in another system, such as the key of `createIncident` or what a Datadog monitor has left. */
  | { correlationId: string }
  /** The id of a Kibana case: its connectors leave it as `correlation_id`, and "Elastic Case" beside it. */
  | { elasticCase: string }
  /** The id of a Datadog case. What is found is the row in the table of Datadog's application, not the incident behind it. */
  | { datadogCase: string }
  /** A field of your own. */
  | { field: string; value: string };

/** How to look. */
export interface FindTicketOptions extends CallOptions {
  /** Defaults to `incident`. */
  table?: "incident" | "sn_si_incident" | (string & {}) | undefined;
}

/**
 * What was found.
 *
 * - `found`: one ticket.
 * - `several`: more than one; `sysIds` names those that were returned. None of them is the first choice.
 * - `absent`: none that this user may see, in a table whose records show the field.
 * - `unknown`: nobody knows; `reason` says why.
 */
export interface FindTicketReport {
  state: "found" | "several" | "absent" | "unknown";
  reason?: string | undefined;
  table: string;
  sysId?: string | undefined;
  number?: string | undefined;
  sysIds?: string[] | undefined;
  /** What was read of each ticket. Not enumerable. */
  readonly records: readonly Row[];
}

const flow = "findTicket";
const datadogTable = "x_datad_datadog_case_incident_table";

/**
 * Finds a ticket by its id, its number, or the mark that another system has left, and compares what comes back: ServiceNow may
 * drop a condition whose field it does not know, and return strangers' tickets. A field that no record shows is an error
 * as well, because then an empty list means nothing.
 *
 * Throws a `UsageError`, before anything is sent, for a value that a query cannot carry, and for options that do not exist.
 * Everything else is a report.
 *
 * @example
 * ```ts
 * import { createServiceNowClient } from "@incident-clients/servicenow";
 * import { findTicket } from "@incident-clients/servicenow/flows";
 *
 * const servicenow = createServiceNowClient({
 *   instance: "acme",
 *   username: process.env.SN_USERNAME,
 *   password: process.env.SN_PASSWORD,
 * });
 *
 * const report = await findTicket(servicenow, { elasticCase: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" });
 * console.log(report.state, report.number ?? report.reason);
 * ```
 *
 * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
 */
export async function findTicket(
  client: Reader,
  mark: TicketMark,
  options: FindTicketOptions = {},
): Promise<FindTicketReport> {
  const { table: given = "incident", ...call } = takeOptions(flow, options, ["table", ...callNames]);
  checkTable(flow, given);
  const names = ["sysId", "number", "correlationId", "elasticCase", "datadogCase", "field", "value"];
  const { sysId, number, correlationId, elasticCase, datadogCase, field, value } = takeOptions(
    flow,
    mark as Record<string, string | undefined>,
    names,
  );
  const marks: (Record<string, string | undefined> | undefined)[] = [
    number === undefined ? undefined : { number },
    correlationId === undefined ? undefined : { correlation_id: correlationId },
    elasticCase === undefined ? undefined : { correlation_id: elasticCase, correlation_display: "Elastic Case" },
    datadogCase === undefined ? undefined : { case_id: datadogCase },
    field === undefined ? undefined : { [field]: value },
  ];
  const chosen = marks.filter((one) => one !== undefined) as Record<string, string>[];
  const [wanted] = chosen;
  if (chosen.length + (sysId === undefined ? 0 : 1) !== 1) throw new UsageError(flow, "pass one mark to look for");
  if (wanted) equals(wanted);
  else checkId(flow, sysId);
  checkClient(flow, client, ["findRecords", "getRecord"]);

  const table = datadogCase === undefined ? given : datadogTable;
  const look = wanted ? await findRows(client, table, wanted, call) : await readRow(client, table, sysId ?? "", call);
  const { rows, proven, problem } = look;
  const report = (found: Omit<FindTicketReport, "table" | "records">) =>
    withHidden({ ...found, table }, { records: rows });
  const [row, ...others] = rows;
  if (row && others.length > 0) {
    const reason = "Several records match. Choose one by what else is known of it.";
    return report({ state: "several", reason, sysIds: rows.map((one) => idOf(one) ?? "") });
  }
  if (problem) return report({ state: "unknown", reason: problem });
  if (row)
    return report({
      state: "found",
      sysId: idOf(row),
      number: numberOf(row),
    });
  if (wanted && !proven)
    return report({
      state: "unknown",
      reason: "The table shows this user no record, so finding nothing proves nothing.",
    });
  return report({ state: "absent", reason: "There is no such ticket, or none that this user may see." });
}
