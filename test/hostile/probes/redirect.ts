import { answer, inTurn, moved, redirect, reset, stall, succeed } from "../behaviours.ts";
import { named, type Probe } from "../probe.ts";
import type { Exchange } from "../servers.ts";

const abroad = ({ foreign }: Exchange) => `${foreign}/collect`;
const refused = { ok: false, status: undefined, code: "redirect", requests: 1, foreign: 0 } as const;

const toForeign: Probe[] = [301, 302, 303, 307, 308].map((status) => ({
  name: `a ${status} to another origin: the stranger gets neither key nor ticket of a write`,
  server: redirect(status, abroad),
  // 307 and 308 ask for the same request elsewhere; after the others the write may have been done.
  expect: { ...refused, outcome: status > 303 ? "rejected" : "unknown" },
}));

const turnedIntoGet: Probe[] = [301, 302, 303].map((status) => ({
  name: `a ${status} within the origin: a write is not turned into a GET that seems to have worked`,
  server: inTurn(redirect(status, moved), succeed),
  expect: { ...refused, outcome: "unknown" },
}));

const kept: Probe[] = [307, 308].map((status) => ({
  name: `a ${status} within the origin: a write is sent again as it was`,
  server: inTurn(redirect(status, moved), succeed),
  expect: {
    ok: true,
    requests: 2,
    seen: ([first, second]) =>
      first?.method === second?.method && first?.body === second?.body && second?.path.endsWith("/moved") === true,
  },
}));

const elsewhere: [string, (exchange: Exchange) => string][] = [
  ["a Location without a scheme", ({ foreign }) => `${foreign.replace("http:", "")}/collect`],
  [
    "a Location on another host name of the same machine",
    ({ seen }) => `http://localhost:${portOf(seen.headers.host)}/x`,
  ],
  ["a Location with another scheme on the same port", ({ seen }) => `https://${seen.headers.host}/x`],
  ["a Location with credentials in it", ({ seen }) => `http://user:pass@${seen.headers.host}/x`],
  ["a Location that is data", () => "data:application/json,{}"],
  ["a Location that is a file", () => "file:///etc/passwd"],
  ["a Location that is no URL", () => "http://["],
  ["an empty Location", () => ""],
];
const portOf = (host = "") => host.split(":").at(-1);

const odd: Probe[] = elsewhere.map(([what, location]) => ({
  name: `${what}: the redirect is refused`,
  server: redirect(307, location),
  expect: { ...refused, outcome: "rejected" },
}));

/** Where a redirect may lead. */
export const redirects: Probe[] = [
  ...toForeign,
  ...turnedIntoGet,
  ...kept,
  ...odd,
  ...named({
    "a 302 to another origin: the stranger gets no key of a read either": [
      redirect(302, abroad),
      refused,
      { call: "get" },
    ],
    "a 302 within the origin: a read is followed": [
      inTurn(redirect(302, moved), succeed),
      { ok: true, requests: 2, foreign: 0 },
      { call: "get" },
    ],
    "a redirect without Location: it is a failure": [
      ({ response }) => response.writeHead(307, { "content-length": 0 }).end(),
      refused,
    ],
    "a refused redirect with a body that never ends: its connection is not kept": [
      ({ response, foreign }) => response.writeHead(307, { location: foreign }).write("{"),
      { ...refused, standing: 0 },
    ],
    "a redirect that leads to itself: it ends after five hops": [
      redirect(302, moved),
      { ...refused, requests: 6 },
      { call: "get" },
    ],
    "a detour through the origin does not open the way to another": [
      inTurn(redirect(307, moved), redirect(307, abroad)),
      { ...refused, requests: 2, outcome: "rejected" },
    ],
    "a reset after a redirect was followed: the outcome stays open": [
      inTurn(redirect(307, moved), reset),
      { ok: false, code: "network", outcome: "unknown", requests: 2 },
    ],
    "no answer after a redirect was followed: the outcome stays open": [
      inTurn(redirect(307, moved), stall),
      { ok: false, hung: false, code: "timeout", outcome: "unknown", requests: 2 },
      { options: { timeout: 800 } },
    ],
    "a failure after a redirect was followed: the write is not sent a third time": [
      inTurn(redirect(308, moved), answer(503)),
      { ok: false, status: 503, outcome: "unknown", requests: 2 },
      { applies: ({ isSpecial }) => !isSpecial(503) },
    ],
  }),
];
