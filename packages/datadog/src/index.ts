import {
  type Beside,
  type CommonOptions,
  checkBaseUrl,
  commonNames,
  createClient,
  type Token,
  takeCredentials,
  takeOptions,
  UsageError,
} from "@incident-clients/core";
import type { Client } from "openapi-fetch";
import { type DatadogOperations, definition } from "./generated/client.ts";
import type { paths } from "./generated/types.ts";

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

/** The sites known when this was written; any other host is accepted too. */
export type DatadogSite =
  | "datadoghq.com"
  | "us3.datadoghq.com"
  | "us5.datadoghq.com"
  | "ap1.datadoghq.com"
  | "ap2.datadoghq.com"
  | "uk1.datadoghq.com"
  | "datadoghq.eu"
  | "ddog-gov.com"
  | "us2.ddog-gov.com"
  | (string & {});

/** How to reach Datadog, and as whom. */
export interface DatadogClientOptions extends CommonOptions {
  /** Your organization's site; defaults to `DD_SITE` of the environment, else `datadoghq.com`. Requests go to `https://api.{site}`. */
  site?: DatadogSite | undefined;
  /** The whole address of the API in place of a site: a proxy, or a mock. Keys of the environment are not sent there. */
  url?: string | undefined;
  /** API key of the organization, sent as `DD-API-KEY`, or a function that gives it; defaults to `DD_API_KEY` of the environment. */
  apiKey?: Token | undefined;
  /** Application key of the acting user or service account, sent as `DD-APPLICATION-KEY`; defaults to `DD_APP_KEY`. */
  applicationKey?: Token | undefined;
}

/** The openapi-fetch client of this vendor. */
export interface DatadogHttp extends Client<paths> {}

/** One method for each operation; the same methods on `orThrow`, which throw; and the openapi-fetch client, `http`. */
export interface DatadogClient extends DatadogOperations, Beside<DatadogOperations, DatadogHttp> {}

const factory = "createDatadogClient";

/**
 * Creates a client for one Datadog organization. Throws a `UsageError` for missing or malformed options.
 *
 * @example
 * ```ts
 * import { createDatadogClient } from "@incident-clients/datadog";
 *
 * const datadog = createDatadogClient({
 *   site: "datadoghq.eu",
 *   apiKey: process.env.DD_API_KEY,
 *   applicationKey: process.env.DD_APPLICATION_KEY,
 * });
 *
 * const projects = await datadog.listProjects();
 * if (projects.ok) console.log(projects.data.data?.length);
 * ```
 *
 * @see https://docs.datadoghq.com/api/latest/authentication/
 */
export function createDatadogClient(options: DatadogClientOptions): DatadogClient {
  const names = ["site", "url", "apiKey", "applicationKey", ...commonNames];
  const given = takeOptions(factory, options, names);
  if (given.url !== undefined && given.site !== undefined)
    throw new UsageError(factory, `pass "site" or "url", not both`);
  // The names of Datadog's own clients. Another address is somebody else's until its keys are passed.
  const { DD_SITE, DD_API_KEY, DD_APP_KEY } = given.url === undefined ? environment() : {};
  const { site = DD_SITE || "datadoghq.com", url, apiKey = DD_API_KEY, applicationKey = DD_APP_KEY, ...common } = given;
  if (!/^(?!(app|api)\.)[a-z\d-]+(\.[a-z\d-]+)+$/i.test(site)) {
    throw new UsageError(
      factory,
      `"site" must be a host name such as "datadoghq.eu", without "https://", "app." or "api."`,
    );
  }
  return createClient<DatadogOperations, DatadogHttp>(definition, {
    ...common,
    baseUrl: checkBaseUrl(factory, "url", url ?? `https://api.${site}`, common.allowInsecure),
    credentials: takeCredentials(factory, { apiKey, applicationKey }, (keys) => ({
      "DD-API-KEY": keys.apiKey,
      "DD-APPLICATION-KEY": keys.applicationKey,
    })),
  });
}

const environment = (): Record<string, string | undefined> =>
  (globalThis as { process?: { env?: Record<string, string> } }).process?.env ?? {};
