import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  callOf,
  configOf,
  create,
  definition,
  fetchOf,
  json,
  read,
  refused,
  type Sent,
  secrets,
} from "../../test/harness.ts";
import type { HookEvent, Hooks } from "../hooks.ts";
import { attemptCall } from "./attempt.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Makes an attempt whose answer takes 40 ms, and returns what the hooks were told. */
async function eventsOf(step: Response | Error, operation = create, options: { signal?: AbortSignal } = {}) {
  const events: [name: string, event: HookEvent][] = [];
  const on = Object.fromEntries(
    ["request", "response", "retry", "error"].map((name) => [
      name,
      (event: HookEvent) => {
        events.push([name, event]);
      },
    ]),
  );
  const slow = async (_: Sent) => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (step instanceof Error) throw step;
    return step;
  };
  const config = configOf(fetchOf(slow).fetch, { on });
  await vi.advanceTimersByTimeAsync(5);
  const pending = attemptCall(definition, config, callOf(operation, options), 2, 1000, "timeout");
  await vi.advanceTimersByTimeAsync(40);
  await pending;
  return events;
}

const common = { operation: "theOperation", method: "POST", url: "https://host.test/things", attempt: 2 };
const request = [
  "request",
  { ...common, duration: 0, headers: { accept: "application/json", "x-custom": "[redacted]" } },
];
const answered = { "x-request-id": "abc", "set-cookie": secrets.key, "x-documented": "7" };
const headers = {
  "content-type": "application/json",
  "x-request-id": "abc",
  "set-cookie": "[redacted]",
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
    const events = await eventsOf(json(201, {}), create, { signal: AbortSignal.abort() });
    expect(events.map(([name, { code }]) => [name, code])).toEqual([
      ["request", undefined],
      ["error", "aborted"],
    ]);
  });

  test("see a path template, and no secret anywhere", async () => {
    const all = [
      await eventsOf(json(200, { title: secrets.text }, answered), read),
      await eventsOf(json(500, { title: secrets.text }, answered), read),
      await eventsOf(refused(), read),
    ].flat();
    expect(new Set(all.map(([, { url }]) => url))).toEqual(new Set(["https://host.test/things/{id}"]));
    for (const secret of Object.values(secrets)) expect(JSON.stringify(all)).not.toContain(secret);
  });

  test("may abort the call: nothing is sent then", async () => {
    const controller = new AbortController();
    const { fetch, sent } = fetchOf();
    const config = configOf(fetch, { on: { request: () => controller.abort() } });
    const call = callOf(create, { signal: controller.signal });
    const { details, fault } = await attemptCall(definition, config, call, 1, 1000, "timeout");
    expect({ outcome: details.outcome, code: fault?.code }).toEqual({ outcome: "not-sent", code: "aborted" });
    expect(sent).toHaveLength(0);
  });

  test.each<keyof Hooks>(["request", "response", "error"])("change nothing when %s throws", async (name) => {
    const hook = vi.fn(() => {
      throw new Error("the caller's own bug");
    });
    const config = configOf(fetchOf(json(422, {})).fetch, { on: { [name]: hook } });
    const { details } = await attemptCall(definition, config, callOf(create), 1, 1000, "timeout");
    expect(details).toMatchObject({ outcome: "rejected", status: 422 });
    expect(hook).toHaveBeenCalledTimes(1);
  });
});
