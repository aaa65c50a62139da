import { vendors } from "../lib/vendors.ts";
import { flows } from "./flows.ts";
import type { Driver, Probe } from "./probe.ts";
import { connection } from "./probes/connection.ts";
import { deadlines } from "./probes/deadline.ts";
import { decode } from "./probes/decode.ts";
import { hooks } from "./probes/hooks.ts";
import { http2 } from "./probes/http2.ts";
import { inputs } from "./probes/input.ts";
import { unsent } from "./probes/not-sent.ts";
import { rateLimits } from "./probes/rate-limit.ts";
import { redirects } from "./probes/redirect.ts";
import { retries } from "./probes/retry.ts";
import { statuses } from "./probes/status.ts";
import { tls } from "./probes/tls.ts";
import { truncation } from "./probes/truncation.ts";
import { type Target, targetsOf } from "./targets.ts";

/** A probe to be played against one vendor's operations: the flow has a write of its own. */
export interface Case {
  group: string;
  probe: Probe;
  vendor: string;
  targets: Partial<Record<Driver, Target>>;
}

const groups: Record<string, Probe[]> = {
  connection,
  TLS: tls,
  "HTTP/2": http2,
  "nothing sent": unsent,
  truncation,
  redirects,
  statuses,
  decode,
  retries,
  "rate limits": rateLimits,
  deadlines,
  inputs,
  hooks,
};

/** Only from version 8 on does undici, which is Node's fetch, speak HTTP/2 to whom it was not told to. */
const speaksHttp2 = Number.parseInt(process.versions.undici ?? "", 10) >= 8;

const isHttp2 = ({ server }: Probe) => typeof server === "object" && "stream" in server;

/** All probes that this platform can play. */
export const probes = Object.entries(groups).flatMap(([group, all]) =>
  all.filter((probe) => speaksHttp2 || !isHttp2(probe)).map((probe) => ({ group, probe })),
);

/** Whether a vendor's flow can be led into a situation that was made for one call. */
function hasFlow(probe: Probe, target: Target | undefined): target is Target {
  if (!target || probe.call !== "write" || probe.flow === false) return false;
  if (probe.act || probe.input || probe.baseUrl) return false;
  const single = !flows[target.vendor.name]?.others;
  // What comes before the write must succeed.
  return single || (typeof (probe.server ?? (() => {})) === "function" && !probe.tls && !probe.middle);
}

const byVendor = await Promise.all(vendors.map(targetsOf));

/** Every probe with each vendor that it applies to. */
export const cases: Case[] = probes.flatMap(({ group, probe }) => {
  const applies = (target: Target | undefined) => target && (probe.applies?.(target) ?? true);
  const fitting = byVendor.flatMap((kinds): Case[] => {
    const target = kinds[probe.call];
    if (!target || !applies(target)) return [];
    const flow = hasFlow(probe, kinds.flow) && applies(kinds.flow) ? { flow: kinds.flow } : {};
    return [{ group, probe, vendor: target.vendor.name, targets: { methods: target, http: target, ...flow } }];
  });
  if (!probe.once) return fitting;
  return [fitting.find(({ targets }) => targets.flow) ?? fitting[0]].filter((one) => one !== undefined);
});
