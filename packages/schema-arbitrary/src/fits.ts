import { equal, lengthOf } from "./json.ts";
import type { Schema } from "./schema.ts";
import type { Dictionary, List, Shape } from "./shape.ts";
import { hasFormat } from "./text.ts";

/** What reads the schemas inside a shape. */
interface Inside {
  accepts(schema: Schema, value: unknown): boolean;
  item(list: List): Schema;
  property(dictionary: Dictionary, name: string): Schema;
}

/** Whether a value is of a shape. */
export function fits(reader: Inside, shape: Shape, value: unknown): boolean {
  if (shape.kind === "values") return shape.values.some((one) => equal(one, value));
  if (shape.except.some((one) => equal(one, value))) return false;
  if (shape.kind === "string") {
    if (typeof value !== "string") return false;
    const length = lengthOf(value);
    return (
      length >= shape.minLength &&
      length <= shape.maxLength &&
      shape.patterns.every((pattern) => new RegExp(pattern, "u").test(value)) &&
      shape.formats.every((format) => hasFormat(format, value))
    );
  }
  if (shape.kind === "number") {
    return (
      typeof value === "number" &&
      (shape.integer === undefined || Number.isInteger(value) === shape.integer) &&
      value >= shape.minimum &&
      value <= shape.maximum &&
      value > shape.exclusiveMinimum &&
      value < shape.exclusiveMaximum &&
      shape.multiplesOf.every((step) => value % step === 0)
    );
  }
  if (shape.kind === "array") {
    if (!Array.isArray(value) || value.length < shape.minItems || value.length > shape.maxItems) return false;
    const unique = () => value.every((item, index) => value.findIndex((other) => equal(item, other)) === index);
    return (!shape.unique || unique()) && value.every((item) => reader.accepts(reader.item(shape), item));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length >= shape.minProperties &&
    entries.length <= shape.maxProperties &&
    shape.required.every((name) => Object.hasOwn(value, name)) &&
    entries.every(
      ([name, item]) =>
        shape.names.every((names) => reader.accepts(names, name)) && reader.accepts(reader.property(shape, name), item),
    )
  );
}
