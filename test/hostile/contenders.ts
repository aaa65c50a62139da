// Clients of other makers, as careful callers set them up: with a time limit, and openapi-fetch, which leaves redirects to the
// platform, told to refuse them. ky repeats reads by default. Datadog's own SDK stands for those that repeat everything when
// they are told to; here they are.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { giant, importInstalled, installed, installProject } from "@incident-clients/scripts/prove/bench/project";
import createFetchClient from "openapi-fetch";
import { type Connect, type Fetched, initOf, nothing } from "./drivers.ts";
import type { Probe } from "./probe.ts";
import type { Target } from "./targets.ts";

/** A client to play the probes with. */
export interface Contender {
  name: string;
  version: string;
  /** How it was set up. */
  setup: string;
  connect: Connect;
  /** Whether the situation can be made with it. */
  plays(probe: Probe, target: Target): boolean;
}

type Options = Parameters<Connect>[2];

/** The limits that a caller asks for, in the one that there is elsewhere. */
const limitOf = ({ timeout = 10_000, deadline = 20_000 }: Options) => Math.min(timeout, deadline);

/** Whether a probe asks for nothing that only our clients have. */
const isPlain = ({ options = {}, headers, path, signal, proxy }: Probe) =>
  typeof options === "object" &&
  Object.keys(options).every((name) => name === "timeout" || name === "deadline") &&
  !(headers || path || signal || proxy);

const isHttp2 = ({ server }: Probe) => typeof server === "object" && "stream" in server;

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(installed(name), "package.json"), "utf8")).version;

const connectOpenapiFetch: Connect = (target, baseUrl, options) => {
  const client = createFetchClient<Record<string, never>>({
    baseUrl: baseUrl + target.prefix,
    headers: target.secrets,
    redirect: "error",
  }) as unknown as Record<string, (path: string, init: object) => Promise<Fetched>>;
  return async (input, signal) => {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(limitOf(options))]);
    const call = client[target.method];
    if (!call) throw new Error(`openapi-fetch has no ${target.method}`);
    const { data, error, response } = await call(target.path, initOf(target, input, limited));
    return { ...nothing, ok: response.ok && !error, status: response.status, data, failure: error };
  };
};

type KyClient = ((url: string, init: object) => { json(): Promise<unknown> }) & { create(defaults: object): KyClient };

/** ky writes no limit as false. */
const finite = (ms: number) => Number.isFinite(ms) && ms;

const connectKy =
  ({ default: ky }: { default: KyClient }): Connect =>
  (target, baseUrl, { timeout = 10_000, deadline = 20_000 }) => {
    const limits = { timeout: finite(timeout), totalTimeout: finite(deadline) };
    const client = ky.create({ headers: target.secrets, ...limits });
    return async ({ query = {}, body }, signal) => {
      const init = { method: target.method, searchParams: query, json: body, signal };
      return { ...nothing, ok: true, data: await client(baseUrl + target.prefix + target.path, init).json() };
    };
  };

/** The SDK's own names for what it sends. */
function inCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCamelCase);
  if (typeof value !== "object" || value === null) return value;
  const rename = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [rename(name), inCamelCase(each)]));
}

type SdkApi = Record<string, (input?: object) => Promise<unknown>>;
interface Sdk {
  client: {
    createConfiguration(options: object): object;
    BaseServerConfiguration: new (url: string, _: object) => object;
  };
  v2: Record<"SecurityMonitoringApi" | "CaseManagementApi", new (configuration: object) => SdkApi>;
}

/** Where the SDK has the operations that probes call. */
const sdkCalls: Record<string, { api: keyof Sdk["v2"]; method: string }> = {
  createServiceNowTickets: { api: "SecurityMonitoringApi", method: "createServiceNowTickets" },
  searchFindings: { api: "SecurityMonitoringApi", method: "searchSecurityFindings" },
  listProjects: { api: "CaseManagementApi", method: "getProjects" },
};

const connectSdk =
  (sdk: Sdk): Connect =>
  (target, baseUrl, options) =>
  async ({ body }, signal) => {
    const [apiKeyAuth, appKeyAuth] = Object.values(target.secrets);
    const configuration = sdk.client.createConfiguration({
      authMethods: { apiKeyAuth, appKeyAuth },
      baseServer: new sdk.client.BaseServerConfiguration(baseUrl + target.prefix, {}),
      enableRetry: true,
      httpConfig: { signal: AbortSignal.any([signal, AbortSignal.timeout(limitOf(options))]) },
    });
    const { api, method } = sdkCalls[target.id] ?? {};
    if (!api || !method) throw new Error(`the SDK is not asked for ${target.id}`);
    const client = new sdk.v2[api](configuration);
    // What an operation without a body takes first are options.
    const data = await client[method]?.(...(body === undefined ? [] : [{ body: inCamelCase(body) }]));
    return { ...nothing, ok: true, data };
  };

/** Installs the other makers' clients, and makes each ready. */
export async function loadContenders(): Promise<Contender[]> {
  await installProject(false);
  return [
    {
      name: "openapi-fetch",
      version: versionOf("openapi-fetch"),
      setup: 'with `AbortSignal.timeout` and `redirect: "error"`',
      connect: connectOpenapiFetch,
      plays: isPlain,
    },
    {
      name: "ky",
      version: versionOf("ky"),
      setup: "with its defaults and a time limit",
      connect: connectKy(await importInstalled("ky")),
      // It has no path templates.
      plays: (probe, { path }) => isPlain(probe) && !path.includes("{"),
    },
    {
      name: giant,
      version: versionOf(giant),
      setup: "with `enableRetry` and an `AbortSignal.timeout`",
      connect: connectSdk(await importInstalled(giant)),
      // It speaks HTTP/1.1 and uses no connection twice; it sends what its types have, and returns that part of an answer.
      plays: (probe, { id }) =>
        isPlain(probe) && id in sdkCalls && !isHttp2(probe) && !(probe.used || probe.input || "data" in probe.expect),
    },
  ];
}
