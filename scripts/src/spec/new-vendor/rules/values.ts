import { type Document, makeAjv, resolve, type Schema } from "@incident-clients/openapi";
import { arbitraryFor } from "../../../../../packages/schema-arbitrary/src/arbitrary.ts";
import { boundariesOf } from "../../../../../packages/schema-arbitrary/src/boundaries.ts";
import { sentence } from "../names.ts";

const ajv = makeAjv({}, { strict: false, logger: false });

const scalars = ["string", "number", "integer"];
export const isScalar = ({ type }: Schema): boolean => [type].flat().some((one) => scalars.includes(one ?? ""));

/** Whether the suites can make values of a schema. */
export function isSupported(schema: Schema, root: object = {}): boolean {
  try {
    arbitraryFor(schema, { root });
    return boundariesOf(schema, { root }).some(({ valid }) => valid);
  } catch {
    return false;
  }
}

/** Whether a schema takes a value, as far as it says without its references. */
export function isValid({ description: _, properties: __, items: ___, ...rules }: Schema, value: unknown): boolean {
  try {
    return ajv.compile(rules)(value) as boolean;
  } catch {
    return true;
  }
}

const byFormat: Record<string, string> = {
  "date-time": "2026-01-02T17:21:34Z",
  date: "2026-01-02",
  time: "17:21:34Z",
  email: "j.doe@example.com",
  uri: "https://example.com/incidents/1042",
  uuid: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64",
  ipv4: "203.0.113.7",
  ipv6: "2001:db8::7",
  hostname: "host.example.com",
};

/** A value that a person would expect under a name. */
function plausible(name: string, { type, format, minimum, exclusiveMinimum }: Schema): unknown {
  if ([type].flat().some((one) => one === "integer" || one === "number"))
    return Number(minimum ?? (exclusiveMinimum === undefined ? 1 : Number(exclusiveMinimum) + 1));
  return byFormat[String(format)] ?? (/id$/i.test(name) ? "1042" : sentence(name) || "text");
}

/** An example of a scalar: the first of those given that is valid, else one made up. */
export function scalarExample(name: string, schema: Schema, given: unknown[] = []): unknown {
  const usual = [...given, plausible(name, schema)].filter((one) => one !== undefined && one !== null);
  const found = usual.find((value) => isValid(schema, value));
  if (found !== undefined) return found;
  const values = boundariesOf(schema).filter(({ valid, value }) => valid && value !== null);
  return (values.find(({ value }) => value !== "") ?? values[0])?.value;
}

/** Whether everything that may be there is, or only what must; the number says which alternatives are taken. */
export type Extent = number | "minimal";

/** An example of a schema, made of the examples inside it. */
export function makeExample(document: Document, schema: Schema, extent: Extent, open: Schema[] = []): unknown {
  const target = resolve(document, schema);
  const again = (inner: Schema) => makeExample(document, inner, extent, [...open, target]);
  if (Array.isArray(target.examples) && (extent === 0 || typeof target.examples[0] !== "object"))
    return target.examples[0];
  if (target.const !== undefined) return target.const;
  if (target.enum) return target.enum[0];
  const branches = target.oneOf ?? target.anyOf ?? [];
  const kinds = branches.filter((one) => !open.includes(resolve(document, one)) && one.type !== "null");
  const branch = kinds[extent === "minimal" ? 0 : extent % kinds.length];
  if (branch && !target.properties) return again(branch);
  if (target.allOf) return Object.assign({}, ...target.allOf.map(again));
  const types = [target.type].flat();
  if (types.includes("array")) {
    const items = target.items as Schema;
    const least = Number(target.minItems ?? 0);
    const isEnough = least === 0 && (extent === "minimal" || open.includes(resolve(document, items)));
    return isEnough ? [] : Array.from({ length: Math.max(1, least) }, () => again(items));
  }
  if (types.includes("object")) {
    const { properties = {}, required = [] } = target;
    const names = Object.keys(properties).filter((name) => {
      const property = resolve(document, properties[name] ?? {});
      return required.includes(name) || name in {} || (extent !== "minimal" && ![...open, target].includes(property));
    });
    const { additionalProperties: more } = target;
    const isMap = extent !== "minimal" && typeof more === "object" && !open.includes(resolve(document, more));
    const shown = names.map((name) => [name, again(properties[name] ?? {})]);
    return Object.fromEntries(isMap ? [...shown, ["any_name", again(more)]] : shown);
  }
  if (types.includes("boolean")) return true;
  if (types.includes("null")) return null;
  return types[0] === undefined ? "text" : scalarExample("", target);
}

/** Properties of a value that its schema does not name: TypeScript would refuse them. */
export function undocumented(document: Document, schema: Schema, value: unknown, at = ""): string[] {
  const target = resolve(document, schema);
  const branches = [...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  if (branches.length > 0) {
    const found = branches.map((branch) => undocumented(document, branch, value, at));
    return found.toSorted((a, b) => a.length - b.length)[0] ?? [];
  }
  if (target.allOf || typeof value !== "object" || value === null) return [];
  const { items, properties, additionalProperties: more } = target;
  if (Array.isArray(value))
    return typeof items === "object"
      ? value.flatMap((item, index) => undocumented(document, items, item, `${at}/${index}`))
      : [];
  if (!properties) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (own) return undocumented(document, own, item, `${at}/${name}`);
    return typeof more === "object" ? undocumented(document, more, item, `${at}/${name}`) : [`${at}/${name}`];
  });
}
