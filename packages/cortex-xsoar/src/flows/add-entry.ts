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
import type { AddFormattedEntryResult, AddNoteResult, XsoarOperations } from "../generated/client.ts";
import { errorText } from "../index.ts";

/** How to write an entry. */
export interface AddEntryOptions extends CallOptions {
  /** Marks the entry as a note. A text that could act as a command is shown without the mark. */
  note?: boolean | undefined;
}

/**
 * What became of an entry. Printed or written as JSON, it shows the state, the reason and the id; the other fields are there by
 * name only, so that no log holds the entry's text.
 *
 * - `added`: the entry is in the war room; `id` is its id.
 * - `rejected`: the server refused it; there is no entry.
 * - `unknown`: it may be there. Read the war room before you repeat it.
 * - `not-sent`: nothing was sent; pass it again.
 */
export interface AddEntryReport {
  state: "added" | "rejected" | "unknown" | "not-sent";
  id?: string | undefined;
  /** Why it is not known to be there, and what to do next. No text of the server is in it. */
  reason?: string | undefined;
  /** The answer. Not enumerable. */
  readonly result: AddFormattedEntryResult | AddNoteResult;
  /** What the server said, where it said anything: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText?: string | undefined;
}

const flow = "addEntry";
const product = "Cortex XSOAR";

/** The type of an entry that holds an error. */
const errorType = 4;

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/;

/** What a note begins with: a letter or a digit that can be seen, because the server might trim what cannot. */
const plainStart = /^(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

/** A line that begins like a command, after anything but visible letters and digits; in full width as well. */
const commandLine = /^(?:[^\p{L}\p{N}]|[\u115f\u1160\u3164\uffa0])*[!/！／]/u;

/** A mention, or a reference to the incident's context. */
const reference = /(?:[^\p{L}\p{N}]|[\u115f\u1160\u3164\uffa0])[@＠]|\$\{/u;

/** Whether nothing in a text could act in a chat. */
const isHarmless = (text: string) =>
  plainStart.test(text) && !reference.test(text) && !text.split(lineBreak).some((line) => commandLine.test(line));

/**
 * Writes a text into the war room of an incident, and says whether it is there. The text may come from anywhere: it is never
 * carried out as a command and invites nobody. A text that does not begin with a letter or a digit, or that holds a mention,
 * `${` or a line that begins like a command, is shown as it is and without the mark of a note. Nothing is repeated when it may
 * have been written.
 *
 * Throws a `UsageError`, before anything is sent, for an incident or a text that is missing and for options that do not exist.
 *
 * @example
 * ```ts
 * import { createXsoarClient } from "@incident-clients/cortex-xsoar";
 * import { addEntry } from "@incident-clients/cortex-xsoar/flows";
 *
 * const xsoar = createXsoarClient({
 *   url: "https://api-acme.crtx.us.paloaltonetworks.com",
 *   basePath: "/xsoar",
 *   apiKey: process.env.XSOAR_API_KEY,
 *   apiKeyId: process.env.XSOAR_API_KEY_ID,
 * });
 * const report = await addEntry(xsoar, "4711", "Ticket INC-88 opened", { note: true });
 * console.log(report.state, report.reason ?? report.id);
 * ```
 *
 * @see https://xsoar.pan.dev/docs/reference/integrations/xsoar-mirroring
 */
export async function addEntry(
  client: Pick<XsoarOperations, "addFormattedEntry" | "addNote">,
  incidentId: string,
  text: string,
  options: AddEntryOptions = {},
): Promise<AddEntryReport> {
  const { note = false, ...call } = takeOptions(flow, options, ["note", ...callNames]);
  if (typeof incidentId !== "string" || incidentId === "")
    throw new UsageError(flow, "pass the incident's id as a string");
  if (typeof text !== "string" || text === "") throw new UsageError(flow, "pass the text as a string");
  if (typeof note !== "boolean") throw new UsageError(flow, `pass "note" as a boolean`);

  const result =
    note && isHarmless(text)
      ? await settle(client, "addNote", { body: { investigationId: incidentId, data: text } }, call)
      : await settle(client, "addFormattedEntry", { body: { investigationId: incidentId, contents: text } }, call);
  if (!result.ok && isUsageError(result.error)) throw result.error;

  const serverText = errorText(result.ok ? result.data : result.error);
  const report = (state: AddEntryReport["state"], told: { id?: string; reason?: string }): AddEntryReport =>
    withHidden({ state, ...told }, { result, serverText });
  if (!result.ok && result.outcome === "not-sent")
    return report("not-sent", { reason: describeFailure(product, result) });
  if (!result.ok && result.outcome === "rejected")
    return report("rejected", { reason: `${describeFailure(product, result)} There is no entry.` });

  const { id, type } = fieldsOf(result.ok && result.data);
  const isEntry = typeof id === "string" && id !== "" && type !== errorType && serverText === undefined;
  if (result.ok && isEntry) return report("added", { id });
  const said = result.ok ? `${product} answered with a success that shows no entry.` : describeFailure(product, result);
  return report("unknown", { reason: `${said} The entry may be there: read the war room before you repeat it.` });
}
