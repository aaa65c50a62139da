import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { makeLite } from "../test/lite.ts";
import { createHandOff, type HandOff } from "./hand-off.ts";
import type { EnsureCall, EnsureOutcome, Kind, Kinds } from "./kinds.ts";

interface Request {
  title: string;
}
type Ensure = (request: Request, call: EnsureCall) => Promise<EnsureOutcome>;

let folder: string;
let lite: PGlite;
const opened: HandOff<Kinds>[] = [];
let events: { name: string; event: object }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hand-off-"));
  await makeLite(join(folder, "lite"));
  lite = await PGlite.create(join(folder, "lite"));
});
afterEach(async () => {
  expect(events.filter(({ name }) => name === "error")).toEqual([]);
  for (const one of opened.splice(0)) await one.stop({ grace: 0 });
  await lite.exec("DELETE FROM hand_off.entry; DELETE FROM hand_off.hold");
});
afterAll(async () => {
  await lite.close();
  await rm(folder, { recursive: true });
});

const made = (id: string, more: object = {}): EnsureOutcome => ({ state: "created", ticket: { id, ...more } });

/** A hand-off over the database of all tests, with one kind. */
async function open(ensure: Ensure = async (_, { key }) => made(`INC-${key}`)) {
  const calls: { title: string; key: string; tried: boolean }[] = [];
  events = [];
  const note = (name: string) => (event: object) => events.push({ name, event });
  const ticket: Kind<Request> = {
    ensure(request, call) {
      calls.push({ title: request.title, key: call.key, tried: call.tried });
      return ensure(request, call);
    },
  };
  const on = { sending: note("sending"), recorded: note("recorded"), held: note("held"), error: note("error") };
  const handOff = await createHandOff({ database: lite, kinds: { ticket }, on });
  opened.push(handOff);
  return { handOff, calls };
}

const secret = "text of the request";
const work = { interval: 20 };

/** Waits until an entry has been given to its kind so often, and what came of it is written. */
async function recorded(handOff: HandOff<Kinds>, key: string, attempt: number) {
  await vi.waitFor(
    () => expect(events).toContainEqual({ name: "recorded", event: expect.objectContaining({ key, attempt }) }),
    { timeout: 10_000, interval: 10 },
  );
  return handOff.find(key);
}

/** Lets time pass for what is waiting for it. */
const passTime = () =>
  lite.exec("UPDATE hand_off.entry SET due = now() WHERE due IS NOT NULL; DELETE FROM hand_off.hold");

test("each hand-off becomes one ticket, whatever is added again and however many work", async () => {
  const one = await open();
  const two = await open();
  for (const { handOff } of [one, two]) handOff.work(work);
  const keys = Array.from({ length: 30 }, (_, n) => `CASE-${n}`);
  const add = (key: string) => one.handOff.add(key, "ticket", { title: key });
  expect(await Promise.all(keys.map(add))).toEqual(keys.map(() => true));
  expect(await Promise.all(keys.map(add))).toEqual(keys.map(() => false));
  await one.handOff.drain();
  const calls = [...one.calls, ...two.calls];
  expect(calls.map(({ key }) => key).sort()).toEqual([...keys].sort());
  expect(calls.every(({ title, key, tried }) => title === key && !tried)).toBe(true);
  expect(await one.handOff.count()).toEqual({ waiting: 0, sending: 0, made: 30, refused: 0, parked: 0 });
  expect((await one.handOff.list({ limit: 1 }))[0]).toMatchObject({ state: "made", tickets: [{ id: "INC-CASE-0" }] });
});

test("in a transaction of the caller's it is taken if that commits, and only then", async () => {
  const { handOff, calls } = await open();
  const undone = lite.transaction(async (tx) => {
    await handOff.add("CASE-1", "ticket", { title: "A" }, tx);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  await lite.transaction((tx) => handOff.add("CASE-2", "ticket", { title: "B" }, tx));
  handOff.work(work);
  await handOff.drain();
  expect(calls.map(({ key }) => key)).toEqual(["CASE-2"]);
});

const refusal = (status: number): EnsureOutcome => ({ state: "rejected", reason: `answered ${status}`, status });
class UsageError extends Error {
  override name = "UsageError";
}
const thrower = (error: unknown) => () => Promise.reject(error);

test.each<[string, EnsureOutcome | (() => Promise<never>), string]>([
  ["a refusal of the request", refusal(422), "refused"],
  ["what the vendor drops", { state: "dropped", reason: "a rule" }, "refused"],
  ["a mistake in the request", thrower(new UsageError("pass a title")), "refused"],
  ["refused credentials", refusal(401), "waiting"],
  ["a lacking permission", refusal(403), "waiting"],
  ["too many requests", refusal(429), "waiting"],
  ["what was not sent", { state: "not-sent", reason: "no connection" }, "waiting"],
  ["what nobody knows", { state: "unknown", reason: "the answer is lost" }, "parked"],
  ["several tickets", { state: "several", reason: "two", tickets: [{ id: "1" }, { id: "2" }] }, "parked"],
  ["a kind that fails", thrower(new TypeError(secret)), "parked"],
])("%s", async (_, outcome, state) => {
  const { handOff, calls } = await open(typeof outcome === "function" ? outcome : async () => outcome);
  await handOff.add("CASE-1", "ticket", { title: secret });
  handOff.work(work);
  const entry = await recorded(handOff, "CASE-1", 1);
  expect(entry).toMatchObject({ state, attempt: 1 });
  expect(entry?.due === null).toBe(state === "refused");
  expect(inspect([entry, events, handOff], { depth: 9 })).not.toContain(secret);

  // Time passes: what waits is sent, what is parked is looked for, what is refused stays.
  await passTime();
  if (state === "refused") await new Promise((resolve) => setTimeout(resolve, 100));
  else await recorded(handOff, "CASE-1", 2);
  expect(calls.map(({ tried }) => tried)).toEqual(state === "refused" ? [false] : [false, state === "parked"]);
});

test("a full quota holds back all of its kind for as long as the server asks", async () => {
  let full = true;
  const result = { status: 429, retryAfter: 60 };
  const { handOff, calls } = await open(async (_, { key }) =>
    full ? { state: "rejected", reason: "too many", result } : made(key),
  );
  await handOff.add("CASE-1", "ticket", { title: "A" });
  handOff.work(work);
  await recorded(handOff, "CASE-1", 1);
  await handOff.add("CASE-2", "ticket", { title: "B" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(calls).toHaveLength(1);
  const held = { name: "held", event: { kind: "ticket", wait: 60_000, reason: "too many" } };
  expect(events).toContainEqual(held);
  const [{ until } = { until: new Date(0) }] = (await lite.query<{ until: Date }>("SELECT until FROM hand_off.hold"))
    .rows;
  expect(until.getTime() - Date.now()).toBeGreaterThan(55_000);
  full = false;
  await passTime();
  await handOff.drain();
  expect(calls.map(({ key }) => key).sort()).toEqual(["CASE-1", "CASE-1", "CASE-2"]);
});

test("a person settles what is parked, and only that", async () => {
  let outcome: EnsureOutcome = { state: "unknown", reason: "lost" };
  const { handOff, calls } = await open(async () => outcome);
  for (const key of ["A", "B", "C"]) await handOff.add(key, "ticket", { title: key });
  expect(await handOff.settle("A", { id: "1" })).toBe(false);
  expect(await handOff.retry("A")).toBe(false);
  handOff.work(work);
  for (const key of ["A", "B", "C"]) await recorded(handOff, key, 1);
  outcome = made("INC-2");
  expect(await handOff.settle("A", { id: "INC-1" })).toBe(true);
  expect(await handOff.settle("C", "none")).toBe(true);
  expect(await handOff.retry("B")).toBe(true);
  await handOff.drain();
  expect(calls.filter(({ key }) => key === "B").map(({ tried }) => tried)).toEqual([false, false]);
  expect(await handOff.list()).toMatchObject([
    { key: "A", state: "made", tickets: [{ id: "INC-1" }] },
    { key: "B", state: "made", tickets: [{ id: "INC-2" }] },
    { key: "C", state: "refused" },
  ]);
});

test("nobody sends again what is being looked for", async () => {
  const looking = Promise.withResolvers<EnsureOutcome>();
  const { handOff } = await open((_, { tried }) =>
    tried ? looking.promise : Promise.resolve({ state: "unknown", reason: "lost" }),
  );
  await handOff.add("A", "ticket", { title: "A" });
  handOff.work(work);
  await recorded(handOff, "A", 1);
  await passTime();
  await vi.waitFor(() => expect(events.filter(({ name }) => name === "sending")).toHaveLength(2));
  expect(await handOff.retry("A")).toBe(false);
  expect(await handOff.settle("A", { id: "INC-1" })).toBe(true);
  // A ticket that the look finds, or makes, beside the person's.
  looking.resolve(made("INC-2"));
  await vi.waitFor(async () => expect((await handOff.find("A"))?.state).toBe("parked"));
  expect((await handOff.find("A"))?.tickets).toEqual([{ id: "INC-1" }, { id: "INC-2" }]);
});

test("who lost its claim decides nothing, except that a ticket exists", async () => {
  const slow = new Map([
    ["A", Promise.withResolvers<EnsureOutcome>()],
    ["B", Promise.withResolvers<EnsureOutcome>()],
  ]);
  const first = await open((_, { key }) => slow.get(key)?.promise ?? Promise.resolve(made(key)));
  for (const key of slow.keys()) await first.handOff.add(key, "ticket", { title: key });
  first.handOff.work(work);
  await vi.waitFor(() => expect(first.calls).toHaveLength(2));
  // Its leases run out, as if its machine had slept.
  await lite.exec("UPDATE hand_off.entry SET lease = now()");
  const second = await open(async () => ({ state: "unknown", reason: "not found yet" }));
  second.handOff.work(work);
  for (const key of slow.keys()) expect(await recorded(second.handOff, key, 2)).toMatchObject({ state: "parked" });
  expect(second.calls.every(({ tried }) => tried)).toBe(true);
  await second.handOff.stop();
  slow.get("A")?.resolve({ state: "not-sent", reason: "no connection" });
  slow.get("B")?.resolve(made("INC-B"));
  await vi.waitFor(async () => expect((await first.handOff.find("B"))?.state).toBe("made"));
  expect(await first.handOff.find("A")).toMatchObject({ state: "parked", reason: "not found yet" });
});

test("stop waits, ends what takes too long, and writes down what that reports", async () => {
  const { handOff } = await open(
    (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve({ state: "unknown", reason: "aborted" }));
      }),
  );
  await handOff.add("A", "ticket", { title: "A" });
  handOff.work(work);
  await vi.waitFor(() => expect(events).toHaveLength(1));
  await handOff.stop({ grace: 10 });
  expect(await handOff.find("A")).toMatchObject({ state: "parked", reason: "aborted" });
});

test("a made one leaves no request at rest", async () => {
  const { handOff } = await open();
  await handOff.add("A", "ticket", { title: secret });
  handOff.work(work);
  await handOff.drain();
  expect((await lite.query("SELECT request FROM hand_off.entry")).rows).toEqual([{ request: null }]);
});

test("what cannot be right is refused at once, without a word of the request", async () => {
  const { handOff } = await open();
  await expect(handOff.add(" A", "ticket", { title: secret })).rejects.toThrow("a key is 1 to 200");
  // @ts-expect-error: such a request is no JSON
  await expect(handOff.add("A", "ticket", undefined)).rejects.toThrow("not JSON");
  await expect(handOff.add("A", "another" as "ticket", { title: "any" })).rejects.toThrow(
    '"another" is not among the kinds',
  );
  await expect(handOff.settle("A", { id: "" })).rejects.toThrow("pass the ticket");
  await handOff.add("A", "ticket", { title: "any" });
  const other = await createHandOff({ database: lite, kinds: { other: { ensure: async () => made("1") } } });
  await expect(other.add("A", "other", {} as never)).rejects.toThrow('the key A is that of a "ticket"');
  const failing = {
    query: (_: string, values: unknown[]) =>
      Promise.reject(Object.assign(new Error(secret), { code: "22P05", values })),
  };
  const failed: Error = await handOff.add("B", "ticket", { title: secret }, failing).then(
    () => new Error(),
    (error) => error,
  );
  expect(inspect(failed, { showHidden: true, depth: 9 })).toMatch(/the database failed: error 22P05/);
  expect(inspect(failed, { showHidden: true, depth: 9 })).not.toContain(secret);
});

test("its tables are made once, and a database of a newer package is left alone", async () => {
  const kinds = {};
  await Promise.all([createHandOff({ database: lite, kinds }), createHandOff({ database: lite, kinds })]);
  expect((await lite.query("SELECT number FROM hand_off.migration")).rows).toEqual([{ number: 1 }]);
  await lite.exec("INSERT INTO hand_off.migration (number) VALUES (99)");
  await expect(createHandOff({ database: lite, kinds })).rejects.toThrow("update @incident-clients/hand-off");
  await lite.exec("DELETE FROM hand_off.migration WHERE number = 99");
});
