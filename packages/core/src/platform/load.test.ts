import { afterEach, expect, test, vi } from "vitest";
import { clientWith, empty, json } from "../../test/harness.ts";
import { range } from "../../test/server.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A client that was made on a Worker; each of its calls is answered by hand. */
function onWorker(answer: () => Promise<Response>) {
  vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
  const { client } = clientWith({ fetch: answer });
  return (id: number) => client.read({ path: { id } }, { retry: false, deadline: 60_000 });
}

test("in a Worker no call waits for another to end, which could not wake it", async () => {
  const ends: (() => void)[] = [];
  const ask = onWorker(() => new Promise((resolve) => ends.push(() => resolve(json(200, {})))));
  const calls = range(200).map(ask);
  await vi.waitFor(() => expect(ends).toHaveLength(200));
  for (const end of ends) end();
  expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
});

test("in a Worker each call waits for the server's time by a timer of its own, and no longer than it may", async () => {
  vi.useFakeTimers();
  let busy = true;
  const asked: number[] = [];
  const ask = onWorker(async () => {
    asked.push(performance.now());
    return busy ? empty(503, { "retry-after": "50" }) : json(200, {});
  });
  expect((await ask(0)).status).toBe(503);
  busy = false;
  const calls = range(100).map(ask);
  await vi.advanceTimersByTimeAsync(60_000);
  const results = await Promise.all(calls);
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(Math.min(...asked.slice(1))).toBeGreaterThanOrEqual(50_000);
  expect(Math.max(...asked)).toBeLessThan(55_001);
  expect(new Set(asked.slice(1).map(Math.round)).size).toBeGreaterThan(10);
});

test("in a Worker a failed connection proves nothing", async () => {
  const ask = onWorker(() =>
    Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED", syscall: "connect" })),
  );
  expect(await ask(1)).toMatchObject({
    error: { code: "network", reason: undefined },
    outcome: "unknown",
    attempts: 1,
  });
});
