import { fieldsOf, UsageError } from "@incident-clients/core";

const operation = "updateIncident";

/**
 * Refuses an update that the server would refuse. It does so with a 500 as often as not, which says nothing of the reason
 * and leaves open whether anything was changed.
 */
export function checkUpdate({ body }: { body?: unknown }): void {
  const { incident_id: id, update_data: update } = fieldsOf(fieldsOf(body).request_data);
  if (typeof id !== "string" || id === "") throw new UsageError(operation, `pass "incident_id" as a text`);
  const fields = fieldsOf(update);
  const { status, resolve_comment, assigned_user_mail, assigned_user_pretty_name, starred } = fields;
  if (Object.values(fields).every((value) => value === undefined))
    throw new UsageError(operation, `pass at least one field in "update_data"`);
  if (resolve_comment !== undefined && !isResolved(status)) {
    throw new UsageError(operation, `"resolve_comment" needs a resolved "status", such as "resolved_other", beside it`);
  }
  if (assigned_user_pretty_name !== undefined && assigned_user_mail === undefined) {
    throw new UsageError(operation, `"assigned_user_pretty_name" needs "assigned_user_mail" beside it`);
  }
  if (starred !== undefined)
    throw new UsageError(operation, `leave "starred" out; incidents cannot be starred by this call`);
}

/**
 * Whether a status ends the work on an incident; servers take either case.
 *
 * @example
 * ```ts
 * import { isResolved } from "@incident-clients/cortex-xdr";
 *
 * console.log(isResolved("resolved_false_positive"), isResolved("under_investigation"));
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Update-an-Incident
 */
export const isResolved = (status: unknown): boolean => typeof status === "string" && /^resolved_/i.test(status);
