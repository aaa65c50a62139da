import {
  type CallOptions,
  callNames,
  copyBody,
  describeFailure,
  isUsageError,
  settle,
  takeOptions,
  tell,
  UsageError,
} from "@incident-clients/core";
import type { CreateServiceNowTicketsResult, DatadogOperations } from "../generated/client.ts";
import type { NewServiceNowTicket } from "../generated/types.ts";
import { findingsOf, matchCases } from "./match.ts";
import { reportOf, type TicketReport } from "./report.ts";
import { serverText } from "./server-text.ts";

/** How to create many tickets. Options count where they are the object's own properties, as they are at the call. */
export interface CreateTicketsOptions extends CallOptions {
  /**
   * Called after every request with its reports, for progress, and waited for until `signal` ends the work. Whatever it
   * throws, the work goes on.
   */
  onBatch?: ((reports: TicketReport[]) => void) | undefined;
}

/** Datadog takes at most this many tickets in one request. */
const batchSize = 50;

const flow = "createTickets";

/**
 * Creates any number of ServiceNow tickets, 50 a request, one request after the other, and reports on each ticket in the order
 * given. A request whose outcome is not certain is never repeated, and a failure that is not about the tickets themselves
 * (credentials, rate limit, outage) ends the work: what was not tried comes back as `not-sent`, ready to be passed again.
 * Tickets and options are copied at the call, so a later change of yours changes nothing.
 *
 * Throws a `UsageError`, before anything is sent, for a ticket without findings, for tickets that JSON cannot carry, for
 * options that do not exist, and when two tickets name the same finding: Datadog would take it off the first and put it on
 * the second. Once a request has been sent, it does not throw: what `validate: enforce` refuses then comes back as `not-sent`.
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
  const own = takeTickets(flow, tickets);
  const { onBatch, ...call } = takeOptions(flow, options, ["onBatch", ...callNames]);
  if (onBatch && typeof onBatch !== "function") throw new UsageError(flow, `pass "onBatch" as a function`);

  const reports: TicketReport[] = [];
  const stop = (reason: string) => [
    ...reports,
    ...own.slice(reports.length).map((ticket) => reportOf(ticket, { state: "not-sent", reason })),
  ];
  for (let from = 0; from < own.length; from += batchSize) {
    const batch = own.slice(from, from + batchSize);
    const body = { data: batch };
    const result = await settle(client, "createServiceNowTickets", { body }, call);
    if (!result.ok && isUsageError(result.error)) {
      if (from === 0) throw result.error;
      return stop(result.error.message); // The tickets of the requests before exist, and their reports would be lost.
    }
    const made = reportBatch(batch, result);
    reports.push(...made);
    await tell(onBatch, made, call.signal);
    if (!result.ok && !isAboutTickets(result)) {
      const how =
        result.status === undefined ? "without an answer that can be trusted" : `with status ${result.status}`;
      return stop(`An earlier request ended ${how}, so this one was not tried. Pass the ticket again.`);
    }
  }
  return reports;
}

type Failed = Extract<CreateServiceNowTicketsResult, { ok: false }>;

/** These are about what was asked for; everything else would meet the next request too. */
const isAboutTickets = ({ status }: Failed) => [400, 404, 409, 422].some((one) => one === status);

function reportBatch(batch: readonly NewServiceNowTicket[], result: CreateServiceNowTicketsResult): TicketReport[] {
  if (!result.ok) {
    const found = describeRefusal(batch.length, result);
    const text = serverText(result.error);
    return batch.map((ticket) => reportOf(ticket, { ...found }, result, text));
  }
  return matchCases(batch, result.data).map((found, index) =>
    reportOf(batch[index] as NewServiceNowTicket, found, result),
  );
}

const next = {
  "not-sent": "Pass the ticket again.",
  rejected: "There is no ticket: correct what was refused, then pass it again.",
  unknown: "The ticket may exist: search for its findings before you send it again.",
} as const;

function describeRefusal(count: number, result: Failed) {
  // No source says whether the refusal of one ticket stops the others of its request.
  const state = isAboutTickets(result) && count > 1 ? "unknown" : result.outcome;
  const others = state === "unknown" && count > 1 ? ` The request was for ${count} tickets.` : "";
  return { state, reason: `${describeFailure("Datadog", result)}${others} ${next[state]}` };
}

/** Copies the tickets before anything is awaited, and refuses those that could not be told apart in an answer. */
export function takeTickets(flow: string, given: readonly NewServiceNowTicket[]): NewServiceNowTicket[] {
  if (!Array.isArray(given)) throw new UsageError(flow, "pass the tickets as an array");
  const tickets = copyBody(flow, given) as NewServiceNowTicket[];
  const owner = new Map<string, number>();
  tickets.forEach((ticket, index) => {
    const findings: unknown = ticket?.relationships?.findings?.data;
    const named =
      Array.isArray(findings) && findings.length > 0 && findings.every((one) => typeof one?.id === "string");
    if (!named) throw new UsageError(flow, `tickets[${index}] must name its findings in "relationships.findings.data"`);
    for (const id of findingsOf(ticket)) {
      const other = owner.get(id) ?? index;
      if (other !== index) {
        const both = `tickets[${other}] and tickets[${index}]`;
        throw new UsageError(flow, `${both} name the same finding, which can only be on one`);
      }
      owner.set(id, index);
    }
  });
  return tickets;
}
