import type { Schema } from "@incident-clients/openapi";
import type { Context } from "./schema.ts";
import { isScalar, isSupported, isValid, scalarExample } from "./values.ts";

/** Keywords that describe a value so closely that it may be impossible to make one, in the order in which they go. */
const close = [
  ["minLength", "maxLength"],
  ["pattern"],
  ["format"],
  ["multipleOf"],
  ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ["uniqueItems", "minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["enum", "const"],
];

/** Takes out what contradicts the document's own example, or what no test data can be made for. */
export function soften({ notes }: Context, tidy: Schema, schema: Schema, at: string): void {
  const examples = examplesIn(schema);
  const { pattern, ...looser } = tidy;
  if (pattern !== undefined && examples.length > 0 && !examples.some((one) => isValid(tidy, one))) {
    if (examples.some((one) => isValid(looser, one))) {
      delete tidy.pattern;
      notes.add("Wrong in the document", `pattern ${pattern}: does not match the example, and went`, at);
    }
  }
  const {
    properties: _,
    required: __,
    items,
    allOf: ___,
    anyOf: ____,
    oneOf: _____,
    additionalProperties: ______,
    ...own
  } = tidy;
  const alone = (): Schema => {
    const bounds = Object.fromEntries(
      Object.keys(own)
        .map((keyword) => [keyword, tidy[keyword]])
        .filter(([, value]) => value !== undefined),
    );
    return { ...bounds, ...(typeof items === "object" && (isScalar(items) || items.type === "boolean") && { items }) };
  };
  for (const keywords of close) {
    const present = keywords.filter((keyword) => tidy[keyword] !== undefined);
    if (present.length === 0 || isSupported(alone())) continue;
    const text = present.map((keyword) => `${keyword} ${JSON.stringify(tidy[keyword])}`).join(", ");
    for (const keyword of present) delete tidy[keyword];
    notes.add(
      "Changed",
      `${text}: no test data can be made for it as it was written, and it went; write what you can prove`,
      at,
    );
  }
}

const examplesIn = ({ example, examples }: Schema): unknown[] =>
  [...(Array.isArray(examples) ? examples : []), example].filter((one) => one !== undefined);

/** Every scalar shows a value, and a default is one; the examples of lists and objects are looked at once all is known. */
export function showValue({ notes }: Context, tidy: Schema, schema: Schema, at: string, name: string): void {
  const given = examplesIn(schema);
  if (["string", "number", "boolean"].includes(typeof schema.default) && !tidy.oneOf && !tidy.anyOf) {
    if (isValid(tidy, schema.default)) tidy.default = schema.default;
    else notes.add("Wrong in the document", "its default is not one of its values", at);
  }
  if (!isScalar(tidy)) {
    const whole = given.find((one) => typeof one === "object" && one !== null);
    if (whole !== undefined && tidy.type) tidy.examples = [whole];
    return;
  }
  if (tidy.const !== undefined || tidy.enum) return;
  if (given.some((one) => !isValid(tidy, one)))
    notes.add("Wrong in the document", "its example is not one of its values", at);
  tidy.examples = [scalarExample(name, tidy, [...given, tidy.default])];
}
