import { fieldsOf, itemsOf } from "@incident-clients/core";
import type { NewServiceNowTicket } from "../generated/types.ts";
import type { Found } from "./report.ts";

type Fields = Record<string, unknown>;

/** The ids of the findings that a ticket is for. */
export const findingsOf = (ticket: NewServiceNowTicket): string[] =>
  ticket.relationships.findings.data.map(({ id }) => id);

/**
 * Finds the case of each ticket in the answer to the request that carried them. The answer's order is not promised, so a case
 * belongs to a ticket only where it names a finding of that ticket and of no other. Any shape may come: the tickets have been
 * made, so nothing may throw here.
 */
export function matchCases(tickets: readonly NewServiceNowTicket[], answer: unknown): Found[] {
  const cases = itemsOf(fieldsOf(answer).data).map(fieldsOf);
  const [only] = cases;
  if (only && cases.length === 1 && tickets.length === 1 && namesNothing(only)) return [describeCase(only)];

  const ticketsOf = new Map<unknown, number[]>();
  for (const [index, ticket] of tickets.entries())
    for (const id of findingsOf(ticket)) ticketsOf.set(id, [...(ticketsOf.get(id) ?? []), index]);
  const owners = cases.map((one) => new Set(namedIn(one).flatMap((id) => ticketsOf.get(id) ?? [])));
  const casesWith = new Map<unknown, number>();
  for (const { id } of cases) casesWith.set(id, (casesWith.get(id) ?? 0) + 1);
  return tickets.map((_, index) => {
    const [at = -1, ...others] = owners.flatMap((own, at) => (own.has(index) ? [at] : []));
    const first = cases[at];
    if (!first) return unmatched("The answer has no case that names the ticket's findings.");
    if (others.length > 0) return unmatched("The answer has several cases that name the ticket's findings.");
    const shared = owners[at]?.size !== 1 || (textOf(first.id) !== undefined && casesWith.get(first.id) !== 1);
    if (shared) return unmatched("The answer names one case for several tickets.");
    const described = describeCase(first);
    if (cases.length <= tickets.length) return described;
    return { ...described, ...unmatched("The answer has more cases than there were tickets.", "Read the case") };
  });
}

const unmatched = (what: string, next = "Search for its findings"): Found => ({
  state: "unknown",
  reason: `${what} ${next} before you send the ticket again.`,
});

/** Whether a case says nothing of any finding; one that names them in a way that cannot be read does not. */
function namesNothing(one: Fields): boolean {
  const { insights } = fieldsOf(one.attributes);
  return insights === undefined || insights === null || (Array.isArray(insights) && insights.length === 0);
}

/** The ids of the findings that a case names. */
const namedIn = (one: Fields) =>
  itemsOf(fieldsOf(one.attributes).insights).map((insight) => fieldsOf(insight).resource_id);

/** Says what a case shows of its ServiceNow ticket, in the words of the findings calls or of Case Management. */
export function describeCase({ id, attributes }: Fields): Found {
  const { key, servicenow_ticket, service_now_ticket } = fieldsOf(attributes);
  const { status, result } = fieldsOf(servicenow_ticket ?? service_now_ticket);
  const { sys_id, url, sys_target_link: link } = fieldsOf(result);
  const sysId = textOf(sys_id) ?? /[?&]sys_id=(\w+)/.exec(String(link))?.[1];
  const found = { caseId: textOf(id), caseKey: textOf(key), sysId, url: textOf(url) ?? textOf(link) };
  if (status === "COMPLETED") return { state: "created", ...found };
  if (status === "FAILED") {
    const reason = "The case was created and its ServiceNow ticket was not. Read the case before you repeat anything.";
    return { state: "rejected", reason, ...found };
  }
  const pending = status === "IN_PROGRESS" ? "is in progress" : "has no status that says whether it exists";
  return { state: "unknown", reason: `The ServiceNow ticket ${pending}. Read the case.`, ...found };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);
