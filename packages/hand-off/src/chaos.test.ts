import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { ticketsAt } from "../test/kind.ts";
import { randomFrom } from "../test/random.ts";
import { openStage, type Stage, server } from "../test/stage.ts";
import { Vendor } from "../test/vendor.ts";
import { createHandOff } from "./hand-off.ts";

// The long form, of `pnpm test:hand-off`; the usual run kills a worker once at every step (death.test.ts).
const kills = Number(process.env.HAND_OFF_KILLS ?? 0);
const seed = Number(process.env.HAND_OFF_SEED ?? Date.now() % 100_000);
/** PGlite belongs to one process. */
const workers = server ? 2 : 1;

let stage: Stage;
let vendor: Vendor;
afterEach(async () => {
  await vendor?.close();
  await stage?.close();
});

/** A worker in a process of its own, and what it printed if it ended badly by itself. */
async function play(wanted: number, killAfter: number): Promise<{ killed: boolean; complaint: string }> {
  const worker = spawn(process.execPath, [join(import.meta.dirname, "../test/chaos.worker.ts")], {
    env: { ...process.env, DATABASE: stage.database, VENDOR_URL: vendor.url, UNTIL: String(wanted) },
  });
  let complaint = "";
  worker.stderr.on("data", (text) => {
    complaint += text;
  });
  // Node needs a moment to start; then it adds, claims and sends.
  worker.stdout.once("data", () => setTimeout(() => worker.kill("SIGKILL"), killAfter));
  const [code, signal] = await once(worker, "close");
  return { killed: signal === "SIGKILL", complaint: code === 0 || signal ? "" : complaint };
}

test.runIf(kills > 0)(
  `${kills} kills of ${workers} workers at random moments (HAND_OFF_SEED=${seed})`,
  { timeout: 1_800_000 },
  async () => {
    const random = randomFrom(seed);
    let isCalm = false;
    const madeAt = new Map<string, number>();
    vendor = await Vendor.open({
      isBusy: () => !isCalm && random() < 0.05,
      async before() {
        if (!isCalm) await sleep(random() * 60);
        return isCalm || random() > 0.1;
      },
      async after(key) {
        madeAt.set(key, Date.now());
        if (!isCalm) await sleep(random() < 0.05 ? 2000 : random() * 60);
        return isCalm || random() > 0.1;
      },
      lags: (key) => !isCalm && Date.now() - (madeAt.get(key) ?? 0) < 500 + random() * 3000,
    });
    stage = await openStage();
    const { database } = stage;

    let wanted = 0;
    let killed = 0;
    while (killed < kills) {
      wanted += 15;
      const ended = await Promise.all(
        Array.from({ length: workers }, () => play(wanted, random() < 0.2 ? random() * 3000 : random() * 400)),
      );
      expect(ended.map(({ complaint }) => complaint).join("")).toBe("");
      killed += ended.filter((one) => one.killed).length;
    }

    const handOff = await createHandOff({ database, kinds: { ticket: ticketsAt(vendor.url) } });
    try {
      const keys = Array.from({ length: wanted }, (_, n) => `CASE-${n}`);
      for (const key of keys) await handOff.add(key, "ticket", { title: key });
      isCalm = true;
      handOff.work({ interval: 50 });
      await handOff.drain();
      const listed = await handOff.list({ limit: wanted + 1 });
      expect(listed.map(({ key }) => key).sort(), "none lost").toEqual(keys.sort());
      for (const { key } of listed) expect(vendor.of(key).length, `${key} at the vendor`).toBeLessThan(2);

      // What exists is found in time, so what stays parked does not exist, and the person sends it again.
      let parked = 0;
      for (const { key } of listed) {
        while ((await handOff.find(key))?.state === "parked" && vendor.of(key).length === 1) await sleep(200);
        if ((await handOff.find(key))?.state !== "parked") continue;
        parked += 1;
        while (!(await handOff.retry(key))) await sleep(100);
      }
      await handOff.drain();
      for (const { key, state, tickets } of await handOff.list({ limit: wanted + 1 })) {
        expect([key, state, tickets.map(({ id }) => id)]).toEqual([key, "made", vendor.of(key).map(({ id }) => id)]);
        expect(vendor.of(key)).toHaveLength(1);
      }
      console.log(`${killed} kills, ${wanted} hand-offs, ${parked} settled by a person, none twice, none lost`);
    } finally {
      await handOff.stop();
    }
  },
);
