import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { afterEach, beforeEach, expect, test } from "vitest";
import { partOf } from "../lib/sample.ts";
import { Stage, server } from "./hand-off.ts";

/** The long form: `HAND_OFF_KILLS=25 vitest run test/examples/hand-off.test.ts` kills so many workers at random moments. */
const kills = Number(process.env.HAND_OFF_KILLS ?? 0);
const seed = Number(process.env.HAND_OFF_SEED ?? Date.now() % 100_000);

let folder: string;
let stage: Stage;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hand-off-"));
  stage = new Stage(folder);
});
afterEach(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

/** Every point between two steps at which a worker can die, and what is known of the incident afterwards. */
const deaths = [
  { when: "after it took the hand-off", step: "added", state: "made" },
  { when: "after it wrote that it will send", step: "claimed", state: "parked" },
  { when: "while the request is on its way, and does not arrive", at: "lost", state: "parked" },
  { when: "while the request is on its way, and arrives", at: "before", state: "made" },
  { when: "after the incident was made", at: "after", state: "made" },
  { when: "after the answer came", step: "answered", state: "made" },
  { when: "after it wrote how it ended", step: "recorded", state: "made" },
].map((death, number) => ({ ...death, key: `CASE-${number}` }));

test("a worker that dies makes no incident twice and loses none, and a person is asked where nobody can know", async () => {
  // One worker is brought to all of these points at once, each with a hand-off of its own, and then killed.
  const held = new Set<string>();
  const allHeld = Promise.withResolvers<void>();
  const dead = Promise.withResolvers<void>();
  const hold = (key: string) => {
    held.add(key);
    if (held.size === deaths.length) allHeld.resolve();
    return dead.promise;
  };
  const isAt = (key: string, at: string) => deaths.some((death) => death.key === key && death.at === at);
  await stage.open({
    async before(key) {
      if (isAt(key, "before")) await hold(key);
      if (!isAt(key, "lost")) return true;
      await hold(key);
      return false;
    },
    async after(key) {
      if (isAt(key, "after")) await hold(key);
    },
  });
  const worker = stage.worker(Object.fromEntries(deaths.map(({ key, step }) => [key, step ?? "never"])));
  worker.stdout.on("data", (text) => {
    for (const [, key = ""] of String(text).matchAll(/^held (.+)$/gm)) hold(key);
  });
  await Promise.race([allHeld.promise, worker]);
  worker.kill("SIGKILL");
  expect(await worker, [...held].join()).toMatchObject({ signal: "SIGKILL", timedOut: false });
  dead.resolve();

  const { exitCode, all } = await stage.run("work", "--once");
  expect(exitCode, all).toBe(0);
  for (const { key, when, state } of deaths) {
    expect(stage.incidentsOf(key), when).toHaveLength(state === "made" ? 1 : 0);
  }

  // The person has looked: the first that was parked does not exist.
  const parked = deaths.filter(({ state }) => state === "parked").map(({ key }) => key);
  expect((await stage.run("not-made", parked[0] ?? "")).exitCode).toBe(0);
  await stage.run("work", "--once");
  const tickets = await stage.list();
  expect(tickets.filter(({ state }) => state === "parked").map(({ key }) => key)).toEqual(parked.slice(1));
  for (const { key, state, incident } of tickets) {
    expect(stage.incidentsOf(key).map(({ id }) => id)).toEqual(state === "made" ? [incident] : []);
  }
  expect(tickets).toHaveLength(deaths.length);
}, 300_000);

test("its commands refuse what they cannot do", async () => {
  expect(await stage.run()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("usage") });
  expect(await stage.run("settle", "CASE-0")).toMatchObject({ exitCode: 2 });
});

test.skipIf(server)("the embedded database refuses a second process", async () => {
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "data/pid"), String(process.pid));
  expect(await stage.run("list")).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining(`process ${process.pid}`),
  });
});

test("a worker that was killed keeps nobody out, not even one with its process id", async () => {
  const module = join(root, "examples/hand-off/lock.ts");
  // The shell becomes Node, with the process id that it wrote: in a container, 1 each time.
  const script = `mkdir data && echo $$ > data/pid && exec node -e 'import("${module}").then(({ lock }) => lock("data"))'`;
  const options = { cwd: folder, preferLocal: true, localDir: root, reject: false, all: true };
  const { exitCode, all } = await execa("sh", ["-c", script], options);
  expect([exitCode, all]).toEqual([0, ""]);
});

const unusable = ["{}", "[null]", '[{"key": "CASE 1", "incident": {"name": "A"}}]', '[{"key": "CASE-1"}]'];
test.each(partOf(unusable, 4, "hand-offs"))("hand-offs are refused that cannot be made: %s", async (text) => {
  await writeFile(join(folder, "cases.json"), text);
  const { exitCode, stderr } = await stage.run("add", "cases.json");
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^(a hand-off needs a key|cases.json holds no list)/)]);
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
