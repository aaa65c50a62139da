import { type CallOptions, describeFailure, fieldsOf, itemsOf, settle } from "@incident-clients/core";
import type { GetIncidentResult, SearchIncidentsResult, XsoarOperations } from "../generated/client.ts";
import type { Incident } from "../generated/types.ts";

export type ReadResult = GetIncidentResult | SearchIncidentsResult;

/** An incident, or why there is none. */
export interface Read {
  incident?: Incident | undefined;
  reason: string;
  result: ReadResult;
}

/**
 * Reads one incident; never throws. `getIncident` is documented for XSOAR 8, where the versions of a search are unreliable. An
 * XSOAR 6 that does not have it answers 404 or its web page, and a search there does as well.
 */
export async function readIncident(
  client: Pick<XsoarOperations, "getIncident" | "searchIncidents">,
  id: string,
  options: CallOptions,
): Promise<Read> {
  const loaded = await settle(client, "getIncident", { path: { id } }, options);
  if (loaded.ok) return pick([loaded.data], id, loaded);
  const missing = loaded.status === 404 || fieldsOf(loaded.error).code === "media-type";
  if (!missing) return { reason: describeFailure("Cortex XSOAR", loaded), result: loaded };

  const body = { filter: { id: [id], page: 0, size: 1 } };
  const searched = await settle(client, "searchIncidents", { body }, options);
  if (!searched.ok) return { reason: describeFailure("Cortex XSOAR", searched), result: searched };
  return pick(fieldsOf(searched.data).data, id, searched);
}

/** Whatever else the server sends, a write goes to the incident that was asked for. */
function pick(incidents: unknown, id: string, result: ReadResult): Read {
  const incident = itemsOf(incidents).find((one) => fieldsOf(one).id === id) as Incident | undefined;
  return { incident, reason: "The server does not show an incident with this id.", result };
}
