import { createTransport } from "@incident-clients/node";
import { speaksHttp2 } from "./cases.ts";
import { crowdGroups, probeGroups, wireGroups } from "./groups.ts";
import type { Probe } from "./probe.ts";
import { describeProbes } from "./suite.ts";
import "./tools/agent.ts";

// What is about the platform's own fetch, which these clients do not use: it alone asks again after a 421.
const platforms = ["no fetch at all: the client is not made", "a 421, and then nobody listens: the outcome stays open"];
/** With one vendor each: the clients are the same whatever is below them. */
const others = (probes: Probe[]) =>
  probes.filter(({ name }) => !platforms.includes(name)).map((probe) => ({ ...probe, once: true as const }));
const groups = Object.entries(probeGroups).map(([name, probes]) => [name, others(probes)]);

describeProbes("hostile-node", Object.fromEntries(groups), 10, createTransport);
describeProbes("hostile-node-crowds", { crowds: others(crowdGroups.crowds ?? []) }, 1, createTransport);
if (speaksHttp2) {
  const { Agent } = await import("undici-8");
  describeProbes("hostile-node-wire", wireGroups, 10, ({ ca, ...proxy }) =>
    createTransport(
      "proxy" in proxy ? { ca, ...proxy } : { dispatcher: new Agent({ allowH2: true, connect: { ca } }) },
    ),
  );
} else describeProbes("hostile-node-wire", wireGroups, 10, createTransport);
