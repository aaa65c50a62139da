// Plays the probes with clients of other makers, for the site's page. Started by `pnpm test:contenders`.

import * as color from "@incident-clients/scripts/lib/colors";
import { printedOf } from "./canaries.ts";
import { casesOf } from "./cases.ts";
import { type Contender, loadContenders } from "./contenders.ts";
import { crowdGroups, probeGroups, wireGroups } from "./groups.ts";
import { judge, type Verdict } from "./judge.ts";
import type { Probe } from "./probe.ts";
import { writeReport } from "./report.ts";
import { observe } from "./run.ts";
import type { Target } from "./targets.ts";
import { trustCertificates } from "./tools/certificates.ts";

/** The vendor that has an SDK to compare with. */
const vendor = "datadog";

interface Played {
  group: string;
  probe: string;
  /** By contender; one that cannot be led into the situation has no entry. */
  verdicts: Record<string, Verdict>;
}

const contenders = await loadContenders();
await trustCertificates();
const cases = casesOf({ ...probeGroups, ...wireGroups, ...crowdGroups }, [vendor]);
const rows: Played[] = [];

/** Where milliseconds or what all share counts, one contender plays at a time. */
const isAlone = (group: string, { alone }: Probe) => alone || group in crowdGroups;

async function playOne(group: string, probe: Probe, target: Target): Promise<void> {
  const verdicts: Record<string, Verdict> = {};
  const play = async ({ name, connect, plays }: Contender) => {
    if (!plays(probe, target)) return;
    const observed = await observe(probe, target, connect, printedOf);
    // A hundred calls in a row take too long where each waits for seconds by itself.
    if (!(observed.hung && probe.act)) verdicts[name] = judge(probe, observed);
  };
  if (isAlone(group, probe)) for (const contender of contenders) await play(contender);
  else await Promise.all(contenders.map(play));
  rows.push({ group, probe: probe.name, verdicts });
}

const waiting = cases.filter(({ group, probe }) => !isAlone(group, probe));
const worker = async () => {
  for (let one = waiting.shift(); one; one = waiting.shift())
    if (one.targets.methods) await playOne(one.group, one.probe, one.targets.methods);
};
// The SDK waits for seconds between its repeats.
await Promise.all(Array.from({ length: 20 }, worker));
for (const { group, probe, targets } of cases)
  if (isAlone(group, probe) && targets.methods) await playOne(group, probe, targets.methods);

for (const { name, version } of contenders) {
  const played = rows.flatMap(({ verdicts }) => verdicts[name] ?? []);
  const wrong = played.filter((verdict) => verdict.wrong.length > 0).length;
  const shown = played.filter((verdict) => verdict.shown.length > 0).length;
  console.log(
    `${color.bold(`${name} ${version}`)}: ${played.length} probes, wrong in ${wrong}, shows a secret in ${shown}`,
  );
}
const described = contenders.map(({ name, version, setup }) => ({ name, version, setup }));
writeReport("hostile-contenders", { vendor, contenders: described, rows });
process.exit();
