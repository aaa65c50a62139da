import { afterEach, describe, expect, test, vi } from "vitest";
import { clientWith, json } from "../../test/harness.ts";
import type { EvidenceFetch } from "./platform.ts";

/** A fetch that reports: what it does is the test's. */
const reporting = (sendWithEvidence: EvidenceFetch["sendWithEvidence"]) =>
  Object.assign(vi.fn<typeof fetch>(), { sendWithEvidence });
const write = (fetch: typeof globalThis.fetch, options = {}) =>
  clientWith({ fetch }).client.create({ body: { a: 1 } }, { retry: false, ...options });
const network = () => Object.assign(new Error("private"), { code: "ECONNRESET" });

afterEach(() => {
  Reflect.deleteProperty(Function.prototype, "sendWithEvidence");
});

describe("a transport that reports what it wrote", () => {
  test("is called in place of the function, and counts as sent what it has written", async () => {
    const fetch = reporting(async (_, __, evidence) => {
      evidence.written++;
      throw network();
    });
    expect(await write(fetch)).toMatchObject({ outcome: "unknown", error: { code: "network", reason: "ECONNRESET" } });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("proves by any failure that nothing was written, so a write is repeated", async () => {
    let calls = 0;
    const fetch = reporting(async (_, __, evidence) => {
      if (calls++ === 0) throw network();
      evidence.written++;
      return json(201, { id: 1 });
    });
    expect(await write(fetch, { retry: { baseDelay: 1 } })).toMatchObject({ ok: true, attempts: 2 });
    expect(await write(reporting(() => Promise.reject(network())))).toMatchObject({
      outcome: "not-sent",
      error: { code: "connect", reason: "ECONNRESET" },
    });
  });

  test.each([
    [0, "not-sent"],
    [1, "unknown"],
  ])("decides the outcome of a call that ends early: written %i times", async (written, outcome) => {
    const fetch = reporting((_, __, evidence) => {
      evidence.written = written;
      return new Promise(() => {});
    });
    expect(await write(fetch, { timeout: 20 })).toMatchObject({ outcome, error: { code: "timeout" } });
  });

  test("has its advice in the message, in place of core's words", async () => {
    const fetch = reporting(async (_, __, evidence) => {
      evidence.advice = 'the proxy wants a login; set "proxy"';
      throw network();
    });
    const { error } = await write(fetch);
    expect(String(error)).toContain('the proxy wants a login; set "proxy" (ECONNRESET). Nothing was sent');
    expect(String(error)).not.toContain("private");
  });

  test("counts what it sent more than once", async () => {
    const fetch = reporting(async (_, __, evidence) => {
      evidence.written += 2;
      return json(400, {});
    });
    expect(await write(fetch)).toMatchObject({ status: 400, attempts: 2 });
  });

  test("decides whether an empty success was complete", async () => {
    const answered = (ended: boolean) =>
      reporting(async (_, __, evidence) => {
        evidence.written++;
        evidence.ended = ended;
        return json(201, { id: 1 });
      });
    expect(await write(answered(true))).toMatchObject({ ok: true });
    expect(await write(answered(false))).toMatchObject({ error: { code: "truncated" }, outcome: "unknown" });
  });

  test("must have the method itself: one that all functions inherit is somebody's bug", async () => {
    Object.defineProperty(Function.prototype, "sendWithEvidence", { value: () => json(201, {}), configurable: true });
    const fetch = vi.fn<typeof globalThis.fetch>(async () => json(201, { id: 1 }));
    expect(await write(fetch)).toMatchObject({ ok: true, data: { id: 1 } });
    expect(fetch).toHaveBeenCalledOnce();
  });
});
