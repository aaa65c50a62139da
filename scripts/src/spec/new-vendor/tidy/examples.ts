import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  form,
  listEndpoints,
  type Media,
  resolve,
  type Schema,
  type Schemas,
} from "@incident-clients/openapi";
import { boundariesOf } from "../../../../../packages/schema-arbitrary/src/boundaries.ts";
import { camel } from "../names.ts";
import type { Notes } from "../notes.ts";
import { makeExample, undocumented } from "./samples.ts";

/** Keeps the examples of every body that are right, and makes those that are missing. */
export function addExamples(document: Document, schemas: Schemas, notes: Notes): void {
  for (const { operation } of listEndpoints(document)) {
    const { operationId: id, requestBody, responses } = operation;
    for (const [type, media] of Object.entries(requestBody?.content ?? {})) {
      keepRight(document, schemas, media, `the request of \`${id}\``, notes, true);
      const everything = made(document, schemas, media.schema ?? {}, "everything");
      const minimal = made(document, schemas, media.schema ?? {}, "minimal");
      media.examples = {
        ...media.examples,
        everything: { summary: "Everything that can be sent", value: everything },
        minimal: {
          summary: "Only what is needed",
          value: type === form ? withItems(minimal as Fields, everything as Fields) : minimal,
        },
      };
      dropTwins(media);
    }
    for (const [status, response] of Object.entries(responses)) {
      for (const media of Object.values(response.content ?? {})) {
        keepRight(document, schemas, media, `the ${status} of \`${id}\``, notes, false);
        if (Object.keys(media.examples ?? {}).length > 0) continue;
        const value = made(document, schemas, media.schema ?? {}, "everything");
        media.examples = { typical: { summary: "A typical answer", value } };
        notes.list("Guessed", "the examples of its answers are made up", id);
      }
    }
  }
}

type Fields = Record<string, unknown>;

/** The fields of a form with an item in each list, since one without is not sent at all. */
const withItems = (fields: Fields, filled: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isDeepStrictEqual(value, []) ? filled[name] : value]),
  );

function keepRight(
  document: Document,
  schemas: Schemas,
  media: Media,
  what: string,
  notes: Notes,
  exact: boolean,
): void {
  const validate = schemas.compile(media.schema ?? {});
  const right = Object.entries(media.examples ?? {}).flatMap(([name, example]) => {
    if (!validate(example.value)) {
      const [error] = validate.errors ?? [];
      notes.add(
        "Wrong in the document",
        `${what}: the example ${name} contradicts its schema (${error?.instancePath || "/"} ${error?.message})`,
      );
      return [];
    }
    const extra = exact ? undocumented(document, media.schema ?? {}, example.value) : [];
    if (extra.length > 0) {
      notes.add(
        "Wrong in the document",
        `${what}: the example ${name} has ${extra.join(", ")}, which its schema does not know`,
      );
      return [];
    }
    return [[name, { summary: example.summary ?? name, value: example.value }]];
  });
  media.examples = Object.fromEntries(right);
}

/** A valid example; one at a bound where the examples inside the schema do not fit together. */
function made(document: Document, schemas: Schemas, schema: Schema, extent: "everything" | "minimal"): unknown {
  const value = makeExample(document, schema, extent);
  if (schemas.accepts(schema, value)) return value;
  const valid = boundariesOf(schema, { root: document }).filter((one) => one.valid);
  const wanted = extent === "everything" ? "/: everything" : "/: only what is required";
  return (valid.find(({ name }) => name === wanted) ?? valid[0])?.value;
}

/** Two examples that say the same are one. */
function dropTwins(media: Media): void {
  const seen = new Map(Object.entries(media.examples ?? {}).map(([name, { value }]) => [JSON.stringify(value), name]));
  media.examples = Object.fromEntries(
    Object.entries(media.examples ?? {}).filter(([name, { value }]) => seen.get(JSON.stringify(value)) === name),
  );
}

/** The examples of a body, whichever way they are written; each is looked at later. */
export function examplesOf(document: Document, { examples, ...media }: Media): Pick<Media, "examples"> {
  const { example } = media as { example?: unknown };
  // What a reference leads to does not come along.
  const named = Object.entries(examples ?? {}).map(([name, one]) => [camel(name) || "example", resolve(document, one)]);
  if (example !== undefined)
    named.push(["fromDocumentation", { summary: "The example in the vendor's document", value: example }]);
  return { examples: Object.fromEntries(named) };
}
