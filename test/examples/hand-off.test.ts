import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Stage } from "./hand-off.ts";

/** The long form, every step and this many random moments: `HAND_OFF_KILLS=25 vitest run test/examples/hand-off.test.ts`. */
const kills = Number(process.env.HAND_OFF_KILLS ?? 0);
const seed = Number(process.env.HAND_OFF_SEED ?? Date.now() % 100_000);

let folder: string;
let stage: Stage;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hand-off-"));
  stage = new Stage(folder);
});
afterEach(async () => {
  stage.close();
  await rm(folder, { recursive: true });
});

/** Where a worker dies, and what is known of its incident afterwards; the first two are the hard ones. */
const deaths = [
  { when: "after it wrote that it will send", step: "claimed", state: "parked" },
  { when: "after the incident was made", at: "after", state: "made" },
  { when: "while the request is on its way, and does not arrive", at: "lost", state: "parked" },
  { when: "while the request is on its way, and arrives", at: "before", state: "made" },
  { when: "after the answer came", step: "answered", state: "made" },
  { when: "after it wrote how it ended", step: "recorded", state: "made" },
  { when: "after it took the hand-off", step: "added", state: "made" },
].slice(0, kills > 0 ? undefined : 2);

test("a worker that dies makes no incident twice and loses none, and a person is asked where nobody can know", async () => {
  let worker: ReturnType<Stage["worker"]> | undefined;
  let deadly: { key: string; at: string | undefined } = { key: "", at: undefined };
  const dieAt = (key: string, ...places: string[]) => {
    if (key === deadly.key && places.includes(deadly.at ?? "")) worker?.kill("SIGKILL");
  };
  await stage.open({
    before(key) {
      dieAt(key, "before", "lost");
      return key !== deadly.key || deadly.at !== "lost";
    },
    after: (key) => dieAt(key, "after"),
  });

  for (const [number, { when, at, step }] of deaths.entries()) {
    const key = `CASE-${number}`;
    deadly = { key, at };
    worker = stage.worker(key, step);
    expect(await worker, when).toMatchObject({ signal: "SIGKILL", timedOut: false });
  }
  const { exitCode, all } = await stage.run("work", "--once");
  expect(exitCode, all).toBe(0);
  const parked = deaths.flatMap(({ state }, number) => (state === "parked" ? [`CASE-${number}`] : []));
  expect((await stage.run("parked")).stdout.match(/^CASE-\d+/gm)).toEqual(parked);
  for (const [number, { when, state }] of deaths.entries()) {
    expect(stage.incidentsOf(`CASE-${number}`), when).toHaveLength(state === "made" ? 1 : 0);
  }

  // The person has looked: there is none of the first.
  expect((await stage.run("not-made", "CASE-0")).exitCode).toBe(0);
  await stage.run("work", "--once");
  const tickets = await stage.list();
  expect(tickets.filter(({ state }) => state === "parked").map(({ key }) => key)).toEqual(parked.slice(1));
  for (const { key, state, incident } of tickets) {
    expect(stage.incidentsOf(key).map(({ id }) => id)).toEqual(state === "made" ? [incident] : []);
  }
});

test("its commands refuse what they cannot do, and a second process", async () => {
  expect(await stage.run()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("usage") });
  expect(await stage.run("settle", "CASE-0")).toMatchObject({ exitCode: 2 });
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "data/pid"), String(process.pid));
  expect(await stage.run("list")).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining(`process ${process.pid}`),
  });
});

test.runIf(kills > 0)(
  `${kills} workers killed at random moments (HAND_OFF_SEED=${seed})`,
  { timeout: 600_000 },
  async () => {
    const random = randomFrom(seed);
    await stage.open({
      async before() {
        await sleep(random() * 60);
        return random() > 0.1;
      },
      async after() {
        await sleep(random() * 60);
        if (random() < 0.1) throw new Error("the answer gets lost");
      },
    });

    const file = join(folder, "cases.json");
    const wanted: string[] = [];
    let killed = 0;
    while (killed < kills) {
      for (let n = 0; n < 12; n += 1) wanted.push(`CASE-${wanted.length}`);
      await writeFile(file, JSON.stringify(wanted.map((key) => ({ key, incident: { name: key } }))));
      // Taking them is killed now and then too, and done again in the next round.
      const adding = stage.run("add", file);
      if (random() < 0.2) setTimeout(() => adding.kill("SIGKILL"), random() * 1500);
      if ((await adding).signal) killed += 1;
      const working = stage.run("work", "--once");
      working.stdout.once("data", () => setTimeout(() => working.kill("SIGKILL"), random() * 200));
      if ((await working).signal) killed += 1;
    }
    await stage.run("add", file);
    const { exitCode, all } = await stage.run("work", "--once");
    expect(exitCode, all).toBe(0);

    const tickets = await stage.list();
    expect(tickets.map(({ key }) => key).sort(), "none lost").toEqual(wanted.sort());
    expect(stage.arrived.length, "none sent twice").toBe(new Set(stage.arrived).size);
    for (const { key, state, incident } of tickets) {
      const made = stage.incidentsOf(key).map(({ id }) => id);
      if (state === "made") expect(made).toEqual([incident]);
      else expect([key, state, made.length < 2]).toEqual([key, "parked", true]);
    }
    console.log(
      `${killed} kills, ${wanted.length} hand-offs, ${tickets.filter(({ state }) => state === "parked").length} parked`,
    );
  },
);

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
