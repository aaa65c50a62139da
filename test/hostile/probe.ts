import type { TlsOptions } from "node:tls";
import { isDeepStrictEqual } from "node:util";
import type { CommonOptions } from "@incident-clients/core";
import type { Behaviour, Seen } from "./servers.ts";
import type { Input, Target, TargetKind } from "./targets.ts";
import type { CertificateKind } from "./tools/certificates.ts";
import type { Moment, Strike } from "./tools/middle.ts";
import type { ProxyAnswer } from "./tools/proxy.ts";

/** Who makes the call: the vendor's methods, `client.http` of the same client, or the vendor's flow. */
export type Driver = "methods" | "http" | "flow";

/** What a caller can tell, and what the servers saw, after one probe. */
export interface Observation {
  /** Whether the caller took it for a success. */
  ok: boolean;
  calls: number;
  /** How many calls the caller took for a success, where a probe makes several. */
  successes: number;
  /** Whether the call was still running when patience ended. */
  hung: boolean;
  status: number | undefined;
  outcome: string | undefined;
  code: string | undefined;
  /** The message of a mistake that was refused before sending. */
  usage: string | undefined;
  /** The name of what was thrown, unless it is an error of these packages. */
  thrown: string | undefined;
  data: unknown;
  /** The body of an answered failure. */
  failure: unknown;
  requestId: string | undefined;
  /** Attempts as the request hook counts them. */
  attempts: number;
  retryAfter: number | undefined;
  ms: number;
  /** Milliseconds of processor time that the process took meanwhile; worth something where a probe is alone. */
  cpu: number;
  /** The names of warnings that the process emitted meanwhile. */
  warnings: string[];
  requests: number;
  connections: number;
  /** Requests that reached another origin than the one the client was made for. */
  foreign: number;
  seen: Seen[];
  /** Requests that the origin could still answer when the call is long over; looked at only where a probe asks. */
  standing: number;
  /** Where which canary was found: errors, their causes, hooks, a flow's reason. */
  leaks: string[];
}

/** Fields of an observation, each with its value or a condition. */
export type Expectation = {
  [Field in keyof Observation]?: Observation[Field] | ((value: Observation[Field], all: Observation) => boolean);
};

/** What a probe's own actions can use. */
export interface Stage {
  /** Makes the call, through the probe's client. */
  call(change?: (input: Input) => Input): Promise<void>;
  /** Makes the call through a client of its own. */
  callAnew(options?: CommonOptions): Promise<void>;
  /** Ends the calls through their signal. */
  abort(): void;
  /** What has reached the origin so far; a stub of fetch adds to it. */
  seen: Seen[];
  target: Target;
  /** The other server's origin. */
  foreign: string;
}

/** One hostile situation. */
export interface Probe {
  /** A sentence. */
  name: string;
  /** Which operation of the vendor is called; its write unless set. */
  call?: TargetKind;
  /** How the origin behaves; it answers as documented unless set. */
  server?: Behaviour;
  /** How the other origin behaves; it answers as documented unless set. */
  foreign?: Behaviour;
  /** The certificate of an origin that speaks TLS. */
  tls?: CertificateKind;
  /** What else the origin asks of TLS, such as one version. */
  tlsOptions?: TlsOptions;
  /** Someone between client and origin; the origin answers nothing where it is theirs to act. */
  middle?: { moment: Moment; strike: Strike };
  /** A proxy between client and origin, and what it does when it is asked for a tunnel. */
  proxy?: ProxyAnswer;
  /** Set where the connection carries another call before; only then things go wrong. */
  used?: true;
  /** The base URL that the client gets, made of the server's. */
  baseUrl?: (origin: string) => string;
  options?: CommonOptions | ((stage: Stage) => CommonOptions);
  /** Headers of the call itself. */
  headers?: Record<string, string>;
  input?: (input: Input) => Input;
  /** The signal that the caller passes instead of an ordinary one. */
  signal?: () => AbortSignal;
  /** What `http` is asked for instead of the operation's path; the other drivers have no such choice. */
  path?: string;
  /** Makes one call unless set. */
  act?: (stage: Stage) => Promise<void>;
  /** Whether a vendor's operation can be put into the situation. */
  applies?: (target: Target) => boolean;
  /** Set by a probe that holds up the thread or changes what all share, which would disturb others. */
  alone?: true;
  /** Set where one vendor is enough, since the code is the same for all. */
  once?: true;
  expect: Expectation;
  /** Where openapi-fetch's own contract makes `http` differ from the methods. */
  http?: Expectation;
  /** Where a flow knows more, or looks again; false where no flow is led there. */
  flow?: Expectation | false;
  /**
   * Set where a repeat, or a redirect that is followed, makes the success. A client that sends once and says that it failed
   * is as safe.
   */
  mayFail?: true;
}

/** Probes by their sentences; most are what a server does, and what comes of it. */
export const named = (
  probes: Record<string, Omit<Probe, "name"> | [Behaviour, Expectation, Partial<Probe>?]>,
): Probe[] =>
  Object.entries(probes).map(([name, probe]) => {
    if (!Array.isArray(probe)) return { name, ...probe };
    const [server, expect, more] = probe;
    return { name, server, expect, ...more };
  });

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

/** What a flow tells in its own words: `state` instead of status, code and data. */
const flowFields = ["ok", "outcome", "requests", "foreign", "connections", "standing"] as const;

/** What a driver must show: also that nothing leaked, nothing hung, and nothing was thrown that is not ours. */
export function expectationOf({ expect, http, flow }: Probe, driver: Driver): Expectation {
  const always: Expectation = { hung: false, leaks: [], thrown: undefined };
  if (driver !== "flow") return { ...always, ...expect, ...(driver === "http" && http) };
  const known = Object.fromEntries(flowFields.filter((name) => name in expect).map((name) => [name, expect[name]]));
  return { ...always, ...known, ...flow };
}
