import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { type AnyResult, isIncidentClientError } from "@incident-clients/core";
import { bodyOf, type Endpoint, fileOf, isJson, resolve, type Schema, succeeds } from "@incident-clients/openapi";
import { beforeAll, describe, expect, test } from "vitest";
import { casesOf, type RequestCase, requestCases } from "../lib/boundaries.ts";
import { Constraints } from "../lib/constraints.ts";
import { Coverage } from "../lib/coverage.ts";
import { Judges } from "../lib/judges.ts";
import { full, partOf, pick } from "../lib/sample.ts";
import { inputOf, vendors } from "../lib/vendors.ts";
import { bodyFrom, decodeJson, parametersOf, record, type Sent } from "../lib/wire.ts";

const address = "https://vendor.example.com";

/** Of thousands of cases the usual run plays one in ten, and every first that shows a property or breaks a constraint. */
const isLeftOut = (what: string) => !full && pick(what, 10) > 0;

/** Requests that were judged, of all vendors together. */
let judged = 0;

// The judges of a vendor take a second to get ready.
describe.each(partOf(vendors, 3, "bounds"))("at every bound of the schemas of $name", (vendor) => {
  const { document, name } = vendor;
  // `pnpm test:full` plays all.
  const endpoints = partOf(vendor.endpoints, 12, `bounds of ${name}`);
  const count = { accepted: 0, refused: 0, unsent: 0, answers: 0 };
  let judges: Judges;
  let coverage: Coverage;

  beforeAll(async () => {
    judges = await Judges.of(vendor);
    coverage = new Coverage({ ...vendor, endpoints }, judges.schemas);
  });

  /** What a server reads of the value that a case is about. */
  function arrivedOf(endpoint: Endpoint, { parameter, value }: RequestCase, sent: Sent): unknown {
    const arrived = parameter
      ? parametersOf(vendor, sent).values[`${parameter.in} ${parameter.name}`]
      : bodyFrom(vendor, endpoint, sent);
    return isDeepStrictEqual(arrived, value) ? value : arrived;
  }

  /** Whether the judges accept what arrived; throws where they disagree. */
  async function judge({ operation }: Endpoint, one: RequestCase, arrived: unknown): Promise<boolean> {
    const prism = judges.prism.violations.length === 0;
    const what = `${operation.operationId} ${one.name}`;
    const needed = one.parameter ? one.parameter.required : operation.requestBody?.required;
    if (arrived === undefined) return judges.settle({ prism, document: !needed }, what);
    const validators = (await judges.compile(one.schema))(arrived);
    // Prism takes `null` for no body.
    if (!one.parameter && arrived === null && !needed) return judges.settle(validators, what);
    // Prism keeps the last of repeated fields, and takes what is in a file for a text to decode, or for anything.
    const verdicts = !one.parameter && bodyOf(operation)?.isJson === false ? validators : { prism, ...validators };
    // A value that changes its type on the way (a 7 in a query is a text) is not the one that was generated.
    const isOriginal = arrived === one.value && one.valid !== undefined;
    return judges.settle(isOriginal ? { ...verdicts, generator: one.valid === true } : verdicts, what);
  }

  test.each(endpoints)("$operation.operationId is sent as asked, and all judges agree on it", async (endpoint) => {
    const { operationId } = endpoint.operation;
    const isForm = bodyOf(endpoint.operation)?.isJson === false;
    const wire = record(judges.prism.fetch);
    const method = vendor.connect(address, { retry: false, fetch: wire.fetch })[operationId];
    const constraints = new Map<Schema, Constraints>();
    const constraintsOf = ({ schema, parameter }: RequestCase) =>
      new Constraints(document, schema, { parameter, isText: parameter !== undefined || isForm });
    const broken = new Set<string>();

    await method?.(inputOf(vendor, endpoint), {});
    for (const shown of wire.sent.splice(0)) coverage.request(shown);
    expect(judges.prism.violations, "Prism refuses what the specification shows").toEqual([]);

    for (const one of requestCases(vendor, endpoint)) {
      const known = constraints.get(one.schema) ?? constraintsOf(one);
      constraints.set(one.schema, known);
      const isNew = () =>
        one.valid
          ? coverage.asksMore(endpoint, one.parameter, one.value)
          : one.value === undefined || known.brokenBy(one.value).some((constraint) => !broken.has(constraint));
      if (isLeftOut(`${operationId} ${one.name}`) && !isNew()) continue;
      const result: unknown = await method?.(one.input, { headers: one.headers }).catch((error: unknown) => error);
      const [sent, again] = wire.sent.splice(0);
      expect(again, `${one.name} was sent twice`).toBeUndefined();
      const arrived = sent ? arrivedOf(endpoint, one, sent) : one.value;
      let accepted = false;
      if (sent) {
        if (!one.parameter && !isForm) expect(arrived, `${one.name} was changed on the way`).toBe(one.value);
        accepted = await judge(endpoint, one, arrived);
        const { violations } = judges.prism;
        expect((result as AnyResult).ok, `${one.name}: ${violations}`).toBe(violations.length === 0);
        const place = one.parameter?.in ?? "body";
        const isHere = violations.length === 0 || violations.some((text) => text.toLowerCase().includes(place));
        expect(isHere, `${one.name}: Prism refused it for another reason: ${violations}`).toBe(true);
        if (accepted) coverage.request(sent);
        count[accepted ? "accepted" : "refused"] += 1;
      } else {
        expect(isIncidentClientError(result), `${one.name} was not sent, and nobody said why: ${result}`).toBe(true);
        const verdicts = arrived === undefined ? {} : (await judges.compile(one.schema))(arrived);
        expect(Object.values(verdicts), `${one.name} is valid, and the client refused it`).not.toContain(true);
        count.unsent += 1;
      }
      if (!accepted && arrived !== undefined) for (const constraint of known.brokenBy(arrived)) broken.add(constraint);
    }
    const never = [...constraints.values()].flatMap(({ all }) => [...all.difference(broken)]);
    expect(never, "constraints that no case breaks").toEqual([]);
  });

  // A wide answer has thousands of bounds.
  test.each(endpoints)(
    "every answer to $operation.operationId reaches the caller as it was sent",
    async (endpoint) => {
      const { operationId, responses } = endpoint.operation;
      let answer = new Response();
      const client = vendor.connect(address, { retry: false, fetch: async () => answer });
      const call = async (status: number, body: string | null, type?: string) => {
        // Without a length, an empty body could be a cut one.
        answer = new Response(body, { status, headers: type ? { "content-type": type } : { "content-length": "0" } });
        return (await client[operationId]?.(inputOf(vendor, endpoint), {})) as AnyResult;
      };

      for (const [key, reference] of Object.entries(responses)) {
        const status = Number(key.replace("5XX", "503"));
        const response = resolve(document, reference);
        const { content = {} } = response;
        const media = Object.entries(content).filter(([type]) => isJson(type));
        if (media.length === 0 || response["x-empty"]) {
          const result = await call(status, null);
          const empty = fileOf(response) ? expect.any(Blob) : undefined;
          expect([result.status, result.ok ? result.data : result.error]).toEqual([status, empty]);
          expect(result.ok).toBe(succeeds([key, response]));
          coverage.response(endpoint, key, undefined);
        }
        for (const [type, { schema = {} }] of media) {
          const validators = await judges.compile(schema);
          // There are thousands, and each `expect` costs more than the call it looks at.
          for (const { name: at, value, valid } of casesOf(document, schema)) {
            const what = `${operationId} ${key} ${at}`;
            if (isLeftOut(what) && !(valid && coverage.answersMore(endpoint, key, value))) continue;
            const accepted = judges.settle({ generator: valid, ...validators(value) }, what);
            const text = JSON.stringify(value);
            const result = await call(status, text, type);
            const body = result.ok ? result.data : result.error;
            assert.ok(result.status === status && result.operation === operationId, what);
            // Where a body may be missing, `null` says the same.
            const expected = response["x-empty"] && value === null ? undefined : decodeJson(text);
            assert.deepStrictEqual(body, expected, what);
            if (!succeeds([key, response])) assert.ok(!result.ok, what);
            else if (accepted) assert.equal(result.ok, !judges.schemas.saysFailed(schema, value), what);
            if (accepted) coverage.response(endpoint, key, value);
            count.answers += 1;
          }
        }
      }
    },
    120_000,
  );

  test("the calls met every status, parameter and property", () => {
    const { accepted, refused, unsent, answers } = count;
    const requests = accepted + refused + unsent;
    console.log(
      `${name}: ${requests} requests at a bound (${accepted} accepted, ${refused} refused, ${unsent} not even sent), ` +
        `${answers} answers; ${coverage.line}`,
    );
    judged += requests;
    expect(coverage.missing).toEqual([]);
    if (full) expect(judges.unmet(), "listed disagreements that are none any more").toEqual([]);
  });
});

test("many requests were judged", () => {
  expect(judged).toBeGreaterThanOrEqual(full ? 1000 : 20);
});
