import { type Document, makeAjv, resolve, type Schema } from "@incident-clients/openapi";
import { boundariesOf } from "../../../../../packages/schema-arbitrary/src/boundaries.ts";
import { sentence } from "../names.ts";

const ajv = makeAjv({}, { strict: false });

/** A value that a person would expect under a name. */
function plausible(name: string, { type, format, minimum, exclusiveMinimum }: Schema): unknown {
  const types = [type].flat();
  if (types.includes("integer") || types.includes("number")) {
    return Number(minimum ?? (exclusiveMinimum === undefined ? 1 : Number(exclusiveMinimum) + 1));
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
  if (typeof format === "string" && byFormat[format]) return byFormat[format];
  if (/id$/i.test(name)) return "1042";
  return name ? sentence(name) : "text";
}

/** Whether a schema without references takes a value. */
export function isValid({ description: _, ...rules }: Schema, value: unknown): boolean {
  return ajv.compile(rules)(value) as boolean;
}

/** An example of a scalar: the first of those given that is valid, else one made up. */
export function scalarExample(name: string, schema: Schema, given: unknown[] = []): unknown {
  const { description: _, ...rules } = schema;
  const accepts = ajv.compile(rules);
  for (const value of [...given, plausible(name, schema)])
    if (value !== undefined && value !== null && accepts(value)) return value;
  const [found] = boundariesOf(rules).filter(({ valid, value }) => valid && value !== null && value !== "");
  return found?.value ?? boundariesOf(rules).find(({ valid }) => valid)?.value;
}

/** Whether everything that may be there is, or only what must. */
export type Extent = "everything" | "minimal";

/** An example of a schema, made of the examples inside it. */
export function makeExample(document: Document, schema: Schema, extent: Extent, open: Schema[] = []): unknown {
  const target = resolve(document, schema);
  const again = (inner: Schema) => makeExample(document, inner, extent, [...open, target]);
  if (Array.isArray(target.examples) && target.examples.length > 0) return target.examples[0];
  if (target.const !== undefined) return target.const;
  if (target.enum) return target.enum[0];
  const branch = (target.oneOf ?? target.anyOf)?.find(
    (one) => !open.includes(resolve(document, one)) && one.type !== "null",
  );
  if (branch) return again(branch);
  if (target.allOf) return Object.assign({}, ...target.allOf.map(again));
  const types = [target.type].flat();
  if (types.includes("array")) {
    const items = target.items as Schema | undefined;
    const least = Number(target.minItems ?? 0);
    const isOpen = items && open.includes(resolve(document, items));
    if (!items || (isOpen && least === 0) || (extent === "minimal" && least === 0)) return [];
    return Array.from({ length: Math.max(1, least) }, () => again(items));
  }
  if (types.includes("object") || target.properties) {
    const { properties = {}, required = [] } = target;
    const names = Object.keys(properties).filter((name) => {
      if (required.includes(name)) return true;
      const property = resolve(document, properties[name] ?? {});
      return extent === "everything" && !open.includes(property) && property !== target;
    });
    return Object.fromEntries(names.map((name) => [name, again(properties[name] ?? {})]));
  }
  if (types.includes("boolean")) return true;
  if (types.includes("null")) return null;
  return types.some((type) => ["string", "number", "integer"].includes(type ?? ""))
    ? scalarExample("", target)
    : "text";
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
  if (Array.isArray(value)) {
    const items = target.items as Schema | undefined;
    return items ? value.flatMap((item, index) => undocumented(document, items, item, `${at}/${index}`)) : [];
  }
  if (!target.properties) return [];
  const { properties, additionalProperties } = target;
  return Object.entries(value).flatMap(([name, item]) => {
    if (properties[name]) return undocumented(document, properties[name], item, `${at}/${name}`);
    return typeof additionalProperties === "object" ? [] : [`${at}/${name}`];
  });
}
