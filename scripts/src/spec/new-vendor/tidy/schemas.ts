import { isDeepStrictEqual } from "node:util";
import { type Document, resolve, type Schema } from "@incident-clients/openapi";
import { arbitraryFor } from "../../../../../packages/schema-arbitrary/src/arbitrary.ts";
import { boundariesOf } from "../../../../../packages/schema-arbitrary/src/boundaries.ts";
import { sharedTypes } from "../../generate/names.ts";
import { pascal } from "../names.ts";
import type { Notes } from "../notes.ts";
import { type Context, type Side, tidySchema } from "./schema.ts";

/** Names that generated code or the packages' entries use for something else. */
const reserved = new Set([
  ...sharedTypes,
  ...(
    "Array BigInt Blob Boolean Date Definition Error File Function IncidentClientError Infinity JSON Map Number Object Partial Pick " +
    "Promise Record RegExp ResponseError ResponseHeaders Set String Symbol TransportError UsageError"
  ).split(" "),
]);

const prefix = "#/components/schemas/";

/** The last part of a pointer that is a name, and not a keyword on the way to a schema. */
const lastName = (pointer: string): string =>
  pointer
    .split("/")
    .findLast((part) => !/^(\d*|content|\w+~1.+|schema|properties|items|allOf|anyOf|oneOf)$/.test(part)) ?? "";

/** The schemas of the new document, each as requests need it, as answers need it, or both. */
export class SchemaTable {
  readonly #document: Document;
  readonly #notes: Notes;
  readonly #taken: (name: string) => boolean;
  /** By side and pointer. */
  readonly #tidied = new Map<string, { pointer: string; side: Side; name: string; schema: Schema }>();

  constructor(document: Document, notes: Notes, taken: (name: string) => boolean) {
    this.#document = document;
    this.#notes = notes;
    this.#taken = taken;
  }

  /** What takes the place of a reference, which `finish` names in the end. */
  refer(pointer: string, side: Side): string {
    const key = `${side} ${pointer}`;
    if (!this.#tidied.has(key)) {
      const name = pascal(decodeURIComponent(lastName(pointer))) || "Value";
      this.#add(key, pointer, side, name, () => resolve(this.#document, { $ref: pointer }));
    }
    return key;
  }

  /** A body's schema, which gets a name if it has none. */
  body(schema: Schema, side: Side, name: string): Schema {
    const [part, ...more] = schema.allOf ?? [];
    if (part?.$ref && more.length === 0) return { $ref: this.refer(part.$ref, side) };
    if (schema.$ref) return { $ref: this.refer(schema.$ref, side) };
    const key = `${side} ${name}`;
    if (!this.#tidied.has(key)) this.#add(key, name, side, name, () => schema);
    return { $ref: key };
  }

  #add(key: string, pointer: string, side: Side, name: string, read: () => Schema): void {
    const entry = { pointer, side, name, schema: {} as Schema };
    this.#tidied.set(key, entry);
    entry.schema = tidySchema(this.context(side), read(), name);
    entry.schema.description ??= `${name}.`;
  }

  context(side: Side): Context {
    return { document: this.#document, side, notes: this.#notes, refer: (pointer) => this.refer(pointer, side) };
  }

  /** The named schemas, and the final references for the provisional ones. */
  finish(): { schemas: Record<string, Schema>; rename: <T>(value: T) => T } {
    const both = [...this.#tidied].filter(
      ([, { side, pointer }]) => side === "request" && this.#tidied.has(`response ${pointer}`),
    );
    const differs = this.#findDifferent(both.map(([, { pointer }]) => pointer));
    const names = new Map<string, string>();
    const used = new Set<string>();
    for (const side of ["response", "request"] as const) {
      for (const [key, entry] of this.#tidied) {
        if (entry.side !== side) continue;
        const twin = names.get(`response ${entry.pointer}`);
        if (side === "request" && twin && !differs.has(entry.pointer)) names.set(key, twin);
        else names.set(key, this.#choose(twin ? `${twin}Request` : entry.name, used));
      }
    }
    const rename = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value), (property, item) =>
        property === "$ref" && names.has(item) ? prefix + names.get(item) : item,
      );
    const schemas: Record<string, Schema> = {};
    for (const [key, { schema }] of this.#tidied) schemas[names.get(key) ?? ""] ??= rename(schema);
    return { schemas: this.#makeSupported(schemas), rename };
  }

  #choose(wanted: string, used: Set<string>): string {
    const free = (name: string) => !used.has(name) && !reserved.has(name) && !this.#taken(name);
    let name = wanted;
    if (!free(name)) name = `${wanted}Body`;
    for (let number = 2; !free(name); number++) name = `${wanted}${number}`;
    used.add(name);
    return name;
  }

  /** The pointers whose two sides differ, in themselves or in what they refer to. */
  #findDifferent(pointers: string[]): Set<string> {
    const plain = (side: Side, pointer: string) => JSON.stringify(this.#tidied.get(`${side} ${pointer}`)?.schema ?? {});
    const sideless = (text: string) => text.replaceAll(/"\$ref":"(request|response) /g, '"$ref":"');
    const differs = new Set(
      pointers.filter(
        (one) =>
          !isDeepStrictEqual(JSON.parse(sideless(plain("request", one))), JSON.parse(sideless(plain("response", one)))),
      ),
    );
    for (let size = -1; size !== differs.size; ) {
      size = differs.size;
      for (const pointer of pointers) {
        const refers = [...plain("request", pointer).matchAll(/"\$ref":"request ([^"]+)"/g)].map(
          ([, target = ""]) => target,
        );
        if (refers.some((target) => differs.has(target))) differs.add(pointer);
      }
    }
    return differs;
  }

  /** Takes out what no value can be built for, each time at the narrowest place that helps. */
  #makeSupported(schemas: Record<string, Schema>): Record<string, Schema> {
    const root = { components: { schemas } };
    const note = (at: string, what: string) =>
      this.#notes.add(
        "Changed",
        `${at}: no test data can be made for it as it was written, so ${what}; write what you can prove`,
      );
    for (const name of Object.keys(schemas)) schemas[name] = soften(schemas[name] as Schema, name, note);
    for (const name of Object.keys(schemas)) {
      if (isSupported({ $ref: prefix + name }, root)) continue;
      schemas[name] = { description: schemas[name]?.description ?? "", type: "object" };
      note(name, "it became an object of anything");
    }
    return schemas;
  }
}

/** Keywords that describe a value so closely that it may be impossible to make one. */
const close =
  "pattern multipleOf minLength maxLength format uniqueItems minItems maxItems minProperties maxProperties".split(" ");

/** A schema without what no value can be built for, references aside. */
function soften(given: Schema, at: string, note: (at: string, what: string) => void): Schema {
  // Without their references all branches are the same, and a `oneOf` of them would take nothing.
  const alone = (schema: Schema): Schema =>
    JSON.parse(JSON.stringify(schema).replaceAll('"oneOf":', '"anyOf":'), (_, value) => (value?.$ref ? {} : value));
  if (given.$ref || isSupported(alone(given), {})) return given;
  const schema = { ...given };
  const named = Object.entries(schema.properties ?? {}).map(([name, one]) => [
    name,
    soften(one, `${at}.${name}`, note),
  ]);
  if (named.length > 0) schema.properties = Object.fromEntries(named);
  for (const keyword of ["items", "additionalProperties"] as const) {
    const one = schema[keyword];
    if (typeof one === "object") schema[keyword] = soften(one, `${at}[]`, note);
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const branches = schema[keyword];
    if (branches) schema[keyword] = branches.map((one, index) => soften(one, `${at}/${keyword}/${index}`, note));
  }
  if (isSupported(alone(schema), {})) return schema;
  const own = Object.keys(schema).filter((keyword) => close.includes(keyword));
  const looser = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !own.includes(keyword)));
  if (own.length > 0) note(at, `${own.join(" and ")} went`);
  if (isSupported(alone(looser), {})) return looser;
  note(at, "it became an object of anything");
  return { ...(given.description && { description: given.description }), type: "object" };
}

function isSupported(schema: Schema, root: object): boolean {
  try {
    arbitraryFor(schema, { root });
    return boundariesOf(schema, { root }).some(({ valid }) => valid);
  } catch {
    return false;
  }
}
