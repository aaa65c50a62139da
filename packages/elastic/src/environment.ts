import type { AnyResult, CommonOptions } from "@incident-clients/core";
import { createElasticClient, type ElasticClient } from "./index.ts";

/** Where `connectFromEnvironment` finds its credentials. */
export const environment: Record<string, string> = {
  KIBANA_URL: "address of Kibana, base path included",
  KIBANA_SPACE: "id of the space; Kibana's default space unless you set it",
  KIBANA_API_KEY: "encoded API key, or instead of it:",
  KIBANA_USERNAME: "name of the user who acts",
  KIBANA_PASSWORD: "password of that user",
};

/** A client for a real Kibana. */
export const connectFromEnvironment = (
  env: Record<string, string | undefined>,
  options: CommonOptions = {},
): ElasticClient => {
  const who = env.KIBANA_API_KEY
    ? { apiKey: env.KIBANA_API_KEY }
    : { username: env.KIBANA_USERNAME, password: env.KIBANA_PASSWORD };
  return createElasticClient({ url: env.KIBANA_URL, space: env.KIBANA_SPACE, ...who, ...options });
};

/** The calls that change nothing, by which a set-up is tried. */
export function reads(env: Record<string, string | undefined>): Record<string, () => Promise<AnyResult>> {
  const elastic = connectFromEnvironment(env, { retry: false, timeout: 10_000 });
  return {
    findConnectors: () => elastic.findConnectors(),
    findCases: () => elastic.findCases({ query: { perPage: 1 } }),
  };
}
