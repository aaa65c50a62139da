import { isDeepStrictEqual } from "node:util";
import { isIncidentClientError } from "@incident-clients/core";
import { bodyOf, type Endpoint, type Parameter, Schemas } from "@incident-clients/openapi";
import { arbitraryFor } from "@incident-clients/schema-arbitrary";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { holds } from "../lib/fuzz.ts";
import { Judges } from "../lib/judges.ts";
import { partOf } from "../lib/sample.ts";
import { type Vendor, vendors } from "../lib/vendors.ts";
import { credentialHeaders, match, record } from "../lib/wire.ts";

interface Input {
  path: Record<string, string | number>;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  body?: unknown;
}

/** Texts that a careless client puts into another path than the one meant. */
const traps = [
  "..",
  ".",
  "%2e%2E",
  "a/../b",
  "..%2f",
  "a/b",
  "%",
  "%zz",
  "a b",
  "+",
  "?x=1",
  "#x",
  "é",
  "\u{1f3ab}",
  "\\..\\",
];

const address = "https://vendor.example.com";

function parameters(vendor: Vendor, endpoint: Endpoint, place: Parameter["in"]): fc.Arbitrary<Record<string, never>> {
  const wanted = endpoint.parameters.filter((parameter) => parameter.in === place);
  const schemas = new Schemas(vendor.document);
  const model = wanted.map(({ name, schema = {} }) => {
    const values = arbitraryFor(schema, { root: vendor.document });
    const free = schema.type === "string" && !schema.enum && !schema.pattern;
    // A header carries visible characters, and no space at its ends.
    if (free && place === "header") return [name, fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/)];
    const fitting = traps.filter((trap) => schemas.accepts(schema, trap));
    return [
      name,
      free && place === "path" && fitting.length > 0 ? fc.oneof(values, fc.constantFrom(...fitting)) : values,
    ];
  });
  const requiredKeys = wanted.filter(({ required }) => required).map(({ name }) => name);
  return fc.record<Record<string, never>>(Object.fromEntries(model), { requiredKeys, noNullPrototype: true });
}

function inputs(vendor: Vendor, endpoint: Endpoint): fc.Arbitrary<Input> {
  const schema = bodyOf(endpoint.operation)?.schema;
  return fc.record({
    path: parameters(vendor, endpoint, "path"),
    query: parameters(vendor, endpoint, "query"),
    headers: parameters(vendor, endpoint, "header"),
    ...(schema && { body: arbitraryFor(schema, { root: vendor.document }) }),
  });
}

/** Whether a path with this text in it leads elsewhere, here or behind a proxy that decodes once more. */
function climbs(value: string | number): boolean {
  const decoded = String(value).replaceAll(/%(2e|2f|5c)/gi, (escaped) => decodeURIComponent(escaped));
  return decoded.split(/[/\\]/).some((segment) => segment === "." || segment === "..");
}

describe.each(partOf(vendors, 3, "requests"))("a valid request to $name", (vendor) => {
  let judges: Judges;

  beforeAll(async () => {
    judges = await Judges.of(vendor);
  });

  test.each(partOf(vendor.endpoints, 8, `requests of ${vendor.name}`))(
    "is sent by $operation.operationId exactly as given",
    async (endpoint) => {
      const { operationId } = endpoint.operation;
      const { schema, type, isJson = true, isForm = false } = bodyOf(endpoint.operation) ?? {};
      const isFile = !isJson && !isForm;
      const wire = record(judges.prism.fetch);
      const method = vendor.connect(address, { retry: false, fetch: wire.fetch })[operationId];
      const validate = schema && (await judges.compile(schema));

      await holds(`${vendor.name} ${operationId} request`, inputs(vendor, endpoint), async ({ headers, ...input }) => {
        wire.sent.length = 0;
        const before = structuredClone(input);
        const result = await method?.(input, { headers }).catch((error: unknown) => error);
        expect(input).toEqual(before);

        const [sent, again] = wire.sent;
        expect(again).toBeUndefined();
        if (Object.values(input.path).some(climbs)) {
          expect(sent).toBeUndefined();
          expect(isIncidentClientError(result)).toBe(true);
          return;
        }
        if (!sent) throw result;
        const { endpoint: meant, path } = match(vendor, sent);
        expect(meant).toBe(endpoint);
        expect(path).toEqual(texts(input.path));
        expect(sent.url.href).toBe(sent.given);
        expect(sent.method).toBe(endpoint.method.toUpperCase());
        const query = Object.entries(input.query).flatMap(([name, value]) =>
          [value].flat().map((v) => [name, String(v)]),
        );
        expect([...sent.url.searchParams].sort()).toEqual(query.sort());

        expect(sent.headers).toMatchObject(lowerCase(headers));
        expect(Object.keys(sent.headers)).toEqual(expect.arrayContaining(credentialHeaders(vendor)));
        expect(sent.headers.accept).toMatch(/application\/([\w.-]+\+)?json/);
        // Only fetch knows the boundary of a form, and takes a file's type from the file.
        expect(sent.headers["content-type"]).toBe(isJson ? type : undefined);
        expect([sent.body === undefined, sent.form === undefined]).toEqual([!schema || !isJson, !isForm]);
        expect(sent.file).toBe(isFile ? input.body : undefined);
        if (isForm) expect(sent.form).toEqual(fieldsOf(input.body as object));
        if (!isJson) return;

        const prism = judges.prism.violations.length === 0;
        const body = sent.body === undefined ? undefined : JSON.parse(sent.body);
        expect(isDeepStrictEqual(body, input.body)).toBe(true);
        const accepted = judges.settle({ generator: true, prism, ...validate?.(body) }, `${operationId} generated`);
        expect(accepted).toBe(true);
      });
    },
  );
});

const texts = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

/** The fields of a form for a body: lists are repeated, everything else is a text. */
const fieldsOf = (body: object) =>
  Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((item) => [name, typeof item === "object" ? JSON.stringify(item) : String(item)]),
  );

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
