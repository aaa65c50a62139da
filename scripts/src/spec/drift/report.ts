import { type Divergence, type Explanation, explains, listExplanations } from "./explain.ts";
import { effects, type Row } from "./rows.ts";

/** The result of a comparison, as `--json` prints it. */
export interface Report {
  vendor: string;
  against: string;
  /** Each row with the place of the entry of divergences.yaml that accounts for it. */
  rows: (Row & { effect: string; explainedBy?: string })[];
  unexplained: number;
  /** What divergences.yaml accounts for, but this document does not have. */
  unused: Explanation[];
}

export function makeReport(vendor: string, against: string, rows: Row[], divergences: Divergence[]): Report {
  const explanations = listExplanations(divergences);
  const judged = rows.map((row) => {
    const explanation = explanations.find((one) => explains(one, row));
    return { ...row, effect: effects[row.kind], ...(explanation && { explainedBy: explanation.at }) };
  });
  return {
    vendor,
    against,
    rows: judged,
    unexplained: judged.filter(({ explainedBy }) => explainedBy === undefined).length,
    unused: explanations.filter((one) => !rows.some((row) => explains(one, row))),
  };
}

const headings = ["added", "removed", "tightened", "loosened", "changed"];

/** The report for people; with `all`, the rows that are accounted for as well. */
export function printReport({ vendor, against, rows, unexplained, unused }: Report, all: boolean): string {
  const shown = all ? rows : rows.filter(({ explainedBy }) => explainedBy === undefined);
  const sections = headings.flatMap((effect) => {
    const own = shown.filter((row) => row.effect === effect);
    const heading = `${effect.replace(/^./, (letter) => letter.toUpperCase())} by the vendor`;
    return own.length > 0 ? [`\n${heading}\n${own.map(printRow).join("\n")}`] : [];
  });
  const stale = unused.map(({ at, kind, label }) => `  ${kind}: ${label}\n      ${at}`);
  return [
    `specs/${vendor} against ${against}`,
    ...sections,
    ...(stale.length > 0 ? [`\nAccounted for in divergences.yaml, but not in this document\n${stale.join("\n")}`] : []),
    `\n${rows.length} differences, ${rows.length - unexplained} accounted for in divergences.yaml, ${unexplained} not`,
  ].join("\n");
}

const printRow = ({ kind, label, at, theirs, ours, operations, explainedBy }: Report["rows"][number]): string =>
  `  ${kind}: ${label}
      at      ${at}
      theirs  ${theirs ?? "(absent)"}; ours  ${ours ?? "(absent)"}
      in      ${operations.join(", ")}${explainedBy ? `\n      why     divergences.yaml, ${explainedBy}` : ""}`;
