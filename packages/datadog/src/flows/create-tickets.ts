import { type CallOptions, UsageError } from "@incident-clients/core";
import type { CreateServiceNowTicketsResult, DatadogOperations } from "../generated/client.ts";
import type { FindingCase, NewServiceNowTicket } from "../generated/types.ts";

/** What became of one ticket. */
export interface TicketReport {
  /** The ticket as given. */
  ticket: NewServiceNowTicket;
  /**
   * - `created`: the ticket exists; `url` and `sysId` say where.
   * - `failed`: there is no ticket. With a `caseId` the Datadog case exists all the same.
   * - `unknown`: it may exist. With a `caseId`, read the case; without one, search for the findings before repeating.
   * - `not-sent`: never tried, because an earlier request failed for a reason that would meet this one too, or
   *   because `validate: enforce` refused it.
   */
  state: "created" | "failed" | "unknown" | "not-sent";
  /** Why, unless it was created. */
  reason?: string;
  /** Id of the Datadog case behind the ticket; `getCase` reads it. */
  caseId?: string | undefined;
  /** Short name of the case, such as `SECOPS-4128`. */
  caseKey?: string | undefined;
  /** Id of the incident in ServiceNow. */
  sysId?: string | undefined;
  /** Address of the incident in ServiceNow. */
  url?: string | undefined;
  /** The answer to the request that carried this ticket. */
  result?: CreateServiceNowTicketsResult;
}

/** How to create many tickets. */
export interface CreateTicketsOptions extends CallOptions {
  /** Called after every request with its reports, for progress, and waited for; the work goes on whatever it throws. */
  onBatch?: (reports: TicketReport[]) => void;
}

/** Datadog takes at most this many tickets in one request. */
const batchSize = 50;

/**
 * Creates any number of ServiceNow tickets, 50 a request, one request after the other, and reports on each ticket in the order
 * given. A request whose outcome is not certain is never repeated, and a failure that is not about the tickets themselves
 * (credentials, rate limit, outage) ends the work: what was not tried comes back as `not-sent`, ready to be passed again.
 *
 * Throws a `UsageError` when two tickets name the same finding: Datadog would take it off the first and put it on the second.
 * Once a request has been answered it throws none any more: what `validate: enforce` refuses then comes back as `not-sent`.
 *
 * @example
 * ```ts
 * import { createDatadogClient, type NewServiceNowTicket } from "@incident-clients/datadog";
 * import { createTickets } from "@incident-clients/datadog/flows";
 *
 * const datadog = createDatadogClient({
 *   apiKey: process.env.DD_API_KEY,
 *   applicationKey: process.env.DD_APPLICATION_KEY,
 * });
 * const ticket: NewServiceNowTicket = {
 *   type: "servicenow_tickets",
 *   relationships: {
 *     findings: { data: [{ type: "findings", id: "ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==" }] },
 *     project: { data: { type: "projects", id: "aeadc05e-98a8-11ec-ac2c-da7ad0900001" } },
 *   },
 * };
 *
 * for (const report of await createTickets(datadog, [ticket])) {
 *   console.log(report.state, report.url ?? report.reason);
 * }
 * ```
 *
 * @see https://docs.datadoghq.com/api/latest/security-monitoring/create-servicenow-tickets-for-security-findings/
 */
export async function createTickets(
  client: Pick<DatadogOperations, "createServiceNowTickets">,
  tickets: readonly NewServiceNowTicket[],
  options: CreateTicketsOptions = {},
): Promise<TicketReport[]> {
  refuseSharedFindings(tickets);
  const { onBatch, ...callOptions } = options;
  const reports: TicketReport[] = [];
  const stop = (reason: string) => {
    const rest = tickets.slice(reports.length);
    return [...reports, ...rest.map((ticket) => ({ ticket, state: "not-sent" as const, reason }))];
  };
  for (let from = 0; from < tickets.length; from += batchSize) {
    const batch = tickets.slice(from, from + batchSize);
    let result: CreateServiceNowTicketsResult;
    try {
      result = await client.createServiceNowTickets({ body: { data: batch } }, callOptions);
    } catch (error) {
      if (from === 0 || !(error instanceof UsageError)) throw error;
      return stop(error.message); // The tickets of the requests before exist, and their reports would be lost.
    }
    const batchReports = result.ok
      ? matchCases(batch, result)
      : batch.map((ticket) => reportFailure(ticket, batch, result));
    reports.push(...batchReports);
    try {
      await onBatch?.(batchReports);
    } catch {} // What the caller's function does must not cost the reports either.
    if (!result.ok && !aboutTickets(result))
      return stop(`not tried: an earlier request ended with ${result.status ?? result.error.code}`);
  }
  return reports;
}

type Failed = Extract<CreateServiceNowTicketsResult, { ok: false }>;
type Created = Extract<CreateServiceNowTicketsResult, { ok: true }>;

/** 400 and 404 are about what was asked for; everything else would meet the next request too. */
const aboutTickets = ({ status }: Failed) => status === 400 || status === 404;

function reportFailure(
  ticket: NewServiceNowTicket,
  batch: readonly NewServiceNowTicket[],
  result: Failed,
): TicketReport {
  const what = result.status === undefined ? result.error.message : `Datadog answered ${result.status}`;
  // No source says whether the refusal of one ticket stops the others of its request.
  if (aboutTickets(result) && batch.length > 1) {
    return {
      ticket,
      state: "unknown",
      reason: `${what} to a request for ${batch.length} tickets; others of it may exist`,
      result,
    };
  }
  const states = { "not-sent": "not-sent", rejected: "failed", unknown: "unknown" } as const;
  return { ticket, state: states[result.outcome], reason: what, result };
}

/** Finds each ticket's case by its findings: the answer's order is not promised. */
function matchCases(batch: readonly NewServiceNowTicket[], result: Created): TicketReport[] {
  const cases = listOf(result.data?.data);
  const byFinding = new Map<string, FindingCase>();
  for (const one of cases) {
    for (const { resource_id } of listOf(one.attributes?.insights)) if (resource_id) byFinding.set(resource_id, one);
  }
  return batch.map((ticket) => {
    const matched = findingsOf(ticket)
      .map((id) => byFinding.get(id))
      .find(Boolean);
    const onlyOne = batch.length === 1 && cases.length === 1 ? cases[0] : undefined;
    return { ticket, ...describeCase(matched ?? onlyOne), result };
  });
}

/** The objects in a list. The tickets have been made, so no odd answer may throw here. */
function listOf<T extends object>(value: readonly T[] | undefined): T[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
}

function describeCase(one: FindingCase | undefined): Omit<TicketReport, "ticket"> {
  if (!one) return { state: "unknown", reason: "the answer has no case that names the ticket's findings" };
  const { key, servicenow_ticket: link } = one.attributes ?? {};
  const found = { caseId: one.id, caseKey: key, sysId: link?.result?.sys_id, url: link?.result?.url };
  if (link?.status === "COMPLETED") return { state: "created", ...found };
  if (link?.status === "FAILED")
    return { state: "failed", reason: "the case was created and its ServiceNow ticket was not", ...found };
  return {
    state: "unknown",
    reason: `the ticket is not settled yet (${link?.status ?? "no status"}); read the case`,
    ...found,
  };
}

const findingsOf = (ticket: NewServiceNowTicket) => ticket.relationships.findings.data.map(({ id }) => id);

function refuseSharedFindings(tickets: readonly NewServiceNowTicket[]): void {
  const owner = new Map<string, number>();
  tickets.forEach((ticket, index) => {
    for (const id of findingsOf(ticket)) {
      const other = owner.get(id) ?? index;
      if (other !== index) {
        throw new UsageError(
          "createTickets",
          `tickets[${other}] and tickets[${index}] name the same finding, which can only be on one`,
        );
      }
      owner.set(id, index);
    }
  });
}
