import type { CreateServiceNowTicketsRequest, DatadogClient } from "@incident-clients/datadog";
import { createTickets } from "@incident-clients/datadog/flows";
import { fakeDatadog } from "@incident-clients/testing/datadog";

export { default as document } from "@incident-clients/datadog/openapi.json" with { type: "json" };
export { connect } from "../../../../packages/datadog/demo.ts";

export const makeFake = () => fakeDatadog();

export const flows = {
  createServiceNowTickets: {
    name: "createTickets",
    run: (client: DatadogClient, { body }: { body: CreateServiceNowTicketsRequest }) =>
      createTickets(client, body.data),
  },
};
