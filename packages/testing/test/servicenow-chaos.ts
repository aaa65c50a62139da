// Processes that die and a network that fails, around a ServiceNow in memory.
import { createServiceNowClient } from "@incident-clients/servicenow";
import { type CreateIncidentReport, createIncident } from "@incident-clients/servicenow/flows";
import { type FakeServiceNow, type FakeServiceNowOptions, fakeServiceNow } from "../src/vendors/servicenow.ts";

/** Milliseconds after which a request goes on whose answer was lost. */
const late = 2;
/** The requests that nobody waits for any more. A server ends each of them within its quota, however busy this machine is. */
const pending = new Set<Promise<unknown>>();
/** Waits as long as the quota: until what is under way has ended. */
export const ended = async (): Promise<void> => void (await Promise.allSettled([...pending]));

/** Numbers that are the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const cancelled = {
  error: { message: "Transaction cancelled: maximum execution time exceeded", detail: null },
  status: "failure",
};
const json = (status: number, body: unknown) => Response.json(body, { status });
const reset = () => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("read"), { code: "ECONNRESET" }) });
};
const refuse = () => {
  const details = { code: "ECONNREFUSED", syscall: "connect" };
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), details) });
};

type Handle = () => Promise<Response>;

/** Runs a request after its answer was lost; nobody waits for it. */
function finishLate(handle: Handle): void {
  const running = new Promise((resolve) => setTimeout(resolve, late)).then(handle);
  const done = running.finally(() => pending.delete(done)).catch(() => {});
  pending.add(done);
}

/** What can go wrong with one request. */
export const troubles: Record<string, (handle: Handle) => Promise<Response> | Response> = {
  "answered as it should": (handle) => handle(),
  "not connected": refuse,
  "lost before it arrived": reset,
  "carried out, and the answer lost": (handle) => handle().then(reset),
  "carried out late, and the answer lost": (handle) => {
    finishLate(handle);
    return reset();
  },
  "carried out and cancelled": (handle) => handle().then(() => json(500, cancelled)),
  "carried out late and cancelled": (handle) => {
    finishLate(handle);
    return json(500, cancelled);
  },
  cancelled: () => json(500, cancelled),
  "carried out, and answered as a failure of status 200": (handle) => handle().then(() => json(200, cancelled)),
  "carried out, and answered with an empty 202": (handle) =>
    handle().then(() => new Response(null, { status: 202, headers: { "content-length": "0" } })),
  "answered with an empty 202": () => new Response(null, { status: 202, headers: { "content-length": "0" } }),
  hibernating: () =>
    new Response("<html>Instance Hibernating page</html>", { headers: { "content-type": "text/html" } }),
  "carried out, and answered by a gateway": (handle) =>
    handle().then(() => new Response("bad gateway", { status: 502 })),
  limited: () => new Response(null, { status: 429, headers: { "retry-after": "0", "content-length": "0" } }),
  "not authenticated": () => json(401, { error: { message: "User is not authenticated", detail: null } }),
  "carried out, and the body cut": (handle) =>
    handle().then(async (response) => {
      const text = await response.text();
      const headers = { "content-type": "application/json" };
      return new Response(text.slice(0, text.length / 2), { status: response.status, headers });
    }),
};
const names = Object.keys(troubles);
/** After these, nobody can think that the request was carried out. */
const certain = ["not connected", "limited", "not authenticated"];

/** One life of a process: what goes wrong at each of its steps, and at which step it dies, if it does. */
export interface Life {
  trouble: (method: string) => string;
  /** A step is a request before it is sent, while it is under way or after it was carried out, or a wait. */
  diesAt: number;
}

/** How a life ended. */
export interface Ended {
  /** Undefined where the process has died. */
  report: CreateIncidentReport | undefined;
  steps: number;
  creates: number;
  /** Creates that were sent after one of this life that may have been carried out. */
  repeated: number;
}

/** Runs one call in a process of its own. */
export async function live(fake: FakeServiceNow, key: string, { trouble, diesAt }: Life): Promise<Ended> {
  let steps = 0;
  let isInDoubt = false;
  let repeated = 0;
  let creates = 0;
  let isDead = false;
  let die = () => {};
  const dead = new Promise<undefined>((resolve) => {
    die = () => {
      isDead = true;
      resolve(undefined);
    };
  });
  const never = () => {
    die();
    return new Promise<never>(() => {});
  };
  const isEnd = () => steps++ === diesAt;

  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const { signal: _, ...rest } = init;
    const handle = () => fake.fetch(input, rest);
    // What times out in a process that has died goes on in none.
    if (isDead || isEnd()) return never();
    const isCreate = init.method === "POST";
    if (isCreate) creates += 1;
    if (isCreate && isInDoubt) repeated += 1;
    if (isEnd()) {
      finishLate(handle);
      return never();
    }
    const name = trouble(init.method ?? "GET");
    if (isCreate && !certain.includes(name)) isInDoubt = true;
    const response = await (troubles[name] ?? reset)(handle);
    return isEnd() ? never() : response;
  };
  const servicenow = createServiceNowClient({
    instance: "acme",
    username: "any",
    password: "any",
    fetch,
    retry: { repeats: 1, baseDelay: 1, maxDelay: 1 },
  });

  // Its waits are steps as well. Only this life's timers have a quota of their own.
  const own = 60_000 + Math.random();
  const { setTimeout: real } = globalThis;
  const timers = ((run: () => void, ms?: number) => {
    if (ms !== own) return real(run, ms);
    if (isEnd()) die();
    else void ended().then(run);
    return real(() => {}, 0);
  }) as typeof setTimeout;
  globalThis.setTimeout = timers;
  // A process takes its timers with it when it dies; left waiting, they would go off in the tests that come after.
  const life = new AbortController();
  const options = { key, quota: own, signal: life.signal };
  try {
    const report = await Promise.race([
      createIncident(servicenow, { short_description: "Impossible travel", urgency: "2" }, options),
      dead,
    ]);
    return { report, steps, creates, repeated };
  } finally {
    globalThis.setTimeout = real;
    isDead = true; // Before its waits end, so that nothing more is sent.
    life.abort();
  }
}

/** What became of many keys. */
export interface Outcome {
  keys: number;
  lives: number;
  deaths: number;
  creates: number;
  /** Incidents that exist, and keys that have more than one, or none. */
  incidents: number;
  twice: number;
  lost: number;
  /** Keys that no life has reported as created. */
  open: number;
  /** Creates that were sent again though one of the same life may have been carried out. */
  repeated: number;
  troubles: number;
}

/** A record that somebody else has made, so that a lookup which finds nothing means something. */
const other = { sys_id: "a".repeat(32), number: "INC0000001", correlation_id: "", correlation_display: "" };

/** Creates an incident for each key, in as many lives as it takes, but not more than `patience`. */
export async function survive(
  keys: number,
  seed: number,
  options: FakeServiceNowOptions = {},
  patience = 500,
): Promise<Outcome> {
  const random = randomOf(seed);
  const fake = fakeServiceNow({ ...options, tables: { incident: [other] } });
  const outcome = { keys, lives: 0, deaths: 0, creates: 0, repeated: 0, troubles: 0, open: 0 };
  for (let index = 0; index < keys; index++) {
    const key = `case-${seed}-${index}`;
    let isDone = false;
    for (let life = 0; life < patience && !isDone; life++) {
      const trouble = () => {
        if (random() < 0.6) return "answered as it should";
        outcome.troubles += 1;
        return names[Math.floor(random() * names.length)] ?? "";
      };
      const diesAt = random() < 0.5 ? Math.floor(random() * 24) : Infinity;
      const { report, creates, repeated } = await live(fake, key, { trouble, diesAt });
      outcome.lives += 1;
      outcome.creates += creates;
      outcome.repeated += repeated;
      if (!report) outcome.deaths += 1;
      isDone = report?.state === "created";
    }
    if (!isDone) outcome.open += 1;
  }
  // What is still under way.
  await ended();
  const made = (fake.tables.incident ?? []).slice(1);
  const counts = Array.from({ length: keys }, (_, index) => {
    const key = `case-${seed}-${index}`;
    return made.filter((row) => row.correlation_id === key).length;
  });
  const incidents = made.length;
  const twice = counts.filter((count) => count > 1).length;
  return { ...outcome, incidents, twice, lost: counts.filter((count) => count === 0).length };
}
