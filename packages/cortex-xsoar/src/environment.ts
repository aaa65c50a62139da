import type { AnyResult, CommonOptions } from "@incident-clients/core";
import { createXsoarClient, type XsoarClient } from "./index.ts";

/** Where `connectFromEnvironment` finds its credentials. */
export const environment: Record<string, string> = {
  XSOAR_URL: "address of the server; for XSOAR 8 https://api-{fqdn}",
  XSOAR_API_KEY: "API key",
  XSOAR_API_KEY_ID: "id of the key, for XSOAR 8",
  XSOAR_KEY_TYPE: "standard or advanced",
  XSOAR_VERSION: "6 or 8",
};

/** A client for a real server. */
export const connectFromEnvironment = (
  env: Record<string, string | undefined>,
  options: CommonOptions = {},
): XsoarClient =>
  createXsoarClient({
    url: env.XSOAR_URL,
    apiKey: env.XSOAR_API_KEY,
    apiKeyId: env.XSOAR_API_KEY_ID,
    keyType: env.XSOAR_KEY_TYPE === "advanced" ? "advanced" : "standard",
    version: env.XSOAR_VERSION === "6" ? 6 : 8,
    ...options,
  });

/** The calls that change nothing, by which a set-up is tried. */
export function reads(env: Record<string, string | undefined>): Record<string, () => Promise<AnyResult>> {
  const xsoar = connectFromEnvironment(env, { retry: false, timeout: 10_000 });
  return {
    listIncidentFields: () => xsoar.listIncidentFields(),
    searchIncidents: () => xsoar.searchIncidents({ body: { filter: { size: 1 } } }),
  };
}
