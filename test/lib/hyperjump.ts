import { randomUUID } from "node:crypto";
import "@hyperjump/json-schema/formats";
import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/draft-2020-12";
import type { Document, Schema } from "@incident-clients/openapi";

const dialect = "https://json-schema.org/draft/2020-12/schema";
setShouldValidateFormat(true);

/** A second reading of a vendor's schemas, that shares no code with Ajv or Prism. */
export class Hyperjump {
  readonly #base: string;
  #count = 0;

  constructor(vendor: string, document: Document) {
    // Its registry outlives a test file.
    this.#base = `https://specs.test/${vendor}/${randomUUID()}`;
    const text = JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/$defs/");
    registerSchema({ $schema: dialect, $defs: JSON.parse(text) }, `${this.#base}/components`);
  }

  /** The judge of a schema, which may be a reference. */
  async compile(schema: Schema): Promise<(value: unknown) => boolean> {
    const uri = `${this.#base}/${this.#count++}`;
    const text = JSON.stringify(schema).replaceAll("#/components/schemas/", `${this.#base}/components#/$defs/`);
    registerSchema({ ...JSON.parse(text), $schema: dialect }, uri);
    const judge = await validate(uri);
    return (value) => judge(value as never).valid;
  }
}
