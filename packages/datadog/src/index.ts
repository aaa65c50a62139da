import {
  type CommonOptions,
  checkBaseUrl,
  commonNames,
  createClient,
  requireText,
  takeOptions,
  UsageError,
} from "@incident-clients/core";
import type { Client } from "openapi-fetch";
import { type DatadogOperations, definition } from "./generated/client.ts";
import type { paths } from "./generated/types.ts";

export {
  type CallOptions,
  type CommonOptions,
  IncidentClientError,
  isIncidentClientError,
  type Outcome,
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
  /** Your organization's site, `datadoghq.com` unless set; requests go to `https://api.{site}`. */
  site?: DatadogSite | undefined;
  /** The whole base URL instead of a site: a proxy, or a mock. */
  baseUrl?: string | undefined;
  /** API key of the organization, sent as `DD-API-KEY`. */
  apiKey: string | undefined;
  /** Application key of the acting user or service account, sent as `DD-APPLICATION-KEY`. */
  applicationKey: string | undefined;
}

/** One method for each operation, and the openapi-fetch client over the same transport. */
export interface DatadogClient extends DatadogOperations {
  readonly http: Client<paths>;
}

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
  const names = ["site", "baseUrl", "apiKey", "applicationKey", ...commonNames];
  const { site = "datadoghq.com", baseUrl, apiKey, applicationKey, ...common } = takeOptions(factory, options, names);
  if (!/^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(site)) {
    throw new UsageError(factory, `"site" must be a host name such as "datadoghq.eu", without "https://" or "app."`);
  }
  return createClient<DatadogOperations, paths>(definition, {
    ...common,
    baseUrl: checkBaseUrl(factory, "baseUrl", baseUrl ?? `https://api.${site}`, common.allowInsecure),
    credentials: {
      "DD-API-KEY": requireText(factory, "apiKey", apiKey),
      "DD-APPLICATION-KEY": requireText(factory, "applicationKey", applicationKey),
    },
  });
}
