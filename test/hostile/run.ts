import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { succeed } from "./behaviours.ts";
import { canariesOf, findLeaks, textsOf } from "./canaries.ts";
import { certificate, trusting } from "./certificates.ts";
import { drivers, type Recorded, type Told, toldByError } from "./drivers.ts";
import type { Driver, Observation, Probe, Stage } from "./probe.ts";
import { openSite, type Scene } from "./servers.ts";
import { patientOptions, type Target } from "./targets.ts";

/** How long a call may take before it counts as hung; the control is not waited for where hanging is its failure. */
const patienceFor = ({ control }: Probe, driver: Driver) =>
  driver === "control" && "red" in control && control.red === "hung" ? 400 : 15_000;

/** Plays a probe once and notes what the caller was told and what the servers saw. */
export async function observe(probe: Probe, target: Target, driver: Driver): Promise<Observation> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const { success, prefix, resetHeader } = target;
  const scene: Scene = { success, prefix, resetHeader, foreign: "", abort };
  const foreign = await openSite(probe.foreign ?? succeed, scene);
  const pair = probe.tls && (await certificate(probe.tls));
  const site = await openSite(probe.server ?? succeed, { ...scene, foreign: foreign.origin }, pair);

  let told: Told | undefined;
  const events: Recorded[] = [];
  const stage: Stage = { call: async () => {}, abort, seen: site.seen, target };
  const own = typeof probe.options === "function" ? probe.options(stage) : probe.options;
  const trusted = probe.tls && probe.tls !== "self-signed" && { fetch: trusting(pair?.cert ?? "") };
  try {
    const baseUrl = probe.baseUrl?.(site.origin) ?? site.origin;
    const connected = drivers[driver](target, baseUrl, { ...patientOptions, ...trusted, ...own }, events);
    const input = probe.input?.(target.input) ?? target.input;
    stage.call = async () => {
      told = await connected(input, controller.signal).catch(toldByError);
    };
  } catch (error) {
    told = toldByError(error);
  }

  const began = performance.now();
  const patience = new AbortController();
  const hung = await Promise.race([
    (probe.act ?? ((act) => act.call()))(stage).then(() => false),
    sleep(patienceFor(probe, driver), true, { signal: patience.signal }),
  ]);
  const ms = performance.now() - began;
  patience.abort();
  for (let waited = 0; "standing" in probe.expect && site.standing.size > 0 && waited < 1000; waited += 10)
    await sleep(10);
  const standing = site.standing.size;
  abort();
  site.close();
  foreign.close();

  const texts = { ...textsOf(told?.error), hooks: JSON.stringify(events), "inspect(hooks)": inspect(events, false, 9) };
  const { error: _, ...rest } = told ?? toldByError({});
  return {
    ...rest,
    hung,
    ms,
    attempts: events.filter(({ hook }) => hook === "request").length,
    requests: site.seen.length,
    connections: site.connections,
    foreign: foreign.seen.length,
    seen: site.seen,
    standing,
    leaks: findLeaks(canariesOf(target), texts),
  };
}
