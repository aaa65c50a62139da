import {
  basicCredentials,
  bearerCredentials,
  type CommonOptions,
  type Credentials,
  checkBaseUrl,
  commonNames,
  createClient,
  type Token,
  takeCredentials,
  takeOptions,
  UsageError,
} from "@incident-clients/core";
import { definition, type ServiceNowOperations } from "./generated/client.ts";
import type { ServiceNowClient, ServiceNowHttp } from "./records.ts";

export {
  IncidentClientError,
  isIncidentClientError,
  ResponseError,
  TransportError,
  UsageError,
  unwrap,
} from "@incident-clients/core";
export type * from "./generated/client.ts";
export type * from "./generated/types.ts";
export type * from "./records.ts";

/** Where the instance is, and as whom to call it: a user, an OAuth 2 token or an API key, one of them. */
export interface ServiceNowClientOptions extends CommonOptions {
  /** Name of the instance; requests go to `https://{instance}.service-now.com`. */
  instance?: string | undefined;
  /** The whole base URL instead of an instance: a host name of your own, a proxy, or a mock. */
  url?: string | undefined;
  /** Name of the user, sent with the password as `Authorization: Basic …`. */
  username?: string | undefined;
  password?: string | undefined;
  /** OAuth 2 access token, or a function that gives one: it is asked before every attempt. */
  token?: Token | undefined;
  /** Sent as `x-sn-apikey`; a function is asked before every attempt. */
  apiKey?: Token | undefined;
  /**
   * Milliseconds for one attempt; defaults to 70,000, because ServiceNow cancels a request after 60 seconds and a client that
   * hangs up earlier never learns how it ended.
   */
  timeout?: number | undefined;
}

const factory = "createServiceNowClient";

/**
 * Creates a client for one ServiceNow instance. Throws a `UsageError` for missing or malformed options, and for two kinds of
 * credentials at once.
 *
 * @example
 * ```ts
 * import { createServiceNowClient } from "@incident-clients/servicenow";
 *
 * const servicenow = createServiceNowClient({
 *   instance: "acme",
 *   username: process.env.SN_USERNAME,
 *   password: process.env.SN_PASSWORD,
 * });
 *
 * const found = await servicenow.findRecords({
 *   path: { tableName: "incident" },
 *   query: { sysparm_query: "active=true", sysparm_limit: 5, sysparm_exclude_reference_link: true },
 * });
 * if (found.ok) console.log(found.data.result.map(({ number }) => number));
 * ```
 *
 * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_RESTAPI.html
 */
export function createServiceNowClient(options: ServiceNowClientOptions): ServiceNowClient {
  const names = ["instance", "url", "username", "password", "token", "apiKey", ...commonNames];
  const { instance, url, username, password, token, apiKey, timeout, ...common } = takeOptions(factory, options, names);
  // Anything else could send the credentials to another host.
  if (url === undefined && !/^[a-z\d-]+$/i.test(instance ?? "."))
    throw new UsageError(factory, `pass "instance" as a name such as "acme", or a "url"`);
  const client = createClient<ServiceNowOperations, ServiceNowHttp>(definition, {
    ...common,
    timeout: timeout ?? 70_000,
    baseUrl: checkBaseUrl(factory, "url", url ?? `https://${instance}.service-now.com`, common.allowInsecure),
    credentials: credentialsOf({ username, password, token, apiKey }),
  });
  return client as ServiceNowClient;
}

function credentialsOf({ username, password, token, apiKey }: Partial<ServiceNowClientOptions>): Credentials {
  const given = [username ?? password, token, apiKey].filter((one) => one !== undefined);
  if (given.length !== 1) throw new UsageError(factory, `pass "username" and "password", "token" or "apiKey"`);
  if (token !== undefined) return bearerCredentials(factory, "token", token);
  if (apiKey !== undefined) return takeCredentials(factory, { apiKey }, (texts) => ({ "x-sn-apikey": texts.apiKey }));
  return basicCredentials(factory, username, password);
}
