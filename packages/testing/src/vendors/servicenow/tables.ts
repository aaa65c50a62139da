/** A record as ServiceNow keeps it: every value is text, a reference the id of what it refers to. */
export type Row = Record<string, string>;

const task =
  "sys_id number short_description description urgency impact priority state active assignment_group assigned_to category " +
  "subcategory cmdb_ci opened_by correlation_id correlation_display work_notes comments close_code close_notes " +
  "sys_created_on sys_created_by sys_updated_on sys_updated_by";

/** The fields that a table has before anything is in it. */
const fields: Record<string, string[]> = {
  incident: `${task} caller_id severity hold_reason`.split(" "),
  sn_si_incident: `${task} business_criticality risk_score`.split(" "),
};

const prefixes: Record<string, string> = { incident: "INC", sn_si_incident: "SIR" };
const references = ["assigned_to", "assignment_group", "caller_id", "cmdb_ci", "opened_by"];

/** The fields of these that are notes. */
export const journals: readonly string[] = ["work_notes", "comments"];

/** Whether a table has a field; one that is not known has those of its records. */
export function hasField(table: string, rows: readonly Row[], field: string): boolean {
  const known = fields[table];
  if (known?.includes(field) || rows.some((row) => Object.hasOwn(row, field))) return true;
  return known === undefined && rows.length === 0;
}

/** A record without values: ServiceNow shows unset fields as well. */
export const emptyRow = (table: string): Row =>
  Object.fromEntries((fields[table] ?? ["sys_id"]).map((field) => [field, ""]));

/** A record of a table as a create leaves it, with what the instance computes. */
export function newRow(table: string, given: Row, count: number, sysId: string, now: string): Row {
  const number = `${prefixes[table] ?? "REC"}${String(count).padStart(7, "0")}`;
  const row: Row = { ...emptyRow(table), number, state: table === "sn_si_incident" ? "10" : "1", active: "true" };
  return compute({
    ...row,
    urgency: "3",
    impact: "3",
    ...given,
    sys_id: sysId,
    sys_created_on: now,
    sys_updated_on: now,
  });
}

/** What nobody can set. */
export function compute(row: Row): Row {
  row.priority = String(Math.min(5, Math.max(1, Number(row.urgency) + Number(row.impact) - 1)) || 4);
  return row;
}

/** The parameters that choose a record's shape. */
export interface Shape {
  sysparm_fields?: string | undefined;
  sysparm_display_value?: "false" | "true" | "all" | undefined;
  sysparm_exclude_reference_link?: boolean | undefined;
}

type Shown = Record<string, string | { value?: string; display_value?: string; link?: string }>;

/** A record as an answer shows it. Fields that may not be read are left out, as unknown ones are. */
export function show(row: Row, notes: (field: string) => string, shape: Shape, unreadable: readonly string[]): Shown {
  const { sysparm_fields, sysparm_display_value: display = "false", sysparm_exclude_reference_link: plain } = shape;
  const wanted = sysparm_fields?.split(",").filter(Boolean);
  const names = Object.keys(row).filter((name) => !unreadable.includes(name) && (wanted?.includes(name) ?? true));
  const link = (value: string) => ({ link: `https://fake.service-now.com/api/now/table/sys_user/${value}` });
  const shown = names.map((name): [string, Shown[string]] => {
    const value = row[name] ?? "";
    const text = journals.includes(name) && display !== "false" ? notes(name) : value;
    const linked = references.includes(name) && value !== "" && !plain;
    if (display === "all") return [name, { value, display_value: text, ...(linked && link(value)) }];
    if (!linked) return [name, text];
    return [name, display === "true" ? { display_value: text, ...link(value) } : { value, ...link(value) }];
  });
  return Object.fromEntries(shown);
}
