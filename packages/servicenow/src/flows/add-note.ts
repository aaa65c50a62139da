import {
  type CallOptions,
  callNames,
  describeFailure,
  fieldsOf,
  isUsageError,
  itemsOf,
  settle,
  takeOptions,
  UsageError,
  withHidden,
} from "@incident-clients/core";
import type { ServiceNowOperations, UpdateRecordResult } from "../generated/client.ts";
import { checkValue, equals } from "./equals.ts";
import { product } from "./look.ts";
import { checkClient, checkId, checkTable, checkWait, quota, serverText, waitOut } from "./shared.ts";

/** A note, and how to add it. */
export interface AddNoteOptions extends CallOptions {
  /** Put in front of the text, in brackets, so that a repeat is seen: `case-2291#2`. The same for the same note. */
  marker: string;
  /** Defaults to `work_notes`, for the people who work the ticket; the caller sees `comments`. */
  field?: "work_notes" | "comments" | undefined;
  /** Defaults to `incident`. */
  table?: "incident" | "sn_si_incident" | (string & {}) | undefined;
  /** Milliseconds after which a request without an answer has ended at the server; defaults to 65,000. */
  quota?: number | undefined;
}

/**
 * What became of a note.
 *
 * - `added`: it is on the ticket; with `existed` it was there before.
 * - `rejected`: the server refused it.
 * - `unknown`: it may have been added. Look at the ticket before you add it again.
 * - `not-sent`: nothing was sent; call again.
 */
export interface AddNoteReport {
  state: "added" | "rejected" | "unknown" | "not-sent";
  reason?: string | undefined;
  existed?: boolean;
  /** Whether the notes of the ticket could be read, so that a repeat would have been seen. */
  checked: boolean;
  /** The answer to the update; undefined where none was sent. Not enumerable. */
  readonly result: UpdateRecordResult | undefined;
  /** What the server said: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText: string | undefined;
}

const flow = "addNote";
type NoteClient = Pick<ServiceNowOperations, "getRecord" | "listJournal" | "updateRecord">;

/**
 * Adds a note with a marker, unless the ticket has one with it. ServiceNow adds a note each time it is sent, so it is sent once;
 * when the answer is lost, the notes are read again. They can be hidden from a user without an error: `checked` says whether
 * a repeat would have been seen.
 *
 * Throws a `UsageError`, before anything is sent, for a marker that a query cannot carry, and for options that do not exist.
 *
 * @example
 * ```ts
 * import { createServiceNowClient } from "@incident-clients/servicenow";
 * import { addNote } from "@incident-clients/servicenow/flows";
 *
 * const servicenow = createServiceNowClient({
 *   instance: "acme",
 *   username: process.env.SN_USERNAME,
 *   password: process.env.SN_PASSWORD,
 * });
 *
 * const sysId = "ee01dce6476340d6f9f9b963a87a2918";
 * const report = await addNote(servicenow, sysId, "Blocked the sender.", { marker: "case-2291#2" });
 * console.log(report.state, report.checked);
 * ```
 */
export async function addNote(
  client: NoteClient,
  sysId: string,
  text: string,
  options: AddNoteOptions,
): Promise<AddNoteReport> {
  const names = ["marker", "field", "table", "quota", ...callNames];
  const {
    marker,
    field = "work_notes",
    table = "incident",
    quota: ms = quota,
    ...call
  } = takeOptions(flow, options, names);
  checkId(flow, sysId);
  checkTable(flow, table);
  checkWait(flow, ms);
  if (checkValue("marker", marker).includes("]")) throw new UsageError(flow, `pass "marker" without "]"`);
  if (typeof text !== "string" || text === "") throw new UsageError(flow, "pass the note as a string");
  if (!["work_notes", "comments"].includes(field))
    throw new UsageError(flow, `pass "field" as "work_notes" or "comments"`);
  checkClient(flow, client, ["getRecord", "listJournal", "updateRecord"]);
  const mark = `[${marker}]`;
  const look = () => readNotes(client, table, sysId, field, mark, call);

  let result: UpdateRecordResult | undefined;
  const before = await look();
  const report = (state: AddNoteReport["state"], more: Omit<Partial<AddNoteReport>, "state"> = {}): AddNoteReport =>
    withHidden({ state, checked: before.isReadable, ...more }, { result, serverText: serverText(result) });
  if (before.isThere) return report("added", { existed: true });
  if (before.problem) return report("not-sent", { reason: `${before.problem} Nothing was sent.` });

  result = await settle(
    client,
    "updateRecord",
    { path: { tableName: table, sysId }, body: { [field]: `${mark} ${text}` } },
    call,
  );
  if (!result.ok && isUsageError(result.error)) throw result.error;
  if (result.ok && fieldsOf(fieldsOf(result.data).result).sys_id === sysId) return report("added", { existed: false });
  const why = result.ok
    ? `${product} answered with a success that does not show the ticket.`
    : describeFailure(product, result);
  if (!result.ok && result.outcome === "not-sent") return report("not-sent", { reason: why });
  if (!result.ok && result.outcome === "rejected")
    return report("rejected", { reason: `${why} The note was not added.` });
  const after = (await waitOut(ms, call)) ? await look() : undefined;
  if (after?.isThere) return report("added", { existed: false });
  return report("unknown", {
    reason: `${why} The note may have been added: look at the ticket before you add it again.`,
  });
}

/** Looks for a note in the journal and in the text that people see: either may be hidden without an error. */
async function readNotes(
  client: NoteClient,
  tableName: string,
  sysId: string,
  field: string,
  mark: string,
  call: CallOptions,
) {
  const isIn = (text: unknown) => typeof text === "string" && text.includes(mark);
  const query = {
    sysparm_query: `${equals({ element_id: sysId, element: field })}^ORDERBYsys_id`,
    sysparm_limit: 1000,
  };
  const journal = await settle(client, "listJournal", { query }, call);
  const notes = itemsOf(fieldsOf(journal.ok ? journal.data : undefined).result).map(fieldsOf);
  if (notes.some(({ element_id, value }) => element_id === sysId && isIn(value)))
    return { isThere: true, isReadable: true, problem: undefined };
  const shape = { sysparm_fields: `sys_id,${field}`, sysparm_display_value: "true" } as const;
  const read = await settle(client, "getRecord", { path: { tableName, sysId }, query: shape }, call);
  const row = fieldsOf(fieldsOf(read.ok ? read.data : undefined).result);
  if (row.sys_id === sysId && isIn(row[field])) return { isThere: true, isReadable: true, problem: undefined };
  const isReadable = notes.length > 0 || (row.sys_id === sysId && typeof row[field] === "string" && row[field] !== "");
  const problem = read.ok ? undefined : `The ticket cannot be read: ${describeFailure(product, read)}`;
  return { isThere: false, isReadable, problem };
}
