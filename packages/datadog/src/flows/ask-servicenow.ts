import { type AnyResult, type CallOptions, fieldsOf, settle } from "@incident-clients/core";

/** The call of a ServiceNow client that shows whether a record exists; any client that has it will do. */
export interface ServiceNowReader {
  getRecord: (request: { path: { tableName: string; sysId: string } }, options?: CallOptions) => Promise<AnyResult>;
}

/** Asks ServiceNow for the incident of a ticket: its number, or why it is not known to exist. Never throws. */
export async function askServiceNow(
  client: ServiceNowReader,
  sysId: string | undefined,
  { signal }: CallOptions,
): Promise<{ number: string | undefined; problem: string | undefined }> {
  if (!sysId || !/^[0-9a-f]{32}$/.test(sysId))
    return { number: undefined, problem: "Datadog names no sys_id by which ServiceNow could be asked." };
  const read = await settle(client, "getRecord", { path: { tableName: "incident", sysId } }, { signal });
  const { sys_id, number } = fieldsOf(fieldsOf(read.ok ? read.data : undefined).result);
  if (sys_id !== sysId)
    return { number: undefined, problem: "Datadog says that the ticket exists, and ServiceNow does not show it." };
  return {
    number: typeof number === "string" && /^[A-Z]{2,8}\d{4,12}$/.test(number) ? number : undefined,
    problem: undefined,
  };
}
