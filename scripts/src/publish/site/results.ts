// The pages that suites and commands make: what the last run measured, or the command to run.

import type { Verdict } from "../../prove/bench/budgets.ts";
import { type Row as BenchRow, tableOf } from "../../prove/bench/report.ts";
import { sections } from "../../prove/bench/sections.ts";
import { code, inline, join, type Page, table } from "./page.ts";

/** The part of `reports/hostile.json` that is shown. */
export interface HostileReport {
  node: string;
  platform: string;
  rows: {
    group: string;
    probe: string;
    vendor: string;
    methods: string[];
    http: string[];
    control: { red?: string; same?: string };
  }[];
}

const capitalize = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

/** What the control does otherwise, by what was looked at. */
const otherwise: Record<string, string> = {
  ok: "takes success and failure for each other",
  hung: "hangs",
  status: "tells a wrong status",
  outcome: "does not say whether it may have happened",
  code: "does not say what went wrong",
  usage: "does not refuse the mistake",
  data: "gives wrong data",
  failure: "loses the body of the failure",
  retryAfter: "does not say when to try again",
  requests: "sends too few or too many requests",
  foreign: "sends to another origin",
  leaks: "leaks a secret",
};

const missing = (command: string) =>
  `There is no result on this machine. ${code(command)} makes one; then build the site again.`;

export function hostilePage(report: HostileReport | undefined): Page {
  return {
    path: "hostile",
    title: "Hostile servers",
    summary: "What the clients do when the server, the network or a proxy misbehaves, beside plain openapi-fetch.",
    group: ["How calls behave"],
    body: join(
      "# Hostile servers",
      "Servers that redirect, stall, cut answers off, answer with HTML or ask for absurd waits. Each probe is played against the methods of every vendor's client, against `client.http`, and against openapi-fetch alone as the control: what it does otherwise is what the clients add. It was not made to tell outcomes, so there it is only silent.",
      report ? hostileTables(report) : missing("pnpm exec vitest run test/hostile"),
    ),
  };
}

function hostileTables({ node, platform, rows }: HostileReport): string {
  const vendors = new Set(rows.map(({ vendor }) => vendor));
  const probes = new Set(rows.map(({ probe }) => probe));
  const groups = Map.groupBy(rows, ({ group }) => group);
  const failed = rows.filter(({ methods, http }) => methods.length + http.length > 0).length;
  const different = new Set(rows.filter(({ control }) => control.red).map(({ probe }) => probe));
  return join(
    `${probes.size} probes, ${vendors.size} vendors (${[...vendors].join(", ")}), Node ${node}, ${platform}. The clients fail in ${failed || "none"}; openapi-fetch alone does otherwise in ${different.size}.`,
    ...[...groups].map(([group, all]) => {
      const byProbe = [...Map.groupBy(all, ({ probe }) => probe)];
      return join(
        `## ${capitalize(group)}`,
        table(
          ["the server, the network or the caller", "methods", "client.http", "openapi-fetch alone"],
          byProbe.map(([probe, each]) => [
            inline(probe),
            verdict(each.map(({ vendor, methods }) => [vendor, methods])),
            verdict(each.map(({ vendor, http }) => [vendor, http])),
            controlOf(each[0]?.control),
          ]),
        ),
      );
    }),
  );
}

const controlOf = ({ red, same }: HostileReport["rows"][number]["control"] = {}): string =>
  red ? (otherwise[red] ?? `wrong: ${red}`) : `ok${same ? `: ${inline(same)}` : ""}`;

/** "ok", or what was wrong at which vendor. */
function verdict(each: [vendor: string, wrong: string[]][]): string {
  const failed = each.filter(([, wrong]) => wrong.length > 0);
  return failed.map(([vendor, wrong]) => `**${vendor}: ${wrong.join(", ")}**`).join("; ") || "ok";
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
