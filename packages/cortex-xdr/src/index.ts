import {
  type Beside,
  type CommonOptions,
  checkBaseUrl,
  commonNames,
  createClient,
  type Token,
  takeOptions,
  UsageError,
} from "@incident-clients/core";
import { createCredentials, type KeyType, refuseActing } from "@incident-clients/cortex";
import type { Client } from "openapi-fetch";
import { checkUpdate } from "./check-update.ts";
import { definition, type XdrOperations } from "./generated/client.ts";
import type { paths } from "./generated/types.ts";

export {
  IncidentClientError,
  isIncidentClientError,
  ResponseError,
  TransportError,
  UsageError,
  unwrap,
} from "@incident-clients/core";
export { gatewayText as errorText, type KeyType } from "@incident-clients/cortex";
export { isResolved } from "./check-update.ts";
export type * from "./generated/client.ts";
export type * from "./generated/types.ts";

/** How to reach Cortex XDR, and as whom. */
export interface XdrClientOptions extends CommonOptions {
  /** The tenant's domain name, such as `acme.xdr.eu.paloaltonetworks.com`; requests go to `https://api-{fqdn}`. */
  fqdn?: string | undefined;
  /** The whole base URL instead of a domain name: a proxy, or a mock. */
  url?: string | undefined;
  /** The API key, or a function that gives it: it is asked before every attempt. */
  apiKey: Token | undefined;
  /** The key's number in the ID column of the key list. */
  apiKeyId: string | undefined;
  /** The key's security level in the key list; an advanced key signs each request. */
  keyType: KeyType;
}

/** The openapi-fetch client of this vendor. */
export interface XdrHttp extends Client<paths> {}

/** One method for each operation; the same methods on `orThrow`, which throw; and the openapi-fetch client, `http`. */
export interface XdrClient extends XdrOperations, Beside<XdrOperations, XdrHttp> {}

const factory = "createXdrClient";

/**
 * Creates a client for one Cortex XDR tenant. Throws a `UsageError` for missing or malformed options.
 *
 * Its `updateIncident` throws a `UsageError` for what the server is known to refuse with a 500: an update of nothing, a
 * `resolve_comment` without a resolved `status`, a name without the mail of the assignee, `starred`. Its `addCaseEntry` throws one
 * for a text that begins like a command.
 *
 * @example
 * ```ts
 * import { createXdrClient } from "@incident-clients/cortex-xdr";
 *
 * const xdr = createXdrClient({
 *   fqdn: "acme.xdr.eu.paloaltonetworks.com",
 *   apiKey: process.env.XDR_API_KEY,
 *   apiKeyId: process.env.XDR_API_KEY_ID,
 *   keyType: "advanced",
 * });
 *
 * const found = await xdr.getIncidents({
 *   body: { request_data: { filters: [{ field: "status", operator: "eq", value: "new" }] } },
 * });
 * if (found.ok) console.log(found.data.reply.incidents.length);
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Get-Started-with-Cortex-XDR-APIs
 */
export function createXdrClient(options: XdrClientOptions): XdrClient {
  const names = ["fqdn", "url", "apiKey", "apiKeyId", "keyType", ...commonNames];
  const { fqdn, url, apiKey, apiKeyId, keyType, ...common } = takeOptions(factory, options, names);
  const baseUrl = checkBaseUrl(factory, "url", url ?? addressOf(fqdn), common.allowInsecure);
  if (url !== undefined && fqdn !== undefined) throw new UsageError(factory, `pass "fqdn" or "url", not both`);
  const credentials = createCredentials(factory, { apiKey, apiKeyId, keyType });
  const checks = { updateIncident: checkUpdate, addCaseEntry: refuseActing("addCaseEntry", "put a word before it") };
  return createClient<XdrOperations, XdrHttp>(definition, { ...common, baseUrl, credentials, checks });
}

function addressOf(fqdn: string | undefined): string {
  if (typeof fqdn === "string" && /^(?!api-)[a-z\d-]+(\.[a-z\d-]+)+$/i.test(fqdn)) return `https://api-${fqdn}`;
  throw new UsageError(
    factory,
    `pass "fqdn" as the tenant's domain name, such as "acme.xdr.eu.paloaltonetworks.com", without "https://" or "api-"`,
  );
}
