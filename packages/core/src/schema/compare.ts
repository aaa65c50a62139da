import { narrow } from "./branches.ts";
import { nearest } from "./nearest.ts";
import { excluded, isObject, own, propertiesOf, rules, type Schema } from "./rules.ts";

/** Where a value differs from the specification, and how; the value itself is never told. */
export interface ValidationIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What values are compared with. */
export interface Context {
  /** The schemas by the names that `$ref` uses. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** What a string of each format looks like; formats that are not listed are not checked. */
  readonly formats: Readonly<Record<string, RegExp>>;
  /** Whether objects may only have the properties that their schemas list, unless a schema says what else is allowed. */
  readonly isClosed: boolean;
}

type Path = ValidationIssue["path"];

/** An issue, with the property that is missing, or the one that is unknown and those it could have been. */
type Found = ValidationIssue & { missing?: string; unknown?: string; known?: Iterable<string> };

/** A value while schemas are applied to it. */
interface Place {
  readonly context: Context;
  readonly value: unknown;
  readonly path: Path;
  readonly found: Found[];
  /** The properties that the schemas list. */
  readonly listed: Set<string>;
  /** Whether a schema says what other properties are allowed. */
  isOpen: boolean;
}

/** Compares a value with a schema. */
export function compare(context: Context, schema: Schema, value: unknown, path: Path = []): ValidationIssue[] {
  const number = typeof value === "bigint" ? Number(value) : value;
  return settle(applyApart(schema, { context, value: number, path }));
}

/** Applies a schema to a value apart from the schemas beside it, as the branches of `anyOf` need. */
function applyApart(schema: Schema, { context, value, path }: Pick<Place, "context" | "value" | "path">): Place {
  const place: Place = { context, value, path, found: [], listed: new Set(), isOpen: false };
  apply(schema, place);
  return place;
}

/** Applies a schema whose properties are not those of the value, as `not` and `if` need. */
const applyOpen = (schema: Schema, { context, value, path }: Place): Place =>
  applyApart(schema, { context: { ...context, isClosed: false }, value, path });

/** Applies a schema to a value together with those beside it, as `allOf` does. */
function apply(schema: Schema, place: Place): void {
  if (schema === false) fail(place, excluded);
  for (const [keyword, argument] of Object.entries(schema)) {
    const message = rules[keyword]?.(argument as never, place.value);
    if (message) fail(place, message);
    applicators[keyword]?.(argument as never, place, schema);
  }
}

const fail = (place: Place, message: string) => void place.found.push({ path: place.path, message });

function join(place: Place, { found, listed, isOpen }: Place): void {
  place.found.push(...found);
  for (const name of listed) place.listed.add(name);
  place.isOpen ||= isOpen;
}

/** Returns the issues of a value, once all its schemas have been applied. */
function settle(place: Place): ValidationIssue[] {
  const { context, value, listed, isOpen } = place;
  const closed = context.isClosed && !isOpen && listed.size > 0;
  const meant = new Set<string | undefined>();
  const told = [...place.found, ...(closed ? findUnknown(place, listed) : [])].map((issue) => {
    const { unknown, known = [] } = issue;
    const near =
      unknown &&
      nearest(
        unknown,
        [...known].filter((name) => own(value, name) === undefined),
      );
    if (!near) return issue;
    meant.add(near);
    return { ...issue, message: `${issue.message} (did you mean "${near}"?)` };
  });
  // A misspelt property is one mistake, although the right one is missing.
  const left = told.filter(({ missing }) => !missing || !meant.has(missing));
  return left.map(({ path, message }) => ({ path, message }));
}

const findUnknown = ({ value, path }: Place, known: ReadonlySet<string>): Found[] =>
  propertiesOf(value)
    .filter((name) => !known.has(name))
    .map((unknown) => ({ path: [...path, unknown], message: "is not documented", unknown, known }));

const compareProperty = (schema: Schema, { context, value, path, found }: Place, name: string) => {
  const item = own(value, name);
  if (item !== undefined) found.push(...compare(context, schema, item, [...path, name]));
};

function requireProperties(names: readonly string[], { value, path, found }: Place): void {
  for (const missing of isObject(value) ? names : [])
    if (own(value, missing) === undefined) found.push({ path: [...path, missing], message: "is missing", missing });
}

/** Applies the branches that a value fits, or else the one that was probably meant. */
function applyBranches(schemas: readonly Schema[], place: Place, most: number): void {
  const { branches, message, tag, listed = [] } = narrow(place.context.schemas, schemas, place.value);
  for (const name of listed) place.listed.add(name);
  if (tag !== undefined && own(place.value, tag) === undefined) requireProperties([tag], place);
  else if (message) place.found.push({ path: tag === undefined ? place.path : [...place.path, tag], message });
  const tried = branches.map((branch) => applyApart(branch, place));
  const fitting = tried.filter(({ found }) => found.length === 0);
  if (fitting.length > most) fail(place, "fits more than one of the documented variants");
  const [meant] = tried.map((one) => ({ one, issues: settle(one).length })).sort((a, b) => a.issues - b.issues);
  for (const one of fitting) join(place, one);
  if (meant && fitting.length === 0) join(place, meant.one);
}

type Schemas = Readonly<Record<string, Schema>>;

/** The keywords that apply schemas to a value or to what is in it. */
const applicators: Record<string, (argument: never, place: Place, schema: Schema) => void> = {
  $ref: (name: string, place) => apply(place.context.schemas[name] as Schema, place),
  allOf: (schemas: Schema[], place) => {
    for (const one of schemas) apply(one, place);
  },
  anyOf: (schemas: Schema[], place) => applyBranches(schemas, place, schemas.length),
  oneOf: (schemas: Schema[], place) => applyBranches(schemas, place, 1),
  not: (schema: Schema, place) => {
    if (applyOpen(schema, place).found.length === 0) fail(place, excluded);
  },
  if: (condition: Schema, place, schema) => {
    const tried = applyOpen(condition, place);
    const holds = tried.found.length === 0;
    if (holds) join(place, tried);
    apply((own(schema, holds ? "then" : "else") ?? true) as Schema, place);
  },
  format: (format: string, place) => {
    const pattern = own(place.context.formats, format) as RegExp | undefined;
    if (typeof place.value === "string" && pattern?.test(place.value) === false)
      fail(place, `must have the format ${format}`);
  },
  items: (schema: Schema, { context, value, path, found }) => {
    for (const [index, item] of Array.isArray(value) ? value.entries() : [])
      found.push(...compare(context, schema, item, [...path, index]));
  },
  properties: (schemas: Schemas, place) => {
    for (const [name, schema] of Object.entries(schemas)) {
      place.listed.add(name);
      compareProperty(schema, place, name);
    }
  },
  additionalProperties: (schema: Schema, place, parent) => {
    const known = new Set(Object.keys(own(parent, "properties") ?? {}));
    const unknown = findUnknown(place, known);
    place.isOpen = true;
    if (schema === false) place.found.push(...unknown);
    else for (const { unknown: name = "" } of unknown) compareProperty(schema, place, name);
  },
  propertyNames: (schema: Schema, { context, value, path, found }) => {
    for (const name of propertiesOf(value)) found.push(...compare(context, schema, name, [...path, name]));
  },
  required: requireProperties,
  dependentRequired: (names: Record<string, string[]>, place) => {
    for (const [name, others] of Object.entries(names))
      if (own(place.value, name) !== undefined) requireProperties(others, place);
  },
  dependentSchemas: (schemas: Schemas, place) => {
    for (const [name, schema] of Object.entries(schemas))
      if (own(place.value, name) !== undefined) apply(schema, place);
  },
};
