import type { AnyResult, CommonOptions } from "@incident-clients/core";
import { createServiceNowClient, type ServiceNowClient } from "./index.ts";

/** Where `connectFromEnvironment` finds its credentials. */
export const environment: Record<string, string> = {
  SN_INSTANCE: "name of the instance",
  SN_URL: "whole address of the instance instead of its name",
  SN_API_KEY: "API key, or instead of it:",
  SN_TOKEN: "OAuth 2 access token, or instead of that:",
  SN_USERNAME: "name of the user who acts",
  SN_PASSWORD: "password of that user",
};

/** A client for a real instance. */
export const connectFromEnvironment = (
  env: Record<string, string | undefined>,
  options: CommonOptions = {},
): ServiceNowClient => {
  const who = env.SN_API_KEY
    ? { apiKey: env.SN_API_KEY }
    : env.SN_TOKEN
      ? { token: env.SN_TOKEN }
      : { username: env.SN_USERNAME, password: env.SN_PASSWORD };
  return createServiceNowClient({ instance: env.SN_INSTANCE, url: env.SN_URL || undefined, ...who, ...options });
};

/** The calls that change nothing, by which a set-up is tried. */
export function reads(env: Record<string, string | undefined>): Record<string, () => Promise<AnyResult>> {
  const servicenow = connectFromEnvironment(env, { retry: false, timeout: 10_000 });
  const query = { sysparm_limit: 1, sysparm_fields: "sys_id" };
  const notes = { ...query, sysparm_query: "element=work_notes" };
  return {
    findRecords: () => servicenow.findRecords({ path: { tableName: "incident" }, query }),
    listJournal: () => servicenow.listJournal({ query: notes }),
  };
}
