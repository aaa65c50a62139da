import type { Entry, Incident, XsoarOperations } from "@incident-clients/cortex-xsoar";
import type { Handlers } from "../types.ts";

type WarRoomCalls = "addFormattedEntry" | "addNote" | "getWarRoom";

const unset = "0001-01-01T00:00:00Z";
const closed = 2;

/** The war rooms of a tenant: what is written into one is kept and shown, whatever it begins with. */
export function warRooms(
  entries: Entry[],
  find: (id: string | undefined) => Incident | undefined,
): Pick<Handlers<XsoarOperations>, WarRoomCalls> {
  const started = (id: string) => Boolean(find(id)?.investigationId);
  const isClosed = (id: string) => find(id)?.status === closed;
  function write(investigationId: string, fields: Partial<Entry>): Entry {
    const number = entries.length + 1;
    const created = new Date(Date.parse("2026-01-01T00:00:00Z") + number * 1000).toISOString();
    const common = { version: 1, type: 1, created, modified: unset, note: false, tags: null };
    const entry: Entry = { ...common, ...fields, id: `${number}@${investigationId}`, investigationId };
    entries.push(entry);
    return entry;
  }

  return {
    addFormattedEntry({ body: { investigationId, contents, format = "text" } }) {
      if (!started(investigationId)) return { status: 400, example: "unknownIncident" };
      if (isClosed(investigationId)) return { status: 412, example: "closedInvestigation" };
      return { status: 200, body: write(investigationId, { contents, format }) };
    },

    addNote({ body: { investigationId, data, markdown } }) {
      if (!started(investigationId)) return { status: 400, example: "unknownIncident" };
      if (isClosed(investigationId)) return { status: 412, example: "closedInvestigation" };
      const format = markdown ? "markdown" : "text";
      return { status: 200, body: write(investigationId, { contents: data, format, note: true }) };
    },

    getWarRoom({ path: { id }, body }) {
      const one = find(id);
      if (!one?.investigationId) return { status: 400, example: "unknownIncident" };
      const { fromTime = "", categories } = body;
      const own = entries.filter((entry) => entry.investigationId === id && String(entry.created) >= fromTime);
      const shown = categories ? own.filter(({ note }) => categories.includes(note ? "notes" : "chats")) : own;
      const page = shown.slice(0, body.pageSize);
      return { status: 200, body: { id, name: one.name, entries: page.length > 0 ? page : null } };
    },
  };
}
