// Successes whose body says that the call failed: only clients whose vendor has such bodies carry anything for them.
import type { FailedBranch } from "./definition.ts";
import { fieldsOf } from "./flow.ts";
import type { Outcome } from "./policy/outcome.ts";

/** Tells the outcome of a success body that means failure: its first branch that fits decides. */
export const failedIn =
  (branches: readonly FailedBranch[]): ((body: unknown) => Outcome | undefined) =>
  (body) => {
    const branch: Partial<FailedBranch> = fieldsOf(branches.find(({ when }) => matches(body, when)));
    const isRefused = Object.entries(fieldsOf(branch.rejected)).some(([name, pattern]) => {
      const text = fieldsOf(body)[name];
      return typeof text === "string" && new RegExp(pattern as string).test(text);
    });
    return isRefused ? "rejected" : branch.outcome;
  };

/** Whether a value, or an item of it where it is a list, is a constant, or an object that has these constants. */
const matches = (value: unknown, when: unknown): boolean =>
  [value]
    .flat()
    .some((one) =>
      Object(when) === when
        ? Object(one) === one &&
          Object.entries(when as object).every(([name, constant]) => matches(fieldsOf(one)[name], constant))
        : one === when,
    );
