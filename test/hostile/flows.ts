import type { CallOptions } from "@incident-clients/core";
import { resolveIncident } from "@incident-clients/cortex-xdr/flows";
import { createIncident } from "@incident-clients/cortex-xsoar/flows";
import type { FindingCase, NewServiceNowTicket } from "@incident-clients/datadog";
import { createTickets } from "@incident-clients/datadog/flows";
import { pushCaseToIncident } from "@incident-clients/elastic/flows";
import { resolveIncident as resolveServiceNowIncident } from "@incident-clients/servicenow/flows";

/** What became of the ticket, in a flow's own words. */
export interface Report {
  state: string;
  reason?: string | undefined;
}

/** A vendor's flow around one writing operation. */
export interface Flow {
  /** The operation that makes or changes the ticket. */
  operation: string;
  /** Whether other operations are called too; a server over HTTP/2 does not tell them apart. */
  others: boolean;
  /** `shown` holds the documented success of each operation of the vendor. */
  run(client: object, body: unknown, options: CallOptions, shown: Record<string, unknown>): Promise<Report>;
}

/** The flows that the probes play, by vendor. */
export const flows: Record<string, Flow> = {
  datadog: {
    operation: "createServiceNowTickets",
    others: false,
    run: async (client, body, options, { createServiceNowTickets }) => {
      // The specification's answer is about another finding than its request, and the flow looks at that.
      const { data: cases } = createServiceNowTickets as { data: FindingCase[] };
      const [made] = cases[0]?.attributes?.insights ?? [];
      const { data } = structuredClone(body) as { data: NewServiceNowTicket[] };
      for (const { relationships } of data)
        relationships.findings.data = [{ type: "findings", id: made?.resource_id ?? "" }];
      const [report] = await createTickets(client as Parameters<typeof createTickets>[0], data, options);
      return report as Report;
    },
  },
  "cortex-xsoar": {
    operation: "createOrUpdateIncident",
    others: false,
    run: (client, body, options, { createOrUpdateIncident }) => {
      // As in Datadog's: the answer of the specification has another name.
      const { name } = createOrUpdateIncident as { name: string };
      const incident = { ...(body as object), name };
      return createIncident(client as Parameters<typeof createIncident>[0], incident, options);
    },
  },
  "cortex-xdr": {
    operation: "updateIncident",
    others: true,
    run: (client, _, options) =>
      resolveIncident(
        client as Parameters<typeof resolveIncident>[0],
        "2927",
        { status: "resolved_true_positive" },
        { patience: 0, ...options },
      ),
  },
  elastic: {
    operation: "pushCase",
    others: true,
    run: (client, _, options, { getCase }) =>
      pushCaseToIncident(
        // The specification's history shows a push, which would be taken for the one in doubt.
        { ...(client as Parameters<typeof pushCaseToIncident>[0]), findCaseActivity: undefined },
        { caseId: (getCase as { id: string }).id, version: "8.15" },
        { patience: 0, ...options },
      ),
  },
  servicenow: {
    operation: "updateRecord",
    others: true,
    run: (client, _, options, { updateRecord }) => {
      // As in Datadog's: the answer of the specification is about one record and one resolution.
      const { result } = updateRecord as { result: Record<string, string> };
      const { sys_id = "", close_code = "", close_notes = "" } = result;
      const how = { closeCode: close_code, closeNotes: close_notes, quota: 0, ...options };
      return resolveServiceNowIncident(client as Parameters<typeof resolveServiceNowIncident>[0], sys_id, how);
    },
  },
};

/** States that say that the ticket is as it was asked for. */
export const done: readonly string[] = ["created", "pushed", "resolved"];

/** The outcome that a state stands for; a word that is not here is compared as it is. */
export const outcomes: Record<string, string> = { failed: "rejected" };
