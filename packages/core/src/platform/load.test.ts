import { describe, expect, test, vi } from "vitest";
import { clientWith, empty, ended, json, refused, useClock } from "../../test/harness.ts";
import { range } from "../../test/server.ts";

useClock();

describe("in a Worker", () => {
  /** A client that was made on one. */
  function onWorker(answer: () => Promise<Response>) {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    const { client } = clientWith({ fetch: answer });
    return (id: number) => client.read({ path: { id } }, { retry: false, deadline: 52_000 });
  }

  test("no call waits for another to end, which could not wake it", async () => {
    const ends: (() => void)[] = [];
    const ask = onWorker(() => new Promise((resolve) => ends.push(() => resolve(json(200, {})))));
    const calls = range(100).map(ask);
    await vi.waitFor(() => expect(ends).toHaveLength(100));
    for (const end of ends) end();
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
  });

  test("each call waits for the server's time by a timer of its own, and no longer than it may", async () => {
    let busy = true;
    const asked: number[] = [];
    const ask = onWorker(async () => {
      asked.push(performance.now());
      return busy ? empty(503, { "retry-after": "50" }) : json(200, {});
    });
    const began = performance.now();
    expect((await ask(0)).status).toBe(503);
    busy = false;
    const results = await ended(Promise.all(range(100).map(ask)), 60_000);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const back = asked.slice(1).map((at) => at - began);
    expect(Math.min(...back)).toBeGreaterThanOrEqual(50_000);
    expect(Math.max(...back)).toBeLessThan(51_001);
    expect(new Set(back.map(Math.round)).size).toBeGreaterThan(10);
  });

  test("a failed connection proves nothing, and its error tells nothing", async () => {
    const told = { error: { code: "network", reason: undefined }, outcome: "unknown", attempts: 1 };
    expect(await onWorker(() => Promise.reject(refused()))(1)).toMatchObject(told);
  });
});
