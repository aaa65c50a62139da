import { copyBody, fieldsOf, UsageError } from "@incident-clients/core";
import type { Incident, IncidentUpsert } from "../generated/types.ts";
import { findUnwritable } from "./unwritable.ts";

/** Fields to set on an incident; what is not named stays as it is. `CustomFields` are taken one by one. */
export type IncidentChange = Partial<Omit<IncidentUpsert, "id" | "version" | "customFields" | "createInvestigation">>;

/** One field with another value than before. */
interface Edit {
  custom: boolean;
  name: string;
  from: unknown;
  to: unknown;
}

/** A write, ready to send: the whole incident as it was read, with the edits in it. */
export interface Plan {
  edits: Edit[];
  /** The version that the incident had. */
  version: number | bigint;
  body: IncidentUpsert;
}

type Fields = Record<string, unknown>;

const flow = "updateIncident";

/** Copies a change as it is now. Throws a `UsageError` for one that is not an object, or that JSON cannot carry. */
export function takeChange(given: unknown): IncidentChange {
  if (typeof given !== "object" || given === null)
    throw new UsageError(flow, "pass the change as an object of fields, or as a function that returns one");
  const change = copyBody(flow, given);
  if (findUnwritable(given)) throw new UsageError(flow, "the change holds a number that JSON cannot carry");
  return change;
}

/** Throws a `UsageError` for a change that would move the edit to another incident or version, or that nobody would read. */
export function checkChange(change: IncidentChange, { id, version }: { id: unknown; version?: unknown }): void {
  const given = { id, version, ...change };
  if (given.id !== id || given.version !== version)
    throw new UsageError(flow, `leave "id" and "version" out of the change; they are the incident's own`);
  if (Object.hasOwn(change, "customFields")) throw new UsageError(flow, `write "CustomFields", with a capital C`);
}

/** Puts a change into the whole incident. Undefined where the incident already is as the change wants it. */
export function planChange(current: Incident, change: IncidentChange): Plan | undefined {
  checkChange(change, current);
  const { CustomFields: custom, ...fields } = fieldsOf(change);
  if (!isObject(custom ?? {})) throw new UsageError(flow, `pass "CustomFields" as an object`);
  const plain = editsOf(fieldsOf(current), fields, false);
  const own = editsOf(fieldsOf(current.CustomFields), fieldsOf(custom), true);
  if (plain.length + own.length === 0) return undefined;
  const valuesOf = (edits: Edit[]) => Object.fromEntries(edits.map(({ name, to }) => [name, to]));
  // A response may hold severities and statuses that no documentation knows; the server takes back what it sent.
  const body = { ...current, ...valuesOf(plain) } as IncidentUpsert;
  // An incident without custom fields is read with null, which no page says a write may hold.
  if (own.length > 0 || current.CustomFields === null)
    body.CustomFields = { ...current.CustomFields, ...valuesOf(own) };
  return { edits: [...plain, ...own], version: current.version, body };
}

/** Whether custom fields come in a shape into which single ones can be put. */
export const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Which values an incident holds in the edited fields: the new ones, the old ones, some of each, or others. */
export function compare({ edits }: Plan, incident: unknown): "new" | "old" | "mixed" | "neither" {
  const fields = fieldsOf(incident);
  const custom = fieldsOf(fields.CustomFields);
  const found = edits.map((edit) => compareField(edit, (edit.custom ? custom : fields)[edit.name]));
  const [first] = found;
  if (first && found.every((one) => one === first)) return first;
  return found.includes("old") ? "mixed" : "neither";
}

function compareField({ from, to }: Edit, value: unknown): "new" | "old" | "neither" {
  if (canonical(value) === canonical(to)) return "new";
  if (canonical(value) === canonical(from)) return "old";
  if (![from, to, value].some(Array.isArray)) return "neither";
  // In a list that somebody else has changed too, such as labels, our own items still tell.
  const [before = [], after = [], now = []] = [from, to, value].map((list) =>
    Array.isArray(list) ? list.map(canonical) : [],
  );
  const added = after.filter((item) => !before.includes(item));
  const removed = before.filter((item) => !after.includes(item));
  const has = (item: string) => now.includes(item);
  if (added.length + removed.length === 0) return "neither";
  if (added.every(has) && !removed.some(has)) return "new";
  return !added.some(has) && removed.every(has) ? "old" : "neither";
}

function editsOf(current: Fields, wanted: Fields, custom: boolean): Edit[] {
  return Object.entries(wanted)
    .filter(([name, to]) => to !== undefined && canonical(to) !== canonical(current[name]))
    .map(([name, to]) => ({ custom, name, from: current[name], to }));
}

/** JSON with sorted keys. The server writes `null` for an empty list and an empty string for nothing, so these are equal. */
function canonical(value: unknown): string {
  if (value === undefined || value === null || value === "") return "null";
  if (Array.isArray(value)) return value.length === 0 ? "null" : `[${value.map(canonical)}]`;
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)}}`;
}
