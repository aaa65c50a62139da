import { placesIn } from "../lib/sample.ts";
import { listAnswers, type Vendor, vendors } from "../lib/vendors.ts";
import { type Arrival, asks, type Ending, startBreakingServer } from "./breaking.ts";
import { isWrite, stepFor } from "./plan.ts";
import type { Played, Step } from "./play.ts";

type Endings = Record<"http" | "https", Ending[]>;

/** The ways in which a write of every operation ends, by protocol. */
const usual: Endings = {
  http: ["closed", "408"],
  https: ["closed", "408", "RST_STREAM", "GOAWAY"],
};

/** Further ones, for one operation of each vendor. */
const further: Endings = {
  http: ["reset", "421"],
  https: ["reset", "421", "REFUSED_STREAM", "GOAWAY before it"],
};

/** What a runtime does that no argument of its fetch changes. */
export interface Habits {
  /** Speaks HTTP/2 where the server does. */
  http2?: true;
  /** Opens a connection for each write. */
  fresh?: true;
  /** Sends a write again whose connection has ended; SECURITY.md names these runtimes. */
  repeats?: true;
}

/** A step whose arrivals are counted. */
interface Counted {
  step: Step;
  ending: Ending | undefined;
  /** How it may end for the caller. */
  ends: string[];
}

/** How often the writes with one ending arrived: `https closed, used` 1 to 2 times. */
export interface Count {
  label: string;
  least: number;
  most: number;
}

export interface Once {
  /** The authority to trust. */
  ca: string;
  steps: Step[];
  /** Returns what was wrong, one line each, and how often the writes arrived; starts a new count. */
  judge(played: readonly Played[], habits: Habits): { failed: string[]; counts: Count[] };
  close(): void;
}

/** Plans every write of every vendor, or one in so many, with each ending on fresh and used connections, and reads that a cache might answer. */
export async function openOnce(oneIn = 1): Promise<Once> {
  const server = await startBreakingServer();
  const counted: Counted[] = [];

  /** Adds a step, under a name that the server counts by. */
  const count = (step: Step, ending: Ending | undefined, ends: string[]) => {
    const headers = { [asks.step]: `${step.vendor} ${step.what}`, ...(ending && { [asks.ending]: ending }) };
    counted.push({ step: { ...step, headers }, ending, ends });
  };

  async function countEndings(write: Step, endings: Endings) {
    for (const protocol of ["http", "https"] as const)
      for (const ending of endings[protocol])
        for (const warm of [false, true]) {
          const what = `${write.what}, ${labelOf(protocol, ending, warm)}`;
          count({ ...write, what, warm, url: await server.open(protocol) }, ending, endsOf(ending, write.http));
        }
  }

  /** A read, a write and the read again, with responses that a cache may keep. */
  async function countReads(vendor: Vendor) {
    const read = vendor.endpoints.find(({ method }) => method === "get");
    const write = vendor.endpoints.find(isWrite);
    if (!read || !write) return;
    const url = await server.open("http");
    for (const [what, endpoint] of [
      ["read", read],
      ["write after it", write],
      ["read again", read],
    ] as const) {
      const step = { ...stepFor(vendor, endpoint), what: `${endpoint.operation.operationId}, ${what}`, url };
      const success = listAnswers(vendor, endpoint).find(({ status }) => String(status) === step.expected);
      server.answer(`${vendor.name} ${step.what}`, Number(step.expected), success?.value);
      count(step, undefined, [step.expected]);
    }
  }

  for (const vendor of vendors) {
    const writes = vendor.endpoints.filter(isWrite).map((endpoint) => stepFor(vendor, endpoint));
    const places = placesIn(writes.length, oneIn, `once ${vendor.name}`);
    for (const write of writes.filter((_, at) => places.includes(at))) await countEndings(write, usual);
    for (const write of writes.slice(0, 1)) await countEndings(write, further);
    await countReads(vendor);
  }
  // No vendor has a write without a body, so these take a path that no specification lists.
  const { name = "" } = vendors[0] ?? {};
  for (const method of ["POST", "DELETE"]) {
    const what = `${method} without a body`;
    const http = { method, path: "/nothing" };
    const write = { vendor: name, what, operation: "", input: {}, headers: {}, http, expected: "" };
    for (const endings of [usual, further]) await countEndings(write, endings);
  }

  return {
    ca: server.ca,
    steps: counted.map(({ step }) => step),
    judge: (played, habits) => judge(counted, played, server.take(), habits),
    close: () => server.close(),
  };
}

const labelOf = (protocol: string, ending: Ending, warm: boolean) =>
  `${protocol} ${ending}, ${warm ? "used" : "fresh"}`;

/** `client.http` returns a response as fetch does, without an outcome. */
function endsOf(ending: Ending, http: Step["http"]): string[] {
  if (ending === "408") return [http ? "408" : "408 unknown"];
  // Over HTTP/2, Node 26 fails to send again what got 421.
  if (ending === "421") return [http ? "421" : "421 rejected", "network unknown"];
  return ["network unknown"];
}

function judge(
  counted: readonly Counted[],
  played: readonly Played[],
  arrivals: ReadonlyMap<string, Arrival[]>,
  habits: Habits,
) {
  const failed: string[] = [];
  const counts = new Map<string, Count>();
  for (const { step, ending, ends } of counted) {
    const name = `${step.vendor} ${step.what}`;
    const wrong = (what: string) => failed.push(`${name}: ${what}`);
    const { got = "not played", attempts } = played.find((one) => `${one.vendor} ${one.what}` === name) ?? {};
    const seen = arrivals.get(name) ?? [];
    const times = seen.length;
    if (!ends.includes(got)) wrong(`${got} instead of ${ends.join(" or ")}`);
    // With 421 the server says that it has processed nothing. The Fetch standard then sends again, and the client counts that.
    const told = ending === "421" && times === (attempts ?? times);
    if (times !== 1 && !told && !(habits.repeats && ending && times > 0)) wrong(`arrived ${times} times`);
    if (!ending) continue;
    const https = step.url?.startsWith("https") ?? false;
    if (habits.http2 && https && seen.some(({ http }) => http !== "2.0")) wrong("arrived over HTTP/1.1");
    if (step.warm && !habits.fresh && !seen[0]?.used) wrong("arrived over a fresh connection");
    const label = labelOf(https ? "https" : "http", ending, step.warm ?? false);
    const { least, most } = counts.get(label) ?? { least: times, most: times };
    counts.set(label, { label, least: Math.min(least, times), most: Math.max(most, times) });
  }
  return { failed, counts: [...counts.values()] };
}
