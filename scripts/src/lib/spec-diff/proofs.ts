import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Change } from "./rate.ts";

/**
 * Lists the proofs of a refusal that differ, below the `x-failed` of both states. They decide whether a failure is a refusal or a
 * doubt, and stand deeper in an extension than Redocly looks.
 */
export function changedProofs(vendor: string, before: string, after: string): Change[] {
  const old = new Map(listProofs(vendor, before).map(({ where, text }) => [where, text]));
  return listProofs(vendor, after).flatMap(({ text, ...place }) => {
    const was = old.get(place.where);
    if (was === undefined || was === text) return [];
    return [{ ...place, impact: "minor", operations: [], text: `What proves a refusal was ${was} and is ${text}.` }];
  });
}

function listProofs(vendor: string, folder: string) {
  return globSync(`specs/${vendor}/**/*.yaml`, { cwd: folder })
    .sort()
    .flatMap((file) => {
      const found: { where: string; text: string; file: string; line: number }[] = [];
      const lineCounter = new LineCounter();
      visit(parseDocument(readFileSync(join(folder, file), "utf8"), { lineCounter }), {
        Pair: (_, { key, value }, above) => {
          if (!isScalar(key) || key.value !== "x-failed" || !isMap(value)) return;
          const { rejected } = value.toJSON();
          const names = above.flatMap((one) => (isPair(one) && isScalar(one.key) ? [`${one.key.value}`] : []));
          const { line } = lineCounter.linePos(key.range?.[0] ?? 0);
          found.push({
            where: names.join(" "),
            text: rejected ? `\`${JSON.stringify(rejected)}\`` : "nothing",
            file,
            line,
          });
        },
      });
      return found;
    });
}
