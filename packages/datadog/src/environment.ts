import type { AnyResult, CommonOptions } from "@incident-clients/core";
import { createDatadogClient, type DatadogClient } from "./index.ts";

/** Where `connectFromEnvironment` finds its credentials: the names that Datadog's own tools and Terraform use. */
export const environment: Record<string, string> = {
  DD_API_KEY: "API key of the organization",
  DD_APP_KEY: "application key of the user who acts",
  DD_SITE: "site, by default datadoghq.com",
  DD_HOST: "whole address of the API instead of a site, such as that of a proxy",
};

/** A client for a real organization. */
export const connectFromEnvironment = (
  env: Record<string, string | undefined>,
  options: CommonOptions = {},
): DatadogClient =>
  createDatadogClient({
    ...(env.DD_HOST ? { url: env.DD_HOST } : { site: env.DD_SITE }),
    apiKey: env.DD_API_KEY,
    applicationKey: env.DD_APP_KEY,
    ...options,
  });

/** The calls that change nothing, by which a set-up is tried. */
export function reads(env: Record<string, string | undefined>): Record<string, () => Promise<AnyResult>> {
  const datadog = connectFromEnvironment(env, { retry: false, timeout: 10_000 });
  return {
    // With good keys, what the other two are refused is a matter of permissions.
    validateKeys: () => datadog.validateKeys(),
    listProjects: () => datadog.listProjects(),
    searchFindings: () => datadog.searchFindings({ body: { data: { attributes: { page: { limit: 1 } } } } }),
  };
}
