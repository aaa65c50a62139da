import type { Document } from "@incident-clients/openapi";

/** What a difference is, as the vendor's document relates to ours, and how it reads in a review. */
export const effects = {
  "operation removed": "removed",
  "parameter added": "added",
  "parameter removed": "removed",
  "body added": "added",
  "body removed": "removed",
  "status added": "added",
  "status removed": "removed",
  "media type added": "added",
  "media type removed": "removed",
  "property added": "added",
  "property removed": "removed",
  "value added": "added",
  "value removed": "removed",
  "required added": "tightened",
  "required removed": "loosened",
  "null removed": "tightened",
  "null added": "loosened",
  "values closed": "tightened",
  "values opened": "loosened",
  "limit added": "tightened",
  "limit removed": "loosened",
  "limit changed": "changed",
  "type changed": "changed",
  "details added": "tightened",
  "details removed": "loosened",
} as const;

export type Kind = keyof typeof effects;

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
