import { isDeepStrictEqual } from "node:util";
import type { CommonOptions } from "@incident-clients/core";
import type { Behaviour, Seen } from "./servers.ts";
import type { Input, Target, TargetKind } from "./targets.ts";

/** Who makes the call: the vendor's methods, `client.http` of the same client, or openapi-fetch alone. */
export type Driver = "methods" | "http" | "control";

/** What a caller can tell, and what the servers saw, after one probe. */
export interface Observation {
  /** Whether the caller took it for a success. */
  ok: boolean;
  /** Whether the call was still running when patience ended. */
  hung: boolean;
  status: number | undefined;
  outcome: string | undefined;
  code: string | undefined;
  /** The message of a mistake that was refused before sending. */
  usage: string | undefined;
  data: unknown;
  /** The body of an answered failure. */
  failure: unknown;
  /** Attempts as the request hook counts them. */
  attempts: number;
  retryAfter: number | undefined;
  ms: number;
  requests: number;
  connections: number;
  /** Requests that reached another origin than the one the client was made for. */
  foreign: number;
  seen: Seen[];
  /** Requests that the origin could still answer when the call is long over; looked at only where a probe asks. */
  standing: number;
  /** Where a canary was found: errors, their causes, hooks. */
  leaks: string[];
}

/** Fields of an observation, each with its value or a condition. */
export type Expectation = {
  [Field in keyof Observation]?: Observation[Field] | ((value: Observation[Field], all: Observation) => boolean);
};

/** What a probe's own actions can use. */
export interface Stage {
  /** Makes the call. */
  call(): Promise<void>;
  /** Ends the call through its signal. */
  abort(): void;
  /** What has reached the origin so far; a stub of fetch adds to it. */
  seen: Seen[];
  target: Target;
}

/** One hostile situation. */
export interface Probe {
  /** A sentence. */
  name: string;
  /** Which operation of the vendor is called. */
  call: TargetKind;
  /** How the origin behaves; it answers as documented unless set. */
  server?: Behaviour;
  /** How the other origin behaves; it answers as documented unless set. */
  foreign?: Behaviour;
  /** The certificate of an origin that speaks TLS. */
  tls?: "self-signed" | "trusted" | "other host" | "expired";
  /** The base URL that the client gets, made of the server's. */
  baseUrl?: (origin: string) => string;
  options?: CommonOptions | ((stage: Stage) => CommonOptions);
  input?: (input: Input) => Input;
  /** Makes one call unless set. */
  act?: (stage: Stage) => Promise<void>;
  /** Whether a vendor's operation can be put into the situation. */
  applies?: (target: Target) => boolean;
  /** Set by a probe that holds up the thread, which would make the clocks of others late. */
  alone?: true;
  /** Set by a probe that moves megabytes: one vendor is enough, since the code is the same for all. */
  once?: true;
  expect: Expectation;
  /** Where openapi-fetch's own contract makes `http` differ from the methods. */
  http?: Expectation;
  /** `red` is a field that openapi-fetch alone gets wrong; `same` says why it gets everything right. */
  control: { red: keyof Observation } | { same: string };
}

/** What openapi-fetch has no words for; a row where it behaves the same is judged by the rest. */
const untold: (keyof Observation)[] = ["outcome", "code", "attempts", "retryAfter", "usage"];

/** The fields that are not as expected. */
export function mismatches(expected: Expectation, observed: Observation): (keyof Observation)[] {
  return (Object.keys(expected) as (keyof Observation)[]).filter((field) => {
    const wanted = expected[field];
    const value = observed[field];
    return !(typeof wanted === "function"
      ? (wanted as (value: unknown, all: Observation) => boolean)(value, observed)
      : isDeepStrictEqual(value, wanted));
  });
}

/** What a driver must show: our own also that nothing leaked and nothing hung. */
export function expectationOf({ expect, http }: Probe, driver: Driver): Expectation {
  if (driver === "control") return { hung: false, ...expect };
  return { hung: false, leaks: [], ...expect, ...(driver === "http" && http) };
}

/** Whether the control came out as the probe says, given the fields it got wrong. */
export function controlHolds({ control }: Probe, wrong: (keyof Observation)[]): boolean {
  return "red" in control ? wrong.includes(control.red) : wrong.every((field) => untold.includes(field));
}
