import { nameOf, resolve, type Schema } from "@incident-clients/openapi";
import { code, inline, join, link, list, type Page, prose, table } from "./page.ts";
import { schemaPage, type Vendor } from "./vendor.ts";

/** Every schema of a vendor, by name. */
export function schemasPage(vendor: Vendor): Page {
  const schemas = Object.entries(vendor.document.components.schemas).sort(([a], [b]) => a.localeCompare(b));
  return {
    path: `${vendor.name}/schemas`,
    title: `Schemas: ${vendor.title}`,
    summary: "Every body and part of a body, with its properties, bounds and known values.",
    group: [vendor.title],
    body: join(
      "# Schemas",
      `Every body of ${vendor.title}, and the parts they are made of. A property without a mark is optional.`,
      ...schemas.map(([name, schema]) => `## ${name}\n\n${describe(vendor, schema)}`),
    ),
  };
}

function describe(vendor: Vendor, schema: Schema): string {
  const properties = Object.entries(schema.properties ?? {});
  return join(
    prose(schema.description ?? ""),
    properties.length === 0 && `Type: ${typeOf(vendor, schema)}${limitsOf(schema)}`,
    schema["x-failed"] && `This answer means failure; its outcome is ${code(schema["x-failed"].outcome)}.`,
    properties.length > 0 &&
      table(
        ["property", "type", "what it is"],
        properties.map(([name, property]) => [
          code(name) + (schema.required?.includes(name) ? " (required)" : ""),
          typeOf(vendor, property),
          inline(resolve(vendor.document, property).description ?? "") + limitsOf(property),
        ]),
      ),
    alternatives(vendor, schema, properties.length > 0),
  );
}

/** The branches of a schema that has properties besides; without any, they are its type. */
function alternatives(vendor: Vendor, { oneOf, anyOf, allOf }: Schema, hasProperties: boolean): string {
  const branches = oneOf ?? anyOf ?? [];
  return join(
    hasProperties && branches.length > 0 && `And one of:\n\n${list(branches.map((one) => typeOf(vendor, one)))}`,
    hasProperties && allOf && `And everything of:\n\n${list(allOf.map((one) => typeOf(vendor, one)))}`,
  );
}

/** A type in words, with links to named schemas. */
export function typeOf(vendor: Vendor, schema: Schema | boolean | undefined): string {
  if (typeof schema !== "object") return schema === false ? "nothing" : "anything";
  const name = nameOf(schema);
  if (name) return link(code(name), schemaPage(vendor.name, name));
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(JSON.stringify(value))).join(", ");
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches && !schema.properties) return branches.map((one) => typeOf(vendor, one)).join(" or ");
  if (schema.allOf && !schema.properties) return schema.allOf.map((one) => typeOf(vendor, one)).join(" and ");
  const types = [schema.type ?? (schema.properties ? "object" : "anything")].flat();
  const words = types.map((type) => (type === "array" ? `list of ${typeOf(vendor, schema.items)}` : type));
  return words.join(" or ") + (schema.format ? ` (${schema.format})` : "");
}

const bounds: Record<string, string> = {
  minLength: "characters ≥ {}",
  maxLength: "characters ≤ {}",
  minItems: "items ≥ {}",
  maxItems: "items ≤ {}",
  minProperties: "properties ≥ {}",
  maxProperties: "properties ≤ {}",
  minimum: "≥ {}",
  maximum: "≤ {}",
  pattern: "matches `{}`",
};

function limitsOf(schema: Schema): string {
  const words = Object.entries(bounds)
    .filter(([keyword]) => schema[keyword] !== undefined)
    .map(([keyword, text]) => text.replace("{}", () => `${schema[keyword]}`));
  return words.length > 0 ? ` (${words.join(", ")})` : "";
}
