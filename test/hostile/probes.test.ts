import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";
import { controlHolds, type Driver, expectationOf, mismatches, type Probe } from "./probe.ts";
import { connection } from "./probes/connection.ts";
import { deadlines } from "./probes/deadline.ts";
import { decode } from "./probes/decode.ts";
import { hooks } from "./probes/hooks.ts";
import { inputs } from "./probes/input.ts";
import { rateLimits } from "./probes/rate-limit.ts";
import { redirects } from "./probes/redirect.ts";
import { retries } from "./probes/retry.ts";
import { statuses } from "./probes/status.ts";
import { truncation } from "./probes/truncation.ts";
import { printTable, type Row, writeReport } from "./report.ts";
import { observe } from "./run.ts";
import { type Target, targetsOf } from "./targets.ts";

const groups: Record<string, Probe[]> = {
  connection,
  truncation,
  redirects,
  statuses,
  decode,
  retries,
  "rate limits": rateLimits,
  deadlines,
  inputs,
  hooks,
};
const probes = Object.entries(groups).flatMap(([group, all]) => all.map((probe) => ({ group, probe })));
const targets = await Promise.all(vendors.map(targetsOf));
const cases = probes.flatMap(({ group, probe }) => {
  const fitting = targets
    .map((byKind) => byKind[probe.call])
    .filter((target) => target !== undefined && (probe.applies?.(target) ?? true));
  return (probe.once ? fitting.slice(0, 1) : fitting).map((target) => ({
    group,
    probe,
    target: target as Target,
    title: `${target?.vendor.name}, ${group}: ${probe.name}`,
  }));
});
type Case = (typeof cases)[number];

async function play({ probe, target }: Case, driver: Driver) {
  const observed = await observe(probe, target, driver);
  return { observed, wrong: mismatches(expectationOf(probe, driver), observed) };
}

/** Plays a probe through all drivers; which of them is right is the tests' business. */
async function playAll(one: Case) {
  const [methods, http, control] = await Promise.all([play(one, "methods"), play(one, "http"), play(one, "control")]);
  return { methods, http, control };
}

const played = new Map<Case, Awaited<ReturnType<typeof playAll>>>();

function isAsExpected(one: Case): boolean {
  const { methods, http, control } = played.get(one) ?? {};
  return methods?.wrong.length === 0 && http?.wrong.length === 0 && controlHolds(one.probe, control?.wrong ?? []);
}

/** Most probes wait most of the time, so many go on at once. */
async function playSideBySide(waiting: Case[]) {
  const worker = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) played.set(one, await playAll(one));
  };
  await Promise.all(Array.from({ length: 10 }, worker));
}

describe("a hostile server", () => {
  beforeAll(async () => {
    await playSideBySide(cases.filter(({ probe }) => !probe.alone));
    for (const one of cases.filter(({ probe }) => probe.alone)) played.set(one, await playAll(one));
    // The timeouts are fractions of a second, which a busy machine misses; what is really broken fails by itself again.
    for (const one of cases.filter((each) => !isAsExpected(each))) played.set(one, await playAll(one));
  });

  // Not test.each, which cuts names short.
  for (const one of cases) {
    test(one.title, () => {
      const { methods, http, control } = played.get(one) ?? {};
      expect(methods?.wrong, `methods: ${inspect(methods?.observed)}`).toEqual([]);
      expect(http?.wrong, `http: ${inspect(http?.observed)}`).toEqual([]);
      const holds = controlHolds(one.probe, control?.wrong ?? []);
      expect(holds, `control, ${inspect(one.probe.control)}: wrong in ${control?.wrong}`).toBe(true);
    });
  }

  afterAll(() => {
    const rows = cases.map((one): Row => {
      const { methods, http, control } = played.get(one) ?? {};
      const wrong = control?.wrong ?? [];
      return {
        group: one.group,
        probe: one.probe.name,
        vendor: one.target.vendor.name,
        methods: methods?.wrong ?? [],
        http: http?.wrong ?? [],
        control: { ...one.probe.control, wrong, holds: controlHolds(one.probe, wrong) },
      };
    });
    printTable(rows);
    writeReport("hostile", { probes: probes.length, rows });
  });
});

describe("the probes", () => {
  test("are at least sixty, and each has a name of its own", () => {
    const names = new Set(probes.map(({ probe }) => probe.name));
    expect(names.size).toBe(probes.length);
    expect(names.size).toBeGreaterThanOrEqual(60);
  });

  test("each apply to a vendor at least", () => {
    const applied = new Set(cases.map(({ probe }) => probe));
    expect(probes.filter(({ probe }) => !applied.has(probe))).toEqual([]);
  });
});
