import type { Connector, ConnectorDetails, ElasticOperations } from "@incident-clients/elastic";
import type { Handlers } from "../types.ts";
import type { Kibana } from "./elastic-cases.ts";

/** A connector in the words of the connectors' own calls. */
function detailsOf({ id, name, actionTypeId, config, ...rest }: Connector): ConnectorDetails {
  const { isPreconfigured: is_preconfigured, isDeprecated: is_deprecated = false } = rest;
  const flags = { is_preconfigured, is_deprecated, is_missing_secrets: rest.isMissingSecrets ?? false };
  return { id, name, connector_type_id: actionTypeId, ...(config && { config }), ...flags };
}

/** Making, changing and deleting connectors. Their secrets are not kept. */
export function connectorHandlers(kibana: Kibana): Handlers<ElasticOperations> {
  const find = (id: string) => kibana.space.connectors.find((one) => one.id === id);
  return {
    listConnectors: () => ({
      status: 200,
      body: kibana.space.connectors.map((one) => ({ ...detailsOf(one), referenced_by_count: one.referencedByCount })),
    }),

    getConnector({ path }) {
      const one = find(path.connectorId);
      return one ? { status: 200, body: detailsOf(one) } : { status: 404, example: "connectorUnknown" };
    },

    createConnector({ body: { name, connector_type_id: actionTypeId, config = {} } }) {
      const state = { isPreconfigured: false, isDeprecated: false, isMissingSecrets: false, referencedByCount: 0 };
      const one: Connector = { id: crypto.randomUUID(), actionTypeId, name, config, ...state };
      kibana.space.connectors.push(one);
      return { status: 200, body: detailsOf(one) };
    },

    updateConnector({ path, body: { name, config = {} } }) {
      const one = find(path.connectorId);
      if (!one) return { status: 404, example: "connectorUnknown" };
      if (one.isPreconfigured) return { status: 400, example: "connectorPreconfigured" };
      Object.assign(one, { name, config, isMissingSecrets: false });
      return { status: 200, body: detailsOf(one) };
    },

    deleteConnector({ path }) {
      const one = find(path.connectorId);
      if (!one) return { status: 404, example: "connectorUnknown" };
      if (one.isPreconfigured) return { status: 400, example: "connectorPreconfigured" };
      kibana.space.connectors = kibana.space.connectors.filter((each) => each !== one);
      return { status: 204 };
    },
  };
}
