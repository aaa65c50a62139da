import { vendors } from "../lib/vendors.ts";
import { flows } from "./flows.ts";
import type { Driver, Probe } from "./probe.ts";
import { type Target, targetsOf } from "./targets.ts";

/** A probe to be played against one vendor's operations: the flow has a write of its own. */
export interface Case {
  group: string;
  probe: Probe;
  vendor: string;
  targets: Partial<Record<Driver, Target>>;
  /** Which of the probe's rows it is. */
  place: number;
}

/** Only from version 8 on does undici, which is Node's fetch, speak HTTP/2 to whom it was not told to. */
export const speaksHttp2: boolean = Number.parseInt(process.versions.undici ?? "", 10) >= 8;

/** Whether a vendor's flow can be led into a situation that was made for one call. */
function hasFlow(probe: Probe, target: Target | undefined): target is Target {
  if (!target || (probe.call ?? "write") !== "write" || probe.flow === false) return false;
  if (probe.act || probe.input || probe.baseUrl) return false;
  const single = !flows[target.vendor.name]?.others;
  // What comes before the write must succeed.
  return single || (typeof (probe.server ?? (() => {})) === "function" && !probe.tls && !probe.middle);
}

const byVendor = await Promise.all(
  vendors.map(async (vendor) => ({ ...(await targetsOf(vendor)), name: vendor.name })),
);

/** Every probe with each of these vendors that it applies to; one with a flow where one is enough. */
export const casesOf = (groups: Record<string, Probe[]>, names = vendors.map(({ name }) => name)): Case[] =>
  Object.entries(groups).flatMap(([group, probes]) =>
    probes.flatMap((probe) => {
      const applies = (target: Target | undefined) => target && (probe.applies?.(target) ?? true);
      const chosen = byVendor.filter(({ name }) => names.includes(name));
      const fitting = chosen.flatMap((kinds): Case[] => {
        const target = kinds[probe.call ?? "write"];
        if (!target || !applies(target)) return [];
        const flow = hasFlow(probe, kinds.flow) && applies(kinds.flow) ? { flow: kinds.flow } : {};
        const { path } = probe;
        const targets = path ? { http: { ...target, path } } : { methods: target, http: target, ...flow };
        return [{ group, probe, vendor: target.vendor.name, targets, place: 0 }];
      });
      if (!probe.once) return fitting.map((one, place) => ({ ...one, place }));
      return [fitting.find(({ targets }) => targets.flow) ?? fitting[0]].filter((one) => one !== undefined);
    }),
  );
