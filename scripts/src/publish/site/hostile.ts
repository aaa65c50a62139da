// The page about hostile servers: what `test/hostile` found, beside what clients of other makers do in the same situations.

import { capitalize, inline, join, list, missing, type Page, table } from "./page.ts";

/** A report of our own clients: the fields that were not as expected, by who made the call. */
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

/** A report of other makers' clients. */
export interface ContenderReport {
  node: string;
  platform: string;
  date: string;
  vendor: string;
  contenders: { name: string; version: string; setup: string }[];
  rows: { group: string; probe: string; verdicts: Record<string, Verdict> }[];
}

/** What a client did otherwise than it should, what its errors show, and which words it had for what the caller should know. */
interface Verdict {
  wrong: string[];
  shown: string[];
  told: Record<string, boolean>;
}

/** The reports that the page shows, as far as there are any. */
export const hostileReports = ["hostile.json", "hostile-wire.json", "hostile-crowds.json"];

const words: Record<string, string> = {
  outcome: "Whether the ticket may exist",
  code: "What went wrong, as a code",
  status: "The HTTP status of a response that can be trusted",
  retryAfter: "How long the server wants to be left alone",
  usage: "Which of the caller's own mistakes it was",
};

export function hostilePage(reports: HostileReport[], others: ContenderReport | undefined): Page {
  return {
    path: "hostile",
    title: "Hostile servers",
    summary: "What the clients do when the server, the network or a proxy misbehaves, beside other clients.",
    group: ["How calls behave"],
    body: join(
      "# Hostile servers",
      "Servers that redirect, stall, cut responses off, answer with HTML or ask for absurd waits; connections that break at every moment, over TLS and HTTP/2; proxies that refuse; and many callers at once. Each probe runs against the methods of every vendor's client, `client.http` and, where a flow can meet the situation, the vendor's flow. What was sent is counted at the server.",
      reports.length > 0 ? ours(reports) : missing("pnpm exec vitest run test/hostile"),
      others ? theirs(others) : missing("pnpm test:contenders"),
      ...tables(reports, others),
      others && toldTable(others),
    ),
  };
}

function ours(reports: HostileReport[]): string {
  const rows = reports.flatMap((report) => report.rows);
  const vendors = new Set(rows.map(({ vendor }) => vendor));
  const probes = new Set(rows.map(({ probe }) => probe));
  const failed = rows.filter(({ methods = [], http = [], flow = [] }) => [...methods, ...http, ...flow].length > 0);
  const [{ node, platform, date } = {}] = reports;
  return `${probes.size} probes, ${vendors.size} vendors (${[...vendors].join(", ")}), Node ${node}, ${platform}, ${date}. The clients fail in ${failed.length || "none"}.`;
}

function theirs({ contenders, rows, vendor, node, platform, date }: ContenderReport): string {
  const verdictsOf = (name: string) => rows.flatMap(({ verdicts }) => verdicts[name] ?? []);
  return join(
    "## Beside other clients",
    list(contenders.map(({ name, version, setup }) => `${name} ${version}, ${setup}`)),
    `They make the same calls to the API of ${capitalize(vendor)} (Node ${node}, ${platform}, ${date}), in every situation that can be made with them. A client that does not retry is never counted as wrong, as long as it says that the call failed. Words that only our clients have are counted apart, at the end. The tables show what came.`,
    table(
      ["client", "probes", "wrong in", "its printed error shows the key, the ticket or the query in"],
      contenders.map(({ name }) => {
        const verdicts = verdictsOf(name);
        const count = (part: "wrong" | "shown") => String(verdicts.filter((each) => each[part].length > 0).length);
        return [name, String(verdicts.length), count("wrong"), count("shown")];
      }),
    ),
  );
}

function tables(reports: HostileReport[], others: ContenderReport | undefined): string[] {
  const names = others?.contenders.map(({ name }) => name) ?? [];
  const verdicts = new Map(others?.rows.map(({ probe, verdicts }) => [probe, verdicts]));
  const groups = Map.groupBy(
    reports.flatMap(({ rows }) => rows),
    ({ group }) => group,
  );
  return [...groups].map(([group, all]) =>
    join(
      `## ${capitalize(group)}`,
      table(
        ["the server, the network or the caller", "methods", "client.http", "flow", ...names],
        [...Map.groupBy(all, ({ probe }) => probe)].map(([probe, each]) => [
          inline(probe),
          verdict(each.map(({ vendor, methods }) => [vendor, methods])),
          verdict(each.map(({ vendor, http }) => [vendor, http])),
          verdict(each.map(({ vendor, flow }) => [vendor, flow])),
          ...names.map((name) => {
            const { wrong, shown } = verdicts.get(probe)?.[name] ?? {};
            return wrong && shown ? inline([...wrong, ...shown].join(", ")) || "ok" : "";
          }),
        ]),
      ),
    ),
  );
}

/** "ok", or what was wrong at which vendor; nothing where no vendor was played. */
function verdict(each: [vendor: string, wrong: string[] | undefined][]): string {
  if (each.every(([, wrong]) => wrong === undefined)) return "";
  const failed = each.flatMap(([vendor, wrong]) => (wrong?.length ? [`**${vendor}: ${wrong.join(", ")}**`] : []));
  return failed.join("; ") || "ok";
}

function toldTable({ contenders, rows }: ContenderReport): string {
  const names = contenders.map(({ name }) => name);
  const cell = (word: string, name: string) => {
    const all = rows.flatMap(({ verdicts }) => verdicts[name]?.told[word] ?? []);
    return `${all.filter(Boolean).length} of ${all.length}`;
  };
  return join(
    "## What the caller is told",
    "In how many of the probes that expect it a client tells the caller what our clients tell. These are words, not behavior: a client without them can still be used safely, by a caller who finds out otherwise.",
    table(
      ["", ...names],
      Object.entries(words).map(([word, meaning]) => [meaning, ...names.map((name) => cell(word, name))]),
    ),
  );
}
