import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { definition, empty, json, play, secrets } from "../../test/harness.ts";
import type { HookEvent } from "../hooks.ts";
import type { ClientConfig } from "../options.ts";

const token = "canary-token-51c0";
/** A text of the ticket that JSON writes with escapes. */
const title = 'C:\\canary-folder "quoted-canary"';

/** Plays a write whose answer echoes what it was sent, and returns all that a log could show of it. */
async function shownOf(answer: Response, more: Partial<ClientConfig> = {}) {
  const events: HookEvent[] = [];
  const note = (event: HookEvent) => void events.push(event);
  const on = { request: note, response: note, retry: note, error: note };
  const credentials = { "x-key": secrets.key, authorization: `Bearer ${token}` };
  const { client } = play([answer], { on, credentials, retry: false, ...more });
  const options = { headers: { "x-custom": secrets.text } };
  const result = await client.create({ body: { title, text: secrets.text, id: secrets.id } }, options);
  const { error, data, ...rest } = result;
  const told = { ...rest, headers: undefined, response: undefined };
  // The body of a failure is for the caller; of what the runtime makes, nothing is.
  const made = result.status === undefined ? [error] : [];
  const shown = [...made, told, events].map(
    (value) => inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value),
  );
  return { result, events, shown: shown.join("\n") };
}

const texts = [secrets.key, token, secrets.text, secrets.id, "C:\\canary-folder", '"quoted-canary"'];
const around = (text: string) => [text, `req-${text}`, `${text}/1`, `Xyz, ${text}`, `text/${text}`];
const names = [
  "server",
  "via",
  "date",
  "retry-after",
  "location",
  "set-cookie",
  "content-type",
  "content-encoding",
  "etag",
  "x-documented",
  "x-request-id",
  "request-id",
  "dd-request-id",
  "x-correlation-id",
  "x-amzn-requestid",
  "cf-ray",
];

describe("what a server echoes is in no message, hook, id or hint", () => {
  test.each(names)("in the header %s", async (name) => {
    for (const status of [201, 307, 422, 429, 503])
      for (const text of texts) {
        // Of the ticket's own texts only those that stand alone can be told from an id of the server's.
        const values = [secrets.key, token].includes(text) ? around(text) : [text];
        for (const value of values) {
          const { shown } = await shownOf(json(status, {}, { [name]: value }));
          expect([value, shown.includes(text)]).toEqual([value, false]);
        }
      }
  });

  test("in the name of a header", async () => {
    for (const text of [secrets.key, token, secrets.text]) {
      const { events, shown } = await shownOf(json(503, {}, { [text]: "1", [`x-${text}`]: "1" }));
      expect(shown).not.toContain(text);
      expect(events.map(({ headers }) => Object.keys(headers))).toEqual([
        ["content-type", "accept"],
        ["content-type"],
        ["content-type"],
      ]);
    }
  });

  test("in a phrase, a body, or a body of another type", async () => {
    for (const type of ["text/html", `text/${secrets.key}`, `application/vnd.${secrets.key}+xml`, secrets.key])
      for (const status of [201, 500]) {
        const headers = { "content-type": type };
        const { shown } = await shownOf(new Response(`<p>${texts}`, { status, statusText: secrets.key, headers }));
        for (const text of texts) expect(shown).not.toContain(text);
      }
  });

  test("in a request id with a delete character, or in one that is none", async () => {
    for (const id of ["abc\x7fdef", "a b", "a".repeat(129), "\u00e9"]) {
      const answer = empty(503);
      const get = (name: string) => (name === "x-request-id" ? id : null);
      const headers = Object.assign(Object.create(answer.headers), {
        get,
        [Symbol.iterator]: () => [["x-request-id", id]].values(),
      });
      const { result, shown } = await shownOf(Object.defineProperty(answer, "headers", { value: headers }));
      expect(result.requestId).toBeUndefined();
      expect(shown).not.toContain(JSON.stringify(id).slice(1, -1));
    }
  });

  test("in what a fetch of the caller's throws", async () => {
    const failing = () =>
      Promise.reject(Object.assign(new Error(secrets.key, { cause: token }), { code: `E ${token}`, url: secrets.id }));
    const { shown } = await shownOf(empty(201), { fetch: failing });
    for (const text of texts) expect(shown).not.toContain(text);
  });
});

test("what is the server's own is shown: ids, numbers, dates and media types", async () => {
  const headers = {
    "x-request-id": "8f14e45f-ceea",
    "retry-after": "7",
    date: "Sun, 06 Nov 1994 08:49:37 GMT",
    "x-documented": "42",
  };
  const { result, events } = await shownOf(json(503, {}, headers));
  expect(result).toMatchObject({ requestId: "8f14e45f-ceea", retryAfter: 7 });
  expect(events.at(-1)?.headers).toEqual({ ...headers, "content-type": "application/json" });
  expect(definition.headers).toEqual(["x-documented"]);
});
