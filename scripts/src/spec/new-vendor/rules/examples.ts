import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  type Example,
  form,
  listEndpoints,
  type Media,
  resolve,
  type Schema,
  Schemas,
} from "@incident-clients/openapi";
import { boundariesOf } from "../../../../../packages/schema-arbitrary/src/boundaries.ts";
import { camel } from "../names.ts";
import type { Notes } from "../notes.ts";
import { type Extent, makeExample, undocumented } from "./values.ts";

/** The examples of a body, whichever way they are written; each is looked at later. */
export function examplesOf(
  document: Document,
  media: Media & { example?: unknown },
): { examples: Record<string, Example> } {
  // What a reference leads to does not come along.
  const named = Object.entries(media.examples ?? {}).map(([name, one]): [string, Example] => [
    camel(name) || "example",
    resolve(document, one),
  ]);
  if (media.example !== undefined)
    named.push(["fromDocumentation", { summary: "The example in the vendor's document", value: media.example }]);
  const shown = named.filter(([, one]) => one?.value !== undefined);
  return { examples: Object.fromEntries(shown.map(([name, one]) => [name, { ...one, value: parsed(one.value) }])) };
}

/** Some documents write the JSON of an example as a text. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Keeps the examples of every schema and body that are right, and makes those that are missing. */
export function addExamples(document: Document, notes: Notes): void {
  // As the linter judges, which takes `toString` for a property that is always there.
  const schemas = new Schemas(document, { ownProperties: false });
  keepWhole(document, schemas, notes);
  const made = (schema: Schema, extent: Extent): unknown => {
    const value = makeExample(document, schema, extent);
    if (schemas.accepts(schema, value)) return value;
    // One at a bound where the examples inside the schema do not fit together.
    const valid = boundariesOf(schema, { root: document }).filter((one) => one.valid);
    const wanted = extent === "minimal" ? "/: only what is required" : "/: everything";
    return (valid.find(({ name }) => name === wanted) ?? valid[0])?.value;
  };
  const keepRight = (media: Media, what: string) => {
    const right = Object.entries(media.examples ?? {}).filter(([name, { value }]) => {
      const wrong = wrongIn(document, schemas, media.schema ?? {}, value);
      if (wrong) notes.add("Wrong in the document", `the example ${name} ${wrong}`, what);
      return !wrong;
    });
    return Object.fromEntries(right.map(([name, { summary = name, value }]) => [name, { summary, value }]));
  };
  for (const { operation } of listEndpoints(document)) {
    const { operationId: id, requestBody, responses } = operation;
    for (const [type, media] of Object.entries(requestBody?.content ?? {})) {
      const everything = made(media.schema ?? {}, 0);
      const minimal = made(media.schema ?? {}, "minimal");
      const texts = new Set(alternatives.map((extent) => JSON.stringify(made(media.schema ?? {}, extent))));
      const others = [...texts].map((text, index): [string, Example] => [
        `alternative${index + 1}`,
        { summary: "With other alternatives", value: JSON.parse(text) },
      ]);
      media.examples = withoutTwins({
        ...keepRight(media, `${id} request`),
        ...Object.fromEntries(others),
        everything: { summary: "Everything that can be sent", value: everything },
        minimal: {
          summary: "Only what is needed",
          value: type === form ? withItems(minimal as Fields, everything as Fields) : minimal,
        },
      });
    }
    for (const [status, response] of Object.entries(responses)) {
      for (const media of Object.values(response.content ?? {})) {
        media.examples = keepRight(media, `${id} ${status}`);
        if (Object.keys(media.examples).length > 0) continue;
        media.examples = { typical: { summary: "A typical answer", value: made(media.schema ?? {}, 0) } };
        notes.add("Guessed", "the examples of its answers are made up", id);
      }
    }
  }
}

/** Keeps those examples of lists and objects that are right. */
function keepWhole(document: Document, schemas: Schemas, notes: Notes): void {
  const visit = (schema: unknown, at: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    const own = schema as Schema;
    const [example] = Array.isArray(own.examples) ? own.examples : [];
    if (typeof example === "object" && example !== null) {
      const wrong = wrongIn(document, schemas, own, example);
      if (wrong) {
        delete own.examples;
        notes.add("Wrong in the document", `its example ${wrong}`, at);
      }
    }
    for (const [name, property] of Object.entries(own.properties ?? {})) visit(property, `${at}.${name}`);
    for (const one of [
      own.items,
      own.additionalProperties,
      ...(own.allOf ?? []),
      ...(own.anyOf ?? []),
      ...(own.oneOf ?? []),
    ])
      visit(one, at);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) visit(schema, name);
}

/** What is wrong with an example: it contradicts the schema, or has what the schema does not know. */
function wrongIn(document: Document, schemas: Schemas, schema: Schema, value: unknown): string | undefined {
  const validate = schemas.compile(schema);
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    return `contradicts its schema (${error?.instancePath || "/"} ${error?.message}), and was left out`;
  }
  const extra = undocumented(document, schema, value);
  return extra.length > 0 ? `has ${extra.join(", ")}, which its schema does not know, and was left out` : undefined;
}

/** So many times an example takes others of the alternatives, where there are any. */
const alternatives = [1, 2, 3, 4, 5, 6, 7];

type Fields = Record<string, unknown>;

/** The fields of a form with an item in each list, since one without is not sent at all. */
const withItems = (fields: Fields, filled: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isDeepStrictEqual(value, []) ? filled[name] : value]),
  );

/** Two examples that say the same are one. */
function withoutTwins(examples: Record<string, Example>): Record<string, Example> {
  const last = new Map(Object.entries(examples).map(([name, { value }]) => [JSON.stringify(value), name]));
  return Object.fromEntries(
    Object.entries(examples).filter(([name, { value }]) => last.get(JSON.stringify(value)) === name),
  );
}
