import { inspect } from "node:util";
import {
  type AnyResult,
  type CommonOptions,
  createClient,
  type NoAnswer,
  type TransportCode,
} from "@incident-clients/core";
import { describe, expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";
import { answerCanary } from "./behaviours.ts";
import { canariesOf, findLeaks, textsOf } from "./canaries.ts";
import { drivers, type Recorded, toldByError } from "./drivers.ts";
import { type Input, type Target, targetsOf, withField } from "./targets.ts";

/** What fetch was called with, as text: the worst that a platform could put into its errors. */
type Everything = string;
type Way = CommonOptions & {
  answer: (everything: Everything, abort: () => void) => Response | Promise<Response>;
  /** Set where a call before leads there. */
  twice?: true;
};

const silence = () => new Promise<Response>(() => {});
const json = { "content-type": "application/json" };
/** An error of a platform that tells all it knows, in every place that an error has. */
function chatty(everything: Everything, code: string, syscall: string): Error {
  const details = { code, syscall, address: everything, [everything]: everything };
  const cause = Object.assign(new Error(everything, { cause: new Error(everything) }), details);
  return Object.assign(new TypeError(everything, { cause }), details);
}
const throwing =
  (code: string, syscall = "read"): Way["answer"] =>
  (everything, abort) => {
    if (code === "ABORT_ERR") abort();
    throw chatty(everything, code, syscall);
  };
const breaking = (everything: Everything) =>
  new ReadableStream({ pull: (controller) => controller.error(chatty(everything, "ECONNRESET", "read")) });
const answering =
  (headers: Record<string, string>, body: (everything: Everything) => BodyInit = String): Way["answer"] =>
  (everything) =>
    new Response(body(everything), { headers });

/** A way to each code that a vendor's client can be led to; `credentials` needs a client of its own, below. */
const ways: Record<Exclude<TransportCode, "credentials">, Way> = {
  aborted: { answer: throwing("ABORT_ERR") },
  connect: { answer: throwing("ECONNREFUSED", "connect") },
  deadline: { deadline: 20, answer: silence },
  "empty-body": { answer: answering(json, () => "") },
  "invalid-body": { answer: answering(json) },
  "media-type": { answer: answering({ "content-type": "text/html" }) },
  network: { answer: throwing("ECONNRESET") },
  "rate-limit": {
    twice: true,
    deadline: 5000,
    answer: (everything) =>
      new Response(JSON.stringify({ everything }), { status: 429, headers: { ...json, "retry-after": "60" } }),
  },
  redirect: {
    answer: (everything) =>
      new Response(everything, { status: 307, headers: { location: `https://other.invalid/${everything}` } }),
  },
  timeout: { timeout: 20, answer: silence },
  "too-large": { maxBodyBytes: 5, answer: answering(json) },
  truncated: { answer: answering(json, breaking) },
};

/** Makes one call whose fetch knows the whole request, and tells which code came back and what leaked. */
async function lead(
  target: Target,
  driver: "methods" | "http",
  { answer, twice, ...options }: Way,
  input = target.input,
) {
  const controller = new AbortController();
  const events: Recorded[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const everything = encodeURI(`${url} ${JSON.stringify(init?.headers)} ${init?.body} ${answerCanary}`);
    const { status, headers, body } = await answer(everything, () => controller.abort());
    return new Response(body, { status: status === 200 ? target.success.status : status, headers });
  };
  let error: unknown;
  let code: string | undefined;
  try {
    const call = drivers[driver](target, "http://localhost", { retry: false, ...options, fetch }, events);
    if (twice) await call(input, controller.signal).catch(() => {});
    const told = await call(input, controller.signal).catch(toldByError);
    ({ error, code } = told);
  } catch (refused) {
    error = refused;
  }
  const texts = { ...textsOf(error), hooks: inspect(events, false, 9) + JSON.stringify(events) };
  return { error, code, leaks: findLeaks(canariesOf(target), texts) };
}

const unwritable = {
  toJSON: () => {
    throw new Error(`${answerCanary} demo-api-key`);
  },
};

const all = await Promise.all(
  vendors.map(async (vendor) => {
    const { write, repeatable } = await targetsOf(vendor);
    // An empty body is a failure only where it has no meaning of its own.
    return write ? [{ name: vendor.name, write, neverEmpty: write.mayBeEmpty && repeatable ? repeatable : write }] : [];
  }),
);
/** A vendor that is only read has no ticket to lose. */
const targets = all.flat();

describe("the walk", () => {
  test("finds a canary wherever an error can hold one", () => {
    const canary = "a-canary";
    const canaries = { text: [canary] };
    const places: Record<string, (error: Error) => void> = {
      message: (error) => Object.assign(error, { message: canary }),
      cause: (error) => Object.assign(error, { cause: new Error(canary) }),
      "an enumerable field": (error) => Object.assign(error, { field: { deep: { deeper: { deepest: [canary] } } } }),
      "a hidden field": (error) => Object.defineProperty(error, "field", { value: canary, enumerable: false }),
      "its JSON": (error) => Object.assign(error, { toJSON: () => canary }),
    };
    for (const [place, plant] of Object.entries(places)) {
      const error = new Error("harmless");
      plant(error);
      expect(findLeaks(canaries, textsOf(error)), place).not.toEqual([]);
    }
    expect(findLeaks(canaries, textsOf(new Error("harmless")))).toEqual([]);
  });

  test.each(targets)("knows the credentials of $name", ({ write }) => {
    expect(Object.keys(write.secrets)).not.toEqual([]);
  });
});

describe.each(targets)("no credential, query or text of $name is in", ({ write, neverEmpty }) => {
  const cases = Object.entries(ways).flatMap(([code, way]) =>
    (["methods", "http"] as const).map((driver) => ({ code, way, driver })),
  );

  test.each(cases)("a TransportError with the code $code of $driver, or its hooks", async ({ code, way, driver }) => {
    const seen = await lead(code === "empty-body" ? neverEmpty : write, driver, way);
    expect(seen.code).toBe(code);
    expect(seen.leaks).toEqual([]);
    expect(seen.error).toBeInstanceOf(Error);
  });

  test.each([400, 401, 403, 429, 500, 503])("a ResponseError with the status %s, or its hooks", async (status) => {
    const answer = (everything: Everything) =>
      new Response(JSON.stringify({ everything }), { status, headers: { ...json, "x-echo": everything } });
    const seen = await lead(write, "methods", { answer });
    expect(seen.error).toHaveProperty("name", "ResponseError");
    expect(seen.leaks).toEqual([]);
  });

  const mistakes: [string, CommonOptions, ((input: Input) => Input)?][] = [
    ["a header that cannot be sent", { headers: { "x-note": `${answerCanary}\r\n` } }],
    ["an unknown option", { retries: answerCanary } as CommonOptions],
    ["a limit that is none", { timeout: answerCanary as never }],
    ["a body that cannot be written", {}, withField("broken", unwritable)],
  ];
  test.each(mistakes)("a UsageError because of %s", async (_, options, change = (input) => input) => {
    const way = { ...options, answer: () => new Response("{}", { headers: json }) };
    const seen = await lead(write, "methods", way, change(write.input));
    expect(seen.error).toHaveProperty("name", "UsageError");
    expect(seen.leaks).toEqual([]);
  });
});

test("no credential is in a TransportError because of credentials that could not be made", async () => {
  const client = createClient<{ read: (input: object) => Promise<AnyResult> }, object>(
    { headers: [], accept: "application/json", operations: { read: { method: "GET", path: "/", success: {} } } },
    {
      baseUrl: new URL("http://localhost"),
      credentials: () => Promise.reject(new Error("the vault says demo-api-key")),
    },
  );
  const { ok, error } = (await client.read({})) as NoAnswer;
  expect([ok, error.code, error.outcome]).toEqual([false, "credentials", "not-sent"]);
  expect(findLeaks({ key: ["demo-"] }, textsOf(error))).toEqual([]);
});
