import { ContractError } from "../../errors.ts";
import type { Row } from "./tables.ts";

/** One condition of an encoded query. */
export interface FakeCondition {
  field: string;
  holds: (value: string) => boolean;
}

const among = (text: string) => text.split(",");
const operators: Record<string, (value: string, wanted: string) => boolean> = {
  "!=": (value, wanted) => value !== wanted,
  ">=": (value, wanted) => value >= wanted,
  "<=": (value, wanted) => value <= wanted,
  "=": (value, wanted) => value === wanted,
  ">": (value, wanted) => value > wanted,
  "<": (value, wanted) => value < wanted,
  "NOT IN": (value, wanted) => !among(wanted).includes(value),
  IN: (value, wanted) => among(wanted).includes(value),
  STARTSWITH: (value, wanted) => value.startsWith(wanted),
  ENDSWITH: (value, wanted) => value.endsWith(wanted),
  LIKE: (value, wanted) => value.includes(wanted),
  ISEMPTY: (value) => value === "",
  ISNOTEMPTY: (value) => value !== "",
};
const pattern = new RegExp(`^([a-z][\\w.]*?)(${Object.keys(operators).join("|")})(.*)$`, "s");

/** Reads an encoded query: conditions joined by `^`, and an order. */
export function parseQuery(text = ""): { conditions: FakeCondition[]; orderBy: string | undefined } {
  const conditions: FakeCondition[] = [];
  let orderBy: string | undefined;
  for (const part of text.split("^").filter(Boolean)) {
    const [, order] = /^ORDERBY(?!DESC)(.+)$/.exec(part) ?? [];
    if (order) orderBy = order;
    else {
      const [, field, operator = "", wanted = ""] = pattern.exec(part) ?? [];
      const compare = operators[operator];
      if (!field || !compare || /^(OR|NQ)/.test(part))
        throw new ContractError(`fakeServiceNow reads conditions joined by "^", and ORDERBY, but not ${part}`);
      conditions.push({ field, holds: (value) => compare(value, wanted) });
    }
  }
  return { conditions, orderBy };
}

/** The records that meet all conditions, in their order. */
export function select(rows: readonly Row[], { conditions, orderBy }: ReturnType<typeof parseQuery>): Row[] {
  const found = rows.filter((row) => conditions.every(({ field, holds }) => holds(row[field] ?? "")));
  if (orderBy === undefined) return found;
  return found.sort((a, b) => ((a[orderBy] ?? "") < (b[orderBy] ?? "") ? -1 : 1));
}
