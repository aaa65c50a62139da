import type { DatadogOperations } from "@incident-clients/datadog";
import document from "@incident-clients/datadog/openapi.json" with { type: "json" };
import { type FakeVendor, fakeVendor } from "../fake.ts";
import { caseHandlers } from "./datadog/cases.ts";
import { findingHandlers } from "./datadog/findings.ts";
import { type FakeCase, type FakeDatadogOptions, organization } from "./datadog/organization.ts";

export type { FakeCase, FakeDatadogOptions } from "./datadog/organization.ts";

/** A Datadog organization in memory. */
export interface FakeDatadog extends FakeVendor<DatadogOperations> {
  cases: FakeCase[];
  /** The `sys_id`s in ServiceNow, one for every ticket that was ever made. */
  tickets: string[];
  /** The keys in Jira, one for every issue that was ever made. */
  issues: string[];
  /** The muted findings, each with the reason. */
  muted: Map<string, string>;
  /** The assigned findings, each with the id of the user. */
  assigned: Map<string, string>;
}

/**
 * Makes a Datadog organization whose cases remember their tickets: findings move from case to case, a case can be read, and
 * the same request made twice makes two tickets, and the cases of an answer are in another order than the tickets that were
 * sent, as may happen at Datadog. Jira issues, mutes, assignees and changes of cases are remembered too. `searchFindings` lists all findings, or those that are on
 * no case where the filter has `-@workflow.integrations.cases.id:*`, or those of `@finding_id:(a OR b)`; it reads no other condition.
 *
 * @example
 * ```ts
 * import { createDatadogClient } from "@incident-clients/datadog";
 * import { fakeDatadog } from "@incident-clients/testing/datadog";
 *
 * const fake = fakeDatadog();
 * const datadog = createDatadogClient({ apiKey: "any", applicationKey: "any", fetch: fake.fetch });
 * await datadog.createServiceNowTickets({
 *   body: {
 *     data: [
 *       {
 *         type: "servicenow_tickets",
 *         relationships: {
 *           findings: { data: [{ id: "finding", type: "findings" }] },
 *           project: { data: { id: "project", type: "projects" } },
 *         },
 *       },
 *     ],
 *   },
 * });
 * console.log(fake.tickets.length, fake.cases[0]?.findings);
 * ```
 *
 * @see https://docs.datadoghq.com/api/latest/security-monitoring/create-servicenow-tickets-for-security-findings/
 */
export function fakeDatadog(options: FakeDatadogOptions = {}): FakeDatadog {
  const state = organization(options);
  const { cases, tickets, issues, muted, assigned } = state;
  const handlers = { ...findingHandlers(state), ...caseHandlers(state) };
  return { ...fakeVendor<DatadogOperations>(document, handlers), cases, tickets, issues, muted, assigned };
}
