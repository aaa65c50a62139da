import { type CallOptions, isUsageError, pollUntil, settle, type WaitOptions } from "@incident-clients/core";
import type { ElasticOperations } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";
import { askServiceNow, type ServiceNowReader } from "./ask-servicenow.ts";
import { foreign, ownConnectorOf } from "./connector.ts";
import { asText, newestPush, pushedSince, pushTimeOf, readCase } from "./read.ts";
import { describe, notSent, type PushReport, unmade, withAnswer } from "./report.ts";

const look =
  "The incident may exist: look in the ticketing system. If it is there, the case does not know it and pushing again makes a second one.";

const orphan =
  "The case does not know it, and pushing again makes a second one. From 7.12 on no call records it: resumePush tells whether Kibana has by now.";

/** The calls of a push from Kibana 7.12 on; with `findCaseActivity` a push of unknown outcome is looked up in the case's history too. */
export type OneCallOperations = Pick<ElasticOperations, "getCase" | "pushCase"> & {
  findCaseActivity?: ElasticOperations["findCaseActivity"] | undefined;
};

const unlisted =
  "The case shows this push and its history does not: push it again, and Kibana makes a second incident. Change the incident through executeConnector.";

const twin =
  "Kibana answered with a conflict: if another push of the case ran at the same time, there are two incidents. Look in the ticketing system.";

/** How to make the calls of a push, and how long to look for it. */
export interface OneCall {
  options: CallOptions;
  /** Options of the call that makes the incident. */
  pushOptions: CallOptions;
  waiting: Pick<WaitOptions, "onProgress"> & { patience: number };
  servicenow: ServiceNowReader | undefined;
}

/** Kibana 7.12 and later convert, send and record in one call. After that call it does not throw. */
export async function pushInOneCall(
  client: OneCallOperations,
  before: Case,
  connectorId: string | undefined,
  { options, pushOptions, waiting, servicenow }: OneCall,
): Promise<PushReport> {
  const { id: caseId } = before;
  const own = ownConnectorOf(before);
  const id = connectorId ?? own;
  if (id === undefined) return notSent(caseId, `The case has no connector: give it one, or pass "connectorId".`);
  const warnings = id === own ? [] : [foreign(own)];
  const push = { caseId, connectorId: id, pushedAt: pushTimeOf(before) };

  const path = { caseId, connectorId: id };
  const result = await settle(client, "pushCase", { path, body: {} }, pushOptions);
  if (!result.ok && isUsageError(result.error)) throw result.error;
  const incident = result.ok ? pushedSince(result.data, push) : undefined;
  if (incident) return withAnswer({ state: "pushed" as const, caseId, incident, missedComments: [], warnings }, result);
  const nothing = unmade(caseId, result, { warnings });
  if (nothing) return nothing;

  const lookAgain = async () => {
    const { found, result: after } = await readCase(client, caseId, options);
    const listed = await newestPush(client, before, id, options);
    return { after, listed, shown: (found && pushedSince(found, push)) ?? listed };
  };
  // Kibana writes the case first and its history last, so a case that is ahead of it may only be early.
  const isSettled = ({ listed, shown }: Awaited<ReturnType<typeof lookAgain>>) => shown != null && listed !== null;
  // With these Kibana has ended, and records nothing afterwards.
  const patience = result.status === 409 || result.status === 424 ? 0 : waiting.patience;
  const { after, listed, shown } = await pollUntil(lookAgain, isSettled, { ...options, ...waiting, patience });
  if (shown) {
    if (listed === null) warnings.push(unlisted);
    const lost = "The answer to the push did not show the incident, and Kibana shows that the case was pushed.";
    warnings.push(lost);
    if (result.status === 409) warnings.push(twin);
    return withAnswer({ state: "pushed" as const, caseId, incident: shown, missedComments: [], warnings }, after);
  }
  const what = result.ok ? "The answer to the push names no incident." : describe(result);
  // The record of an earlier push has the same mark, and the case of another connector does not say where this one would leave one.
  const isFirst = before.external_service === null && id === own;
  const asked = servicenow && isFirst ? await askServiceNow(servicenow, before, options) : undefined;
  if (asked?.incident) {
    const connector = { id, name: asText(before.connector?.name) ?? id };
    const resume = { caseId, connector, incident: asked.incident, commentIds: [], pushedAt: null };
    const reason = `${what} ${asked.seen} ${orphan}`;
    return withAnswer(
      { state: "incident-only", caseId, incident: asked.incident, reason, resume, warnings } as const,
      result,
    );
  }
  const reason = [what, asked?.seen, look].filter(Boolean).join(" ");
  return withAnswer({ state: "unknown", caseId, warnings, reason } as const, result);
}
