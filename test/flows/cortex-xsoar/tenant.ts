import { createXsoarClient, type Incident, type XsoarClientOptions } from "@incident-clients/cortex-xsoar";
import { type IncidentChange, type UpdateIncidentOptions, updateIncident } from "@incident-clients/cortex-xsoar/flows";
import { type FakeXsoarOptions, fakeXsoar } from "@incident-clients/testing/cortex-xsoar";

/** An incident with fields that nobody has heard of, and integers that no number holds. */
const first = {
  ...{ id: "4711", version: 3, name: "A case", type: "Access", severity: 2, status: 1, owner: "a.meyer" },
  ...{ investigationId: "4711", autime: 1791966251384000123n, unheardof: { n: [9007199254740993n] } },
  CustomFields: { scanip: "203.0.113.44", count: 0 },
} as const;

/** A tenant with one incident, and a client of it that waits little. */
export function openTenant({ lag = 0 }: FakeXsoarOptions = {}, options: Partial<XsoarClientOptions> = {}) {
  const fake = fakeXsoar({ incidents: [structuredClone(first)], lag });
  const connection = { url: "https://api-x.example", apiKey: "key", apiKeyId: "17", retry: { baseDelay: 1 } };
  const client = createXsoarClient({ ...connection, fetch: fake.fetch, ...options });
  const [one] = fake.incidents;
  if (!one) throw new Error("the fake is empty");
  return {
    fake,
    client,
    one,
    /** Another user's change, made and counted. */
    change(fields: Partial<Incident>): void {
      Object.assign(one, fields, { version: Number(one.version) + 1 });
    },
    update: (
      change:
        | IncidentChange
        | ((current: Incident) => IncidentChange | undefined | Promise<IncidentChange | undefined>),
      options: UpdateIncidentOptions = {},
    ) => updateIncident(client, "4711", change, { retry: { baseDelay: 1 }, ...options }),
    write: fake.on("createOrUpdateIncident"),
    read: fake.on("getIncident"),
    search: fake.on("searchIncidents"),
    called: () => fake.calls().map(({ operation }) => operation),
  };
}

export type Tenant = ReturnType<typeof openTenant>;

/** A change that shows how often it was made. */
export const count = ({ CustomFields }: Incident): IncidentChange => ({
  CustomFields: { count: Number(CustomFields?.count) + 1 },
});

/** Text of the server's own, in place of what the specification allows. */
export const text = (json: string): Response =>
  new Response(json, {
    headers: { "content-type": "application/json", ...(json === "" && { "content-length": "0" }) },
  });
