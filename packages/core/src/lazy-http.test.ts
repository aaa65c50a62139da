import createFetchClient from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import { json } from "../test/harness.ts";
import { lazyHttp } from "./lazy-http.ts";

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"] as const;

type AnyCall = (...args: unknown[]) => Promise<{ data?: unknown }>;

/** A lazy client over a fetch that answers with the trace its middleware left. */
function lazy() {
  const trace: string[] = [];
  const fetch = vi.fn(async (_: Request) => json(200, trace));
  const load = vi.fn(async () => createFetchClient<object>({ baseUrl: "https://host.test", fetch }));
  const http = lazyHttp(load);
  const mark = (name: string) => ({
    onRequest: () => {
      trace.push(name);
    },
  });
  return { http, load, fetch, mark, get: () => (http.GET as AnyCall)("/x") };
}

describe("the http client", () => {
  test("is loaded at its first use and once", async () => {
    const { load, get } = lazy();
    expect(load).not.toHaveBeenCalled();
    await Promise.all([get(), get()]);
    await get();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("has the methods of an openapi-fetch client and no others", () => {
    expect(Object.keys(lazy().http).sort()).toEqual(Object.keys(createFetchClient({})).sort());
  });

  test.each(methods)("passes %s and all its arguments on", async (name) => {
    const call = vi.fn(async (...args: unknown[]) => args);
    const http = lazyHttp(async () => ({ [name]: call }) as never);
    const before = name === "request" ? ["get", "/x"] : ["/x"];
    for (const given of [[{ parseAs: "text", params: { query: { a: [1] } } }], [undefined], [null], []]) {
      const [init] = given;
      const passed = await (http[name] as AnyCall)(...before, ...given);
      expect(passed).toMatchObject([...before, init ?? {}]);
      expect(passed).toHaveLength(before.length + 1);
    }
  });

  test("applies middleware that was registered before the first use, in order", async () => {
    const { http, mark, get, load } = lazy();
    http.use(mark("a"), mark("b"));
    http.use(mark("c"));
    expect((await get()).data).toEqual(["a", "b", "c"]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("applies middleware that is registered later to later calls", async () => {
    const { http, mark, get } = lazy();
    expect((await get()).data).toEqual([]);
    http.use(mark("a"));
    expect((await get()).data).toEqual(["a"]);
  });

  test("takes middleware out again, before and after the first use", async () => {
    const { http, mark, get } = lazy();
    const [a, b, c] = [mark("a"), mark("b"), mark("c")];
    http.use(a, b, c);
    http.eject(a);
    expect((await get()).data).toEqual(["b", "c"]);
    http.eject(b, c);
    expect((await get()).data).toEqual(["b", "c"]);
  });
});

describe("a failure to load", () => {
  test("meets each call", async () => {
    const http = lazyHttp(() => Promise.reject(new Error("no such chunk")));
    await expect((http.GET as AnyCall)("/x")).rejects.toThrow("no such chunk");
    await expect((http.POST as AnyCall)("/x")).rejects.toThrow("no such chunk");
  });

  test("after `use`, like a refused middleware, ends no process and meets the next call", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      const { http, get } = lazy();
      http.use("not a middleware" as never);
      const broken = lazyHttp(() => Promise.reject(new Error("no such chunk")));
      broken.use({ onRequest: () => undefined });
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(unhandled).not.toHaveBeenCalled();
      await expect(get()).rejects.toThrow("Middleware must be an object");
      await expect((broken.GET as AnyCall)("/x")).rejects.toThrow("no such chunk");
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });
});
