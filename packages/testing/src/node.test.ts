import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createDatadogClient, type DatadogClient } from "@incident-clients/datadog";
import { afterEach, expect, test } from "vitest";
import type { FaultName } from "./index.ts";
import { type ServedFake, serveFake } from "./node.ts";
import { fakeDatadog } from "./vendors/datadog.ts";

let served: ServedFake | undefined;
afterEach(() => served?.close());

const ticket = {
  type: "servicenow_tickets" as const,
  relationships: {
    findings: { data: [{ type: "findings" as const, id: "finding" }] },
    project: { data: { type: "projects" as const, id: "project" } },
  },
};

const options = { apiKey: "any", applicationKey: "any", retry: false } as const;

async function open(fake: { fetch: typeof fetch }): Promise<DatadogClient> {
  served = await serveFake(fake);
  return createDatadogClient({ ...options, url: served.url });
}

test("a fake on a port remembers what was done to it, and knows its calls", async () => {
  const fake = fakeDatadog({ findings: ["finding"] });
  const datadog = await open(fake);
  expect(await datadog.createServiceNowTickets({ body: { data: [ticket] } })).toMatchObject({ ok: true, status: 201 });
  expect(fake.tickets).toHaveLength(1);
  expect(fake.calls("createServiceNowTickets")).toMatchObject([{ body: { data: [ticket] }, answer: 201 }]);
  fake.verify();
});

test("a program in a process of its own is answered", async () => {
  const fake = fakeDatadog();
  await open(fake);
  const headers = { "dd-api-key": "any", "dd-application-key": "any" };
  const code = `const answer = await fetch("${served?.url}/api/v2/cases/projects", { headers: ${JSON.stringify(headers)} });
console.log(answer.status);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code]);
  expect(stdout).toBe("200\n");
  fake.verify();
});

/** How a create ends whose answer a fault spoils, and how many tickets there are then. */
async function spoil(fault: FaultName, connect: (fake: { fetch: typeof fetch }) => Promise<DatadogClient>) {
  const fake = fakeDatadog({ findings: ["finding"] });
  fake.on("createServiceNowTickets").fault(fault);
  const result = await (await connect(fake)).createServiceNowTickets(
    { body: { data: [ticket] } },
    fault === "stall" ? { timeout: 300 } : {},
  );
  if (result.ok) throw new Error("the fault did nothing");
  const { code } = (result.error ?? {}) as { code?: string };
  return { status: result.status, outcome: result.outcome, code, tickets: fake.tickets.length };
}

test.each<FaultName>(["reset", "stall", "truncated", "html"])(
  "the fault %s ends through a port as it does without",
  async (fault) => {
    const without = await spoil(fault, async ({ fetch }) => createDatadogClient({ ...options, fetch }));
    expect(await spoil(fault, open)).toEqual(without);
    expect(without).toMatchObject({ outcome: "unknown", tickets: 1 });
  },
);

test("the fault refused is a reset, and the vendor has done nothing", async () => {
  expect(await spoil("refused", open)).toMatchObject({ code: "network", outcome: "unknown", tickets: 0 });
});

test("bytes and repeated headers arrive as they were sent", async () => {
  const sent = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256);
  let got = new Uint8Array();
  await open({
    fetch: async (input) => {
      got = await (input as Request).bytes();
      return new Response(got, { headers: { "x-name": "value" } });
    },
  });
  const back = await fetch(served?.url ?? "", { method: "POST", body: sent });
  expect(back.headers.get("x-name")).toBe("value");
  expect(Buffer.from(await back.arrayBuffer()).equals(sent)).toBe(true);
  expect(Buffer.from(got).equals(sent)).toBe(true);
});

test("the vendor does its work though the caller has hung up", async () => {
  const fake = fakeDatadog({ findings: ["finding"] });
  const hungUp = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const datadog = await open({
    fetch: async (input) => {
      asked.resolve();
      await hungUp.promise;
      return fake.fetch(input);
    },
  });
  const caller = new AbortController();
  const call = datadog.createServiceNowTickets({ body: { data: [ticket] } }, { signal: caller.signal });
  await asked.promise;
  caller.abort();
  expect(await call).toMatchObject({ ok: false, outcome: "unknown" });
  hungUp.resolve();
  await expect.poll(() => fake.tickets).toHaveLength(1);
});

test("closing ends what was never answered", async () => {
  const asked = Promise.withResolvers<void>();
  await open({
    fetch: () => {
      asked.resolve();
      return new Promise(() => {});
    },
  });
  const pending = expect(fetch(served?.url ?? "")).rejects.toThrow();
  await asked.promise;
  await served?.close();
  served = undefined;
  await pending;
});

test("a port that is taken is an error", async () => {
  await open(fakeDatadog());
  await expect(serveFake(fakeDatadog(), Number(new URL(served?.url ?? "").port))).rejects.toThrow(/EADDRINUSE/);
});
