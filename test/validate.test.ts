import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Hooks, UsageError, type ValidationEvent } from "@incident-clients/core";
import type { StandardSchema, Validation, Validators } from "@incident-clients/core/validate";
import { below, bodyOf, isJson, resolve, type Schema, Schemas } from "@incident-clients/openapi";
import { packageOf } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { casesOf } from "./lib/boundaries.ts";
import { closed } from "./lib/closed.ts";
import { listNames, misspellings, reductions } from "./lib/misspellings.ts";
import { partOf } from "./lib/sample.ts";
import { type Answer, inputOf, listAnswers, requestExamples, type Vendor, vendors } from "./lib/vendors.ts";

/** What a vendor's `/validate` exports. */
interface Module {
  validators: Validators;
  observe: Validation;
  enforce: Validation;
}

const modules = new Map<string, Module>();
for (const { name } of vendors) modules.set(name, await import(join(packageOf(name), "dist/generated/validate.js")));

const issuesOf = (schema: StandardSchema<unknown>, value: unknown) => schema["~standard"].validate(value).issues ?? [];

/** Every documented JSON body of a request of a vendor, with its compiled validator and its schema. */
const listRequests = (vendor: Vendor, { validators }: Module) =>
  vendor.endpoints
    .filter(({ operation }) => bodyOf(operation)?.isJson)
    .flatMap((endpoint) =>
      requestExamples(vendor, endpoint).map(([example, body]) => ({
        id: endpoint.operation.operationId,
        endpoint,
        example,
        body,
        request: validators[endpoint.operation.operationId]?.request as StandardSchema<unknown>,
        schema: bodyOf(endpoint.operation)?.schema as Schema,
      })),
    );

/** A client whose every call is answered with `body`, with what it sent and what was reported. */
function clientOf(vendor: Vendor, validate: Validation, status: number, body: unknown) {
  const sent: unknown[] = [];
  const events: ValidationEvent[] = [];
  const fetch = async (url: unknown) => {
    sent.push(url);
    return Response.json(body, { status });
  };
  const on: Hooks = { validation: (event) => void events.push(event) };
  return { client: vendor.connect("https://vendor.example.com", { fetch, validate, on, retry: false }), sent, events };
}

/** A value in which every text is the given one. */
const withText = (value: unknown, text: string): unknown =>
  JSON.parse(JSON.stringify(value), (_, item) => (typeof item === "string" ? text : item));

/** A decoded body as its example is written: a client makes a bigint of a number that is too long. */
const withNumbers = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? Number(item) : item)));

/** A body that its operation documents no type for. */
const misfit = 7;

/** What the suite met, of all vendors together. */
const met = { refused: 0, grown: 0, sent: 0 };

describe.each(vendors)("the validators of $name", (vendor) => {
  const module = modules.get(vendor.name) as Module;
  const { validators, observe, enforce } = module;
  const requests = listRequests(vendor, module);
  const [first] = requests;

  test("are there for every operation and every body", () => {
    expect(Object.keys(validators).sort()).toEqual(
      vendor.endpoints.map(({ operation }) => operation.operationId).sort(),
    );
    for (const { operation } of vendor.endpoints) {
      expect(validators[operation.operationId]?.request !== undefined).toBe(bodyOf(operation)?.isJson === true);
    }
  });

  test("accept every documented request", () => {
    for (const { id, example, body, request } of requests) {
      expect(issuesOf(request, body), `${id} ${example}`).toEqual([]);
    }
  });

  test("accept every documented answer", () => {
    for (const endpoint of vendor.endpoints) {
      const { responses } = validators[endpoint.operation.operationId] ?? { responses: {} };
      for (const { status, mediaType, example, value } of listAnswers(vendor, endpoint)) {
        const schema = responses[status] ?? responses["5XX"];
        if (mediaType === undefined || !isJson(mediaType)) continue;
        expect(schema, `${endpoint.operation.operationId} ${status}`).toBeDefined();
        expect(issuesOf(schema as StandardSchema<unknown>, value), example).toEqual([]);
      }
    }
  });

  test("refuse what the strict judge refuses at every bound, and say where", () => {
    const schemas = new Schemas(vendor.document, { strictTypes: false });
    for (const { operation } of partOf(vendor.endpoints, 6, `bounds of ${vendor.name}`)) {
      const { operationId } = operation;
      const body = bodyOf(operation);
      if (!body?.isJson) continue;
      const { schema } = body;
      const judge = schemas.compile(closed(vendor.document, schema) as Schema);
      for (const { name, value } of partOf(casesOf(vendor.document, schema), 4, operationId)) {
        const issues = issuesOf(validators[operationId]?.request as StandardSchema<unknown>, value);
        const accepted = judge(value);
        // Compiled formats are patterns, and let an hour 24 pass; around one, an `anyOf` of the same value is wrong as well.
        const errors = judge.errors ?? [];
        const misformed = errors.filter(({ keyword }) => keyword === "format").map(({ instancePath }) => instancePath);
        const isFormatAlone = !accepted && errors.every(({ instancePath }) => misformed.includes(instancePath));
        if (issues.length === 0 && isFormatAlone) continue;
        expect(issues.length === 0, `${operationId} ${name}`).toBe(accepted);
        const wrong = errors.map(({ instancePath }) => instancePath);
        const paths = issues.map(({ path }) => below("", ...path.map(String)));
        const elsewhere = paths.filter((path) => !wrong.some((place) => path.startsWith(place)));
        expect(elsewhere, `${operationId} ${name}`).toEqual([]);
        if (issues.length > 0) met.refused += 1;
      }
    }
  });

  test("refuse every property that is misspelt, and say which one was meant", () => {
    const meant = new Set<string>();
    const schemas = new Schemas(vendor.document, { strictTypes: false });
    for (const { id, example, body, request, schema } of requests) {
      const judge = schemas.compile(closed(vendor.document, schema) as Schema);
      const given = reductions(body as object).find((one) => judge(one) && !judge({ ...one, unlisted: 1 }));
      for (const { path, name, value } of misspellings(given ?? body)) {
        judge(value);
        const unknown = judge.errors?.map(({ params }) => params.unevaluatedProperty ?? params.additionalProperty);
        // Free-form objects, such as custom fields, take any name.
        if (!unknown?.includes(path.at(-1))) continue;
        const message = `is not documented (did you mean "${name}"?)`;
        expect(issuesOf(request, value), `${id} ${example}`).toContainEqual({ path, message });
        meant.add(name);
      }
    }
    const schemasOf = requests.map(({ schema }) => schema);
    expect(meant).toEqual(listNames(vendor.document, schemasOf));
  });

  test("never tell a value", () => {
    for (const { body, request } of requests) {
      const issues = issuesOf(request, withText(body, "canary-7f3a"));
      expect(JSON.stringify(issues)).not.toContain("canary-7f3a");
    }
  });

  test.each(["observe", "enforce"] as const)(
    "in the mode %s keep an answer that differs, and report it",
    async (mode) => {
      for (const { id, endpoint, body } of requests) {
        const isBad = ({ status, mediaType }: Answer) => mediaType !== undefined && status >= 400 && status < 500;
        const answer = listAnswers(vendor, endpoint).find(isBad);
        if (!answer) continue;
        const { client, events } = clientOf(vendor, module[mode], answer.status, misfit);
        const result = await client[id]?.(inputOf(vendor, endpoint, body));
        expect(result).toMatchObject({ ok: false, status: answer.status, error: misfit });
        expect(events).toMatchObject([{ operation: id, direction: "response", status: answer.status }]);
      }
    },
  );

  test("in the mode observe report a request that differs, and send it", async () => {
    for (const { id, endpoint } of requests) {
      const { client, sent, events } = clientOf(vendor, observe, 418, {});
      const result = await client[id]?.({ ...inputOf(vendor, endpoint), body: misfit }).catch(refusedByItself);
      if (!result) continue;
      expect(result).toMatchObject({ status: 418 });
      expect(sent).toHaveLength(1);
      const issues = expect.arrayContaining([expect.objectContaining({ path: "" })]);
      expect(events).toMatchObject([{ operation: id, direction: "request", issues }]);
      met.sent += 1;
    }
  });

  test("in the mode enforce send nothing that differs", async () => {
    for (const { id, endpoint } of requests) {
      const { client, sent } = clientOf(vendor, enforce, 200, {});
      const call = client[id]?.({ ...inputOf(vendor, endpoint), body: misfit });
      await expect(call).rejects.toMatchObject({ name: "UsageError", operation: id, outcome: "not-sent" });
      expect(sent).toEqual([]);
    }
  });

  test("in the mode enforce send every documented request", async () => {
    for (const { id, endpoint, body } of requests) {
      const { client, sent, events } = clientOf(vendor, enforce, 418, {});
      await client[id]?.(inputOf(vendor, endpoint, body));
      expect(sent, id).toHaveLength(1);
      expect(events).toEqual([]);
    }
  });

  test("say nothing of a new value in a list that may grow, report one in a closed list, and keep both", async () => {
    for (const endpoint of partOf(vendor.endpoints, 4, `lists of ${vendor.name}`)) {
      const { operationId } = endpoint.operation;
      for (const status of [200, 201]) {
        const reference = endpoint.operation.responses[status];
        const schema = reference && resolve(vendor.document, reference).content?.["application/json"]?.schema;
        for (const { name, value, valid } of schema ? casesOf(vendor.document, schema) : []) {
          if (!name.endsWith(": type string")) continue;
          const { client, events } = clientOf(vendor, observe, status, value);
          const result = await client[operationId]?.(inputOf(vendor, endpoint));
          expect(withNumbers(result?.ok ? result.data : result?.error), name).toEqual(value);
          expect(events.length, name).toBe(valid ? 0 : 1);
          if (valid) met.grown += 1;
        }
      }
    }
  });

  test("are code that imports core alone", () => {
    const code = readFileSync(join(packageOf(vendor.name), "dist/generated/validate.js"), "utf8");
    expect([...code.matchAll(/\bfrom ?"([^"]+)"/g)].map(([, from]) => from)).toEqual([
      "@incident-clients/core/validate",
    ]);
  });

  // A vendor that takes no body has nothing to try.
  test.skipIf(!first)("work where code from text is forbidden, as under a strict Content-Security-Policy", async () => {
    const script = `
      import { validators } from "@incident-clients/${vendor.name}/validate";
      const { validate } = validators.${first?.id}.request["~standard"];
      let forbidden = false;
      try { new Function("return 1")(); } catch { forbidden = true; }
      const accepted = validate(${JSON.stringify(first?.body)}).issues === undefined;
      const refused = validate(${misfit}).issues?.length > 0;
      console.log(JSON.stringify({ forbidden, accepted, refused }));`;
    const flags = ["--disallow-code-generation-from-strings", "--input-type=module"];
    const { stdout } = await execa(process.execPath, [...flags, "--eval", script], { cwd: packageOf(vendor.name) });
    expect(JSON.parse(stdout)).toEqual({ forbidden: true, accepted: true, refused: true });
  });
});

test("validators refused dozens of values, met lists that may grow, and requests that were sent all the same", () => {
  expect(met.refused).toBeGreaterThan(80);
  expect(met.grown).toBeGreaterThan(0);
  expect(met.sent).toBeGreaterThan(0);
});

/** A client may have checks of its own. */
function refusedByItself(error: unknown): undefined {
  if (!(error instanceof UsageError)) throw error;
}
