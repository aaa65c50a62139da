import { type CallOptions, callNames, takeOptions, UsageError } from "@incident-clients/core";
import type { Incident } from "../generated/types.ts";
import { checkChange, type IncidentChange, takeChange } from "./edits.ts";
import type { Change } from "./plan.ts";
import type { UpdateIncidentReport } from "./update-report.ts";
import { type UpdateOperations, writeUntilSettled } from "./write-until-settled.ts";

/** How to update an incident. Limits of time are for each request, not for all of them together. */
export interface UpdateIncidentOptions extends CallOptions {
  /** How many writes at most, by default 5: each one that meets another's change, or whose answer is lost, takes one. */
  tries?: number | undefined;
  /** Sends version -1: overwrites whatever changed since the incident was read, also changes nobody has seen. */
  overwrite?: boolean | undefined;
}

const flow = "updateIncident";

/**
 * Changes an incident without wiping a field or overwriting another's change: reads it, puts the change into the whole
 * incident, and writes that under the version it read. On a stale version it reads again, applies the change again and tries
 * again. When the answer to a write is lost, it reads the incident to tell whether the write happened; a read that does not
 * show the change proves nothing, because it may come from a replica that lags.
 *
 * Pass the fields to set, or a function from the incident as it is now (frozen) to the fields to set. The function runs once
 * for each try, so make values that depend on the old ones there. A field set to undefined is left as it is. A change that is
 * not a function is copied at the call, and so are the options.
 *
 * Throws a `UsageError`, before anything is written, for a change that names another `id` or `version` or that JSON cannot
 * carry and for options that do not exist, and whatever the function throws at the first try. Once a write has been sent, it
 * does not throw.
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
  client: UpdateOperations,
  id: string,
  change: IncidentChange | ((current: Incident) => IncidentChange | undefined | Promise<IncidentChange | undefined>),
  options: UpdateIncidentOptions = {},
): Promise<UpdateIncidentReport> {
  const { tries = 5, overwrite = false, ...call } = takeOptions(flow, options, ["tries", "overwrite", ...callNames]);
  if (typeof id !== "string" || id === "") throw new UsageError(flow, "pass the incident's id as a string");
  if (!Number.isInteger(tries) || tries < 1) throw new UsageError(flow, `"tries" must be 1 or more`);
  if (typeof overwrite !== "boolean") throw new UsageError(flow, `"overwrite" must be true or false`);
  const wanted: Change = typeof change === "function" ? change : takeChange(change);
  if (typeof wanted !== "function") checkChange(wanted, { id });
  return writeUntilSettled(client, id, wanted, { tries, overwrite, call });
}
