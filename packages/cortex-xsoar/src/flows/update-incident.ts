import { type CallOptions, UsageError } from "@incident-clients/core";
import { describeFailure } from "@incident-clients/cortex";
import type { CortexXsoarOperations, CreateOrUpdateIncidentResult } from "../generated/client.ts";
import type { Incident } from "../generated/types.ts";
import { errorText, isStaleVersion } from "../index.ts";
import { checkChange, compare, type IncidentChange, type Plan, planChange } from "./edits.ts";
import { pause } from "./pause.ts";
import { type ReadResult, readIncident } from "./read-incident.ts";

export type { IncidentChange } from "./edits.ts";

/** How to update an incident. Limits of time are for each request, not for all of them together. */
export interface UpdateIncidentOptions extends CallOptions {
  /** How many writes at most, 5 unless set: each one that meets another's change, or whose answer is lost, takes one. */
  tries?: number | undefined;
  /** Sends version -1: overwrites whatever changed since the incident was read, also changes nobody has seen. */
  overwrite?: boolean | undefined;
}

/**
 * What became of an update.
 *
 * - `updated`: the incident holds the change.
 * - `unchanged`: it held the change already, so nothing was written.
 * - `stale`: every try met another's change. Nothing was written.
 * - `failed`: the server refused the write. Nothing was written.
 * - `unknown`: it may have happened; `reason` says what is known.
 * - `not-sent`: the incident could not be read or has no version to lock on, or nothing could be sent. Nothing was written.
 */
export type UpdateIncidentState = "updated" | "unchanged" | "stale" | "failed" | "unknown" | "not-sent";

/** What became of an update, and on what evidence. */
export interface UpdateIncidentReport {
  state: UpdateIncidentState;
  /** Why, unless it was updated. */
  reason?: string | undefined;
  /** How many writes were sent. */
  writes: number;
  /** The incident as last seen. */
  incident?: Incident | undefined;
  /** The answer to the last write, or to the read where nothing was written. */
  result: ReadResult | CreateOrUpdateIncidentResult;
}

/**
 * Changes an incident without wiping a field or overwriting another's change: reads it, puts the change into the whole
 * incident, and writes that under the version it read. On a stale version it reads again, applies the change again and tries
 * again. When the answer to a write is lost, it reads the incident to tell whether the write happened.
 *
 * Pass the fields to set, or a function from the incident as it is now (frozen) to the fields to set. The function runs once
 * for each try, so make values that depend on the old ones there. A field set to undefined is left as it is.
 *
 * Throws a `UsageError` for a change that names another `id` or `version`, and whatever the function throws.
 *
 * @example
 * ```ts
 * import { createXsoarClient } from "@incident-clients/cortex-xsoar";
 * import { updateIncident } from "@incident-clients/cortex-xsoar/flows";
 *
 * const xsoar = createXsoarClient({
 *   url: "https://api-acme.crtx.us.paloaltonetworks.com",
 *   apiKey: process.env.XSOAR_API_KEY,
 *   apiKeyId: process.env.XSOAR_API_KEY_ID,
 * });
 *
 * const report = await updateIncident(xsoar, "4711", ({ labels }) => ({
 *   severity: 4,
 *   labels: [...(labels ?? []), { type: "Ticket", value: "INC0012345" }],
 *   CustomFields: { vipuser: true },
 * }));
 * console.log(report.state, report.incident?.version);
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XSOAR-6-API/Optimistic-locking-and-versioning
 */
export async function updateIncident(
  client: Pick<CortexXsoarOperations, "getIncident" | "searchIncidents" | "createOrUpdateIncident">,
  id: string,
  change: IncidentChange | ((current: Incident) => IncidentChange | undefined | Promise<IncidentChange | undefined>),
  options: UpdateIncidentOptions = {},
): Promise<UpdateIncidentReport> {
  const { tries = 5, overwrite = false, ...call } = options;
  if (typeof id !== "string" || id === "") throw new UsageError("updateIncident", "pass the incident's id as a text");
  if (!Number.isInteger(tries) || tries < 1) throw new UsageError("updateIncident", `"tries" must be 1 or more`);
  if (typeof change !== "function") checkChange(change, { id });
  const makePlan = async (current: Incident) => {
    const wanted = typeof change === "function" ? await change(freeze(structuredClone(current))) : change;
    return wanted && planChange(current, wanted);
  };

  // A write that may have happened, or may still happen, and why nobody knows. Reading the incident again settles it.
  let doubt: { plan: Plan; why: string } | undefined;
  let written: CreateOrUpdateIncidentResult | undefined;
  for (let writes = 0; ; ) {
    if (writes > 0) await pause(writes, call);
    const { incident, reason = "", result: read } = await readIncident(client, id, call);
    const report = (state: UpdateIncidentState, because?: string): UpdateIncidentReport => ({
      state,
      reason: because && doubt ? `${doubt.why} ${because}` : because,
      writes,
      incident,
      result: written ?? read,
    });
    if (!incident) return report(doubt ? "unknown" : "not-sent", reason);

    let plan: Plan | undefined;
    if (doubt) {
      const values = compare(doubt.plan, incident);
      if (values === "new") return report("updated");
      if (overwrite)
        return report("unknown", "The incident does not show the change; it is not sent again without the lock.");
      // The lock lets one write of a version happen, so while the version stands the same write is safe to send again.
      if (incident.version === doubt.plan.version) plan = doubt.plan;
      else if (values === "neither") return report("unknown", "The fields have been changed again since.");
      else doubt = undefined;
    }
    plan ??= await makePlan(incident);
    if (!plan) return report("unchanged", "the incident is as the change wants it");
    if (!overwrite && plan.version < 0) return report("not-sent", unlocked);
    if (writes === tries) {
      return doubt
        ? report("unknown", `The incident is still at version ${incident.version}, without the change.`)
        : report("stale", `${tries} writes met changes by others; pass a higher "tries"`);
    }

    writes += 1;
    const body = overwrite ? { ...plan.body, version: -1 } : plan.body;
    written = await client.createOrUpdateIncident({ body }, call);
    if (written.ok) {
      const { data } = written;
      if (data && data.id !== id)
        return report("unknown", `the server answered with incident ${data.id}: it may have made a second one`);
      if (data && compare(plan, data) !== "old") return { ...report("updated"), incident: data };
      doubt = { plan, why: "The server answered with a success that does not show the change." };
    } else if (!isStaleVersion(written.error)) {
      const why = describeFailure("Cortex XSOAR", written, errorText);
      const nothing = written.outcome === "rejected" ? "failed" : "not-sent";
      if (written.outcome !== "unknown") return report(doubt ? "unknown" : nothing, why);
      doubt = { plan, why };
    }
  }
}

const unlocked = `the server gives no version to lock on; pass "overwrite: true" to write without the lock`;

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const item of Object.values(Object.freeze(value))) freeze(item);
  return value;
}
