import { Client } from "pg";
import { afterEach, expect, test } from "vitest";
import { openStage, type Stage, server } from "../test/stage.ts";
import { queryOf } from "./database.ts";
import { migrate } from "./migrate.ts";
import { Table } from "./table.ts";

const many = 100_000;
const rounds = 12;
const perRound = 40;

let stage: Stage;
let client: Client;
afterEach(async () => {
  await client?.end();
  await stage?.close();
});

/** Milliseconds of the fastest of some rounds, which is the least disturbed one. */
async function fastest(play: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    for (let n = 0; n < perRound; n += 1) await play();
    times.push(performance.now() - began);
  }
  return Math.min(...times) / perRound;
}

// Of `pnpm test:hand-off`: PGlite would say little about a server.
test.runIf(server)(
  `${many} that wait slow neither add nor work by more than a fifth`,
  { timeout: 300_000 },
  async () => {
    stage = await openStage();
    client = new Client(stage.database);
    await client.connect();
    const query = queryOf(client);
    await migrate(query);
    const table = new Table(query);
    let added = 0;
    const measure = async () => {
      const add = await fastest(async () => {
        added += 1;
        await table.add(`CASE-${added}`, "ticket", "{}");
      });
      const work = await fastest(async () => {
        const claims = await table.claim(["ticket", "held"], 5);
        expect(claims).toHaveLength(5);
        for (const one of claims) await table.record(one, { state: "made", reason: null, tickets: [{ id: "1" }] });
      });
      return { add, work };
    };
    const fill = (kind: string, count: number, due: string) =>
      query(
        `INSERT INTO hand_off.entry (key, kind, request, due)
        SELECT $1::text || '-' || $3 || '-' || n, $1, '{}', now() - $3::interval FROM generate_series(1, $2::integer) AS n`,
        [kind, count, due],
      );
    await fill("ticket", 5 * rounds * perRound, "0 seconds");
    const { add, work } = await measure();
    await query("INSERT INTO hand_off.hold VALUES ('held', now() + interval '1 day')");
    // Those of the kind that is held come first.
    await fill("held", many / 2, "2 hours");
    await fill("ticket", many / 2, "1 hour");
    const full = await measure();
    const ratios = { add: full.add / add, work: full.work / work };
    console.log(
      `${many} waiting: add ${add.toFixed(2)} -> ${full.add.toFixed(2)} ms, 5 claimed and recorded ${work.toFixed(2)} -> ${full.work.toFixed(2)} ms`,
    );
    expect(Math.max(...Object.values(ratios)), JSON.stringify(ratios)).toBeLessThan(1.2);
  },
);
