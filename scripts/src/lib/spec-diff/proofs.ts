import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Change } from "./rate.ts";

interface Proof {
  /** The names it stands below. */
  where: string;
  text: string;
  file: string;
  line: number;
}

/**
 * The proofs of a refusal that differ, below the `x-failed` of both states. They decide whether a failure is a refusal or a doubt, and
 * stand deeper in an extension than Redocly looks.
 */
export function changedProofs(vendor: string, before: string, after: string): Change[] {
  const old = new Map(listProofs(vendor, before).map(({ where, text }) => [where, text]));
  return listProofs(vendor, after).flatMap(({ where, text, file, line }) => {
    const was = old.get(where);
    if (was === undefined || was === text) return [];
    return [{ impact: "minor" as const, where, text: `What proves a refusal was ${was} and is ${text}.`, file, line }];
  });
}

function listProofs(vendor: string, folder: string): Proof[] {
  const found: Proof[] = [];
  for (const file of globSync(`specs/${vendor}/**/*.yaml`, { cwd: folder }).sort()) {
    const lines = new LineCounter();
    visit(parseDocument(readFileSync(join(folder, file), "utf8"), { lineCounter: lines }), {
      Pair: (_, { key, value }, above) => {
        if (!isScalar(key) || key.value !== "x-failed" || !isMap(value)) return;
        const { rejected } = value.toJSON();
        const text = rejected ? `\`${JSON.stringify(rejected)}\`` : "nothing";
        const names = above.flatMap((one) => (isPair(one) && isScalar(one.key) ? [`${one.key.value}`] : []));
        found.push({ where: names.join(" "), text, file, line: lines.linePos(key.range?.[0] ?? 0).line });
      },
    });
  }
  return found;
}
