import type { RecordFields, ServiceNowClient } from "@incident-clients/servicenow";
import { createIncident } from "@incident-clients/servicenow/flows";
import { fakeServiceNow } from "@incident-clients/testing/servicenow";

export { default as document } from "@incident-clients/servicenow/openapi.json" with { type: "json" };
export { connect } from "../../../../packages/servicenow/demo.ts";

/** A create finds no record of its `sys_id`; every other call needs one. */
export const makeFake = (operation: string) =>
  fakeServiceNow({
    tables: { incident: operation === "createRecord" ? [] : [{ sys_id: "ee01dce6476340d6f9f9b963a87a2918" }] },
  });

export const flows = {
  createRecord: {
    name: "createIncident",
    run: (client: ServiceNowClient, { body }: { body: RecordFields }) => {
      const { sys_id: _, correlation_id: key = "case-2291", ...record } = body;
      return createIncident(client, record, { key, tried: false, quota: 2000 });
    },
  },
};
