import {
  type Beside,
  type CommonOptions,
  checkBaseUrl,
  checkHeaders,
  commonNames,
  createClient,
  requireText,
  takeOptions,
  UsageError,
} from "@incident-clients/core";
import type { Client } from "openapi-fetch";
import { authorizationOf, type ElasticCredentials } from "./credentials.ts";
import { definition, type ElasticOperations } from "./generated/client.ts";
import type { paths } from "./generated/types.ts";

export {
  IncidentClientError,
  isIncidentClientError,
  ResponseError,
  TransportError,
  UsageError,
  unwrap,
} from "@incident-clients/core";
export type * from "./credentials.ts";
export type * from "./generated/client.ts";
export type * from "./generated/types.ts";

/** Where Kibana is. */
export interface ElasticConnection extends CommonOptions {
  /** Address of Kibana (not of Elasticsearch), base path included: `https://host:5601/kibana`. */
  url: string | undefined;
  /** Id of the space to work in, as Kibana's addresses show it after `/s/`; defaults to the default space. */
  space?: string | undefined;
  /** Sent as `elastic-api-version`, which some deployments of 8.11 and later insist on; not sent by default. */
  apiVersion?: "2023-10-31" | (string & {}) | undefined;
}

/** How to reach Kibana, and as whom. */
export type ElasticClientOptions = ElasticConnection & ElasticCredentials;

/** The openapi-fetch client of this vendor. */
export interface ElasticHttp extends Client<paths> {}

/** One method for each operation; the same methods on `orThrow`, which throw; and the openapi-fetch client, `http`. */
export interface ElasticClient extends ElasticOperations, Beside<ElasticOperations, ElasticHttp> {}

const factory = "createElasticClient";

/**
 * Creates a client for one space of one Kibana. Throws a `UsageError` for missing or malformed options, and for an API key
 * together with a user name.
 *
 * @example
 * ```ts
 * import { createElasticClient } from "@incident-clients/elastic";
 *
 * const elastic = createElasticClient({
 *   url: process.env.KIBANA_URL,
 *   apiKey: process.env.KIBANA_API_KEY,
 *   space: "soc",
 * });
 *
 * const connectors = await elastic.findConnectors();
 * if (connectors.ok) console.log(connectors.data.map(({ id, name }) => `${id} ${name}`));
 * ```
 *
 * @see https://www.elastic.co/docs/api/doc/kibana/authentication
 */
export function createElasticClient(options: ElasticClientOptions): ElasticClient {
  const names = ["url", "space", "apiVersion", "apiKey", "username", "password", ...commonNames];
  const { url, space, apiVersion, apiKey, username, password, ...common } = takeOptions(factory, options, names);
  const versioned = apiVersion !== undefined && {
    "elastic-api-version": requireText(factory, "apiVersion", apiVersion),
  };
  return createClient<ElasticOperations, ElasticHttp>(definition, {
    ...common,
    baseUrl: addSpace(checkBaseUrl(factory, "url", url, common.allowInsecure), space),
    credentials: authorizationOf(factory, { apiKey, username, password }),
    // Kibana asks for kbn-xsrf on writes, and does not mind it on reads.
    headers: { "kbn-xsrf": "true", ...versioned, ...checkHeaders(factory, common.headers) },
  });
}

function addSpace(base: URL, space: string | undefined): URL {
  if (/\/(api|app(\/\w+)+)\/?$/.test(base.pathname))
    throw new UsageError(factory, `"url" must end before /api or /app, as in "https://host:5601"`);
  if (space === undefined) return base;
  if (!/^[a-z\d_-]+$/.test(space)) {
    throw new UsageError(
      factory,
      `"space" must be a space's id, as its address shows it after /s/: a-z, 0-9, "_" and "-"`,
    );
  }
  const root = base.href.replace(/\/+$/, "");
  if (/\/s\/[^/]+$/.test(root)) throw new UsageError(factory, `"url" names a space already; leave "space" away`);
  return new URL(`${root}/s/${space}`);
}
