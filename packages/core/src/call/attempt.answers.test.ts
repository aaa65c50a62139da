import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  callOf,
  configOf,
  create,
  definition,
  empty,
  failure,
  fetchOf,
  json,
  refused,
  reset,
  streamed,
  watchedController,
} from "../../test/harness.ts";
import type { ClientConfig } from "../options.ts";
import { attemptCall } from "./attempt.ts";
import { Fault } from "./fault.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const attempt = (config: ClientConfig, call = callOf(create), ms = 1000) =>
  attemptCall(definition, config, call, 1, ms, "timeout");

describe("a body", () => {
  test.each([
    [201, "unknown"],
    [400, "rejected"],
  ])("that stalls after status %s ends at the limit, and the status still counts", async (status, outcome) => {
    const { response, body } = streamed(status, { "x-request-id": "abc" });
    body.enqueue(new TextEncoder().encode("{"));
    const pending = attempt(configOf(fetchOf(response).fetch));
    await vi.advanceTimersByTimeAsync(1000);
    const { fault, details, ...rest } = await pending;
    expect(fault).toEqual(new Fault("timeout"));
    expect(details).toMatchObject({ outcome, status, requestId: "abc" });
    expect(rest).toEqual({ answer: undefined, response });
  });

  test("is given up when the caller aborts", async () => {
    const controller = watchedController();
    const { response } = streamed(201);
    const pending = attempt(configOf(fetchOf(response).fetch), callOf(create, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await pending).toMatchObject({ fault: new Fault("aborted"), details: { outcome: "unknown", status: 201 } });
    expect(controller.listeners.size).toBe(0);
  });

  test("that breaks off spoils a success, and only the body of a failure", async () => {
    const broken = (status: number) => {
      const { response, body } = streamed(status);
      body.error(failure({ code: "UND_ERR_SOCKET" }));
      return response;
    };
    const spoilt = await attempt(configOf(fetchOf(broken(201)).fetch));
    expect(spoilt).toMatchObject({ answer: undefined, fault: new Fault("truncated", "UND_ERR_SOCKET") });
    expect(spoilt.details).toMatchObject({ outcome: "unknown", status: 201 });

    const refusal = await attempt(configOf(fetchOf(broken(422)).fetch));
    expect(refusal.answer).toEqual({ ok: false, body: undefined, outcome: undefined, bytes: new Uint8Array() });
    expect(refusal.details).toMatchObject({ outcome: "rejected", status: 422 });
  });

  test("has at most 10 MiB unless told otherwise", async () => {
    const most = 10 * 2 ** 20;
    const one = async (length: number, more: Partial<ClientConfig> = {}) => {
      const { fetch } = fetchOf(json(201, {}, { "content-length": String(length) }));
      return (await attempt(configOf(fetch, more))).fault;
    };
    expect(await one(most)).toBeUndefined();
    expect(await one(most + 1)).toEqual(new Fault("too-large"));
    expect(await one(most + 1, { maxBodyBytes: Infinity })).toBeUndefined();
    expect(await one(6, { maxBodyBytes: 5 })).toEqual(new Fault("too-large"));
  });
});

describe("what is known of an answer", () => {
  test.each([
    [400, "rejected"],
    [429, "rejected"],
    [503, "unknown"],
    [202, "unknown"],
  ])("status %s is %s, with what the server asked for", async (status, outcome) => {
    const { fetch } = fetchOf(json(status, {}, { "retry-after": "7" }));
    const { details, answer, fault } = await attempt(configOf(fetch));
    expect(details).toMatchObject({ outcome, status, retryAfter: 7 });
    expect({ fault, ok: answer?.ok }).toEqual({ fault: undefined, ok: false });
  });

  test("the vendor's own header says how long to wait after a 429, and a date is counted from now", async () => {
    const seconds = async (headers: Record<string, string>) =>
      (await attempt(configOf(fetchOf(empty(429, headers)).fetch))).details.retryAfter;
    expect(await seconds({ "x-reset": "9" })).toBe(9);
    vi.setSystemTime(Date.UTC(2030, 0, 1));
    expect(await seconds({ "retry-after": "Tue, 01 Jan 2030 00:00:30 GMT" })).toBe(30);
  });

  test("the specification's word on a status is final, also without a body", async () => {
    const operation = { ...create, outcomes: { 400: "unknown", 500: "rejected" } as const };
    const outcome = async (status: number) =>
      (await attempt(configOf(fetchOf(empty(status)).fetch), callOf(operation))).details.outcome;
    expect([await outcome(400), await outcome(500), await outcome(404)]).toEqual(["unknown", "rejected", "rejected"]);
  });

  test("a success body that means failure has the outcome of its branch", async () => {
    const failed = [{ when: { status: "error" }, outcome: "rejected" as const }];
    const operation = { ...create, failed, outcomes: { 201: "unknown" as const } };
    const { details, answer } = await attempt(
      configOf(fetchOf(json(201, { status: "error" })).fetch),
      callOf(operation),
    );
    expect(details).toMatchObject({ outcome: "rejected", status: 201 });
    expect(answer).toMatchObject({ ok: false, body: { status: "error" } });
  });

  test("a hint belongs to the fault, else to the status, and never to a success", async () => {
    const hints = { 401: "check the key", 201: "never", timeout: "be patient", connect: "check the host" };
    const hint = async (step: Response | Error) => {
      const config = configOf(fetchOf(step).fetch);
      return (await attemptCall({ ...definition, hints }, config, callOf(create), 1, 1000, "timeout")).details.hint;
    };
    expect(await hint(empty(401))).toBe("check the key");
    expect(await hint(refused())).toBe("check the host");
    expect(await hint(empty(404))).toBeUndefined();
    expect(await hint(reset())).toBeUndefined();
    expect(await hint(json(201, {}))).toBeUndefined();
  });
});
