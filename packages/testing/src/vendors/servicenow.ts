import type { Attachment, ServiceNowOperations } from "@incident-clients/servicenow";
import document from "@incident-clients/servicenow/openapi.json" with { type: "json" };
import { type FakeVendor, fakeVendor } from "../fake.ts";
import { parseQuery, select } from "./servicenow/query.ts";
import { compute, emptyRow, hasField, journals, newRow, type Row, type Shape, show } from "./servicenow/tables.ts";

/** How the instance is, and what there is before the first call. */
export interface FakeServiceNowOptions {
  /** Records by table; each needs a `sys_id`. Defaults to none. */
  tables?: Record<string, (Row & { sys_id: string })[]>;
  /** Hides records without an error, as access rules do. */
  hides?: (row: Row, table: string) => boolean;
  /** Fields that the user may not write: they are dropped without an error. */
  unwritable?: string[];
  /** Fields that the user may not read: they are left out. */
  unreadable?: string[];
  /** What a query with an unknown field gets, which depends on the release; defaults to `everything`. */
  unknownField?: "everything" | "403" | "nothing";
  /** Gives records a `sys_id` of its own, whatever was chosen. */
  ignoresSysId?: boolean;
  /** Shows no notes, as to a user without a role for them. */
  hidesJournal?: boolean;
}

/** A note of a record. */
export interface FakeNote {
  sys_id: string;
  element_id: string;
  element: string;
  name: string;
  value: string;
}

/** A ServiceNow instance in memory. Change what it holds, and the next answer shows the change. */
export interface FakeServiceNow extends FakeVendor<ServiceNowOperations> {
  /** The records, by table. */
  tables: Record<string, Row[]>;
  /** The notes of all records, oldest first. */
  notes: FakeNote[];
  /** The attachments, with their files. */
  attachments: (Attachment & { file: Blob })[];
}

const stagingTables: Record<string, string> = {
  x_elas2_inc_int_elastic_incident: "incident",
  x_elas2_sir_int_elastic_si_incident: "sn_si_incident",
};

/**
 * Makes a ServiceNow instance whose records stay: a create takes a chosen `sys_id` and refuses it the second time, fields that
 * it does not know are dropped, notes are added each time, a resolution needs its code and notes, and pages are cut before
 * hidden records are taken out. What a script needs besides:
 *
 * - a create that was carried out and cancelled: `fake.on("createRecord").reply(500).handled()`;
 * - a hibernating instance: `fake.on("createRecord").fault("html").handled(false)`;
 * - the empty `202` of a shared session: `fake.on("createRecord").reply(202)`.
 *
 * @example
 * ```ts
 * import { createServiceNowClient } from "@incident-clients/servicenow";
 * import { createIncident } from "@incident-clients/servicenow/flows";
 * import { fakeServiceNow } from "@incident-clients/testing/servicenow";
 *
 * const fake = fakeServiceNow();
 * const servicenow = createServiceNowClient({ instance: "acme", username: "any", password: "any", fetch: fake.fetch });
 * fake.on("createRecord").reply(500).handled();
 * const record = { short_description: "Impossible travel" };
 * const report = await createIncident(servicenow, record, { key: "case-2291", tried: false, quota: 0 });
 * console.log(report.state, fake.tables.incident?.length);
 * ```
 *
 * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
 */
export function fakeServiceNow(options: FakeServiceNowOptions = {}): FakeServiceNow {
  const { hides = () => false, unwritable = [], unreadable = [], unknownField = "everything" } = options;
  const { ignoresSysId = false, hidesJournal = false } = options;
  const tables: Record<string, Row[]> = {};
  for (const [table, rows] of Object.entries(options.tables ?? {}))
    tables[table] = rows.map((row) => ({ ...emptyRow(table), ...row }));
  const notes: FakeNote[] = [];
  const attachments: FakeServiceNow["attachments"] = [];
  let made = 0;
  let clock = Date.parse("2026-01-01T00:00:00.000Z");

  const rowsOf = (table: string) => (tables[table] ??= []);
  const find = (table: string, sysId: string) =>
    rowsOf(table).find((row) => row.sys_id === sysId && !hides(row, table));
  const now = () => {
    clock += 1000;
    return new Date(clock).toISOString().slice(0, 19).replace("T", " ");
  };
  const newId = () => {
    made += 1;
    return made.toString(16).padStart(32, "f");
  };
  const shown = (row: Row, shape: Shape = {}) => {
    const textOf = (field: string) =>
      notes
        .filter(({ element_id, element }) => !hidesJournal && element_id === row.sys_id && element === field)
        .map(({ value }) => `2026-01-01 00:00:00 - Fake (Work notes)\n${value}\n\n`)
        .reverse()
        .join("");
    return show(row, textOf, shape, unreadable);
  };

  /** What of a body is stored; notes go elsewhere. */
  function storable(table: string, body: Record<string, string>): Row {
    const isKept = (name: string) =>
      hasField(table, rowsOf(table), name) &&
      !unwritable.includes(name) &&
      !journals.includes(name) &&
      name !== "sys_id";
    return Object.fromEntries(Object.entries(body).filter(([name]) => isKept(name)));
  }

  function addNotes(table: string, sysId: string, body: Record<string, string>): void {
    for (const element of journals) {
      const value = body[element];
      if (value) notes.push({ sys_id: newId(), element_id: sysId, element, name: table, value });
    }
  }

  function insert(table: string, body: Record<string, string>): Row | undefined {
    const sysId = ignoresSysId ? newId() : (body.sys_id ?? newId());
    if (rowsOf(table).some((row) => row.sys_id === sysId)) return undefined;
    const row = newRow(table, storable(table, body), rowsOf(table).length + 1, sysId, now());
    rowsOf(table).push(row);
    addNotes(table, sysId, body);
    return row;
  }

  function change(table: string, row: Row, body: Record<string, string>): void {
    compute(Object.assign(row, storable(table, body), { sys_updated_on: now() }));
    addNotes(table, row.sys_id ?? "", body);
  }

  const page = <T>(all: T[], { sysparm_limit = 10_000, sysparm_offset = 0 }) =>
    all.slice(sysparm_offset, sysparm_offset + sysparm_limit);

  const fake: FakeVendor<ServiceNowOperations> = fakeVendor<ServiceNowOperations>(document, {
    findRecords({ path: { tableName }, query = {}, url }) {
      const rows = rowsOf(tableName);
      const { conditions, orderBy } = parseQuery(query.sysparm_query);
      const isKnown = ({ field }: { field: string }) => hasField(tableName, rows, field) && !unreadable.includes(field);
      const isWrong = !conditions.every(isKnown);
      if (isWrong && unknownField === "403") return { status: 403, example: "queryRefused" };
      const matching = select(rows, { conditions: conditions.filter(isKnown), orderBy });
      const found = isWrong && unknownField === "nothing" ? [] : matching;
      const visible = page(found, query).filter((row) => !hides(row, tableName));
      const { sysparm_limit: limit = 10_000, sysparm_offset: offset = 0 } = query;
      const next = new URL(url);
      next.searchParams.set("sysparm_offset", String(offset + limit));
      const headers = {
        "x-total-count": String(found.length),
        link: found.length > offset + limit ? `<${next.href}>;rel="next"` : "",
      };
      return { status: 200, body: { result: visible.map((row) => shown(row, query)) }, headers };
    },

    getRecord({ path: { tableName, sysId }, query }) {
      const row = find(tableName, sysId);
      return row ? { status: 200, body: { result: shown(row, query) } } : { status: 404, example: "noRecord" };
    },

    createRecord({ path: { tableName }, query, body }) {
      const row = insert(tableName, body as Record<string, string>);
      if (!row) return { status: 403, example: "usedSysId" };
      return { status: 201, body: { result: shown(row, query) } };
    },

    updateRecord({ path: { tableName, sysId }, query, body }) {
      const row = find(tableName, sysId);
      if (!row) return { status: 404, example: "noRecord" };
      const { state, close_code = row.close_code, close_notes = row.close_notes } = body;
      const ends = tableName === "incident" ? ["6", "7"] : ["3"];
      if (state && ends.includes(state) && !(close_code && close_notes)) return { status: 403, example: "dataPolicy" };
      change(tableName, row, body as Record<string, string>);
      return { status: 200, body: { result: shown(row, query) } };
    },

    listJournal({ query }) {
      const rows = notes.map((note) => ({ ...note }));
      const found = hidesJournal ? [] : select(rows, parseQuery(query.sysparm_query));
      const result = page(found, query).map((row) => show(row, () => "", query, []));
      return { status: 200, body: { result }, headers: { "x-total-count": String(found.length), link: "" } };
    },

    listAttachments({ query }) {
      const rows = attachments.map(({ file, ...row }) => row as unknown as Row);
      const result = page(select(rows, parseQuery(query.sysparm_query)), query) as unknown as Attachment[];
      return { status: 200, body: { result } };
    },

    uploadAttachment({ query, body }) {
      const { table_name, table_sys_id, file_name } = query;
      if (!find(table_name, table_sys_id)) return { status: 404, example: "noRecord" };
      const sys_id = newId();
      const attachment = {
        ...{ sys_id, table_name, table_sys_id, file_name },
        content_type: body.type,
        size_bytes: String(body.size),
        download_link: `https://fake.service-now.com/api/now/attachment/${sys_id}/file`,
      };
      attachments.push({ ...attachment, file: body });
      return { status: 201, body: { result: attachment } };
    },

    getAttachmentFile({ path: { sysId } }) {
      const { file, ...one } = attachments.find(({ sys_id }) => sys_id === sysId) ?? {};
      if (!file) return { status: 404, example: "noRecord" };
      return { status: 200, body: file, headers: { "x-attachment-metadata": JSON.stringify(one) } };
    },

    importRecord({ path: { stagingTable }, body }) {
      const table = stagingTables[stagingTable];
      if (!table) return { status: 201, body: { staging_table: stagingTable, result: [] } };
      const given = Object.entries(body).filter(([, value]) => typeof value === "string");
      const fields: Row = Object.fromEntries(given.map(([name, value]) => [name.replace(/^u_/, ""), value as string]));
      const same = rowsOf(table).find((row) => fields.correlation_id && row.correlation_id === fields.correlation_id);
      if (same) change(table, same, fields);
      const row = same ?? (insert(table, fields) as Row);
      const item = { table, display_name: "number", display_value: row.number ?? "", sys_id: row.sys_id ?? "" };
      const result = [{ transform_map: "Elastic", status: same ? "updated" : "inserted", ...item }];
      return { status: 201, body: { staging_table: stagingTable, result } };
    },
  });
  return { ...fake, tables, notes, attachments };
}
