import { answer, answerJson, reset, stall, succeed } from "../behaviours.ts";
import { named, type Probe, type Stage } from "../probe.ts";
import { type Seen, unseen } from "../servers.ts";
import { type Input, withField } from "../targets.ts";
import { Agent, fetchOver } from "../tools/agent.ts";

const crowd =
  (count: number) =>
  async ({ call }: Stage) => {
    await Promise.all(Array.from({ length: count }, () => call()));
  };

/** Three calls that nobody waits for, each with one more turn in the same objects. */
async function reuse({ call, target }: Stage): Promise<void> {
  const shared = structuredClone(target.input) as Input & { body: Record<string, unknown> };
  const calls = ["first", "second", "third"].map((turn) => {
    shared.body.turn = turn;
    shared.query = { ...shared.query, turn };
    return call(() => shared);
  });
  shared.body.turn = "afterwards";
  await Promise.all(calls);
}

const turnsOf = (seen: Seen[]) =>
  seen.map(({ path, body }) => [/turn=(\w+)/.exec(path)?.[1], /"turn":"(\w+)"/.exec(body)?.[1]].join()).sort();

/** Sets a property on what all objects inherit from, while the client is made and called. */
const polluted = (name: string, value: (stage: Stage) => unknown, more: Pick<Probe, "server" | "expect">): Probe => ({
  name: `Object.prototype.${name}, set by somebody's bug: it decides nothing`,
  alone: true,
  flow: false,
  options: (stage) => {
    Reflect.set(Object.prototype, name, value(stage));
    return {};
  },
  act: async ({ call }) => {
    await call().finally(() => Reflect.deleteProperty(Object.prototype, name));
  },
  ...more,
});

const unharmed = { expect: { ok: true, requests: 1, foreign: 0 } } as const;
const abroad = ({ foreign }: Stage) => foreign;
const afterReset: Pick<Probe, "server" | "expect"> = {
  server: reset,
  expect: { ok: false, outcome: "unknown", requests: 1 },
};
const afterFailure: Pick<Probe, "server" | "expect"> = {
  server: answer(500),
  expect: { ok: false, outcome: "unknown", requests: 1 },
};

const pollution: Probe[] = [
  ...["baseUrl", "url", "site", "fqdn"].map((name) => polluted(name, abroad, unharmed)),
  polluted("fetch", () => async () => new Response("{}", { status: 200 }), unharmed),
  polluted("idempotent", () => true, afterReset),
  polluted("retryable", () => ({ 500: true }), afterFailure),
  polluted("outcomes", () => ({ 500: "rejected" }), afterFailure),
  polluted("failed", () => [{ when: {}, outcome: "rejected" }], unharmed),
  polluted("anything", () => () => {}, unharmed),
];

/** Limits that the platform's agent has of its own, made short. */
const impatient = (limit: "headersTimeout" | "bodyTimeout") => () => ({
  timeout: Infinity,
  deadline: Infinity,
  fetch: fetchOver(new Agent({ [limit]: 300 })),
});

const timedOut = { ok: false, hung: false, code: "timeout", outcome: "unknown", requests: 1 } as const;

/** More than any id has, and still within the cap of 10 MiB. */
const hugeNumber = "7".repeat(10_000_000);
const manyNumbers = Array.from({ length: 570_000 }, () => "12345678901234567").join();

/** What the caller does, or has done to it by other code in the process. */
export const callers: Probe[] = [
  ...pollution,
  ...(
    [
      ["a number of ten million digits", hugeNumber],
      ["570,000 numbers beyond 2^53", manyNumbers],
    ] as const
  ).map(
    ([what, numbers]): Probe => ({
      name: `${what}: it does not hold up the process`,
      once: true,
      alone: true,
      flow: false,
      server: answerJson(() => `{"numbers":[${numbers}]}`),
      expect: { requests: 1, outcome: (outcome, { ok }) => ok || outcome === "unknown", cpu: (ms) => ms < 1200 },
    }),
  ),
  ...named({
    "objects that are changed and used again for calls that nobody waits for: each call sends what it was given": {
      input: withField("turn", "none"),
      act: reuse,
      expect: {
        successes: 3,
        requests: 3,
        seen: (seen) => turnsOf(seen).join(" ") === "first,first second,second third,third",
      },
    },
    "twenty calls that share a signal: no warning is printed": [
      (exchange) => void setTimeout(succeed, 50, exchange),
      { successes: 20, warnings: [] },
      { once: true, alone: true, act: crowd(20) },
    ],
    "a signal that cannot be let go of: the success is not lost": {
      once: true,
      flow: false,
      signal: () => ({ aborted: false, addEventListener: () => {} }) as unknown as AbortSignal,
      expect: {
        ok: (ok, { usage }) => ok || usage !== undefined,
        requests: (requests, { ok }) => requests === Number(ok),
      },
    },
    "no limit of time, and no answer: the call ends with the platform's own limit": [
      stall,
      timedOut,
      { once: true, flow: false, options: impatient("headersTimeout") },
    ],
    "no limit of time, and a body that stops: the call ends with the platform's own limit": [
      ({ response, success }) => {
        response.writeHead(success.status, { "content-type": success.type });
        response.write("{");
      },
      { ...timedOut, code: (code) => code === "timeout" || code === "truncated" },
      { once: true, flow: false, options: impatient("bodyTimeout") },
    ],
    "a fetch with a cache: it is told not to answer from it": {
      once: true,
      flow: false,
      options: ({ seen, target }) => ({
        fetch: async (_, init) => {
          seen.push({ ...unseen, method: target.method, path: `${init?.cache}` });
          const { status, type, text } = target.success;
          return new Response(text, { status, headers: { "content-type": type } });
        },
      }),
      expect: { ok: true, requests: 1, seen: ([seen]) => seen?.path === "no-store" },
    },
  }),
];
