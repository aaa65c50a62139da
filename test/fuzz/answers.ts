import { type Endpoint, isJson, type Response, resolve, type Schema } from "@incident-clients/openapi";
import { arbitraryFor } from "@incident-clients/schema-arbitrary";
import fc from "fast-check";
import type { Vendor } from "../lib/vendors.ts";

/** A valid answer of an operation. */
export interface Answer {
  status: number;
  /** The status as the specification writes it. */
  key: string;
  /** Undefined where no body is documented. */
  type: string | undefined;
  headers: Record<string, string>;
  body: unknown;
}

const known = new Map<string, fc.Arbitrary<unknown>>();

/** The values of a schema; with `newer`, as a server would send them that has more properties than are documented. */
function valuesOf({ name, document }: Vendor, schema: Schema, newer: boolean): fc.Arbitrary<unknown> {
  const key = `${name} ${newer} ${JSON.stringify(schema)}`;
  const values = known.get(key) ?? arbitraryFor(schema, { root: document, extraProperties: newer });
  known.set(key, values);
  return values;
}

/** Every documented status, media type, header and body of an operation. */
export function answersOf(vendor: Vendor, { operation }: Endpoint, newer: boolean): fc.Arbitrary<Answer> {
  const answers = Object.entries(operation.responses).flatMap(([key, reference]) => {
    const response = resolve(vendor.document, reference);
    const status = key === "5XX" ? fc.constantFrom(500, 502, 503, 504, 520, 599) : fc.constant(Number(key));
    const headers = headersOf(vendor, response);
    const none = fc.record({
      status,
      key: fc.constant(key),
      type: fc.constant(undefined),
      headers,
      body: fc.constant(""),
    });
    const media = Object.entries(response.content ?? {}).filter(([type]) => isJson(type));
    const bodies = media.map(([type, { schema = {} }]) =>
      fc.record({
        status,
        key: fc.constant(key),
        type: fc.constant(type),
        headers,
        body: valuesOf(vendor, schema, newer),
      }),
    );
    return media.length === 0 || response["x-empty"] ? [none, ...bodies] : bodies;
  });
  return fc.oneof(...(answers as fc.Arbitrary<Answer>[]));
}

function headersOf(vendor: Vendor, { headers = {} }: Response): fc.Arbitrary<Record<string, string>> {
  const model = Object.entries(headers).map(([name, reference]) => {
    const { schema = {} } = resolve(vendor.document, reference);
    const text = schema.type === "string" ? fc.stringMatching(/^[!-~]{1,20}$/) : valuesOf(vendor, schema, false);
    return [name.toLowerCase(), text.map(String)];
  });
  return fc.record(Object.fromEntries(model), { noNullPrototype: true });
}

/** What a specification says of a status. */
export function responseOf({ document }: Vendor, { operation }: Endpoint, key: string): Response {
  return resolve(document, operation.responses[key] ?? { description: "" });
}
