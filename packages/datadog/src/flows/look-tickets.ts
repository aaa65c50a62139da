import { type AnyResult, type CallOptions, describeFailure, fieldsOf, itemsOf, settle } from "@incident-clients/core";
import type { DatadogOperations } from "../generated/client.ts";
import type { NewServiceNowTicket } from "../generated/types.ts";
import { describeCase, findingsOf } from "./match.ts";
import type { Found } from "./report.ts";

/** The calls that a look makes. */
export type Reader = Pick<DatadogOperations, "searchFindings" | "getCase">;

/** What is known of a ticket; its case is looked up by its findings where no answer has named it. */
export interface Sought {
  ticket: NewServiceNowTicket;
  caseId?: string | undefined;
}

/** What a look shows of one ticket. */
export type Look =
  /** Its findings are on one case, and the ticket of that case is settled. */
  | { state: "settled"; found: Found }
  /** Datadog shows each of its findings, on no case. */
  | { state: "none" }
  | { state: "several"; caseIds: string[] }
  /** Nobody can tell yet. */
  | { state: "open"; reason: string; caseId: string | undefined; failed: AnyResult | undefined };

/** It has all its fields, so that none is taken from `Object.prototype`. */
export const open = (reason: string, caseId?: string, failed?: AnyResult): Look => ({
  state: "open",
  reason,
  caseId,
  failed,
});

const searchSize = 50;

const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Looks for tickets: by their findings, then at the cases that these are on. Never throws. */
export async function lookFor(client: Reader, sought: readonly Sought[], call: CallOptions): Promise<Look[]> {
  const unnamed = sought.flatMap(({ ticket, caseId }) => (caseId === undefined ? findingsOf(ticket) : []));
  const { casesOf, failed } = await readFindings(client, unnamed, call);
  const read = new Map<string, Promise<Look>>();
  return Promise.all(
    sought.map(async ({ ticket, caseId }): Promise<Look> => {
      const findings = findingsOf(ticket);
      const on = caseId === undefined ? findings.map((id) => casesOf.get(id)) : [[caseId]];
      const ids = [...new Set(on.flatMap((some) => some ?? []))];
      if (ids.length > 1) return { state: "several", caseIds: ids };
      if (failed && caseId === undefined)
        return open(`A search failed: ${describeFailure("Datadog", failed)}`, undefined, failed);
      const isPartial = on.some((some) => some === undefined || (ids.length > 0 && some.length === 0));
      const [id] = ids;
      if (isPartial)
        return open(
          id
            ? "Some of its findings are on a case, and others are not: attach them to it, or leave them out."
            : "A search does not show all of its findings.",
          id,
        );
      if (id === undefined) return { state: "none" };
      const reading = read.get(id) ?? readCase(client, id, call);
      read.set(id, reading);
      return reading;
    }),
  );
}

/** The cases of each finding that Datadog shows. */
async function readFindings(client: Reader, wanted: readonly string[], call: CallOptions) {
  const casesOf = new Map<string, string[]>();
  for (let from = 0; from < wanted.length; from += searchSize) {
    const filter = `@finding_id:(${wanted.slice(from, from + searchSize).join(" OR ")})`;
    const body = { data: { attributes: { filter, page: { limit: 150 } } } };
    const result = await settle(client, "searchFindings", { body }, call);
    if (!result.ok) return { casesOf, failed: result };
    for (const item of itemsOf(fieldsOf(result.data).data).map(fieldsOf)) {
      const { custom } = fieldsOf(fieldsOf(item.attributes).attributes);
      const { workflow = {}, finding_id } = fieldsOf(custom);
      const { integrations = {} } = fieldsOf(workflow);
      const { cases = [] } = fieldsOf(integrations);
      const ids = itemsOf(cases).map((one) => fieldsOf(one).id);
      // What has a form that nobody knows is not a proof that there is no case.
      const isPlain = [custom, workflow, integrations].every(isObject) && Array.isArray(cases);
      const isReadable = isPlain && ids.every((id) => typeof id === "string" && id !== "");
      if (isReadable) for (const id of [item.id, finding_id]) casesOf.set(String(id), ids.map(String));
    }
  }
  return { casesOf, failed: undefined };
}

async function readCase(client: Reader, id: string, call: CallOptions): Promise<Look> {
  const result = await settle(client, "getCase", { path: { case_id: id } }, call);
  if (!result.ok) return open(`The case could not be read: ${describeFailure("Datadog", result)}`, id, result);
  const found = describeCase(fieldsOf(fieldsOf(result.data).data));
  if (found.caseId !== id) return open("Another case came back than was asked for.", id);
  if (found.state === "unknown") return open(`${found.reason} It has no settled ServiceNow ticket.`, id);
  return { state: "settled", found };
}
