import {
  type Beside,
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
import { createCredentials, type KeyType, refuseActing } from "@incident-clients/cortex";
import type { Client } from "openapi-fetch";
import { definition, type XsoarOperations } from "./generated/client.ts";
import type { paths } from "./generated/types.ts";

export {
  IncidentClientError,
  isIncidentClientError,
  ResponseError,
  TransportError,
  UsageError,
  unwrap,
} from "@incident-clients/core";
export type { KeyType } from "@incident-clients/cortex";
export { errorText, isStaleVersion } from "./errors.ts";
export type * from "./generated/client.ts";
export type * from "./generated/types.ts";
export { incidentSeverity, incidentStatus, unsetDate } from "./values.ts";

/** How to reach Cortex XSOAR, and as whom. */
export interface XsoarClientOptions extends CommonOptions {
  /** Address of the API: `https://api-{fqdn}` of XSOAR 8, the server's own address for XSOAR 6 (with `/acc_{tenant}`, if any). */
  url: string | undefined;
  /** The API key, or a function that gives it: it is asked before every attempt. */
  apiKey: Token | undefined;
  /** The key's number in the ID column of the key list; XSOAR 8 needs it, XSOAR 6 has none. */
  apiKeyId?: string | undefined;
  /** The key's security level, by default `standard`; an advanced key signs each request. */
  keyType?: KeyType | undefined;
  /** The product's version, by default 8. */
  version?: 6 | 8 | undefined;
  /** The path before the documented ones; defaults to `/xsoar/public/v1` on XSOAR 8 and to nothing on XSOAR 6. */
  basePath?: string | undefined;
}

/** The openapi-fetch client of this vendor. */
export interface XsoarHttp extends Client<paths> {}

/** One method for each operation; the same methods on `orThrow`, which throw; and the openapi-fetch client, `http`. */
export interface XsoarClient extends XsoarOperations, Beside<XsoarOperations, XsoarHttp> {}

const factory = "createXsoarClient";

/** By version: XSOAR 6 serves its API at the root, XSOAR 8 below a path of its own. */
const basePaths: Record<6 | 8, string> = { 6: "", 8: "/xsoar/public/v1" };

/**
 * Creates a client for one Cortex XSOAR tenant. Throws a `UsageError` for missing or malformed options.
 *
 * @example
 * ```ts
 * import { createXsoarClient, incidentSeverity } from "@incident-clients/cortex-xsoar";
 *
 * const xsoar = createXsoarClient({
 *   url: "https://api-acme.crtx.us.paloaltonetworks.com",
 *   apiKey: process.env.XSOAR_API_KEY,
 *   apiKeyId: process.env.XSOAR_API_KEY_ID,
 * });
 *
 * const open = await xsoar.searchIncidents({
 *   body: { filter: { level: [incidentSeverity.high, incidentSeverity.critical], size: 50 } },
 * });
 * if (open.ok) console.log(open.data.total);
 * ```
 *
 * @see https://cortex-docs.paloaltonetworks.com/xsoar-8-api/cortex-xsoar-8.x-apis/incidents
 */
export function createXsoarClient(options: XsoarClientOptions): XsoarClient {
  const names = ["url", "apiKey", "apiKeyId", "keyType", "version", "basePath", ...commonNames];
  const {
    url,
    apiKey,
    apiKeyId,
    keyType = "standard",
    version = 8,
    basePath,
    ...common
  } = takeOptions(factory, options, names);
  if (version !== 6 && version !== 8) throw new UsageError(factory, `pass "version" as 6 or 8`);
  return createClient<XsoarOperations, XsoarHttp>(definition, {
    ...common,
    checks: { addNote: refuseActing("addNote", "use addFormattedEntry") },
    baseUrl: joinPath(checkBaseUrl(factory, "url", url, common.allowInsecure), basePath ?? basePaths[version]),
    credentials:
      version === 6 ? plainKey(apiKey, apiKeyId, keyType) : createCredentials(factory, { apiKey, apiKeyId, keyType }),
  });
}

/** The key of XSOAR 6, which knows neither ids nor levels. */
function plainKey(apiKey: Token | undefined, apiKeyId: unknown, keyType: unknown): Credentials {
  if (apiKeyId !== undefined || keyType === "advanced") {
    throw new UsageError(factory, `omit "apiKeyId" and "keyType" for version 6`);
  }
  return takeCredentials(factory, { apiKey }, (texts) => ({ Authorization: texts.apiKey }));
}

function joinPath(url: URL, basePath: string): URL {
  if (!/^(\/[\w~-][\w.~-]*)*$/.test(basePath)) {
    throw new UsageError(factory, `"basePath" must be empty or like "/xsoar/public/v1"`);
  }
  const path = url.pathname.replace(/\/+$/, "");
  if (basePath !== "" && path.endsWith(basePath)) {
    throw new UsageError(factory, `omit "${basePath}" from "url"; it is added`);
  }
  // Not relative to the address: of a path that begins with two slashes the first name would be taken for a host.
  return new URL(url.origin + path + basePath);
}
