import { UsageError } from "@incident-clients/core";
import type { Incident, IncidentUpsert } from "../generated/types.ts";

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

/** Puts a change into the whole incident. Undefined where the incident already is as the change wants it. */
export function planChange(current: Incident, change: IncidentChange): Plan | undefined {
  checkChange(change, current);
  const { CustomFields: custom, ...fields } = change;
  const edits = [
    ...editsOf(current as unknown as Fields, fields, false),
    ...editsOf(current.CustomFields ?? {}, custom ?? {}, true),
  ];
  if (edits.length === 0) return undefined;
  const { version } = current;
  // A response may hold severities and statuses that no documentation knows; the server takes back what it sent.
  const body = { ...current } as IncidentUpsert & Fields;
  for (const edit of edits) if (!edit.custom) body[edit.name] = edit.to;
  const customEdits = edits.filter((edit) => edit.custom).map(({ name, to }) => [name, to]);
  // An incident without custom fields is read with null, which no page says a write may hold.
  if (customEdits.length > 0 || current.CustomFields === null)
    body.CustomFields = { ...current.CustomFields, ...Object.fromEntries(customEdits) };
  return { edits, version, body };
}

/** Which values an incident holds in the edited fields: the new ones, the old ones, or neither. */
export function compare({ edits }: Plan, incident: Incident): "new" | "old" | "neither" {
  const found = edits.map((edit) => {
    const place = (edit.custom ? incident.CustomFields : incident) as Fields | null | undefined;
    return compareField(edit, place?.[edit.name]);
  });
  return found.find((one) => found.every((other) => other === one)) ?? "neither";
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

/** Refuses a change that would move the edit to another incident or version, or write a field that nobody reads. */
export function checkChange(change: unknown, { id, version }: { id: string; version?: unknown }): void {
  if (typeof change !== "object" || change === null)
    throw new UsageError("updateIncident", "pass the change as an object of fields, or as a function that returns one");
  const given: Fields = { id, version, ...change };
  if (given.id !== id || given.version !== version)
    throw new UsageError("updateIncident", `leave "id" and "version" out of the change; they are the incident's own`);
  if ("customFields" in change) throw new UsageError("updateIncident", `write "CustomFields", with a capital C`);
}

/** JSON with sorted keys. The server writes `null` for an empty list and an empty text for nothing, so these are equal. */
function canonical(value: unknown): string {
  if (value === undefined || value === null || value === "") return "null";
  if (Array.isArray(value)) return value.length === 0 ? "null" : `[${value.map(canonical)}]`;
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)}}`;
}
