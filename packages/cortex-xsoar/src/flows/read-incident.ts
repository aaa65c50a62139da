import type { CallOptions } from "@incident-clients/core";
import { describeFailure } from "@incident-clients/cortex";
import type { CortexXsoarOperations, GetIncidentResult, SearchIncidentsResult } from "../generated/client.ts";
import type { Incident } from "../generated/types.ts";
import { errorText } from "../index.ts";

export type ReadResult = GetIncidentResult | SearchIncidentsResult;

/** An incident, or why there is none. */
export interface Read {
  incident?: Incident;
  reason?: string;
  result: ReadResult;
}

/**
 * Reads one incident. `getIncident` is documented for XSOAR 8, where the versions of a search are unreliable. An XSOAR 6 that
 * does not have it answers 404 or its web page, and a search there does as well.
 */
export async function readIncident(
  client: Pick<CortexXsoarOperations, "getIncident" | "searchIncidents">,
  id: string,
  options: CallOptions,
): Promise<Read> {
  const loaded = await client.getIncident({ path: { id } }, options);
  if (loaded.ok) return pick([loaded.data], id, loaded);
  const missing = loaded.status === 404 || (loaded.status === undefined && loaded.error.code === "media-type");
  if (!missing) return { reason: describeFailure("Cortex XSOAR", loaded, errorText), result: loaded };

  const searched = await client.searchIncidents({ body: { filter: { id: [id], page: 0, size: 1 } } }, options);
  if (!searched.ok) return { reason: describeFailure("Cortex XSOAR", searched, errorText), result: searched };
  return pick(searched.data?.data, id, searched);
}

/** Whatever else the server sends, a write goes to the incident that was asked for. */
function pick(incidents: unknown, id: string, result: ReadResult): Read {
  const incident = Array.isArray(incidents) ? (incidents as Incident[]).find((one) => one?.id === id) : undefined;
  return incident ? { incident, result } : { reason: `the server has no incident with the id ${id}`, result };
}
