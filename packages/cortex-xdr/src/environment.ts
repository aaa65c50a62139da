import type { AnyResult, CommonOptions } from "@incident-clients/core";
import { createXdrClient, type XdrClient } from "./index.ts";

/** Where `connectFromEnvironment` finds its credentials. */
export const environment: Record<string, string> = {
  XDR_FQDN: "the tenant, such as acme.xdr.us.paloaltonetworks.com",
  XDR_API_KEY: "API key",
  XDR_API_KEY_ID: "id of the key",
  XDR_KEY_TYPE: "standard or advanced",
};

/** A client for a real tenant. */
export const connectFromEnvironment = (
  env: Record<string, string | undefined>,
  options: CommonOptions = {},
): XdrClient =>
  createXdrClient({
    fqdn: env.XDR_FQDN,
    apiKey: env.XDR_API_KEY,
    apiKeyId: env.XDR_API_KEY_ID,
    keyType: env.XDR_KEY_TYPE === "advanced" ? "advanced" : "standard",
    ...options,
  });

/** The calls that change nothing, by which a set-up is tried. */
export function reads(env: Record<string, string | undefined>): Record<string, () => Promise<AnyResult>> {
  const xdr = connectFromEnvironment(env, { retry: false, timeout: 10_000 });
  return {
    getIncidents: () => xdr.getIncidents({ body: { request_data: { search_to: 1 } } }),
    searchCases: () => xdr.searchCases({ body: { request_data: { search_to: 1 } } }),
  };
}
