import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { specOf } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";
import type { Row } from "./rows.ts";

/** An entry of divergences.yaml. */
export interface Divergence {
  at: string;
  documented: string;
  actual: string;
  source: string;
  grade: string;
  /** What the entry accounts for: kinds of rows, and their labels. */
  drift?: Record<string, string | number | (string | number)[]>;
}

/** A row that an entry accounts for, and the entry's place. */
export type Explanation = Record<"at" | "kind" | "label", string>;

export const readDivergences = async (vendor: string): Promise<Divergence[]> =>
  parse(await readFile(join(dirname(specOf(vendor)), "divergences.yaml"), "utf8"));

/** Lists what the entries account for, one for each label. */
export const listExplanations = (divergences: Divergence[]): Explanation[] =>
  divergences.flatMap(({ at, drift = {} }) =>
    Object.entries(drift).flatMap(([kind, labels]) =>
      [labels].flat().map((label) => ({ at, kind, label: `${label}` })),
    ),
  );

/** An explanation accounts for the rows of its kind and label at its place and below. */
export const explains = (one: Explanation, row: Row): boolean =>
  one.kind === row.kind && one.label === row.label && (row.at === one.at || row.at.startsWith(`${one.at}/`));
