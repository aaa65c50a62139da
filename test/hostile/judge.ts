import { type Expectation, mismatches, type Observation, type Probe } from "./probe.ts";

/** What a contender did in one probe. */
export interface Verdict {
  /** What it did otherwise than it should, in words. */
  wrong: string[];
  /** Which of the caller's secrets its error shows when it is printed, in words. */
  shown: string[];
  /** What the caller should be told beside success and failure, and whether it was; other clients have few such words. */
  told: Record<string, boolean>;
}

/** What a caller is told beside success and failure. */
const words = ["status", "outcome", "code", "attempts", "retryAfter", "usage", "thrown", "requestId"] as const;
const isWord = (field: string): boolean => (words as readonly string[]).includes(field);

/** What came, by the field that is not as it should be. */
const descriptions: { [Field in keyof Observation]?: (observed: Observation) => string } = {
  ok: ({ ok }) => (ok ? "takes it for a success" : "takes it for a failure"),
  successes: ({ successes, calls }) => `succeeds in ${successes} of ${calls} calls`,
  hung: () => "hangs",
  requests: ({ requests, calls }) => (calls > 1 ? `sends ${requests} for ${calls} calls` : `sends ${requests}`),
  connections: ({ connections }) => `opens ${connections} connections`,
  foreign: () => "sends to another origin",
  data: () => "changes the data",
  standing: () => "keeps the connection",
  ms: ({ ms }) => `takes ${Math.round(ms)} ms`,
  cpu: ({ cpu }) => `holds up the process for ${Math.round(cpu)} ms`,
  seen: () => "sends what, or when, it should not",
  warnings: ({ warnings }) => `prints ${warnings[0]}`,
};

/** A client that repeats nothing, and follows nothing, is as safe: it says that it failed, and the caller decides. */
function failsSafely({ expect, mayFail }: Probe, { ok, successes, requests, calls }: Observation): boolean {
  const repeats = mayFail || (typeof expect.requests === "number" && expect.requests > calls);
  return repeats === true && !(ok && successes === calls) && requests <= calls;
}

/** Judges a contender by what came, and never by whether it repeats. */
export function judge(probe: Probe, observed: Observation): Verdict {
  const { leaks: _, ...expect } = probe.expect;
  const expected: Expectation = { hung: false, ...expect };
  // Text of the answer in an error is a help elsewhere; the caller's own secrets are not.
  const kinds = new Set(observed.leaks.map((leak) => leak.split(" ")[0]).filter((kind) => kind !== "answer"));
  const excused = failsSafely(probe, observed) ? ["ok", "successes", "requests", "seen", "ms"] : [];
  const found = mismatches(expected, observed).filter((field) => !excused.includes(field));
  // What follows from sending too much is not told twice.
  const wrong = found.filter((field) => !(found.includes("requests") && ["connections", "ms"].includes(field)));
  return {
    wrong: wrong.filter((field) => !isWord(field)).map((field) => descriptions[field]?.(observed) ?? field),
    shown: kinds.size > 0 ? [`its error shows the ${[...kinds].join(", the ")}`] : [],
    told: Object.fromEntries(words.filter((word) => word in probe.expect).map((word) => [word, !found.includes(word)])),
  };
}
