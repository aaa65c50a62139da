import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { full, partOf, pick, seed } from "../lib/sample.ts";
import { type Case, casesOf } from "./cases.ts";
import { drivers } from "./drivers.ts";
import { type Driver, expectationOf, mismatches, type Observation, type Probe } from "./probe.ts";
import { printTable, type Row, writeReport } from "./report.ts";
import { type MakeFetch, observe } from "./run.ts";
import type { Target } from "./targets.ts";
import { trustCertificates } from "./tools/certificates.ts";

type Played = Partial<Record<Driver, { observed: Observation; wrong: string[] }>>;

/** Of a probe's rows each goes by another driver in the usual run; all share what a call does, and differ in what they tell. */
function driversOf({ probe, targets, place }: Case): [Driver, Target][] {
  const all = Object.entries(targets) as [Driver, Target][];
  return full ? all : all.filter((_, at) => at === (pick(probe.name, all.length) + place) % all.length);
}

/** Plays a probe; which driver is right is the tests' business. */
async function play(one: Case, make?: MakeFetch): Promise<Played> {
  const { probe } = one;
  const played: Played = {};
  const playOne = async ([driver, target]: [Driver, Target]) => {
    const observed = await observe(probe, target, drivers[driver], undefined, make);
    played[driver] = { observed, wrong: mismatches(expectationOf(probe, driver), observed) };
  };
  if (probe.alone) for (const each of driversOf(one)) await playOne(each);
  else await Promise.all(driversOf(one).map(playOne));
  return played;
}

const titleOf = ({ vendor, group, probe }: Case) => `${vendor}, ${group}: ${probe.name}`;

/** Plays groups of probes, so many at a time, tests what came, and writes it into a report. */
export function describeProbes(
  report: string,
  groups: Record<string, Probe[]>,
  parallel: number,
  make?: MakeFetch,
): void {
  const all = casesOf(groups);
  // The usual run plays every other probe, and of its rows a part.
  const cases = partOf([...new Set(all.map(({ probe }) => probe))], 2, report).flatMap((probe) =>
    partOf(
      all.filter((one) => one.probe === probe),
      4,
      probe.name,
    ),
  );
  const played = new Map<Case, Played>();
  const playAlone = async (one: Case) => void played.set(one, await play(one, make));
  const isAsExpected = (one: Case) => Object.values(played.get(one) ?? {}).every(({ wrong }) => wrong.length === 0);

  /** Most probes wait most of the time, so many go on at once. */
  async function playSideBySide(waiting: Case[]) {
    const worker = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) await playAlone(one);
    };
    await Promise.all(Array.from({ length: parallel }, worker));
  }

  describe("a hostile server", () => {
    let distrust = () => {};

    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads which fixtures are wanted from this pattern.
    beforeAll(async ({}, suite) => {
      distrust = await trustCertificates();
      const wanted = new Set(suite.tasks.filter(({ mode }) => mode === "run").map(({ name }) => name));
      const chosen = cases.filter((one) => wanted.has(titleOf(one)));
      await playSideBySide(chosen.filter(({ probe }) => !probe.alone));
      for (const one of chosen.filter(({ probe }) => probe.alone)) await playAlone(one);
      // The timeouts are fractions of a second, which a busy machine misses; what is really broken fails by itself again.
      for (const one of chosen.filter((each) => !isAsExpected(each))) await playAlone(one);
    }, 300_000);

    // Not test.each, which cuts names short.
    for (const one of cases) {
      test(titleOf(one), () => {
        for (const [driver, { observed, wrong }] of Object.entries(played.get(one) ?? {}))
          expect(wrong, `${driver}: ${inspect(observed)}`).toEqual([]);
      });
    }

    afterAll(() => {
      distrust();
      const rows = [...played].map(([{ group, probe, vendor }, { methods, http, flow }]): Row => {
        const ms = Math.round(Math.max(...[methods, http, flow].map((one) => one?.observed.ms ?? 0)));
        const wrong = { methods: methods?.wrong, http: http?.wrong, flow: flow?.wrong };
        return { group, probe: probe.name, vendor, ...wrong, ms };
      });
      console.log(full ? "the whole" : `SEED=${seed}, a part of the rows by a driver each; FULL=1 plays all`);
      printTable(rows);
      if (rows.length === all.length) writeReport(report, { rows });
    });
  });

  describe("the probes", () => {
    const probes = Object.values(groups).flat();

    test("each have a name of their own", () => {
      expect(new Set(probes.map(({ name }) => name)).size).toBe(probes.length);
    });

    test("each apply to a vendor at least", () => {
      const applied = new Set(all.map(({ probe }) => probe));
      expect(probes.filter((probe) => !applied.has(probe))).toEqual([]);
    });
  });
}
