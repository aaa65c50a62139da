import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { CommonOptions } from "@incident-clients/core";
import { expect, test } from "vitest";
import { full } from "../lib/sample.ts";
import { vendors } from "../lib/vendors.ts";
import { answer, answerInstead, answerJson, raw, redirect, reset, stall, succeed, wire } from "./behaviours.ts";
import { drivers } from "./drivers.ts";
import { openSite, type Site } from "./servers.ts";
import { type Target, targetsOf } from "./targets.ts";

// Nobody reads the stacks of these thousands of errors, and making them is most of the work.
Error.stackTraceLimit = 0;

setFlagsFromString("--expose-gc");
const gc: () => void = runInNewContext("gc");

/** The timers and sockets that are alive in this process, those of the test runner's own pipes left out. */
const alive = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout" || /TCP|TLS/.test(name));

/** Waits until nothing is alive, or as long as closing connections can take, and tells what is left. */
async function leftovers(): Promise<string[]> {
  for (let waited = 0; waited < 5000 && alive().length > 0; waited += 20) await sleep(20);
  return alive();
}

/** Bytes of objects that are still in use. */
async function heap(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    gc();
    await sleep(5);
  }
  return process.memoryUsage().heapUsed;
}

/** Ways for fetch to go wrong without a server. */
const stubs: ((target: Target, signal: AbortSignal | null | undefined) => Promise<Response>)[] = [
  async ({ success: { text, status, type } }) => new Response(text, { status, headers: { "content-type": type } }),
  async () => new Response("{}", { status: 503 }),
  async () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } })),
  async () => new Response("x".repeat(5000), { status: 201, headers: { "content-type": "text/html" } }),
  // Ignores its signal, so that only the timeout ends it.
  () => new Promise(() => {}),
  async () => new Response(new ReadableStream(), { status: 201 }),
  (_, signal) => new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
];

const quick = [
  succeed,
  answer(503, { "retry-after": "0" }),
  reset,
  redirect(307, ({ foreign }) => foreign),
  raw((exchange) => wire(exchange).slice(0, -5)),
  answerJson(() => "x".repeat(5000)),
  answerInstead("text/html", () => "<html>"),
  succeed,
];
/** A stall takes its whole timeout, so there are few. */
const turns = [stall, ...quick, ...quick, ...quick, ...quick];

const brief: CommonOptions = { timeout: 20, deadline: 40, maxBodyBytes: 4000, retry: { baseDelay: 1 } };
/** Long enough for a busy machine to reach the server. */
const patient: CommonOptions = { ...brief, timeout: 1000, deadline: 1200 };

const byKind = await Promise.all(vendors.map(targetsOf));
const targets = byKind.flatMap(({ write, repeatable }) => [write, repeatable]).filter((one) => one !== undefined);

/** Makes many calls, some of them aborted at once or under way, over stubs and over a server. */
async function callOften(count: number, site: Site, shared: AbortSignal) {
  const told = { ok: 0, failed: 0, aborted: 0 };
  let turn = 0;
  let next = 0;
  const stubFor =
    (target: Target): typeof fetch =>
    (_, init) =>
      stubs[turn++ % stubs.length]?.(target, init?.signal) ?? Promise.reject();
  const calls = targets.flatMap((target) =>
    (["methods", "http"] as const).flatMap((driver) =>
      [{ ...brief, fetch: stubFor(target) }, patient].map((options) => {
        return { target, driver, call: drivers[driver](target, site.origin, options, []) };
      }),
    ),
  );
  const caller = async () => {
    for (let number = next++; number < count; number = next++) {
      const { target, driver, call } = calls[number % calls.length] as (typeof calls)[number];
      const own = new AbortController();
      if (number % 7 === 0) own.abort();
      const timer = number % 7 === 1 ? setTimeout(() => own.abort(), 2) : undefined;
      const signal = number % 7 > 1 && driver === "methods" ? shared : own.signal;
      const result = await call(target.input, signal).catch((error) => ({ ok: false, code: error.code }));
      clearTimeout(timer);
      told[result.ok ? "ok" : result.code === "aborted" ? "aborted" : "failed"] += 1;
    }
  };
  await Promise.all(Array.from({ length: 60 }, caller));
  return told;
}

test("the meter sees a timer, a socket and memory that are held", async () => {
  await leftovers();
  const before = await heap();
  const timer = setInterval(() => {}, 1e6);
  expect(alive()).toEqual(["Timeout"]);
  clearInterval(timer);

  const site = await openSite(stall);
  const pending = fetch(site.origin).catch(() => {});
  while (site.seen.length === 0) await sleep(5);
  expect(alive().filter((name) => name === "TCPSocketWrap")).toHaveLength(2);
  site.close();
  await pending;

  const memory = Array.from({ length: 50_000 }, (_, index) => ({ text: [index] }));
  expect((await heap()) - before).toBeGreaterThan(memory.length * 50);
});

test("a hundred waits that were aborted leave no timer", async () => {
  const target = byKind.find(({ write }) => write)?.write as Target;
  const fetch = async () => new Response("{}", { status: 429, headers: { "retry-after": "60" } });
  const waiting = Array.from({ length: 100 }, async () => {
    const own = new AbortController();
    setTimeout(() => own.abort(), 100);
    return drivers.methods(target, "http://localhost", { fetch }, [])(target.input, own.signal);
  });
  const codes = new Set((await Promise.all(waiting)).map(({ code }) => code));
  expect([...codes]).toEqual(["aborted"]);
  expect(await leftovers()).toEqual([]);
});

const count = full ? 10_000 : 200;

test(`${count} calls with aborts and failures leave no timer, no socket, no listener and no growth`, async () => {
  const shared = new AbortController().signal;
  const play = async (count: number) => {
    const scene = { ...targets[0], foreign: "http://127.0.0.1:9" };
    const site = await openSite((exchange) => turns[exchange.number % turns.length]?.(exchange), scene);
    const told = await callOften(count, site, shared);
    site.close();
    return { ...told, requests: site.seen.length };
  };

  await play(count / 5);
  await leftovers();
  const before = await heap();
  const { ok, failed, aborted, requests } = await play(count);
  const left = await leftovers();
  const growth = (await heap()) - before;
  console.log(JSON.stringify({ ok, failed, aborted, requests, left, growth }));

  expect(requests).toBeGreaterThan(count / 50);
  expect(ok).toBeGreaterThan(count / 50);
  expect(failed).toBeGreaterThan(count / 5);
  expect(aborted).toBeGreaterThan(count / 10);
  expect(ok + failed + aborted).toBe(count);
  expect(left).toEqual([]);
  expect(getEventListeners(shared, "abort")).toEqual([]);
  // Compiled code comes and goes by a megabyte or two; one signal kept for each of ten thousand calls would be five.
  expect(growth).toBeLessThan(3_000_000);
}, 120_000);
