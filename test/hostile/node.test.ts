import { createTransport } from "@incident-clients/node";
import { full, placesIn } from "../lib/sample.ts";
import { speaksHttp2 } from "./cases.ts";
import { crowdGroups, probeGroups, wireGroups } from "./groups.ts";
import type { Probe } from "./probe.ts";
import { describeProbes } from "./suite.ts";
import "./tools/agent.ts";

// What is about the platform's own fetch, which these clients do not use: it alone asks again after a 421.
const platforms = ["no fetch at all: the client is not made", "a 421, and then nobody listens: the outcome stays open"];
/** With one vendor each: the clients are the same whatever is below them. */
function others(probes: Probe[]): Probe[] {
  const meant = probes.filter(({ name }) => !platforms.includes(name));
  // All of them are played over the platform's own fetch; over this one, the usual run plays a part.
  const played = new Set(full ? meant.keys() : placesIn(meant.length, 8, "node"));
  return meant.filter((_, at) => played.has(at)).map((probe) => ({ ...probe, once: true as const }));
}
const othersIn = (groups: Record<string, Probe[]>) =>
  Object.fromEntries(Object.entries(groups).map(([name, probes]) => [name, others(probes)]));

describeProbes("hostile-node", othersIn(probeGroups), 10, createTransport);
describeProbes("hostile-node-crowds", { crowds: others(crowdGroups.crowds ?? []) }, 1, createTransport);
if (speaksHttp2) {
  const { Agent } = await import("undici-8");
  describeProbes("hostile-node-wire", othersIn(wireGroups), 10, ({ ca, ...proxy }) =>
    createTransport(
      "proxy" in proxy ? { ca, ...proxy } : { dispatcher: new Agent({ allowH2: true, connect: { ca } }) },
    ),
  );
} else describeProbes("hostile-node-wire", othersIn(wireGroups), 10, createTransport);
