import {
  callNames,
  checkWaiting,
  copyBody,
  type Ensured,
  type EnsureOptions,
  ensureNames,
  type NotEnsured,
  pollUntil,
  takeOptions,
  tell,
  withHidden,
} from "@incident-clients/core";
import type { ServiceNowOperations } from "../generated/client.ts";
import type { RecordFields } from "../generated/types.ts";
import { type CreateIncidentOptions, createIncident } from "./create-incident.ts";
import { type CreateIncidentReport, reportOf } from "./create-report.ts";

/** How to ensure an incident. Limits of time of a call are for each request. */
export interface EnsureIncidentOptions
  extends EnsureOptions,
    Pick<CreateIncidentOptions, "table" | "quota" | "tries"> {}

/** What became of an incident; the answer and the server's text are there by name only, so that no log holds them. */
export type EnsureIncidentReport = (Ensured | NotEnsured) & Pick<CreateIncidentReport, "result" | "serverText">;

const flow = "ensureIncident";

/**
 * Ensures that there is one incident for a key: it calls `createIncident` until the incident exists or is refused, with growing
 * pauses, and stops when `patience` ends. Each round looks before it sends anything, so an instance that fails for a while, or
 * loses an answer, costs time and makes no second incident. A round that has begun is not cut off: with an instance that ignores
 * chosen ids it can take `quota` longer.
 *
 * Throws a `UsageError`, before anything is sent, for what `createIncident` refuses and for options that do not exist. Once
 * something has been sent, it does not throw.
 *
 * @example
 * ```ts
 * import { createServiceNowClient } from "@incident-clients/servicenow";
 * import { ensureIncident } from "@incident-clients/servicenow/flows";
 *
 * const servicenow = createServiceNowClient({
 *   instance: "acme",
 *   username: process.env.SN_USERNAME,
 *   password: process.env.SN_PASSWORD,
 * });
 *
 * const record = { short_description: "Impossible travel: j.doe", urgency: "2", impact: "2" };
 * const report = await ensureIncident(servicenow, record, { key: "case-2291", tried: false });
 * console.log(report.state, report.ticket?.number ?? report.reason);
 * ```
 *
 * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
 */
export async function ensureIncident(
  client: Pick<ServiceNowOperations, "createRecord" | "findRecords" | "getRecord">,
  record: RecordFields,
  options: EnsureIncidentOptions,
): Promise<EnsureIncidentReport> {
  const taken = takeOptions(flow, options, [...ensureNames, "table", "quota", "tries", ...callNames]);
  const { patience: _, onProgress, tried = true, ...create } = taken;
  const patience = checkWaiting(flow, taken);
  const body = copyBody(flow, record);

  let wasSent = false;
  const round = async () => {
    void tell(onProgress, { doing: "sending", attempt: 1 }, create.signal);
    const report = await createIncident(client, body, { ...create, tried: tried || wasSent }).catch(
      (error: unknown) => {
        if (!wasSent) throw error;
        const reason =
          "The client threw an error after the incident was sent. It may exist: call again with the same key.";
        return reportOf({ state: "unknown", reason }, undefined, undefined);
      },
    );
    const existed = report.state === "created" && report.existed && !wasSent;
    wasSent ||= report.state !== "not-sent" && report.result !== undefined;
    return { report, existed };
  };
  const isSettled = ({ report: { state } }: Awaited<ReturnType<typeof round>>) =>
    !["unknown", "not-sent"].includes(state);
  const { report, existed } = await pollUntil(round, isSettled, { ...create, onProgress, patience });
  const { result, serverText } = report;
  return withHidden(conclude(report, existed, wasSent), { result, serverText });
}

function conclude(report: CreateIncidentReport, existed: boolean, wasSent: boolean): Ensured | NotEnsured {
  if (report.state === "created")
    return { state: "created", existed, ticket: { id: report.sysId, number: report.number } };
  const { state, reason, sysIds } = report;
  // What an earlier round has sent may still be there.
  const open = wasSent && state === "not-sent" ? "unknown" : state;
  return { state: open, reason, ...(sysIds && { tickets: sysIds.map((id) => ({ id })) }) };
}
