import { copyBody, isUsageError, tell } from "@incident-clients/core";
import type { Incident } from "../generated/types.ts";
import { type IncidentChange, isObject, type Plan, planChange, takeChange } from "./edits.ts";
import { describePath, findUnwritable, type Path } from "./unwritable.ts";

type Answer = IncidentChange | undefined;

/** Fields to set, or a function from the incident as it is to the fields to set. */
export type Change = IncidentChange | ((current: Incident) => Answer | Promise<Answer>);

/** A write to send, or none where nothing is to change; or why the incident must not be written. */
export type Planned = { plan: Plan | undefined; problem: undefined } | { problem: string };

const problem = (what: string): { problem: string } => ({
  problem: `${what} Writing it back would change more than you asked for, so make this change in Cortex XSOAR itself.`,
});

const unwritable = (path: Path) =>
  problem(`The incident holds a number in ${describePath(path)} that JavaScript cannot hold.`);

const tooDeep = () => problem("The incident is nested too deeply.");

/**
 * Plans the write that puts a change into an incident. Throws what the change function throws, and a `UsageError` for what is
 * wrong with the change; what is wrong with the incident comes back as a problem.
 */
export async function makePlan(current: Incident, change: Change, signal: AbortSignal | undefined): Promise<Planned> {
  const wanted =
    typeof change === "function" ? await ask(change, current, signal) : { answer: change, problem: undefined };
  if (wanted.problem !== undefined) return wanted;
  if (!wanted.answer) return { plan: undefined, problem: undefined };
  try {
    const fields = typeof change === "function" ? takeChange(wanted.answer) : change;
    if (Object.hasOwn(fields, "CustomFields") && !isObject(current.CustomFields ?? {}))
      return problem("The incident's custom fields are not an object.");
    const plan = planChange(current, fields);
    const stuck = plan && findUnwritable(plan.body);
    return stuck ? unwritable(stuck) : { plan, problem: undefined };
  } catch (error) {
    if (!isUsageError(error)) return tooDeep();
    // A function may give back all that it was given, such a number included.
    const stuck = findUnwritable(current);
    if (stuck) return unwritable(stuck);
    throw error;
  }
}

/** Says why a client refused a planned write, where the incident and not the calling code is at fault. */
export function explainRefusal({ body }: Plan): string | undefined {
  try {
    copyBody("updateIncident", body);
    return undefined;
  } catch {
    return tooDeep().problem;
  }
}

/** Asks the caller's function for the fields to set, unless the incident cannot be copied or the caller's signal ends that. */
async function ask(
  change: Extract<Change, (...given: never) => unknown>,
  current: Incident,
  signal: AbortSignal | undefined,
): Promise<{ answer: Answer; problem: undefined } | { problem: string }> {
  let copy: Incident;
  try {
    copy = freeze(structuredClone(current));
  } catch {
    return tooDeep();
  }
  let answer: Answer;
  let thrown: { error: unknown } | undefined;
  const work = async (one: Incident) => {
    try {
      answer = await change(one);
    } catch (error) {
      thrown = { error };
    }
  };
  const finished = await tell(work, copy, signal);
  if (thrown) throw thrown.error;
  return finished
    ? { answer, problem: undefined }
    : { problem: "The signal ended the work while the change function ran." };
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const item of Object.values(Object.freeze(value))) freeze(item);
  return value;
}
