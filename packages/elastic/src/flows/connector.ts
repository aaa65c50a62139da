import type { CallOptions } from "@incident-clients/core";
import type { ElasticOperations } from "../generated/client.ts";
import type { Case, Connector, FlatCaseConfiguration } from "../generated/types.ts";
import { type NotPushedReport, notSent, unread } from "./report.ts";

type Readers = Pick<ElasticOperations, "getCurrentConnector" | "findConnectors">;

/** The connector to push through, and what a person should know of the choice. */
export interface Chosen {
  connector: { id: string; name: string; type: string };
  warnings: string[];
}

const isNone = (id: string | undefined) => id === undefined || id === "none";

/** Says that a connector is not the one the case is meant for. */
export const foreign = (id: string, own: string | undefined): string =>
  `${id} is not the case's own connector (${isNone(own) ? "it has none" : own}): no value of its fields was sent`;

/** 7.7 has one connector for all cases, and cannot record an incident as long as it has no configuration. */
export async function chooseIn77(
  client: Readers,
  { id: caseId }: Case,
  connectorId: string | undefined,
  options: CallOptions,
): Promise<Chosen | NotPushedReport> {
  const current = await client.getCurrentConnector({}, options);
  if (!current.ok) return unread(caseId, current);
  const { connector_id: configured, connector_name } = (current.data ?? {}) as Partial<FlatCaseConfiguration>;
  if (!configured) {
    const missing = "cases are not configured in this space, so 7.7 could not record the incident: do that first";
    return notSent(caseId, missing, current);
  }
  const id = connectorId ?? configured;
  if (isNone(id)) return notSent(caseId, `no connector is chosen for cases: choose one, or pass "connectorId"`);
  const type = ".servicenow";
  if (id === configured) return { connector: { id, name: connector_name ?? id, type }, warnings: [] };
  const list = await listConnectors(client, caseId, options);
  if ("state" in list) return list;
  const listed = list.find((one) => one.id === id);
  if (!listed) return unlisted(caseId, id, list);
  const warnings = [`${id} is not the connector that cases are configured for (${configured})`];
  return { connector: { id, name: listed.name ?? id, type }, warnings };
}

const types711 = [".servicenow", ".jira", ".resilient"];

/** In 7.11 a case has a connector of its own, without which Kibana refuses to record an incident made through any other. */
export async function chooseIn711(
  client: Readers,
  { id: caseId, connector: own }: Case,
  connectorId: string | undefined,
  options: CallOptions,
): Promise<Chosen | NotPushedReport> {
  if (!own || isNone(own.id)) {
    return notSent(
      caseId,
      "the case has no connector of its own, so 7.11 would not record the incident: give it one first",
    );
  }
  const list = await listConnectors(client, caseId, options);
  if ("state" in list) return list;
  const id = connectorId ?? own.id;
  const missing = [own.id, id].find((wanted) => !list.some((one) => one.id === wanted));
  if (missing) return unlisted(caseId, missing, list);
  const { name, actionTypeId: type } = list.find((one) => one.id === id) as Connector;
  if (!types711.includes(type)) {
    return notSent(caseId, `connector ${id} is of type ${type}, and 7.11 pushes to ${types711.join(", ")}`);
  }
  return { connector: { id, name: name ?? id, type }, warnings: id === own.id ? [] : [foreign(id, own.id)] };
}

async function listConnectors(
  client: Readers,
  caseId: string,
  options: CallOptions,
): Promise<Connector[] | NotPushedReport> {
  const result = await client.findConnectors({}, options);
  if (!result.ok) return unread(caseId, result);
  if (Array.isArray(result.data)) return result.data;
  return notSent(caseId, "the answer to findConnectors is no list", result);
}

function unlisted(caseId: string, id: string, list: Connector[]): NotPushedReport {
  const ids = list.map((one) => one.id).join(", ") || "there are none";
  return notSent(caseId, `connector ${id} is not among those for cases in this space (${ids})`);
}
