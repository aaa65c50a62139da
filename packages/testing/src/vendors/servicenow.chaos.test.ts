import { describe, expect, test } from "vitest";
import { ended, live, survive, troubles } from "../../test/servicenow-chaos.ts";
import { fakeServiceNow } from "./servicenow.ts";

// `SERVICENOW_CREATES=1000 pnpm exec vitest run packages/testing/src/vendors/servicenow.chaos.test.ts` is the whole.
const keys = Number(process.env.SERVICENOW_CREATES ?? 8);
/** Without the variable, a process dies at one step in so many. */
const stride = process.env.SERVICENOW_CREATES ? 1 : 8;
const seed = Number(process.env.SERVICENOW_SEED ?? 1);
const time = 60_000 + keys * 1000;

/** Whose `sys_id`s are not the chosen ones, and none of whose records the user may see once they are made. */
const blind = { ignoresSysId: true, hides: (row: Record<string, string>) => row.correlation_id !== "" };

describe("creates in processes that die, with every request in trouble", () => {
  test("end with one incident for each key", { timeout: time }, async () => {
    const outcome = await survive(keys, seed);
    console.log(`chosen ids honored: ${JSON.stringify(outcome)}`);
    expect(outcome).toMatchObject({ incidents: keys, twice: 0, lost: 0, open: 0 });
    expect(outcome.deaths).toBeGreaterThan(keys / 4);
    expect(outcome.troubles).toBeGreaterThan(keys);
  });

  test("are not repeated in doubt where chosen ids are ignored", { timeout: time }, async () => {
    const outcome = await survive(keys, seed, { ignoresSysId: true });
    console.log(`chosen ids ignored: ${JSON.stringify(outcome)}`);
    expect(outcome).toMatchObject({ incidents: keys, twice: 0, lost: 0, open: 0, repeated: 0 });
  });

  test("make no second incident where they cannot be seen either", { timeout: time }, async () => {
    const outcome = await survive(keys, seed, blind, 12);
    console.log(`chosen ids ignored, records hidden: ${JSON.stringify(outcome)}`);
    expect(outcome).toMatchObject({ twice: 0, repeated: 0 });
    expect(outcome.incidents + outcome.lost).toBe(keys);
  });
});

const row = { sys_id: "a".repeat(32), number: "INC0000001", correlation_id: "", correlation_display: "" };
const calm = { trouble: () => "answered as it should", diesAt: Infinity };

describe.each([{ ignoresSysId: false }, { ignoresSysId: true }])("ids ignored: $ignoresSysId", ({ ignoresSysId }) => {
  test.each(Object.keys(troubles))(
    "a process that dies at any step, its create %s, leaves one incident",
    async (name) => {
      let steps = Infinity;
      for (let diesAt = name.length % stride; diesAt <= steps; diesAt += stride) {
        const fake = fakeServiceNow({ ignoresSysId, tables: { incident: [row] } });
        // What comes before the create goes well; from there on, each request meets this.
        let isLater = false;
        const trouble = (method: string) => {
          isLater ||= method === "POST";
          return isLater ? name : "answered as it should";
        };
        const first = await live(fake, "key", { trouble, diesAt });
        if (first.report) steps = diesAt;
        let last = first.report;
        for (let life = 0; life < 3 && last?.state !== "created"; life++) last = (await live(fake, "key", calm)).report;
        await ended();
        expect(last?.state, `${name}, died at ${diesAt}`).toBe("created");
        expect(fake.tables.incident, `${name}, died at ${diesAt}`).toHaveLength(2);
        if (ignoresSysId) expect(first.repeated).toBe(0);
      }
      expect(steps).toBeGreaterThan(10);
    },
  );
});
