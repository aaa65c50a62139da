import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type AnyCallResult, json, play, secrets, typed } from "../../test/harness.ts";
import type { HookEvent } from "../hooks.ts";
import type { ClientConfig } from "../options.ts";

const token = "canary-token-51c0";
/** A text of the ticket that JSON writes with escapes. */
const title = 'C:\\canary-folder "quoted-canary"';
const ids = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

/** Plays a write whose answer may echo what it was sent, and returns what hooks are told, and all that a log could show. */
async function played(answer: Response, more: Partial<ClientConfig> = {}) {
  const events: HookEvent[] = [];
  const note = (event: HookEvent) => void events.push(event);
  const on = { request: note, response: note, retry: note, error: note };
  const credentials = { "x-key": secrets.key, "x-short": "short77", authorization: `Bearer ${token}` };
  const { client } = play([answer], { on, credentials, retry: false, ...more });
  const options = { headers: { "x-custom": secrets.text } };
  const result = await client.create({ body: { title, text: secrets.text, id: secrets.id, n: 123456 } }, options);
  // The body of a failure is for the caller; of what the runtime makes, nothing is.
  const made: Partial<AnyCallResult> = { ...result, data: undefined, headers: {}, response: undefined };
  if (result.status !== undefined) made.error = undefined;
  const shown = [made, events].map((value) => inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value));
  return { requestId: result.requestId, headers: events[1]?.headers ?? {}, shown: shown.join("\n") };
}

/** How hooks are shown the header of an answer. */
async function shownAs(name: string, value: string) {
  const answer = json(503, {});
  answer.headers.set(name, value);
  return (await played(answer)).headers[name];
}

describe("a header of an answer", () => {
  test.each<readonly [string, string]>([
    ["accept", "application/json, application/*;q=0.9"],
    ["content-encoding", "gzip"],
    ["content-length", "123"],
    ["content-length", "0, 0"],
    ["content-type", "application/json"],
    ["content-type", "application/json;charset=UTF-8"],
    ["content-type", "application/problem+json"],
    ["content-type", "application/merge-patch+json"],
    ["content-type", "text/html; charset=utf-8"],
    ["content-type", "text/plain"],
    ["content-type", "multipart/form-data; boundary=----a-1_b"],
    ["date", "Sun, 06 Nov 1994 08:49:37 GMT"],
    ["retry-after", "30"],
    ["retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"],
    // What the specification documents is a number; short ones are in every text.
    ["x-documented", "1,000.5"],
    ["x-documented", "12345"],
    ...ids.map((name) => [name, "8f14e45f-ceea-467f-a9e1-4d5e6f7a8b9c"] as const),
  ])("is shown where it has the shape of its kind: %s: %s", async (name, value) => {
    expect(await shownAs(name, value)).toBe(value);
  });

  test.each<readonly [string, string]>([
    ...["content-encoding", "content-length", "content-type", "date", "retry-after", "x-documented", ...ids].flatMap(
      (name) => ["a thing x\u00e9", "<thing x>", "key, thing!", "a".repeat(200)].map((value) => [name, value] as const),
    ),
    ["accept", "<thing x>"],
    ["date", "Canary, the customer is down"],
    ["retry-after", "Key, 7f3a and the incident"],
    ["retry-after", "1234567890123"],
    ["content-type", "application/json; charset=thing"],
    ["content-type", "application/vnd.thing+json"],
    ["content-type", "xtext/html"],
    ["content-encoding", "gzipped"],
    ["content-encoding", "x-gzip"],
    ["content-length", "12a"],
    ["content-length", "1".repeat(41)],
    // The request held it.
    ["x-documented", "123456"],
  ])("is hidden where it has not: %s: %s", async (name, value) => {
    expect(await shownAs(name, value)).toBe("[redacted]");
  });

  test.each(["authorization", "set-cookie", "dd-api-key", "location", "x-served-by", secrets.key, "constructor"])(
    "is not even named where nobody knows it beforehand: %s",
    async (name) => {
      const { headers, shown } = await played(json(503, {}, { [name]: "value" }));
      expect(headers).toEqual({ "content-type": "application/json" });
      expect(shown).not.toContain(name);
    },
  );
});

describe("the id of a request", () => {
  const idOf = async (headers: Record<string, string>) => (await played(json(503, {}, headers))).requestId;

  test.each(ids)("is read from %s", async (name) => {
    expect(await idOf({ [name]: "a".repeat(128), other: "x" })).toBe("a".repeat(128));
  });

  test("is the first one that looks like an id, and is no echo", async () => {
    expect(await idOf({})).toBeUndefined();
    expect(await idOf({ "cf-ray": "ray", "x-request-id": "", "request-id": "abc" })).toBe("abc");
    expect(await idOf({ "cf-ray": "ray", "x-request-id": "not an id", "request-id": "a".repeat(129) })).toBe("ray");
    for (const echo of ["C:\\canary-folder", '"quoted-canary"', secrets.id, "Bearer", token, `req/${secrets.key}/1`])
      expect(await idOf({ "cf-ray": "ray", "x-request-id": echo })).toBe("ray");
    // Short words are in every text.
    for (const id of ["req-Bearer-1", "req-short77-1"]) expect(await idOf({ "x-request-id": id })).toBe(id);
  });

  test.each(["a\x7fb", "a b", "\u00e9"])("is none that has %j in it", async (id) => {
    const answer = json(503, {});
    const get = (name: string) => (name === "x-request-id" ? id : null);
    const headers = Object.assign(Object.create(answer.headers), { get, [Symbol.iterator]: () => [].values() });
    expect((await played(Object.defineProperty(answer, "headers", { value: headers }))).requestId).toBeUndefined();
  });
});

describe("what a server echoes is in no message, hook, id or hint", () => {
  const texts = [secrets.key, token, secrets.text, secrets.id, "C:\\canary-folder", '"quoted-canary"'];
  const around = (text: string) => [text, `req-${text}`, `${text}/1`, `Xyz, ${text}`, `text/${text}`];
  const names = ["server", "date", "retry-after", "location", "set-cookie", "content-type", "x-documented", ...ids];

  test.each([201, 307, 422, 503])("in the headers of a %s", async (status) => {
    for (const text of texts) {
      // Of the ticket's own texts only those that stand alone can be told from an id of the server's.
      for (const value of [secrets.key, token].includes(text) ? around(text) : [text]) {
        const { shown } = await played(json(status, {}, Object.fromEntries(names.map((name) => [name, value]))));
        expect([value, shown.includes(text)]).toEqual([value, false]);
      }
    }
  });

  test.each(["text/html", `text/${secrets.key}`, `application/vnd.${secrets.key}+xml`, secrets.key])(
    "in a body of the type %s, or a phrase",
    async (type) => {
      for (const status of [201, 500]) {
        const answer = typed(status, `<p>${texts}`, type);
        const { shown } = await played(Object.defineProperty(answer, "statusText", { value: secrets.key }));
        for (const text of texts) expect(shown).not.toContain(text);
      }
    },
  );

  test("in what a fetch of the caller's throws", async () => {
    const failing = () =>
      Promise.reject(Object.assign(new Error(secrets.key, { cause: token }), { code: `E ${token}`, url: secrets.id }));
    const { shown } = await played(json(201, {}), { fetch: failing });
    for (const text of texts) expect(shown).not.toContain(text);
  });
});
