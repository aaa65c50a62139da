import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import type { CommonOptions } from "@incident-clients/core";
import { succeed } from "./behaviours.ts";
import { canariesOf, findLeaks, textsOf } from "./canaries.ts";
import { type Connect, nothing, type Recorded, type Told, toldByError } from "./drivers.ts";
import type { Observation, Probe, Stage } from "./probe.ts";
import { type Behaviour, openSite, type Scene, type Site } from "./servers.ts";
import { patientOptions, type Target } from "./targets.ts";
import { fetchOver, ProxyAgent } from "./tools/agent.ts";
import { certificate } from "./tools/certificates.ts";
import { type Middle, openMiddle } from "./tools/middle.ts";
import { openProxy, type ProxyServer } from "./tools/proxy.ts";
import { sealedCipher } from "./tools/records.ts";

/** How long a probe may take before its call counts as hung. */
const patience = 35_000;

/** The TLS that a probe asks for; the ciphers are those whose records the tools can make. */
async function tlsOf({ tls, tlsOptions }: Probe) {
  return (
    tls && { ...(await certificate(tls)), ...tlsOptions, ciphers: `${sealedCipher}:ECDHE-ECDSA-AES128-GCM-SHA256` }
  );
}

/** The servers of a probe, and where the client is to go. */
interface Scenery {
  site: Site;
  foreign: Site;
  middle: Middle | undefined;
  proxy: ProxyServer | undefined;
  origin: string;
}

async function openScenery(probe: Probe, target: Target, abort: () => void): Promise<Scenery> {
  const { success, prefix, resetHeader, answerOther } = target;
  const scene: Scene = { success, prefix, resetHeader, answerOther, foreign: "", abort };
  const foreign = await openSite(probe.foreign ?? succeed, scene);
  const behaviour: Behaviour = probe.server ?? succeed;
  const isHttp2 = typeof behaviour === "object" && "stream" in behaviour;
  const strike = () => middle?.strike();
  const struck: Behaviour = isHttp2 ? { stream: strike } : strike;
  const tls = await tlsOf(probe);
  const site = await openSite(probe.middle ? struck : behaviour, { ...scene, foreign: foreign.origin }, tls);
  const middle: Middle | undefined =
    probe.middle &&
    (await openMiddle(site, probe.tlsOptions?.maxVersion ?? "", probe.middle.moment, probe.middle.strike));
  const { proxy: answer } = probe;
  const proxy = answer === undefined ? undefined : await openProxy(() => answer);
  return { site, foreign, middle, proxy, origin: middle ? `https://127.0.0.1:${middle.port}` : site.origin };
}

/** What is counted, set back to nothing once a call has gone before. */
async function warmUp(
  name: string,
  stage: Stage,
  { site, middle }: Scenery,
  forget: () => Told | undefined,
): Promise<void> {
  site.armed = false;
  if (middle) middle.armed = false;
  await stage.call();
  const told = forget();
  if (!told?.ok) throw new Error(`${name}: the call that was to go before failed: ${inspect(told)}`);
  // The platform gives the connection back a moment after the answer.
  await sleep(20);
  site.seen.length = 0;
  site.armed = true;
  if (middle) middle.armed = true;
}

/** Makes the fetch that a client is given, of a CA to trust and a proxy. */
export type MakeFetch = (options: { ca: string; proxy?: string }) => typeof fetch;

/** Plays a probe once and notes what the caller was told and what the servers saw. */
export async function observe(
  given: Probe,
  target: Target,
  connect: Connect,
  show = textsOf,
  make?: MakeFetch,
): Promise<Observation> {
  // Some probes set properties on what all objects inherit from, and none of those is the probe's own.
  const probe: Probe = Object.assign(Object.create(null), given);
  const controller = new AbortController();
  const abort = () => controller.abort();
  const scenery = await openScenery(probe, target, abort);
  const { site, foreign, middle, proxy, origin } = scenery;
  const { cert: ca } = await certificate("trusted");
  const through = make
    ? { fetch: make({ ca, ...(proxy && { proxy: proxy.url }) }) }
    : proxy && { fetch: fetchOver(new ProxyAgent({ uri: proxy.url, requestTls: { ca } })) };

  const all: Told[] = [];
  const events: Recorded[] = [];
  const input = probe.input?.(target.input) ?? target.input;
  const connectOne = (more?: CommonOptions) => {
    const own = typeof probe.options === "function" ? probe.options(stage) : probe.options;
    return connect(
      target,
      probe.baseUrl?.(origin) ?? origin,
      { ...patientOptions, ...through, ...own, ...more },
      events,
    );
  };
  const send = async (call: ReturnType<Connect>, change = (given: typeof input) => given) =>
    void all.push(await call(change(input), probe.signal?.() ?? controller.signal, probe.headers).catch(toldByError));
  const stage: Stage = {
    call: async () => {},
    callAnew: async (more) => send(connectOne(more)),
    abort,
    seen: site.seen,
    target,
    foreign: foreign.origin,
  };
  try {
    const connected = connectOne();
    stage.call = (change) => send(connected, change);
  } catch (error) {
    all.push(toldByError(error));
  }
  const forget = () => {
    events.length = 0;
    return all.pop();
  };
  if (probe.used) await warmUp(probe.name, stage, scenery, forget);

  const warnings: string[] = [];
  const warned = ({ name }: Error) => void warnings.push(name);
  if ("warnings" in probe.expect) process.on("warning", warned);
  const cpu = process.cpuUsage();
  const began = performance.now();
  const waiting = new AbortController();
  const hung = await Promise.race([
    (probe.act ?? ((act) => act.call()))(stage).then(() => false),
    sleep(patience, true, { signal: waiting.signal }),
  ]);
  const ms = performance.now() - began;
  waiting.abort();
  const { user, system } = process.cpuUsage(cpu);
  for (let waited = 0; "standing" in probe.expect && site.standing.size > 0 && waited < 1000; waited += 10)
    await sleep(10);
  const standing = site.standing.size;
  process.off("warning", warned);
  abort();
  for (const each of [proxy, middle, site, foreign]) each?.close();

  const { error, reason = "", ...told } = all.at(-1) ?? nothing;
  const texts = {
    ...show(error),
    reason,
    hooks: JSON.stringify(events),
    "inspect(hooks)": inspect(events, false, 9),
  };
  return {
    ...told,
    calls: all.length,
    successes: all.filter(({ ok }) => ok).length,
    hung,
    ms,
    cpu: (user + system) / 1000,
    warnings,
    attempts: events.filter(({ hook }) => hook === "request").length,
    requests: site.seen.length,
    connections: (middle ?? site).connections,
    foreign: foreign.seen.length,
    seen: site.seen,
    standing,
    leaks: findLeaks(canariesOf(target), { ...texts, requestId: told.requestId ?? "" }),
  };
}
