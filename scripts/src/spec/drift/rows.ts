import type { Document } from "@incident-clients/openapi";

/** How a difference reads in a review, as the vendor's document relates to ours, and the kinds that read so. */
const kinds = {
  added: ["parameter added", "body added", "status added", "media type added", "property added", "value added"],
  removed: [
    ...(["operation removed", "parameter removed", "body removed", "status removed"] as const),
    ...(["media type removed", "property removed", "value removed"] as const),
  ],
  tightened: ["required added", "null removed", "values closed", "limit added", "details added"],
  loosened: ["required removed", "null added", "values opened", "limit removed", "details removed"],
  changed: ["limit changed", "type changed"],
} as const;

export type Kind = (typeof kinds)[keyof typeof kinds][number];

/** The kinds of differences, each with how it reads. */
export const effects = Object.fromEntries(
  Object.entries(kinds).flatMap(([effect, own]) => own.map((kind) => [kind, effect])),
) as Record<Kind, keyof typeof kinds>;

/** One place where a vendor's document and our specification say different things. */
export interface Row {
  kind: Kind;
  /** What differs, in words that `drift` in divergences.yaml can repeat. */
  label: string;
  /** JSON pointer into our bundled specification; for what only they have, where it would stand. */
  at: string;
  theirs: string | undefined;
  ours: string | undefined;
  /** The operations that reach the place. */
  operations: string[];
}

/** Two documents, and where the differences of an operation go. */
export interface Comparison {
  ours: Document;
  theirs: Document;
  add(row: Omit<Row, "operations">): void;
}

/** Collects rows; a place that several operations reach is one row. */
export class Rows {
  readonly #rows = new Map<string, Row>();

  add(operation: string, row: Omit<Row, "operations">): void {
    const { operations } = this.#rows.getOrInsertComputed(JSON.stringify(row), () => ({ ...row, operations: [] }));
    if (!operations.includes(operation)) operations.push(operation);
  }

  list(): Row[] {
    return [...this.#rows.values()];
  }
}
