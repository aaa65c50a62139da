import { type CallOptions, fieldsOf, itemsOf, settle } from "@incident-clients/core";
import type { ElasticOperations } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";
import { asText } from "./read.ts";
import { type NotPushedReport, notSent, unread } from "./report.ts";

type Readers = Pick<ElasticOperations, "getCurrentConnector" | "findConnectors">;

/** The connector to push through, and what a person should know of the choice. */
export interface Chosen {
  state: undefined;
  connector: { id: string; name: string; type: string };
  warnings: string[];
}

/** A connector as the list shows it. */
interface Listed {
  id: string;
  name: string;
  type: unknown;
}

const isNone = (id: string | undefined) => id === undefined || id === "none";

/** The id of the connector that a case is meant for; undefined for none. */
export function ownConnectorOf(one: Case): string | undefined {
  const id = asText(fieldsOf(one.connector).id);
  return isNone(id) ? undefined : id;
}

/** Says that a connector is not the one the case is meant for. */
export const foreign = (own: string | undefined): string =>
  `The connector is not the case's own (${own === undefined ? "it has none" : "it has another"}): no value of its fields was sent.`;

/** 7.7 has one connector for all cases, and cannot record an incident as long as it has no configuration. */
export async function chooseIn77(
  client: Readers,
  { id: caseId }: Case,
  connectorId: string | undefined,
  options: CallOptions,
): Promise<Chosen | NotPushedReport> {
  const current = await settle(client, "getCurrentConnector", {}, options);
  if (!current.ok) return unread(caseId, current);
  const { connector_id, connector_name } = fieldsOf(current.data);
  const configured = asText(connector_id);
  if (configured === undefined) {
    const missing = "Cases are not configured in this space, so 7.7 could not record the incident: do that first.";
    return notSent(caseId, missing, current);
  }
  const id = connectorId ?? configured;
  if (isNone(id)) return notSent(caseId, `No connector is chosen for cases: choose one, or pass "connectorId".`);
  const type = ".servicenow";
  if (id === configured)
    return { state: undefined, connector: { id, name: asText(connector_name) ?? id, type }, warnings: [] };
  const list = await listConnectors(client, caseId, options);
  if (!Array.isArray(list)) return list;
  const listed = list.find((one) => one.id === id);
  if (!listed) return unlisted(caseId, list);
  const warnings = ["The connector is not the one that cases are configured for."];
  return { state: undefined, connector: { id, name: listed.name, type }, warnings };
}

const types711 = [".servicenow", ".jira", ".resilient"];

/** In 7.11 a case has a connector of its own, without which Kibana refuses to record an incident made through any other. */
export async function chooseIn711(
  client: Readers,
  before: Case,
  connectorId: string | undefined,
  options: CallOptions,
): Promise<Chosen | NotPushedReport> {
  const { id: caseId } = before;
  const own = ownConnectorOf(before);
  if (own === undefined) {
    const missing = "The case has no connector of its own, so 7.11 would not record the incident: give it one first.";
    return notSent(caseId, missing);
  }
  const list = await listConnectors(client, caseId, options);
  if (!Array.isArray(list)) return list;
  const id = connectorId ?? own;
  const listed = list.find((one) => one.id === id);
  if (!listed || !list.some((one) => one.id === own)) return unlisted(caseId, list);
  const type = types711.find((one) => one === listed.type);
  if (type === undefined)
    return notSent(
      caseId,
      `The connector is of a type that 7.11 does not push to; it pushes to ${types711.join(", ")}.`,
    );
  const warnings = id === own ? [] : [foreign(own)];
  return { state: undefined, connector: { id, name: listed.name, type }, warnings };
}

async function listConnectors(
  client: Readers,
  caseId: string,
  options: CallOptions,
): Promise<Listed[] | NotPushedReport> {
  const result = await settle(client, "findConnectors", {}, options);
  if (!result.ok) return unread(caseId, result);
  if (!Array.isArray(result.data)) return notSent(caseId, "The answer to findConnectors is not a list.", result);
  return itemsOf(result.data).flatMap((one) => {
    const { id: given, name, actionTypeId: type } = fieldsOf(one);
    const id = asText(given);
    return id === undefined ? [] : [{ id, name: asText(name) ?? id, type }];
  });
}

function unlisted(caseId: string, list: Listed[]): NotPushedReport {
  const there = list.length === 0 ? "there are none" : "findConnectors lists them";
  return notSent(caseId, `The connector is not among those for cases in this space; ${there}.`);
}
