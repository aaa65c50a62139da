import { type CallOptions, describeFailure, fieldsOf, isUsageError, settle, withHidden } from "@incident-clients/core";
import type { CreateOrUpdateIncidentResult, XsoarOperations } from "../generated/client.ts";
import type { Incident } from "../generated/types.ts";
import { errorText, isStaleVersion } from "../index.ts";
import { compare, type Plan } from "./edits.ts";
import { pause } from "./pause.ts";
import { type Change, explainRefusal, makePlan } from "./plan.ts";
import { type Read, readIncident } from "./read-incident.ts";
import type { UpdateIncidentReport, UpdateIncidentState } from "./update-report.ts";
import { isVersion, stepsBetween } from "./version.ts";

/** The calls that an update takes. */
export type UpdateOperations = Pick<XsoarOperations, "getIncident" | "searchIncidents" | "createOrUpdateIncident">;

const product = "Cortex XSOAR";

/** A write that may have happened, or may still happen. */
interface Doubt {
  why: string;
  /** What was written; undefined once the version has moved on so far that nobody can tell any more. */
  plan: Plan | undefined;
  /** Whether the server says that it took the write, which must not be sent again then. */
  taken: boolean;
}

/** How often to write, and how. */
interface Limits {
  tries: number;
  overwrite: boolean;
  call: CallOptions;
}

/** Writes a change until something proves what became of it, at most `tries` times. After the first write it does not throw. */
export async function writeUntilSettled(
  client: UpdateOperations,
  id: string,
  change: Change,
  limits: Limits,
): Promise<UpdateIncidentReport> {
  const { tries, overwrite, call } = limits;
  let writes = 0;
  let read: Read = await readIncident(client, id, call);
  let written: CreateOrUpdateIncidentResult | undefined;
  let doubt: Doubt | undefined;
  let again: Plan | undefined;

  function report(state: UpdateIncidentState, because = "", more: object = {}): UpdateIncidentReport {
    // As long as a write may have happened, nothing proves that none did.
    const open = doubt !== undefined && ["stale", "rejected", "not-sent"].includes(state);
    const proven = open ? "unknown" : state;
    const reason = [because && doubt?.why, because, next[proven]].filter(Boolean).join(" ");
    const result = written ?? read.result;
    const serverText = errorText(result.ok ? result.data : result.error);
    const hidden = { incident: read.incident, result, serverText, ...more };
    return withHidden({ state: proven, ...(reason && { reason }), writes }, hidden);
  }

  /** Decides what the incident says of the write in doubt: a report where that is the end, or the plan to send again. */
  function settleDoubt({ plan, taken, why }: Doubt, incident: Incident): UpdateIncidentReport | undefined {
    if (!plan) return undefined;
    const values = compare(plan, incident);
    if (values === "new") return report("updated");
    if (overwrite)
      return report("unknown", "The incident does not show the change; it is not sent again without the lock.");
    if (taken) return report("unknown", "The incident does not show the whole change.");
    const steps = stepsBetween(plan.version, incident.version);
    if (steps === undefined) return report("unknown", "The incident has no version that could be compared.");
    // The lock lets one write of a version happen, so while the version stands, or a replica lags, it is safe to send again.
    if (steps <= 0) again = plan;
    else if (values !== "old") return report("unknown", "The fields have been changed again since.");
    // One step that left the fields alone was another's write, and ours can no longer happen; of several one may have been ours.
    else doubt = steps === 1 ? undefined : { why, plan: undefined, taken: false };
    return undefined;
  }

  /** Takes the answer to a write: a report where that is the end. */
  function take(answer: CreateOrUpdateIncidentResult, plan: Plan): UpdateIncidentReport | undefined {
    written = answer;
    if (!answer.ok) {
      const { outcome } = answer;
      if (outcome === "rejected" && isStaleVersion(answer.error)) return undefined;
      const why = describeFailure(product, answer);
      if (outcome === "rejected") return report("rejected", why);
      if (outcome === "not-sent") return report("not-sent", why);
      doubt = { plan, why, taken: false };
      return undefined;
    }
    doubt = { plan, why: `${product} answered with a success that does not show the change.`, taken: false };
    const { id: answered, version } = fieldsOf(answer.data);
    const isIncident = typeof answered === "string" && answered !== "" && errorText(answer.data) === undefined;
    if (isIncident && answered !== id)
      return report("unknown", `${product} answered with another incident: it may have made a second one.`);
    const values = isIncident ? compare(plan, answer.data) : "old";
    const counted = isIncident && (stepsBetween(plan.version, version) ?? 0) > 0;
    if (values === "new" || (values === "neither" && (counted || overwrite))) {
      doubt = undefined;
      read = { ...read, incident: answer.data as Incident };
      return report("updated");
    }
    doubt.taken = counted;
    return undefined;
  }

  try {
    for (;;) {
      const { incident } = read;
      if (!incident) {
        if (writes === 0 && !read.result.ok && isUsageError(read.result.error)) throw read.result.error;
        return report("not-sent", read.reason);
      }
      again = undefined;
      const known = doubt && settleDoubt(doubt, incident);
      if (known) return known;
      const planned = again ? { plan: again, problem: undefined } : await makePlan(incident, change, call.signal);
      if (planned.problem !== undefined) return report("not-sent", planned.problem);
      if (!planned.plan) return report("unchanged", "The incident is as the change wants it.");
      const { plan } = planned;
      if (!overwrite && !isVersion(plan.version)) return report("not-sent", unlocked);
      if (writes === tries)
        return report("stale", doubt ? "The incident is still without the change." : exhausted(tries));

      const body = overwrite ? { ...plan.body, version: -1 } : plan.body;
      const answer = await settle(client, "createOrUpdateIncident", { body }, call);
      if (!answer.ok && isUsageError(answer.error)) {
        const problem = explainRefusal(plan);
        if (writes === 0 && problem === undefined) throw answer.error;
        return report("not-sent", problem ?? answer.error.message);
      }
      writes += 1;
      const end = take(answer, plan);
      if (end) return end;
      await pause(writes, call);
      read = await readIncident(client, id, call);
    }
  } catch (cause) {
    if (writes === 0) throw cause;
    return report(doubt ? "unknown" : "stale", "The change could not be made or compared again.", { cause });
  }
}

const next: Partial<Record<UpdateIncidentState, string>> = {
  rejected: "Nothing was written: correct it, then send it again.",
  unknown: "Read the incident before you repeat the change.",
};

const unlocked = `The server gives no version to lock on; pass "overwrite: true" to write without the lock.`;

const exhausted = (tries: number) => `${tries} writes met changes by others; pass a higher "tries".`;
