// The page about hostile servers: what `test/hostile` found, beside what clients of other makers do in the same situations.
import { code, inline, join, type Page, table } from "./page.ts";

/** A report of our own clients: the fields that were not as expected, by who made the call. */
export interface HostileReport {
  node: string;
  platform: string;
  rows: ({ group: string; probe: string; vendor: string } & Partial<Record<Caller, string[]>>)[];
}

/** A report of other makers' clients. */
export interface ContenderReport {
  node: string;
  vendor: string;
  contenders: { name: string; version: string; setup: string }[];
  rows: { group: string; probe: string; verdicts: Record<string, Verdict> }[];
}

/** What a client did wrong, what its errors reveal, and what of that which a caller needs it says. */
interface Verdict {
  wrong: string[];
  shown: string[];
  told: Record<string, boolean>;
}

const callers = ["methods", "http", "flow"] as const;
type Caller = (typeof callers)[number];

const words: Record<string, string> = {
  outcome: "whether the ticket may exist",
  code: "what went wrong, as a code",
  status: "the HTTP status of a response that can be trusted",
  retryAfter: "how long the server wants callers to wait",
  usage: "which of the caller's own mistakes it was",
};

/** The reports of our own clients that the page shows, as far as there are any. */
export const hostileReports = ["hostile.json", "hostile-wire.json", "hostile-crowds.json"];

export function hostilePage(reports: HostileReport[], others: ContenderReport | undefined): Page {
  const missing = (command: string) => `This build has no results. Run ${code(command)}, then build the site again.`;
  return {
    path: "hostile",
    title: "Hostile servers",
    summary: "What the clients do when the server, the network or a proxy misbehaves, beside other clients.",
    group: ["How calls behave"],
    body: join(
      "# Hostile servers",
      "Servers that redirect, stall, truncate responses, answer with HTML or ask for absurd waits; connections that break at every moment, over TLS and HTTP/2; proxies that refuse; and many callers at once. Each probe runs against the methods of every vendor's client, `client.http` and, where a flow can meet the situation, the vendor's flow. The server counts the requests.",
      reports.length > 0 ? ours(reports) : missing("FULL=1 pnpm exec vitest run test/hostile"),
      others ? theirs(others) : missing("pnpm test:contenders"),
      ...tables(reports, others),
    ),
  };
}

function ours(reports: HostileReport[]): string {
  const rows = reports.flatMap((report) => report.rows);
  const unique = (name: "vendor" | "probe") => [...new Set(rows.map((row) => row[name]))];
  const failed = rows.filter((row) => callers.some((caller) => row[caller]?.length)).length || "none";
  return `${unique("probe").length} probes, ${unique("vendor").length} vendors (${unique("vendor").join(", ")}), Node ${reports[0]?.node}, ${reports[0]?.platform}. The clients fail in ${failed}.`;
}

function theirs({ contenders, rows, vendor, node }: ContenderReport): string {
  const rowOf = ({ name, version, setup }: ContenderReport["contenders"][number]) => {
    const verdicts = rows.flatMap(({ verdicts }) => verdicts[name] ?? []);
    const count = (part: "wrong" | "shown") => String(verdicts.filter((each) => each[part].length > 0).length);
    const told = Object.keys(words).map((word) => {
      const expected = verdicts.flatMap((each) => each.told[word] ?? []);
      return `${expected.filter(Boolean).length} of ${expected.length}`;
    });
    return [`${name} ${version}, ${setup}`, String(verdicts.length), count("wrong"), count("shown"), ...told];
  };
  return join(
    "## Beside other clients",
    `They make the same calls to the API of ${vendor} (Node ${node}), in every situation that can be created with them. A client that does not retry is never counted as wrong if it reports the failure.`,
    table(["client", "probes", "wrong in", "secrets shown in", ...Object.values(words)], contenders.map(rowOf)),
  );
}

function tables(reports: HostileReport[], others: ContenderReport | undefined): string[] {
  const names = others?.contenders.map(({ name }) => name) ?? [];
  const groups = Map.groupBy(
    reports.flatMap(({ rows }) => rows),
    ({ group }) => group,
  );
  return [...groups].map(([group, rows]) => {
    const cells = [...Map.groupBy(rows, ({ probe }) => probe)].map(([probe, each]) => {
      const verdicts = others?.rows.find((row) => row.probe === probe)?.verdicts ?? {};
      const said = names.map(
        (name) => verdicts[name] && ([...verdicts[name].wrong, ...verdicts[name].shown].join(", ") || "ok"),
      );
      const own = callers.map((caller) => verdict(each.map((row) => [row.vendor, row[caller]])));
      return [inline(probe), ...own, ...said.map((text = "") => inline(text))];
    });
    return join(`## ${group}`, table(["the server, the network or the caller", ...callers, ...names], cells));
  });
}

/** "ok", or what was wrong at which vendor; nothing where no vendor was played. */
function verdict(each: [vendor: string, wrong: string[] | undefined][]): string {
  if (each.every(([, wrong]) => wrong === undefined)) return "";
  const failed = each.flatMap(([vendor, wrong]) => (wrong?.length ? [`**${vendor}: ${wrong.join(", ")}**`] : []));
  return failed.join("; ") || "ok";
}
