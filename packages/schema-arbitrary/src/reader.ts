import { fits } from "./fits.ts";
import { opposite, ownShapes } from "./own.ts";
import { checkKeywords, resolvePointer, type Schema, type SchemaObject, UnsupportedSchemaError } from "./schema.ts";
import { type Dictionary, intersect, type List, type Shape } from "./shape.ts";

/** How many levels of required properties are looked at to see that two branches of a `oneOf` exclude each other. */
const telltaleDepth = 3;

/** More alternatives than any schema has that a person wrote. */
const mostShapes = 2000;

/** Reads the schemas of one document as unions of shapes. */
export class Reader {
  readonly #root: unknown;
  readonly #targets = new Map<Schema, Schema>();
  readonly #exact = new Map<Schema, readonly Shape[]>();
  readonly #wide = new Map<Schema, readonly Shape[]>();
  readonly #openExact = new Set<Schema>();
  readonly #openWide = new Set<Schema>();
  readonly #ids = new Map<Schema, number>();
  readonly #made = new Map<string, SchemaObject>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /** The schema that a lone reference stands for. */
  resolve(schema: Schema, from: readonly Schema[] = []): Schema {
    if (typeof schema === "boolean" || schema.$ref === undefined) return schema;
    const known = this.#targets.get(schema);
    if (known !== undefined) return known;
    if (from.includes(schema)) throw new UnsupportedSchemaError("$ref", `${schema.$ref} leads back to itself`);
    const { $ref, description, summary, ...more } = schema;
    const alone = Object.keys(more).length === 0;
    const target = alone ? this.resolve(resolvePointer(this.#root, $ref), [...from, schema]) : schema;
    this.#targets.set(schema, target);
    return target;
  }

  /** All of several schemas together: the same object for the same ones, so that recursion is recognized. */
  all(schemas: readonly Schema[]): Schema {
    const parts = [...new Set(schemas.map((schema) => this.resolve(schema)))].filter((schema) => schema !== true);
    if (parts.includes(false)) return false;
    return parts.length > 1 ? this.#make("all", parts, () => ({ allOf: parts })) : (parts[0] ?? true);
  }

  /** What the value of a property must meet. */
  property({ rules }: Dictionary, name: string): Schema {
    return this.all(
      rules.map(({ properties, additional = true }) =>
        Object.hasOwn(properties, name) ? (properties[name] as Schema) : additional,
      ),
    );
  }

  /** What the value of a property that has no rule of its own must meet; undefined where no schema speaks of such. */
  additional({ rules }: Dictionary): Schema | undefined {
    const spoken = rules.flatMap(({ additional }) => (additional === undefined ? [] : [additional]));
    return spoken.length > 0 ? this.all(spoken) : undefined;
  }

  /** What the name of such a property must meet. */
  freeName({ names, rules, required }: Dictionary): Schema {
    const known = [...required, ...rules.flatMap(({ properties }) => Object.keys(properties))];
    return this.#make(`name but ${JSON.stringify(known)}`, names, () => ({
      allOf: [{ type: "string" }, ...names, { not: { enum: known } }],
    }));
  }

  item({ items }: List): Schema {
    return this.all(items);
  }

  accepts(schema: Schema, value: unknown): boolean {
    return this.shapes(schema).some((shape) => fits(this, shape, value));
  }

  /**
   * The union of shapes that a schema stands for. With `wide` it may hold more than that, but is found without looking at
   * whether branches of a `oneOf` overlap, which is how that question itself is answered.
   */
  shapes(schema: Schema, wide = false): readonly Shape[] {
    const target = this.resolve(schema);
    const [cache, open] = wide ? [this.#wide, this.#openWide] : [this.#exact, this.#openExact];
    const known = cache.get(target);
    if (known) return known;
    if (open.has(target)) throw new UnsupportedSchemaError("$ref", "a schema that holds itself at the same place");
    open.add(target);
    try {
      const shapes = this.#read(target, wide);
      cache.set(target, shapes);
      return shapes;
    } finally {
      open.delete(target);
    }
  }

  #read(schema: Schema, wide: boolean): readonly Shape[] {
    if (schema === false) return [];
    if (schema === true) return ownShapes({});
    checkKeywords(schema);
    const lists: (readonly Shape[])[] = [ownShapes(schema)];
    const add = (...union: Schema[]) => lists.push(union.flatMap((one) => this.shapes(one, wide)));

    if (schema.const !== undefined) lists.push([{ kind: "values", values: [schema.const] }]);
    if (schema.enum) lists.push([{ kind: "values", values: schema.enum }]);
    if (schema.$ref !== undefined) add({ $ref: schema.$ref });
    for (const part of schema.allOf ?? []) add(part);
    if (schema.anyOf) add(...schema.anyOf);
    if (schema.oneOf && wide) add(...schema.oneOf);
    if (schema.oneOf && !wide) lists.push(this.#oneOf(schema.oneOf));
    if (schema.not !== undefined) lists.push(this.#opposite(schema.not));
    if (schema.if !== undefined) {
      add(this.all([schema.if, schema.then ?? true]), this.all([this.#not(schema.if), schema.else ?? true]));
    }
    for (const [name, others] of Object.entries(schema.dependentRequired ?? {})) {
      add({ properties: { [name]: false } }, { required: others });
    }
    for (const [name, dependent] of Object.entries(schema.dependentSchemas ?? {})) {
      add({ properties: { [name]: false } }, dependent);
    }
    const shapes = lists.reduce((left, right) => this.#product(left, right));
    return wide ? shapes : shapes.filter((shape) => this.#holdsRequired(shape, telltaleDepth));
  }

  /** Each branch without what it shares with another one. */
  #oneOf(branches: Schema[]): Shape[] {
    return branches.flatMap((branch, index) => {
      const others = branches.filter((_, other) => other !== index);
      const rivals = others.filter((other) => this.#mayHold(this.all([branch, other]), telltaleDepth));
      return rivals.map((rival) => this.#opposite(rival)).reduce((a, b) => this.#product(a, b), this.shapes(branch));
    });
  }

  #not(schema: Schema): Schema {
    return this.#make("not", [schema], () => ({ not: schema }));
  }

  #opposite(schema: Schema): readonly Shape[] {
    const fitting = (shape: Shape, value: unknown) => fits(this, shape, value);
    return this.shapes(schema)
      .map((shape) => opposite(shape, fitting, (one) => this.#not(one)))
      .reduce((a, b) => this.#product(a, b), this.shapes(true));
  }

  #product(left: readonly Shape[], right: readonly Shape[]): Shape[] {
    const shapes = left.flatMap((a) =>
      right.flatMap((b) => {
        const both = intersect(a, b, (shape, value) => fits(this, shape, value));
        return both ? [both] : [];
      }),
    );
    if (shapes.length > mostShapes)
      throw new UnsupportedSchemaError("combined schemas", `over ${mostShapes} alternatives`);
    return shapes;
  }

  /** False only where no value can exist. */
  #mayHold(schema: Schema, depth: number): boolean {
    return this.shapes(schema, true).some((shape) => this.#holdsRequired(shape, depth));
  }

  #holdsRequired(shape: Shape, depth: number): boolean {
    if (shape.kind !== "object" || depth === 0) return true;
    return shape.required.every((name) => this.#mayHold(this.property(shape, name), depth - 1));
  }

  #make(what: string, parts: readonly Schema[], schema: () => SchemaObject): SchemaObject {
    for (const part of parts) if (!this.#ids.has(part)) this.#ids.set(part, this.#ids.size);
    const key = `${what} ${parts.map((part) => this.#ids.get(part))}`;
    const made = this.#made.get(key) ?? schema();
    this.#made.set(key, made);
    return made;
  }
}
