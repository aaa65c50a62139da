import { type Document, keysOf, type Schema } from "@incident-clients/openapi";
import { reach } from "./where.ts";

/** What a change asks of a version number, smallest first. */
export const impacts = ["patch", "minor", "major"] as const;
export type Impact = (typeof impacts)[number];

/** One change, as it concerns those who use the generated client. */
export interface Change {
  impact: Impact;
  /** What changed, in one sentence. */
  text: string;
  /** Where in the API: `POST /things, request: data[].id`. */
  where: string;
  /** The operations it touches. */
  operations: string[];
  /** Where it can be read: a file of the repository, and a line. */
  file: string;
  line: number;
}

/** One side of a change: the place, in the file that holds it. */
export type Side = { file: string; pointer: string; line: number; value?: unknown };

/** A change as `redocly diff --format json` reports it. */
export interface Found {
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: Impact;
  property?: string;
  verdicts: { ruleId: string; message: string }[];
  base?: Side;
  revision?: Side;
}

/** What only people read. */
const wordingTypes = new Set("Example ExamplesMap ExternalDocs Info Contact License Tag TagList".split(" "));
const wordingKeys = new Set(
  `summary description title tags examples example externalDocs x-availability x-curl-note x-empty x-hints x-idempotent-reason
  x-permissions x-safe`.split(/\s+/),
);

/**
 * How much a change asks: Redocly's verdict, corrected where it knows less about a generated client than we do. What it does
 * not report at all stays unseen: the order of the servers.
 */
export function impactOf(found: Found, documents: Document[]): Impact {
  const { kind, impact, path, verdicts } = found;
  if (verdicts.length > 0) return isKnownValue(found, documents) ? "minor" : impact;
  if (isWording(found) || isUnused(found)) return "patch";
  // The mark decides whether an answer is a success.
  if (keyOf(found) === "x-failed") return "major";
  // A server that takes unknown properties does not mind, but code that names this one stops compiling.
  if (kind === "removed" && /\/properties\/[^/]+$/.test(path)) return "major";
  // Redocly calls every widening a patch: a request that takes more values, a limit gone, a call that may be repeated.
  return impact === "patch" ? "minor" : impact;
}

/** What a change is, in Redocly's words where it has any. */
export function textOf(found: Found): string {
  const { kind, typeName, verdicts, base, revision } = found;
  if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(" ");
  const key = `\`${keyOf(found)}\``;
  if (kind !== "modified") return `${typeName} ${key} was ${kind}.`;
  if (isWording(found)) return `${key} was reworded.`;
  const [was, is] = [base, revision].map((side) => {
    const value = JSON.stringify(side?.value);
    return value === undefined ? "not set" : `\`${value.length > 80 ? `${value.slice(0, 80)}…` : value}\``;
  });
  return `${key} was ${was} and is ${is}.`;
}

const keyOf = ({ property, path }: Found): string => property ?? keysOf(path).at(-1) ?? "";

/** Below these keys stand names that the vendor chose, such as a property called `title`. */
const nameHolders = new Set(["properties", "schemas", "parameters", "responses", "headers", "securitySchemes"]);

function isWording({ typeName, path, property }: Found): boolean {
  const steps = [...path.split("/"), ...(property ? [property] : [])];
  const isKey = (step: string, index: number) => wordingKeys.has(step) && !nameHolders.has(steps[index - 1] ?? "");
  return wordingTypes.has(typeName) || steps.some(isKey);
}

/** A component that comes or goes concerns nobody by itself; where something refers to it, Redocly names that place too. */
const isUnused = ({ kind, path }: Found) => kind !== "modified" && /^#\/components(\/[^/]+){0,2}$/.test(path);

/** Whether a value came to or left the known ones of an open list, `anyOf: [{enum}, {type: string}]`. */
function isKnownValue({ verdicts, path, property }: Found, documents: Document[]): boolean {
  const [, list] = /^(#.*)\/anyOf\/\d+\/enum/.exec(`${path}/${property}`) ?? [];
  if (!list || !verdicts.every(({ ruleId }) => ruleId.startsWith("enum-values-"))) return false;
  return documents.every((document) => {
    const schema: Schema | undefined = reach(document, keysOf(list));
    return schema?.anyOf?.some(({ type, enum: values }) => type === "string" && values === undefined);
  });
}
