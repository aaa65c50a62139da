import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { json, play, refused, type Sent, secrets } from "../../test/harness.ts";
import type { HookEvent, Hooks } from "../hooks.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Makes a call whose answer takes 40 ms, and returns what the hooks were told. */
async function eventsOf(step: Response | Error, name: "create" | "read" = "create", signal?: AbortSignal) {
  const events: [name: string, event: HookEvent][] = [];
  const note = (name: string) => (event: HookEvent) => void events.push([name, event]);
  const on = Object.fromEntries(["request", "response", "retry", "error"].map((name) => [name, note(name)]));
  const slow = async (_: Sent) => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (step instanceof Error) throw step;
    return step;
  };
  await vi.advanceTimersByTimeAsync(5);
  const pending = play([slow], { on, retry: false })[name]({ signal });
  await vi.advanceTimersByTimeAsync(40);
  await pending;
  return events;
}

const common = { operation: "create", method: "POST", url: "https://host.test/things", attempt: 1 };
const request = [
  "request",
  {
    ...common,
    duration: 0,
    headers: { accept: "application/json, application/problem+json", "content-type": "application/json" },
  },
];
const answered = { "x-request-id": "abc", "set-cookie": secrets.key, "x-documented": "7" };
const headers = {
  "content-type": "application/json",
  "x-request-id": "abc",
  "x-documented": "7",
};

describe("the hooks of an attempt", () => {
  test("are told of the request and of a success", async () => {
    expect(await eventsOf(json(201, { title: secrets.text }, answered))).toEqual([
      request,
      ["response", { ...common, duration: 40, headers, status: 201, requestId: "abc" }],
    ]);
  });

  test("are told of a failure twice: that it was answered, and that it failed", async () => {
    const event = {
      ...common,
      duration: 40,
      headers,
      status: 422,
      requestId: "abc",
      outcome: "rejected",
      code: undefined,
    };
    expect(await eventsOf(json(422, { title: secrets.text }, answered))).toEqual([
      request,
      ["response", event],
      ["error", event],
    ]);
  });

  test("are told why there is no answer", async () => {
    const facts = { status: undefined, requestId: undefined, outcome: "not-sent", code: "connect" };
    expect(await eventsOf(refused())).toEqual([request, ["error", { ...common, duration: 40, headers: {}, ...facts }]]);
  });

  test("are told of an answer that cannot be trusted, with its status", async () => {
    const page = new Response("<html>", { status: 201, headers: { "content-type": "text/html" } });
    const event = {
      ...common,
      duration: 40,
      headers: { "content-type": "text/html" },
      status: 201,
      requestId: undefined,
      outcome: "unknown",
      code: "media-type",
    };
    expect(await eventsOf(page)).toEqual([request, ["response", event], ["error", event]]);
  });

  test("are told of a request that an abort kept from being sent, so that every request has an end", async () => {
    const events = await eventsOf(json(201, {}), "create", AbortSignal.abort());
    expect(events.map(([name, { code }]) => [name, code])).toEqual([
      ["request", undefined],
      ["error", "aborted"],
    ]);
  });

  test("see a path template, and no secret anywhere", async () => {
    const all = [
      await eventsOf(json(200, { title: secrets.text }, answered), "read"),
      await eventsOf(json(500, { title: secrets.text }, answered), "read"),
      await eventsOf(refused(), "read"),
    ].flat();
    expect(new Set(all.map(([, { url }]) => url))).toEqual(new Set(["https://host.test/things/{id}"]));
    for (const secret of Object.values(secrets)) expect(JSON.stringify(all)).not.toContain(secret);
  });

  test("are told of each attempt with its number", async () => {
    const attempts: number[] = [];
    const on: Hooks = { request: ({ attempt }) => void attempts.push(attempt) };
    const pending = play([json(503, {}), refused(), json(200, {})], { on }).read();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await pending).toMatchObject({ ok: true, attempts: 3 });
    expect(attempts).toEqual([1, 2, 3]);
  });

  test.each<keyof Hooks>(["request", "response", "error"])("change nothing when %s throws", async (name) => {
    const hook = vi.fn(() => {
      throw new Error("the caller's own bug");
    });
    const result = await play([json(422, {})], { on: { [name]: hook } }).create();
    expect(result).toMatchObject({ outcome: "rejected", status: 422 });
    expect(hook).toHaveBeenCalledTimes(1);
  });
});
