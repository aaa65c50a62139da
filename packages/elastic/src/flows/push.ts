import {
  callNames,
  checkWaiting,
  isUsageError,
  requireText,
  takeOptions,
  UsageError,
  type WaitOptions,
  waitNames,
} from "@incident-clients/core";
import type { ServiceNowReader } from "./ask-servicenow.ts";
import { type HandOperations, type OnIncident, pushByHand } from "./by-hand.ts";
import { type OneCallOperations, pushInOneCall } from "./one-call.ts";
import { readCase } from "./read.ts";
import { notSent, type PushReport } from "./report.ts";
import { eraOf, pushesClosed } from "./version.ts";

/** What to push. */
export interface PushInput {
  /** Id of the case. */
  caseId: string;
  /** Id of the connector; the case's own (in 7.7 the configured one) unless given. */
  connectorId?: string | undefined;
  /** Kibana's version, such as `"7.7"`, `"7.11.2"` or `"8.15"`: it decides which calls there are. */
  version: string;
}

/** How to push. Options count where they are the object's own properties, as they are at the call. */
export interface PushOptions extends WaitOptions {
  /**
   * Milliseconds in which a push of unknown outcome may show itself in Kibana before it is reported as that; defaults to 30,000.
   * After a 409 or 424 Kibana has ended, so it looks once. Kibana 7.7 and 7.11 show only what has been recorded, so there it
   * means nothing.
   */
  patience?: number | undefined;
  /**
   * A client of the ServiceNow behind the case's own connector. From 7.12 on, it is asked for the first push of a case that Kibana
   * does not show: an incident that has the case's id as its `correlation_id` is reported as `incident-only`.
   */
  servicenow?: ServiceNowReader | undefined;
  /**
   * Kibana 7.7 and 7.11: called once the incident exists, and waited for until `signal` ends the work, before it is recorded.
   * Store what it is given, and `resumePush` finishes the work even if this process does not live to see it. Whatever it throws,
   * the work goes on.
   */
  onIncident?: OnIncident | undefined;
}

const flow = "pushCaseToIncident";

/** Milliseconds. Kibana waits 60 s for each answer of the ticketing system, and a caller who hangs up earlier cannot know how it ended. */
const pushTimeout = 120_000;

/**
 * Hands a case to its connector's ticketing system: finds the connector, reads the case, makes or updates the incident, and
 * sees to it that the case knows it. One writing call from Kibana 7.12 on, two before. No write is repeated whose outcome is
 * in doubt; the report's `state` says what exists and, where the case does not know its incident, what `resumePush` needs.
 *
 * From 7.12 on, a push whose answer is lost or leaves it open is looked for in the case and, if the client has
 * `findCaseActivity`, in its history, with growing pauses until it shows or `patience` ends. It is never pushed again. A
 * ServiceNow client in `options.servicenow` settles what Kibana does not show.
 *
 * The call that makes the incident gets 120 s unless `options.timeout` says otherwise, the others what the client gives them.
 *
 * Throws a `UsageError`, before anything is sent, for missing input, for options that do not exist, and for versions before
 * 7.7 and from 7.8 to 7.10. Once the call that makes the incident has been sent, it does not throw.
 *
 * @example
 * ```ts
 * import { createElasticClient } from "@incident-clients/elastic";
 * import { pushCaseToIncident } from "@incident-clients/elastic/flows";
 *
 * const elastic = createElasticClient({ url: process.env.KIBANA_URL, apiKey: process.env.KIBANA_API_KEY });
 * const report = await pushCaseToIncident(elastic, { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2", version: "8.15" });
 *
 * if (report.state === "pushed") console.log(report.incident.title, report.incident.url);
 * else console.log(report.state, report.reason);
 * ```
 *
 * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-pushcasedefaultspace
 */
export async function pushCaseToIncident(
  client: HandOperations & OneCallOperations,
  input: PushInput,
  given: PushOptions = {},
): Promise<PushReport> {
  const { caseId, connectorId, version } = takeOptions(flow, input, ["caseId", "connectorId", "version"]);
  const taken = takeOptions(flow, given, ["onIncident", "servicenow", ...waitNames, ...callNames]);
  const { onIncident, servicenow, onProgress, patience = 30_000, ...options } = taken;
  const waiting = { onProgress, patience: checkWaiting(flow, { patience, onProgress }) };
  const era = eraOf(flow, version);
  requireText(flow, "caseId", caseId);
  if (connectorId !== undefined) requireText(flow, "connectorId", connectorId);
  if (connectorId === "none") throw new UsageError(flow, `"none" is not a connector; omit "connectorId"`);
  if (onIncident && typeof onIncident !== "function") throw new UsageError(flow, `pass "onIncident" as a function`);
  if (servicenow && typeof servicenow.findRecords !== "function")
    throw new UsageError(flow, `pass "servicenow" as a client that has the call findRecords`);

  const pushOptions = { ...options, timeout: options.timeout ?? pushTimeout };
  const { found, reason, result } = await readCase(client, caseId, options);
  if (!result.ok && isUsageError(result.error)) throw result.error;
  if (!found) return notSent(caseId, reason, result);
  if (found.status === "closed" && !pushesClosed(version))
    return notSent(caseId, "The case is closed, and Kibana before 8.17 pushes open ones only: reopen it.");
  return era === "7.12"
    ? pushInOneCall(client, found, connectorId, { options, pushOptions, waiting, servicenow })
    : pushByHand(client, era, found, connectorId, { options, pushOptions, onIncident });
}
