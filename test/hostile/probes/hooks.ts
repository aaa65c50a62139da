import type { HookEvent, Hooks } from "@incident-clients/core";
import { answer, answerCanary, inTurn, succeed } from "../behaviours.ts";
import { named, type Probe } from "../probe.ts";

const every = (hook: (event: HookEvent) => void): Hooks => ({
  request: hook,
  response: hook,
  retry: hook,
  error: hook,
});

/** Every header of the request and the body come back in the answer's headers. */
const mirror: Probe["server"] = ({ seen, response }) => {
  const echoed = Object.fromEntries(Object.entries(seen.headers).map(([name, value]) => [`x-echo-${name}`, value]));
  const headers = { ...echoed, "x-secret": answerCanary, "set-cookie": `session=${answerCanary}` };
  response.writeHead(400, { ...headers, "content-type": "application/json" }).end(JSON.stringify(seen));
};

const unharmed = { ok: true, requests: 2 } as const;
const twice = inTurn(answer(429), succeed);
const plain: NonNullable<Probe["applies"]> = ({ isSpecial }) => !isSpecial(429) && !isSpecial(400);

/** Hooks that misbehave, and what hooks are told. */
export const hooks: Probe[] = named({
  "hooks that throw: the call is not broken": [
    twice,
    unharmed,
    {
      applies: plain,
      options: {
        on: every(() => {
          throw new Error("a hook's own bug");
        }),
      },
    },
  ],
  "hooks that reject: the call is not broken": [
    twice,
    unharmed,
    { applies: plain, options: { on: every(async () => Promise.reject(new Error("a hook's own bug"))) } },
  ],
  "hooks that never finish: the call does not wait for them": [
    twice,
    { ...unharmed, hung: false },
    { applies: plain, options: { on: every(() => new Promise<void>(() => {})) } },
  ],
  "hooks that overwrite what they are told: the request stays as it was": [
    twice,
    {
      ...unharmed,
      foreign: 0,
      seen: (seen) => seen.every(({ headers }) => !JSON.stringify(headers).includes("overwritten")),
    },
    {
      applies: plain,
      options: {
        on: every((event) => {
          event.url = "http://stranger.invalid";
          for (const name in event.headers) event.headers[name] = "overwritten";
        }),
      },
    },
  ],
  "a server that sends the key and the ticket back: neither is in an error or a hook": [
    mirror,
    { ok: false, status: 400, outcome: "rejected", leaks: [] },
    { applies: plain },
  ],
});
