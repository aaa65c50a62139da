import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { definition, empty, ended, json, play, refused, type Step, secrets, typed, useClock } from "../test/harness.ts";
import type { HookEvent, Hooks } from "./hooks.ts";
import type { CallOptions } from "./options.ts";

useClock(0.5);

const names = ["request", "response", "retry", "error"] as const;

/** Makes a call whose answers take 40 ms each, and returns what the hooks were told. */
async function eventsOf(steps: (Response | Error)[], name: "create" | "read" = "create", options: CallOptions = {}) {
  const events: [name: string, event: HookEvent & { wait?: number }][] = [];
  const on = Object.fromEntries(names.map((name) => [name, (event: HookEvent) => void events.push([name, event])]));
  const slow = steps.map(
    (step): Step =>
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 40));
        if (step instanceof Error) throw step;
        return step;
      },
  );
  await vi.advanceTimersByTimeAsync(5);
  await ended(play(slow, { on })[name]({ context: "case 7", ...options }));
  return events;
}

const ofCall = { call: expect.any(String), context: "case 7" };
const common = {
  operation: "create",
  method: "POST",
  url: "https://host.test/things",
  attempt: 1,
  duration: 40,
  ...ofCall,
};
const request = [
  "request",
  { ...common, duration: 0, headers: { accept: definition.accept, "content-type": "application/json" } },
];
const answered = { "x-request-id": "abc", "set-cookie": secrets.key, "x-documented": "7" };
const headers = { "content-type": "application/json", "x-request-id": "abc", "x-documented": "7" };
const noAnswer = { status: undefined, requestId: undefined };

describe("the hooks of an attempt", () => {
  const refusal = { ...common, headers, status: 422, requestId: "abc", outcome: "rejected", code: undefined };
  const page = { status: 201, requestId: undefined, outcome: "unknown", code: "media-type" };
  const unsent = { ...common, headers: {}, ...noAnswer, outcome: "not-sent", code: "connect" };
  test.each<[string, Response | Error, unknown[]]>([
    [
      "the request and a success",
      json(201, { title: secrets.text }, answered),
      [["response", { ...common, headers, status: 201, requestId: "abc" }]],
    ],
    [
      "a failure twice: that it was answered, and that it failed",
      json(422, { title: secrets.text }, answered),
      [
        ["response", refusal],
        ["error", refusal],
      ],
    ],
    [
      "an answer that cannot be trusted, with its status",
      typed(201, "<html>", "text/html"),
      ["response", "error"].map((name) => [name, { ...common, headers: { "content-type": "text/html" }, ...page }]),
    ],
    ["why there is no answer", refused(), [["error", unsent]]],
  ])("are told of %s", async (_, step, events) => {
    expect(await eventsOf([step], "create", { retry: false })).toEqual([request, ...events]);
  });

  test("are told of a request that an abort kept from being sent, so that every request has an end", async () => {
    const events = await eventsOf([], "create", { signal: AbortSignal.abort() });
    const end = { ...common, duration: expect.any(Number), headers: {}, ...noAnswer };
    expect(events).toEqual([request, ["error", { ...end, outcome: "not-sent", code: "aborted" }]]);
  });

  test("are told before each wait what failed and how long it takes, and of each attempt its number", async () => {
    const steps = [json(503, {}, { "x-request-id": "abc" }), refused(), json(200, {}, answered)];
    const events = await eventsOf(steps, "read");
    expect(events.filter(([name]) => name === "request").map(([, { attempt }]) => attempt)).toEqual([1, 2, 3]);
    const read = {
      operation: "read",
      method: "GET",
      url: "https://host.test/things/{id}",
      duration: 0,
      headers: {},
      ...ofCall,
    };
    const first = { attempt: 1, status: 503, outcome: "unknown", code: undefined, requestId: "abc", wait: 250 };
    const second = { attempt: 2, ...noAnswer, outcome: "unknown", code: "connect", wait: 500 };
    expect(events.filter(([name]) => name === "retry").map(([, event]) => event)).toEqual([
      { ...read, ...first },
      { ...read, ...second },
    ]);
    for (const secret of Object.values(secrets)) expect(JSON.stringify(events)).not.toContain(secret);
  });

  test("are told the wait that the server asks for, and of none where the failure ends the call", async () => {
    const retries = async (steps: Response[], name?: "read") =>
      (await eventsOf(steps, name)).flatMap(([name, { wait }]) => (name === "retry" ? [wait] : []));
    expect(await retries([empty(429, { "retry-after": "7" }), json(201, {})])).toEqual([7000]);
    expect(await retries([empty(400)], "read")).toEqual([]);
    expect(await retries([empty(503)])).toEqual([]);
  });
});

describe("a request hook", () => {
  test("of the call is told before the client's, and what both return is sent, without replacing credentials", async () => {
    const order: string[] = [];
    const hook = (name: string, headers: Record<string, string>) => () => {
      order.push(name);
      return headers;
    };
    const on = { request: hook("client", { "x-a": "client", "X-Key": "mine" }) };
    const { create, sent } = play([json(201, {})], { on });
    await create({ on: { request: hook("call", { "x-a": "call", Traceparent: "00-1" }) } });
    expect(order).toEqual(["call", "client"]);
    expect(sent[0]?.headers).toMatchObject({ "x-a": "client", traceparent: "00-1", "x-key": secrets.key });
  });

  test.each([Promise.resolve({ "x-a": "late" }), { "x a": "1" }, { "content-length": "7" }, "text"])(
    "that returns %o, which no request can carry, changes nothing",
    async (returned) => {
      const { create, sent } = play([json(201, {})], { on: { request: () => returned as never } });
      expect((await create()).ok).toBe(true);
      expect(Object.keys(sent[0]?.headers ?? {})).toEqual(["content-type", "accept", "x-custom", "x-key"]);
    },
  );
});

describe("a hook", () => {
  const failing = [
    () => {
      throw new Error("the caller's own bug");
    },
    () => Promise.reject(new Error("late")) as never,
  ];
  test.each(names.flatMap((name) => failing.map((hook) => [name, hook] as const)))(
    "of %s that fails, at once or later, changes nothing and ends no process",
    async (name, hook) => {
      const unhandled = vi.fn();
      process.on("unhandledRejection", unhandled);
      const called = vi.fn(hook);
      const { read, sent } = play([empty(503), json(200, {})], { on: { [name]: called } });
      expect((await ended(read())).ok).toBe(true);
      expect(sent).toHaveLength(2);
      expect(called).toHaveBeenCalledTimes(["request", "response"].includes(name) ? 2 : 1);
      await turn();
      process.off("unhandledRejection", unhandled);
      expect(unhandled).not.toHaveBeenCalled();
    },
  );

  test.each<Hooks>([{}, { error: undefined as never }])("need not be there (%o)", async (on) => {
    expect((await play([empty(422)], { on }).create()).status).toBe(422);
  });
});
