import { type Document, keysOf, resolve, type Schema } from "@incident-clients/openapi";
import { sharedTypes } from "../../generate/names.ts";
import { pascal, unique } from "../names.ts";
import type { Notes } from "../notes.ts";
import { flatten } from "./flatten.ts";
import { type Context, type Side, tidySchema } from "./schema.ts";
import { isSupported } from "./values.ts";

/** Names that generated code or the packages' entries use for something else. */
const reserved = new Set([
  ...sharedTypes,
  ...(
    "Array BigInt Blob Boolean Date Definition Error File Function IncidentClientError Infinity JSON Map Number Object Partial Pick " +
    "Promise Record RegExp ResponseError ResponseHeaders Set String Symbol TransportError UsageError"
  ).split(" "),
]);

const prefix = "#/components/schemas/";

/** An inline object with more properties than this gets a file and a type of its own. */
const few = 6;

/** The last part of a pointer that is a name, and not a keyword on the way to a schema. */
const nameIn = (pointer: string): string =>
  pascal(
    keysOf(pointer).findLast(
      (part) => !/^(\d*|content|schema|properties|items|allOf|anyOf|oneOf|\$defs)$|\//.test(part),
    ) ?? "",
  ) || "Value";

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

/** The schemas of the new document, each as requests need it, as answers need it, or both. */
export class SchemaTable {
  readonly #document: Document;
  readonly #notes: Notes;
  readonly #taken: (name: string) => boolean;
  /** By side, a blank, and the place in the document. */
  readonly #tidied = new Map<string, { name: string; schema: Schema }>();
  /** By name, the place that has it. */
  readonly #places = new Map<string, string>();

  constructor(document: Document, notes: Notes, taken: (name: string) => boolean) {
    this.#document = document;
    this.#notes = notes;
    this.#taken = taken;
  }

  context(side: Side): Context {
    return {
      ...{ document: this.#document, side, notes: this.#notes },
      refer: (pointer) => this.#add(side, pointer, nameIn(pointer), () => resolve(this.#document, { $ref: pointer })),
      part: (schema, at) => {
        if (Object.keys(schema.properties ?? {}).length <= few) return schema;
        const { description } = schema;
        const key = `${side} ${at}`;
        this.#tidied.set(key, { name: pascal(at), schema });
        return { ...(description && { description }), $ref: key };
      },
    };
  }

  /** A body's schema, which gets a name if it has none. */
  body(given: unknown, side: Side, name: string): Schema {
    const schema = flatten(this.#document, isSchema(given) ? given : {});
    return { $ref: schema.$ref ? this.context(side).refer(schema.$ref) : this.#add(side, name, name, () => schema) };
  }

  /** What takes the place of a reference until `finish` names it. */
  #add(side: Side, place: string, name: string, read: () => Schema): string {
    const key = `${side} ${place}`;
    if (this.#tidied.has(key)) return key;
    const own = unique(name, (one) => (this.#places.get(one) ?? place) !== place);
    this.#places.set(own, place);
    const entry = { name: own, schema: {} as Schema };
    this.#tidied.set(key, entry);
    entry.schema = tidySchema(this.context(side), read(), own);
    return key;
  }

  /** The named schemas, and what writes the final references for the provisional ones. */
  finish(): { schemas: Record<string, Schema>; rename: <T>(value: T) => T } {
    const differs = this.#findDifferent();
    const names = new Map<string, string>();
    const isTaken = (name: string) => [...names.values()].includes(name) || reserved.has(name) || this.#taken(name);
    for (const side of ["response", "request"]) {
      for (const [key, { name }] of this.#tidied) {
        if (!key.startsWith(side)) continue;
        const twin = names.get(key.replace(/^request/, "response"));
        const wanted = twin && side === "request" ? `${twin}Request` : name;
        if (twin && !differs.has(key)) names.set(key, twin);
        else names.set(key, isTaken(wanted) ? unique(`${wanted}Body`, isTaken) : wanted);
      }
    }
    const rename = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value), (property, item) =>
        property === "$ref" && names.has(item) ? prefix + names.get(item) : item,
      );
    const schemas: Record<string, Schema> = {};
    for (const [key, { schema }] of this.#tidied) schemas[names.get(key) ?? ""] ??= rename(schema);
    for (const [name, { description = "" }] of Object.entries(schemas)) {
      if (isSupported({ $ref: prefix + name }, { components: { schemas } })) continue;
      schemas[name] = { description, type: "object" };
      this.#notes.add("Changed", "no test data can be made for it, so it became an object of anything", name);
    }
    return { schemas, rename };
  }

  /** The schemas of requests that differ from those of answers, in themselves or in what they refer to. */
  #findDifferent(): Set<string> {
    const requests = [...this.#tidied.keys()].filter((key) => key.startsWith("request"));
    const twinOf = (key: string) => key.replace(/^request/, "response");
    const differs = new Set(requests.filter((key) => !this.#tidied.has(twinOf(key))));
    const text = (key: string) =>
      JSON.stringify(this.#tidied.get(key)?.schema, (property, item) =>
        property === "$ref" && typeof item === "string" && !differs.has(item) ? twinOf(item) : item,
      );
    for (let size = -1; size !== differs.size; ) {
      size = differs.size;
      for (const key of requests) if (text(key) !== text(twinOf(key))) differs.add(key);
    }
    return differs;
  }
}
