import type { XsoarClient } from "@incident-clients/cortex-xsoar";
import { createIncident, type NewIncident } from "@incident-clients/cortex-xsoar/flows";
import { fakeXsoar } from "@incident-clients/testing/cortex-xsoar";

export { default as document } from "@incident-clients/cortex-xsoar/openapi.json" with { type: "json" };
export { connect } from "../../../../packages/cortex-xsoar/demo.ts";

export const makeFake = () => fakeXsoar({ incidents: ["4711", "157447", "157448"].map((id) => ({ id, version: 1 })) });

export const flows = {
  createOrUpdateIncident: {
    name: "createIncident",
    run: (client: XsoarClient, { body }: { body: NewIncident }) =>
      createIncident(client, body, { find: `name:"${body.name}"` }),
  },
};
