import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ticketsAt } from "../test/kind.ts";
import { openStage, type Stage } from "../test/stage.ts";
import { Vendor } from "../test/vendor.ts";
import { createHandOff } from "./hand-off.ts";

let stage: Stage;
let vendor: Vendor;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await vendor?.close();
  await stage.close();
});

/** Every point between two steps at which a worker can die, and what is known of the ticket afterwards. */
const deaths = [
  { when: "after it wrote that it will send", step: "claimed", state: "parked" },
  { when: "while the request is on its way, and does not arrive", at: "lost", state: "parked" },
  { when: "while the request is on its way, and arrives", at: "before", state: "made" },
  { when: "after the ticket was made", at: "after", state: "made" },
  { when: "after the answer came", step: "answered", state: "made" },
  { when: "after it wrote how it ended", step: "recorded", state: "made" },
].map((death, number) => ({ ...death, key: `CASE-${number}` }));

const untouched = "CASE-LAST";

test("a worker that dies makes no ticket twice and loses none, and a person is asked where nobody can know", async () => {
  // One worker is brought to all of these points at once, each with a hand-off of its own, and then killed.
  const held = new Set<string>();
  const dead = Promise.withResolvers<void>();
  const isAt = (key: string, at: string) => deaths.some((death) => death.key === key && death.at === at);
  const hold = (key: string) => {
    held.add(key);
    return dead.promise;
  };
  vendor = await Vendor.open({
    async before(key) {
      if (isAt(key, "before") || isAt(key, "lost")) await hold(key);
      return !isAt(key, "lost");
    },
    async after(key) {
      if (isAt(key, "after")) await hold(key);
      return true;
    },
  });
  const { database, folder } = stage;
  const kinds = { ticket: ticketsAt(vendor.url) };
  const taking = await createHandOff({ database, kinds });
  for (const { key } of deaths) await taking.add(key, "ticket", { title: key });
  await taking.stop();

  const steps = Object.fromEntries(deaths.map(({ key, step }) => [key, step]));
  const config = join(import.meta.dirname, "../test/held.config.ts");
  const worker = spawn(
    "node",
    [join(import.meta.dirname, "cli.ts"), "work", "--concurrency", "9", "--config", config],
    {
      cwd: folder,
      env: { ...process.env, DATABASE: database, VENDOR_URL: vendor.url, STEPS: JSON.stringify(steps) },
    },
  );
  let printed = "";
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.on("data", (text) => {
      printed += text;
      for (const [, key = ""] of printed.matchAll(/^held (.+)$/gm)) held.add(key);
    });
  }
  try {
    await vi.waitFor(() => expect([...held].sort(), printed).toEqual(deaths.map(({ key }) => key)), 60_000);
  } finally {
    worker.kill("SIGKILL");
  }
  await once(worker, "close");
  dead.resolve();

  const handOff = await createHandOff({ database, kinds });
  try {
    await handOff.add(untouched, "ticket", { title: untouched });
    handOff.work({ interval: 50 });
    await handOff.drain();
    for (const { key, when, state } of deaths) {
      expect(await handOff.find(key), when).toMatchObject({ state });
      expect(vendor.of(key), when).toHaveLength(state === "made" ? 1 : 0);
    }
    // The person has looked: the first that was parked does not exist.
    const [first, second] = deaths.filter(({ state }) => state === "parked");
    await vi.waitFor(async () => expect(await handOff.retry(first?.key ?? "")).toBe(true));
    await handOff.drain();
    expect((await handOff.list({ states: ["parked"] })).map(({ key }) => key)).toEqual([second?.key]);
    const entries = await handOff.list();
    expect(entries).toHaveLength(deaths.length + 1);
    for (const { key, state, tickets } of entries) {
      expect(vendor.of(key).map(({ id }) => id)).toEqual(state === "made" ? [tickets[0]?.id] : []);
    }
  } finally {
    await handOff.stop();
  }
}, 120_000);
