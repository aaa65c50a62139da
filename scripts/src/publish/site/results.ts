// The pages that suites and commands make: what the last run measured, or the command to run.

import type { Verdict } from "../../prove/bench/budgets.ts";
import { type Row as BenchRow, tableOf } from "../../prove/bench/report.ts";
import { sections } from "../../prove/bench/sections.ts";
import { code, inline, join, type Page, table } from "./page.ts";

/** The part of `reports/hostile.json` that is shown. */
export interface HostileReport {
  node: string;
  platform: string;
  date: string;
  rows: {
    group: string;
    probe: string;
    vendor: string;
    methods?: string[];
    http?: string[];
    flow?: string[];
  }[];
}

const capitalize = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

const missing = (command: string) =>
  `There is no result on this machine. ${code(command)} makes one; then build the site again.`;

export function hostilePage(report: HostileReport | undefined): Page {
  return {
    path: "hostile",
    title: "Hostile servers",
    summary: "What the clients do when the server, the network or a proxy misbehaves.",
    group: ["How calls behave"],
    body: join(
      "# Hostile servers",
      "Servers that redirect, stall, cut responses off, answer with HTML or ask for absurd waits. Each probe runs against the methods of every vendor's client, `client.http` and, where a flow can meet the situation, the vendor's flow.",
      report ? hostileTables(report) : missing("pnpm exec vitest run test/hostile"),
    ),
  };
}

function hostileTables({ node, platform, date, rows }: HostileReport): string {
  const vendors = new Set(rows.map(({ vendor }) => vendor));
  const probes = new Set(rows.map(({ probe }) => probe));
  const groups = Map.groupBy(rows, ({ group }) => group);
  const failed = rows.filter(
    ({ methods = [], http = [], flow = [] }) => methods.length + http.length + flow.length > 0,
  ).length;
  return join(
    `${probes.size} probes, ${vendors.size} vendors (${[...vendors].join(", ")}), Node ${node}, ${platform}, ${date}. The clients fail in ${failed || "none"}.`,
    ...[...groups].map(([group, all]) => {
      const byProbe = [...Map.groupBy(all, ({ probe }) => probe)];
      return join(
        `## ${capitalize(group)}`,
        table(
          ["the server, the network or the caller", "methods", "client.http", "flow"],
          byProbe.map(([probe, each]) => [
            inline(probe),
            verdict(each.map(({ vendor, methods }) => [vendor, methods])),
            verdict(each.map(({ vendor, http }) => [vendor, http])),
            verdict(each.map(({ vendor, flow }) => [vendor, flow])),
          ]),
        ),
      );
    }),
  );
}

/** "ok", or what was wrong at which vendor; nothing where no vendor was played. */
function verdict(each: [vendor: string, wrong: string[] | undefined][]): string {
  if (each.every(([, wrong]) => wrong === undefined)) return "";
  const failed = each.flatMap(([vendor, wrong]) => (wrong?.length ? [`**${vendor}: ${wrong.join(", ")}**`] : []));
  return failed.join("; ") || "ok";
}

/** What `pnpm bench --json FILE` writes. */
export type BenchReport = { machine: string; budgets: Verdict[] } & { [section: string]: BenchRow[] };

export function benchPage(report: BenchReport | undefined): Page {
  return {
    path: "bench",
    title: "Benchmark",
    summary: "Time, size and type cost of the clients beside others, with budgets.",
    group: ["How calls behave"],
    body: join(
      "# Benchmark",
      "What a client costs at run time, in a bundle, at start-up and in the editor, beside others doing the same.",
      report ? benchTables(report) : missing("pnpm bench --json reports/bench.json"),
    ),
  };
}

function benchTables({ machine, budgets, ...results }: BenchReport): string {
  const measured = Object.entries(sections).filter(([id]) => id in results);
  return join(
    `Measured with ${machine}. Times are to be compared, not promised.`,
    ...measured.map(([id, section]) => {
      const [headings = [], ...rows] = tableOf(section, (results as Record<string, BenchRow[]>)[id] ?? []);
      const shown = rows.map(([name = "", ...cells]) => [inline(name), ...cells]);
      return join(`## ${capitalize(section.title)}`, table(headings, shown), `${capitalize(section.note)}.`);
    }),
    "## Budgets",
    table(
      ["", "measured", "limit", ""],
      budgets.map(({ what, value, limit, unit, holds }) => [
        what,
        number(value, limit < 100 ? 2 : 0),
        `${limit.toLocaleString("en")} ${unit}`,
        holds ? "holds" : "**broken**",
      ]),
    ),
  );
}

const number = (value: unknown, digits: number): string =>
  typeof value === "number"
    ? value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : "";
