import { type AnyResult, type CallOptions, describeFailure, fieldsOf, itemsOf, settle } from "@incident-clients/core";
import type { Case } from "../generated/types.ts";
import { toIncident } from "./read.ts";
import type { Incident } from "./report.ts";

/** The call of a ServiceNow client that finds records; any client that has it will do. */
export interface ServiceNowReader {
  findRecords: (
    request: {
      path: { tableName: string };
      query: { sysparm_query: string; sysparm_fields: string; sysparm_limit: number };
    },
    options?: CallOptions,
  ) => Promise<AnyResult>;
}

/** Where the connectors of these types make their records. */
const tables = new Map<unknown, string>([
  [".servicenow", "incident"],
  [".servicenow-sir", "sn_si_incident"],
]);

/** Asks ServiceNow for the incident of a case that was never pushed before: there is one, or `seen` says what there is. Never throws. */
export async function askServiceNow(
  client: ServiceNowReader,
  { id, connector }: Case,
  { signal }: CallOptions,
): Promise<{ incident?: Incident | undefined; seen: string }> {
  const tableName = tables.get(fieldsOf(connector).type);
  if (!tableName) return { seen: "The case's connector is not one of ServiceNow's, so that was not asked." };
  const query = {
    sysparm_query: `correlation_id=${id}`,
    sysparm_fields: "sys_id,number,correlation_id",
    sysparm_limit: 10,
  };
  const read = await settle(client, "findRecords", { path: { tableName }, query }, { signal });
  if (!read.ok) return { seen: `ServiceNow could not be asked: ${describeFailure("ServiceNow", read)}` };
  const rows = itemsOf(fieldsOf(read.data).result).map(fieldsOf);
  // An instance that does not know a field of the query leaves the condition out.
  const [one, ...more] = rows.filter(({ sys_id, correlation_id }) => correlation_id === id && isId(sys_id));
  if (!one) return { seen: "ServiceNow shows no incident with the case's id so far." };
  if (more.length > 0) return { seen: "ServiceNow has several incidents with the case's id." };
  const { sys_id, number } = one;
  const isNumber = typeof number === "string" && /^[A-Z]{2,8}\d{4,12}$/.test(number);
  return { incident: toIncident(sys_id, isNumber ? number : sys_id, ""), seen: "ServiceNow has the incident." };
}

const isId = (value: unknown) => typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
