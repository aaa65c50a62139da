import type { Entry, Incident, IncidentClosure, XsoarOperations } from "@incident-clients/cortex-xsoar";
import document from "@incident-clients/cortex-xsoar/openapi.json" with { type: "json" };
import { type FakeVendor, fakeVendor } from "../fake.ts";
import { Replica } from "./replica.ts";
import { readFile } from "./xsoar-file.ts";
import { matches } from "./xsoar-search.ts";
import { warRooms } from "./xsoar-war-room.ts";

/** What there is before the first call. */
export interface FakeXsoarOptions {
  /** The incidents; what is left out of one is empty. Defaults to none. */
  incidents?: (Partial<Incident> & { id: string })[];
  /**
   * How many reads (`getIncident`, `searchIncidents`) after each write still show what was there before it, as a replica or an
   * index that lags. Defaults to 0.
   */
  lag?: number;
}

/** A Cortex XSOAR tenant in memory. */
export interface FakeXsoar extends FakeVendor<XsoarOperations> {
  /** One for every incident that was ever made. Change them, and the next answer shows the change. */
  incidents: Incident[];
  /** Every entry of every war room, in the order of writing. */
  entries: Entry[];
}

const unset = "0001-01-01T00:00:00Z";

/**
 * Makes a Cortex XSOAR tenant whose incidents lock on their version: an update under another than the current one is refused
 * with `errOptimisticLock`, one under -1 overwrites, and a field that an update leaves out is wiped. Every create makes a new
 * incident, with nanoseconds in `autime` as the server sends them: a bigint, whose last digits no number holds. An incident
 * whose version is below 0 keeps it, as where the server gives no versions. `searchIncidents` knows the conditions `id`, `name`, `type`, `status`, `notStatus` and `level`, and queries of
 * `field:value` and `field:"value"` joined by `and`; it refuses other queries with a `ContractError`. Entries need an investigation
 * that has started, and is not closed; nothing in them is carried out.
 *
 * @example
 * ```ts
 * import { createXsoarClient } from "@incident-clients/cortex-xsoar";
 * import { fakeXsoar } from "@incident-clients/testing/cortex-xsoar";
 *
 * const fake = fakeXsoar({ incidents: [{ id: "4711", version: 3, name: "Impossible travel" }] });
 * const xsoar = createXsoarClient({ url: "https://api-acme.example.com", apiKey: "any", apiKeyId: "1", fetch: fake.fetch });
 * const stale = await xsoar.createOrUpdateIncident({ body: { id: "4711", version: 2, name: "Impossible travel" } });
 * console.log(stale.status, fake.incidents[0]?.version);
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XSOAR-6-API/Optimistic-locking-and-versioning
 */
export function fakeXsoar(options: FakeXsoarOptions = {}): FakeXsoar {
  const incidents: Incident[] = (options.incidents ?? []).map((given, index) => ({
    ...emptyIncident(index),
    ...given,
  }));
  const entries: Entry[] = [];
  const replica = new Replica(incidents, options.lag);
  const find = (id: string | undefined) => incidents.find((one) => one.id === id);
  let lastId = Math.max(0, ...incidents.map(({ id }) => Number(id) || 0));
  let clock = Date.parse("2026-01-01T00:00:00.000Z");

  function touch(one: Incident): void {
    clock += 1000;
    if (one.version >= 0) one.version += 1;
    one.modified = new Date(clock).toISOString();
  }

  /** Closes as the server does; the answer shows it at once. */
  function close(one: Incident, { closeReason = "", closeNotes = "", CustomFields = {} }: Closure): Incident {
    replica.beforeWrite();
    touch(one);
    const fields = { ...one.CustomFields, ...CustomFields };
    return Object.assign(one, { status: 2, closed: one.modified, closeReason, closeNotes, CustomFields: fields });
  }

  const fake: FakeVendor<XsoarOperations> = fakeVendor<XsoarOperations>(document, {
    ...warRooms(entries, find),

    createOrUpdateIncident({ body }) {
      const { createInvestigation, customFields, ...fields } = body;
      const given = customFields ? { CustomFields: customFields, ...fields } : fields;
      if (body.id === undefined) {
        replica.beforeWrite();
        lastId += 1;
        const id = String(lastId);
        const started = createInvestigation ? { status: 1, investigationId: id } : {};
        const made: Incident = Object.assign(emptyIncident(incidents.length), given, started, { id, version: 0 });
        touch(made);
        incidents.push(made);
        return { status: 200, body: made };
      }
      const one = find(body.id);
      if (!one) return { status: 400, body: fake.example("searchIncidents", 400, "unknownIncident") };
      const version = body.version ?? 0;
      if (version >= 0 && BigInt(version) !== BigInt(one.version)) return { status: 400, example: "staleVersion" };
      replica.beforeWrite();
      const { id, version: current, created, autime, investigationId } = one;
      for (const name of Object.keys(one)) delete one[name as keyof Incident];
      Object.assign(one, emptyIncident(0), { created, autime, investigationId }, given, { id, version: current });
      touch(one);
      return { status: 200, body: one };
    },

    getIncident({ path }) {
      const one = replica.read().find(({ id }) => id === path.id);
      return one ? { status: 200, body: one } : { status: 400, example: "unknownIncident" };
    },

    searchIncidents({ body: { filter = {} } }) {
      const found = replica.read().filter((one) => matches(one, filter));
      const size = Number(filter.size ?? 50);
      const from = Number(filter.page ?? 0) * size;
      const data = found.slice(from, from + size);
      return { status: 200, body: { total: found.length, data: data.length > 0 ? data : null } };
    },

    startInvestigation({ body }) {
      const one = find(body.id);
      if (!one) return { status: 400, example: "unknownIncident" };
      if (one.investigationId) return { status: 400, example: "alreadyInvestigated" };
      if (BigInt(body.version ?? one.version) !== BigInt(one.version)) return { status: 400, example: "staleVersion" };
      replica.beforeWrite();
      Object.assign(one, { status: 1, investigationId: one.id });
      touch(one);
      return { status: 200, body: { id: one.id, version: one.version, investigation: { id: one.id } } };
    },

    closeIncident({ body }) {
      const one = find(body.id);
      return one ? { status: 200, body: close(one, body) } : { status: 400, example: "unknownIncident" };
    },

    uploadIncidentFile({ path, body }) {
      const one = find(path.id);
      if (!one) return { status: 400, example: "unknownIncident" };
      replica.beforeWrite();
      const { isLast, ...file } = readFile(body, one.id);
      one.attachment = [...(one.attachment ?? []), file];
      if (isLast) Object.assign(one, { status: 1, investigationId: one.id });
      touch(one);
      return { status: 200, body: one };
    },

    updateIncidents({ body }) {
      const data = incidents.filter(({ id }) => body.ids.includes(id));
      for (const one of data) {
        replica.beforeWrite();
        const CustomFields = { ...one.CustomFields, ...body.data.CustomFields };
        Object.assign(one, body.data, { CustomFields });
        touch(one);
      }
      return { status: 200, body: { total: data.length, notUpdated: body.ids.length - data.length, data } };
    },

    deleteIncidents({ body }) {
      const gone = incidents.filter(({ id }) => body.ids.includes(id));
      replica.beforeWrite();
      for (const one of gone) incidents.splice(incidents.indexOf(one), 1);
      return { status: 200, body: { total: gone.length, notUpdated: body.ids.length - gone.length, data: null } };
    },

    closeIncidents({ body }) {
      const wanted = body.all ? incidents : incidents.filter(({ id }) => body.ids?.includes(id));
      const data = wanted.map((one) => close(one, body));
      const notUpdated = (body.ids?.length ?? data.length) - data.length;
      return { status: 200, body: { total: data.length, notUpdated, data } };
    },
  });
  return { ...fake, incidents, entries };
}

type Closure = Pick<IncidentClosure, "closeReason" | "closeNotes" | "CustomFields">;

/** An incident that nobody has filled in; `number` tells it from others of the same moment. */
function emptyIncident(number: number): Incident {
  const time = "2026-01-01T00:00:00Z";
  return {
    id: "",
    version: 1,
    name: "",
    type: "Unclassified",
    severity: 0,
    status: 0,
    owner: "",
    created: time,
    modified: time,
    closed: unset,
    investigationId: "",
    labels: null,
    autime: BigInt(Date.parse(time)) * 1_000_000n + 123n + BigInt(number),
  };
}
