import type { CommonOptions } from "@incident-clients/core";
import { type Expectation, named, type Probe } from "../probe.ts";
import { unseen } from "../servers.ts";
import { type Input, withField } from "../targets.ts";

/** Puts a value into the first path parameter. */
const withParameter =
  (value: unknown) =>
  (input: Input): Input => {
    const [first = ""] = Object.keys(input.path ?? {});
    return { ...input, path: { ...input.path, [first]: value } };
  };

const dotted = ".. . %2e%2e %2E .%2e ../admin a/../../admin a%2f..%2fadmin ..\\admin".split(" ");
const segments: [string, unknown][] = [
  ...dotted.map((text): [string, unknown] => [text, text]),
  ["an empty text", ""],
  ["undefined", undefined],
  ["null", null],
  ["an object", {}],
];

const refused: Expectation = { ok: false, outcome: "not-sent", requests: 0, connections: 0 };
const namingIt: Expectation = { usage: (message) => /path parameter "[\w-]+"/.test(message ?? "") };

/** A client whose fetch is a stub, so that a request to another machine goes nowhere. */
const awayFrom = (baseUrl: string, more?: CommonOptions): Pick<Probe, "baseUrl" | "options"> => ({
  baseUrl: () => baseUrl,
  options: ({ seen, target }) => ({
    ...more,
    fetch: async () => {
      seen.push({ ...unseen, method: target.method });
      const { status, type, text } = target.success;
      return new Response(text, { status, headers: { "content-type": type } });
    },
  }),
});

/** Paths that lead out of the base URL in a parser, or behind a proxy that decodes once more. */
const leavingPaths = ["/../other", "/x/../../other", "/%2e%2e/other", "/x%2f..%2f..%2fother", "/..\\other"];

const circular: Record<string, unknown> = {};
circular.self = circular;

/** Mistakes in the calling code, refused before anything is sent. */
export const inputs: Probe[] = [
  ...segments.map(
    ([name, value]): Probe => ({
      name: `${name} as a path parameter: nothing is sent, and the message names it`,
      call: "item",
      input: withParameter(value),
      expect: { ...refused, ...namingIt },
    }),
  ),
  ...[..."\0\t\n\r \x7f"].map(
    (character): Probe => ({
      name: `a base URL with the character ${JSON.stringify(character)} in it: the client is not made`,
      once: true,
      ...awayFrom(`https://tickets.invalid${character}.example`),
      expect: { ...refused, usage: (message) => message !== undefined },
    }),
  ),
  ...leavingPaths.map(
    (path): Probe => ({
      name: `the path ${path} below a base URL with a path: it is not left`,
      path,
      baseUrl: (origin) => `${origin}/base`,
      expect: { ...refused, usage: (message) => message !== undefined },
    }),
  ),
  ...named({
    "no path parameters at all: nothing is sent, and the message names the missing one": {
      call: "item",
      input: ({ path: _, ...input }) => input,
      expect: { ...refused, ...namingIt },
    },
    "a path parameter with a slash, a space and a question mark: it stays one segment": {
      call: "item",
      input: withParameter("a/b c?d#e"),
      expect: { ok: true, requests: 1, seen: ([seen]) => seen?.path.includes("a%2Fb%20c%3Fd%23e") === true },
    },
    "a path parameter that only begins with dots: it is sent": {
      call: "item",
      input: withParameter("..a.."),
      expect: { ok: true, requests: 1, seen: ([seen]) => seen?.path.includes("/..a..") === true },
    },
    "a body that refers to itself: nothing is sent": {
      input: withField("self", circular),
      expect: { ...refused, usage: (message) => message?.includes("circular") === true },
    },
    "an id beyond 2^53 in a body: it is sent with all its digits": {
      input: withField("big", 12345678901234567890n),
      mayFail: true,
      expect: { ok: true, requests: 1, seen: ([seen]) => seen?.body.includes('"big":12345678901234567890') === true },
    },
    "plain http to another machine: the client is not made": {
      ...awayFrom("http://tickets.invalid"),
      expect: { ...refused, usage: (message) => message?.includes("plain http") === true },
    },
    "credentials in the base URL: the client is not made, and they are in no error": {
      ...awayFrom("https://user:answer-canary@tickets.invalid"),
      expect: { ...refused, leaks: [], usage: (message) => message?.includes("credentials") === true },
    },
    "a base URL with a query: the client is not made": {
      ...awayFrom("https://tickets.invalid/?key=answer-canary"),
      expect: { ...refused, leaks: [], usage: (message) => message?.includes("query") === true },
    },
    "allowInsecure as text: the client is not made": {
      ...awayFrom("http://tickets.invalid", { allowInsecure: "false" as never }),
      expect: { ...refused, usage: (message) => message?.includes("allowInsecure") === true },
    },
  }),
];
