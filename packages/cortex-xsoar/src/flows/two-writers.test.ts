import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { doubts } from "../../../cortex/test/faults.ts";
import { Tenant } from "../../test/tenant.ts";
import type { Incident } from "../generated/types.ts";
import { createXsoarClient } from "../index.ts";
import { type IncidentChange, updateIncident } from "./index.ts";

/** Serves a tenant over a real socket of this machine. */
async function serve(tenant: Tenant) {
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = `http://${request.headers.host}${request.url}`;
    try {
      const answer = tenant.fetch(url, { body: Buffer.concat(chunks).toString() });
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    } catch {
      response.destroy(); // A fault of the network.
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

/** What an update does beside setting a field of its own. */
type Beside = (current: Incident, name: string) => IncidentChange;

const countUp: Beside = ({ CustomFields }) => ({ CustomFields: { count: Number(CustomFields?.count) + 1 } });
const addLabel: Beside = ({ labels }, value) => ({ labels: [...(labels ?? []), { type: "Writer", value }] });

/** Fields of each writer: enough to lose one, few enough for an incident that is read and written thousands of times. */
const fields = 50;

/** One writer, who sets fields of its own in turn, each time to the number of the update. */
async function write(url: string, writer: string, updates: number, beside: Beside): Promise<string[]> {
  const client = createXsoarClient({ url, version: 6, apiKey: "key" });
  const options = { tries: 100, retry: { baseDelay: 1, maxDelay: 4 } };
  const states: string[] = [];
  for (let n = 0; n < updates; n++) {
    const name = `${writer}${n % fields}`;
    const change = (current: Incident) => {
      const { CustomFields, ...others } = beside(current, `${writer}${n}`);
      return { ...others, CustomFields: { ...CustomFields, [name]: n } };
    };
    states.push((await updateIncident(client, "4711", change, options)).state);
  }
  return states;
}

/** What two writers leave in their fields when each has made so many updates. */
const fieldsAfter = (updates: number) =>
  Object.fromEntries(
    ["a", "b"].flatMap((writer) =>
      Array.from({ length: fields }, (_, n) => [`${writer}${n}`, updates - fields + n] as const),
    ),
  );

// Some thousands of requests, on a machine that may be busy.
const patience = 120_000;

test("two clients that make 1,000 updates of one incident lose no field and no update", {
  timeout: patience,
}, async () => {
  const tenant = new Tenant();
  const server = await serve(tenant);
  const states = await Promise.all([write(server.url, "a", 500, countUp), write(server.url, "b", 500, countUp)]);
  await server.close();

  expect(states.flat().every((state) => state === "updated")).toBe(true);
  expect(tenant.stored()).toMatchObject({ version: 1003, owner: "a.meyer" });
  const { count, scanip, ...written } = tenant.stored().CustomFields;
  expect({ count, scanip }).toEqual({ count: 1000, scanip: "203.0.113.44" });
  expect(written).toEqual(fieldsAfter(500));
  expect(tenant.incidents.get("4711")).toContain('"autime":1791966251384000123');
  const writes = tenant.calls.filter((call) => call === "write").length;
  expect(writes, "the writers met").toBeGreaterThan(1000);
  console.log(`1,000 updates took ${writes} writes`);
});

test("nothing is lost or made twice when every third answer to a write goes wrong", { timeout: patience }, async () => {
  const tenant = new Tenant();
  let writes = 0;
  tenant.meanwhile = () => {
    const fault = doubts[(writes / 3) % doubts.length];
    if (writes++ % 3 === 0 && fault) tenant.breakNext("write", fault);
  };
  const server = await serve(tenant);
  const states = await Promise.all([write(server.url, "a", 100, addLabel), write(server.url, "b", 100, addLabel)]);
  await server.close();

  expect(states.flat().every((state) => state === "updated")).toBe(true);
  const { labels, CustomFields } = tenant.stored();
  const once = ["a", "b"].flatMap((writer) => Array.from({ length: 100 }, (_, n) => `${writer}${n}`));
  expect(labels.map(({ value }: { value: string }) => value).sort()).toEqual(once.sort());
  expect(CustomFields).toMatchObject(fieldsAfter(100));
});
