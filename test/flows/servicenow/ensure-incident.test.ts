import { createServiceNowClient, UsageError } from "@incident-clients/servicenow";
import { type EnsureIncidentOptions, ensureIncident } from "@incident-clients/servicenow/flows";
import { fakeServiceNow } from "@incident-clients/testing/servicenow";
import { expect, test } from "vitest";
import { doubts, noConnection } from "../faults.ts";

const retry = { baseDelay: 1, maxDelay: 5 };

function setUp(options: Parameters<typeof fakeServiceNow>[0] = {}) {
  const fake = fakeServiceNow(options);
  const client = createServiceNowClient({ instance: "acme", token: "any", retry, fetch: fake.fetch });
  const ensure = (given: Partial<EnsureIncidentOptions> = {}) =>
    ensureIncident(
      client,
      { short_description: "Impossible travel" },
      { key: "case-2291", quota: 1, patience: 400, retry, ...given },
    );
  const sent = () => fake.calls().filter(({ operation }) => operation === "createRecord").length;
  const made = () => fake.tables.incident?.length ?? 0;
  return { fake, ensure, sent, made };
}

test("there is one incident for a key, however often it is called", async () => {
  const { ensure, sent, made } = setUp();
  const first = await ensure({ tried: false });
  expect(first).toMatchObject({ state: "created", existed: false, ticket: { number: expect.stringMatching(/^INC/) } });
  expect(await ensure()).toMatchObject({ state: "created", existed: true, ticket: { id: first.ticket?.id } });
  expect([sent(), made()]).toEqual([1, 1]);
});

test.each(doubts)("it ends with one incident when $name", async (fault) => {
  const { fake, ensure, made } = setUp();
  fault.strike(fake.on("createRecord"));
  expect(await ensure({ tried: false })).toMatchObject({ state: "created", existed: false });
  expect(made()).toBe(1);
});

test.each(doubts)("where chosen ids are ignored, it ends with one incident when $name", async (fault) => {
  const { fake, ensure, made } = setUp({ ignoresSysId: true });
  fault.strike(fake.on("createRecord"));
  expect(await ensure({ tried: false })).toMatchObject({ state: "created", existed: false });
  expect(made()).toBe(1);
});

test("an instance that fails for a while is asked again, and told of as it goes", async () => {
  const { fake, ensure, sent } = setUp();
  fake.on("getRecord").reply(401).times(3);
  const steps: string[] = [];
  const report = await ensure({ tried: false, onProgress: ({ doing }) => void steps.push(doing) });
  expect(report).toMatchObject({ state: "created", existed: false });
  expect(sent()).toBe(1);
  expect(new Set(steps)).toEqual(new Set(["looking", "sending", "waiting"]));
});

test("what never reached the instance was not sent, and is told so when the patience ends", async () => {
  const { fake, ensure, made } = setUp();
  noConnection.strike(fake.on("createRecord")).times(Number.POSITIVE_INFINITY);
  expect(await ensure({ tried: false, patience: 20 })).toMatchObject({ state: "not-sent" });
  expect(made()).toBe(0);
});

test("a refusal ends it at once, and a second record with the key is no success", async () => {
  const refused = setUp();
  refused.fake.on("createRecord").reply(403);
  expect(await refused.ensure({ tried: false })).toMatchObject({ state: "rejected" });
  expect(refused.sent()).toBe(1);

  const row = { correlation_id: "case-2291", correlation_display: "incident-clients", short_description: "a" };
  const rows = ["a", "b"].map((letter) => ({ ...row, sys_id: letter.repeat(32), number: `INC${letter}` }));
  const twice = setUp({ tables: { incident: rows } });
  expect(await twice.ensure()).toMatchObject({ state: "several", tickets: rows.map(({ sys_id: id }) => ({ id })) });
  expect(twice.sent()).toBe(0);
});

test.each<[Partial<EnsureIncidentOptions>, string]>([
  [{ key: "" }, "key"],
  [{ patience: -1 }, 'pass "patience" as a number of milliseconds'],
  [{ onProgress: "log" as never }, 'pass "onProgress" as a function'],
  [{ keyField: "x" } as never, 'unknown option "keyField"'],
])("%j is refused before anything is sent", async (wrong, message) => {
  const { fake, ensure } = setUp();
  await expect(ensure(wrong)).rejects.toThrow(message);
  await expect(ensure(wrong)).rejects.toBeInstanceOf(UsageError);
  expect(fake.calls()).toEqual([]);
});
