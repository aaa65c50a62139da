import type { XdrClient } from "@incident-clients/cortex-xdr";
import { resolveIncident } from "@incident-clients/cortex-xdr/flows";
import { fakeXdr } from "@incident-clients/testing/cortex-xdr";

export { default as document } from "@incident-clients/cortex-xdr/openapi.json" with { type: "json" };
export { connect } from "../../../../packages/cortex-xdr/demo.ts";

export const makeFake = () => fakeXdr({ incidents: [{ incident_id: "2927" }], cases: [{ case_id: 4711 }] });

export const flows = {
  updateIncident: {
    name: "resolveIncident",
    run: (client: XdrClient) => resolveIncident(client, "2927", { status: "resolved_other" }, { patience: 5000 }),
  },
};
