import { isDeepStrictEqual } from "node:util";
import type { AnyResult } from "@incident-clients/core";
import { fileOf, responsesOf, succeeds } from "@incident-clients/openapi";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { holds } from "../lib/fuzz.ts";
import { Judges } from "../lib/judges.ts";
import { partOf } from "../lib/sample.ts";
import { inputOf, vendors } from "../lib/vendors.ts";
import { credentialHeaders, decodeJson, record } from "../lib/wire.ts";
import { type Answer, answersOf, responseOf } from "./answers.ts";
import { breakages, toResponse, type WireAnswer } from "./breakage.ts";
import { expectBody, expectClean, expectTyped } from "./typed.ts";

const address = "https://vendor.example.com";
/** How a server says that there is no body: without a length it could be a cut one. */
const empty = { "content-length": "0" };
const bodyOf = (result: AnyResult) => (result.ok ? result.data : result.error);

describe.each(partOf(vendors, 3, "answers"))("an answer of $name", (vendor) => {
  let judges: Judges;

  beforeAll(async () => {
    judges = await Judges.of(vendor);
  });

  for (const endpoint of partOf(vendor.endpoints, 8, `answers of ${vendor.name}`)) {
    const { operationId } = endpoint.operation;
    const responses = Object.fromEntries(responsesOf(vendor.document, endpoint.operation));
    const operation = { ...endpoint.operation, responses };
    let next: () => Response = () => new Response();
    const wire = record(async () => next());
    // A fetch of its own for each call: the waits that answers ask for would hold up the calls after them.
    const connect = () => vendor.connect(address, { retry: false, fetch: (url, init) => wire.fetch(url, init) });

    const call = async (response: () => Response, options: object = {}) => {
      next = response;
      wire.sent.length = 0;
      return (await connect()[operationId]?.(inputOf(vendor, endpoint), options)) as AnyResult;
    };

    /** Serves a valid answer, and expects it back. */
    async function expectAccepted({ status, key, type, headers, body }: Answer): Promise<void> {
      const documented = responseOf(vendor, endpoint, key);
      const schema = type === undefined ? undefined : documented.content?.[type]?.schema;
      const text = type === undefined ? undefined : JSON.stringify(body);
      if (schema) {
        const verdicts = (await judges.compile(schema))(JSON.parse(text ?? ""));
        expect(judges.settle({ generator: true, ...verdicts }, `${operationId} ${key} generated`)).toBe(true);
      }
      const sent = { ...headers, ...(type === undefined ? empty : { "content-type": type }) };
      const result = await call(() => new Response(text ?? null, { status, headers: sent }));

      expect([result.status, result.operation, result.attempts]).toEqual([status, operationId, 1]);
      const expected = text === undefined || (documented["x-empty"] && body === null) ? undefined : decodeJson(text);
      if (fileOf(documented)) expect(bodyOf(result)).toBeInstanceOf(Blob);
      else expect(isDeepStrictEqual(bodyOf(result), expected)).toBe(true);
      expect(result.headers).toEqual(headers);
      expect(result.ok).toBe(succeeds([key, documented]) && !(schema && judges.schemas.saysFailed(schema, body)));
    }

    test(`${operationId} is accepted when it is valid, and arrives unchanged`, () =>
      holds(`${vendor.name} ${operationId} answer`, answersOf(vendor, endpoint, false), expectAccepted));

    test(`${operationId} with properties and values of a newer server breaks no caller`, () =>
      holds(`${vendor.name} ${operationId} newer answer`, answersOf(vendor, endpoint, true), expectAccepted));

    test(`${operationId} is a typed error or result when it is broken, and shows no secret`, () => {
      const broken = fc.record({ answer: answersOf(vendor, endpoint, true), breakages });
      return holds(`${vendor.name} ${operationId} broken answer`, broken, async ({ answer, breakages: wrongs }) => {
        const { status, type, headers, body } = answer;
        const bytes = new TextEncoder().encode(type === undefined ? "" : JSON.stringify(body));
        const whole: WireAnswer = { status, type, headers, body: bytes, delivery: "whole" };
        const wrong = wrongs.reduce((so, breakage) => breakage(so), whole);
        const stalled = wrong.delivery === "stalled";

        const late = new Promise<never>((_, reject) => setTimeout(reject, 5000, new Error("it never settled")).unref());
        const result = await Promise.race([call(() => toResponse(wrong), { timeout: stalled ? 10 : 4000 }), late]);
        expect(wire.sent.length).toBe(1);
        expectTyped(result, operation, wrong);
        expectBody(result, operation, wrong);
        expectClean(result, credentialHeaders(vendor), wire.sent);
      });
    });
  }
});
