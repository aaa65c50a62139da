import {
  type AnyResult,
  type CallOptions,
  callNames,
  checkWaiting,
  type Ensured,
  isUsageError,
  type NotEnsured,
  pollUntil,
  takeOptions,
  tell,
  UsageError,
  type WaitOptions,
  waitNames,
  withHidden,
} from "@incident-clients/core";
import type { DatadogOperations } from "../generated/client.ts";
import type { NewServiceNowTicket } from "../generated/types.ts";
import { askServiceNow, type ServiceNowReader } from "./ask-servicenow.ts";
import { createTickets, takeTickets } from "./create-tickets.ts";
import { type Look, lookFor, open } from "./look-tickets.ts";
import { findingsOf } from "./match.ts";
import type { TicketReport } from "./report.ts";

/** How to ensure tickets. Each ticket's findings are its key. Limits of time of a call are for each request. */
export interface EnsureTicketsOptions extends WaitOptions {
  /**
   * Whether an earlier call may have sent these tickets; defaults to true. With `true` it looks for `lag` milliseconds before it
   * sends what it has not found.
   */
  tried?: boolean | undefined;
  /** Milliseconds until a search shows the cases that an earlier call has made; defaults to 60,000. Datadog publishes no figure. */
  lag?: number | undefined;
  /** A ServiceNow client. With it, a ticket counts as created only once ServiceNow shows the incident. */
  servicenow?: ServiceNowReader | undefined;
}

/** What became of one ticket; the answer and the server's text are there by name only. `ticket.id` is the incident's `sys_id`, or the id of the case where Datadog names none. */
export type EnsureTicketReport = (Ensured | NotEnsured) & {
  /** Id of the Datadog case behind the ticket. */
  caseId?: string | undefined;
  /** The answer that decided it. Not enumerable. */
  readonly result: AnyResult | undefined;
  /** What the server said: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText: string | undefined;
};

const flow = "ensureTickets";

/** What is known of one ticket so far. */
interface Work {
  ticket: NewServiceNowTicket;
  look: Look;
  sent: TicketReport | undefined;
  caseId: string | undefined;
  /** The last case that its findings were seen on. */
  met: string | undefined;
  number: string | undefined;
}

/**
 * Ensures that each ticket exists, once, and reports on each in the order given. It looks first: a finding that is on a case is
 * not given a second ticket. It creates what is missing, 50 a request, never sends a ticket twice, and looks again with growing
 * pauses until each ticket is settled or `patience` ends. After a crash, call it again with the same tickets. Two processes that
 * send the same findings at the same moment are not kept apart: Datadog has nothing by which it could.
 *
 * Throws a `UsageError`, before anything is sent, for what `createTickets` refuses, for finding ids that a search cannot carry and
 * for options that do not exist. Once a request has been sent, it does not throw.
 *
 * @example
 * ```ts
 * import { createDatadogClient, type NewServiceNowTicket } from "@incident-clients/datadog";
 * import { ensureTickets } from "@incident-clients/datadog/flows";
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
 * for (const report of await ensureTickets(datadog, [ticket], { tried: false }))
 *   console.log(report.state, report.ticket?.url ?? report.reason);
 * ```
 *
 * @see https://docs.datadoghq.com/api/latest/security-monitoring/create-servicenow-tickets-for-security-findings/
 */
export async function ensureTickets(
  client: Pick<DatadogOperations, "createServiceNowTickets" | "searchFindings" | "getCase">,
  tickets: readonly NewServiceNowTicket[],
  options: EnsureTicketsOptions = {},
): Promise<EnsureTicketReport[]> {
  const own = takeTickets(flow, tickets);
  if (own.flatMap(findingsOf).some((id) => !/^[\w=+~.-]+$/.test(id)))
    throw new UsageError(flow, "a finding's id has characters that a search cannot carry");
  const names = ["tried", "lag", "servicenow", ...waitNames, ...callNames];
  const { tried = true, lag = 60_000, servicenow, ...waiting } = takeOptions(flow, options, names);
  const { patience: _, onProgress, ...call } = waiting;
  const patience = checkWaiting(flow, waiting);
  if (typeof lag !== "number" || !(lag >= 0)) throw new UsageError(flow, `pass "lag" as a number of milliseconds`);
  for (const method of ["createServiceNowTickets", "searchFindings", "getCase"] as const)
    if (typeof client?.[method] !== "function") throw new UsageError(flow, `pass a client that has the call ${method}`);

  const end = performance.now() + patience;
  const left = () => Math.max(0, end - performance.now());
  const works = own.map((ticket): Work => ({ ticket, look: open("It was not looked for."), ...unknown }));
  const look = async (isSettled: (work: Work) => boolean) => {
    const unsettled = works.filter((work) => !isSettled(work));
    const looks = await lookFor(client, unsettled, call);
    for (const [index, work] of unsettled.entries()) {
      work.look = looks[index] ?? work.look;
      work.met = caseOf(work);
      if (servicenow) await confirm(work, servicenow, call);
    }
  };
  const poll = (isSettled: (work: Work) => boolean, ms: number) =>
    pollUntil(
      () => look(isSettled),
      () => works.every(isSettled),
      { ...waiting, patience: ms },
    );

  const isKnown = ({ look }: Work) => look.state === "settled" || look.state === "several";
  if (own.length > 0)
    await poll((work) => isKnown(work) || (!tried && work.look.state === "none"), tried ? Math.min(lag, left()) : 0);
  const broken = works
    .map((work) => failedOf(work))
    .find((result) => result && !result.ok && isUsageError(result.error));
  if (broken && !broken.ok) throw broken.error;
  const mayHide = tried && lag > patience;
  const missing = call.signal?.aborted || mayHide ? [] : works.filter((work) => work.look.state === "none");
  if (missing.length > 0) {
    void tell(onProgress, { doing: "sending", attempt: 1 }, call.signal);
    const sent = await createTickets(
      client,
      missing.map(({ ticket }) => ticket),
      call,
    );
    for (const [index, work] of missing.entries()) {
      const report = sent[index];
      if (!report) continue;
      work.sent = report;
      work.caseId = report.caseId;
      if (report.state === "created") work.look = { state: "settled", found: report };
      if (servicenow) await confirm(work, servicenow, call);
    }
  }
  const isDone = (work: Work) => isKnown(work) || (work.sent ? isEnd(work.sent) : caseOf(work) === undefined);
  if (!works.every(isDone)) await poll(isDone, left());
  return works.map((work) => reportOn(work, mayHide));
}

/** Of a ticket that nothing was done for. */
const unknown = { sent: undefined, caseId: undefined, met: undefined, number: undefined };

const isEnd = ({ state }: TicketReport) => state === "rejected" || state === "not-sent";

const caseOf = ({ look, caseId, met }: Work) => (look.state === "open" ? look.caseId : undefined) ?? caseId ?? met;

const failedOf = ({ look }: Work) => (look.state === "open" ? look.failed : undefined);

/** A ticket that ServiceNow does not show is not settled. */
async function confirm(work: Work, servicenow: ServiceNowReader, call: CallOptions): Promise<void> {
  if (work.look.state !== "settled" || work.look.found.state !== "created") return;
  const { caseId, sysId } = work.look.found;
  const { number, problem } = await askServiceNow(servicenow, sysId, call);
  work.number = number;
  if (problem) Object.assign(work, { caseId, look: open(problem, caseId) });
}

function reportOn(work: Work, mayHide: boolean): EnsureTicketReport {
  const { look, sent, number } = work;
  const hidden = { result: sent?.result, serverText: sent?.serverText };
  const not = (state: NotEnsured["state"], reason: string, caseId?: string): EnsureTicketReport =>
    withHidden({ state, reason, caseId }, hidden);
  if (look.state === "several") {
    const reason = "Its findings are on several cases. Choose one, and attach the findings to it.";
    return withHidden({ state: "several" as const, reason, tickets: look.caseIds.map((id) => ({ id })) }, hidden);
  }
  if (look.state === "settled") {
    const { state, reason = "", caseId, sysId, url } = look.found;
    if (state !== "created") return not("rejected", reason, caseId);
    const ticket = { id: sysId ?? caseId ?? "", number, url };
    return withHidden({ state: "created" as const, existed: sent === undefined, ticket, caseId }, hidden);
  }
  const caseId = caseOf(work);
  if (sent && isEnd(sent)) return not(sent.state === "rejected" ? "rejected" : "not-sent", sent.reason ?? "", caseId);
  const seen = look.state === "open" ? look.reason : "It was not found.";
  if (sent)
    return not(
      "unknown",
      `${sent.reason ?? ""} ${seen} It may exist: call again with the same findings.`.trim(),
      caseId,
    );
  if (caseId !== undefined) return not("unknown", `${seen} Call again with the same findings.`, caseId);
  const hides =
    mayHide && look.state === "none" ? " An earlier call's ticket may still show: give it more patience." : "";
  return not("not-sent", `${seen}${hides} Nothing was sent.`, caseId);
}
