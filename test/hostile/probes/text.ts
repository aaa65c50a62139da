import { answerCanary, raw, succeed } from "../behaviours.ts";
import { named, type Probe } from "../probe.ts";
import type { Exchange } from "../servers.ts";
import { queryCanary, requestCanary } from "../targets.ts";

/** What a server, or a proxy before it, can echo: the keys, the ticket, the query, and text of its own. */
function echoOf({ seen }: Exchange): string {
  const keys = Object.entries(seen.headers).filter(([name]) => /key|auth/.test(name));
  return [...keys.map(([, value]) => value), requestCanary, queryCanary, answerCanary].join(" ");
}

/** A body in which each of these vendors, and a gateway before it, puts its words. */
const bodyOf = (text: string): string =>
  JSON.stringify({
    message: text,
    error: text,
    errors: [text, { title: text, detail: text }],
    detail: text,
    title: text,
    statusCode: 400,
    reply: { err_code: 500, err_msg: text, err_extra: text },
  });

/** Headers that something is read from, or that are shown somewhere. */
const names = [
  ...["content-type", "server", "date", "retry-after", "location", "etag", "www-authenticate"],
  ...["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray", "kbn-name"],
  ...["limit", "remaining", "reset", "name", "period"].map((part) => `x-ratelimit-${part}`),
];
const everywhere = (shape: (echo: string) => string) => (echo: string) =>
  names.map((name) => `${name}: ${shape(echo)}`);

const json = "content-type: application/json";

/** Where the echo stands in an answer, and how it is made to look as if it belonged there. */
const places: Record<string, (echo: string) => string[]> = {
  "in every header": everywhere((echo) => echo),
  "in every header, without a space": everywhere((echo) => echo.replaceAll(" ", "_")),
  "in every header, with a control character": everywhere((echo) => `${echo.replaceAll(" ", "_")}\x7f`),
  "in every header, as a parameter": everywhere((echo) => `application/json; note="${echo}"`),
  "in every header, as a media type": everywhere((echo) => `application/vnd.${echo.replaceAll(" ", "-")}+json`),
  "in the names of headers": (echo) => [json, ...echo.split(" ").map((part) => `${part.replace(/[^\w-]/g, "-")}: 1`)],
  "in the body alone": () => [json],
};

const statuses = [200, 307, 400, 429, 500];

const echoed = statuses.flatMap((status) =>
  Object.entries(places).map(
    ([where, place]): Probe => ({
      name: `a ${status} with the key and the ticket in the body and ${where}: neither is in an error, a hook or a reason`,
      server: (exchange) => {
        const echo = echoOf(exchange);
        const body = bodyOf(echo);
        const head = [`HTTP/1.1 ${status} ${echo}`, ...place(echo), `content-length: ${body.length}`];
        raw(() => `${head.join("\r\n")}\r\n\r\n${body}`)(exchange);
      },
      expect: { requests: (requests) => requests >= 1 },
    }),
  ),
);

/** Text from outside, where a log would show it. */
export const texts: Probe[] = [
  ...echoed,
  ...named({
    "a path that no specification lists: its text is in no hook": [
      succeed,
      { requests: 1 },
      { call: "get", path: `/unlisted/${requestCanary}` },
    ],
    "a path that no specification lists, and a failure: its text is in no error and no hook": [
      ({ socket }) => socket.destroy(),
      { ok: false, requests: (requests) => requests >= 1 },
      { call: "get", path: `/unlisted/${requestCanary}` },
    ],
  }),
];
