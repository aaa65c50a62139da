import { setImmediate as turn } from "node:timers/promises";
import createFetchClient from "openapi-fetch";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { create, definition, empty, fetchOf, json, play, read, refused, rejection, secrets } from "../test/harness.ts";
import type { Definition } from "./definition.ts";
import { UsageError } from "./errors.ts";
import { lazyHttp } from "./lazy-http.ts";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const routes: Definition = {
  ...definition,
  operations: {
    create,
    read,
    find: { ...read, path: "/things/_find" },
    part: { ...read, path: "/things/{id}/parts/{part}" },
    allParts: { ...read, path: "/things/{id}/parts/_all" },
    dotted: { ...read, path: "/v1.0/(a)" },
  },
};
const httpOf = (steps: Parameters<typeof play>[0], more: Parameters<typeof play>[1] = {}, given = routes) =>
  play(steps, more, given);

describe("a request", () => {
  test("is sent as the methods would send it", async () => {
    const { http, sent } = httpOf([json(201, { id: 1 })], { headers: { "X-One": "1" } });
    const { data, response } = await http.POST("/things", { body: { id: 12345678901234567890n }, headers: { b: "2" } });
    expect([data, response.status]).toEqual([{ id: 1 }, 201]);
    const own = { accept: definition.accept, "content-type": "application/json", "x-key": secrets.key };
    expect(sent).toMatchObject([
      {
        url: "https://host.test/base/things",
        method: "POST",
        headers: { ...own, "x-one": "1", b: "2" },
        body: '{"id":12345678901234567890}',
      },
    ]);
  });

  test.each([
    ["/things/{id}", { path: { id: "{4f1c}" } }, "/things/%7B4f1c%7D"],
    ["/things/_find", { query: { q: "x y" } }, "/things/_find?q=x%20y"],
  ])("to %s with %o has no body", async (path, params, url) => {
    const { http, sent } = httpOf([json(200, [])]);
    await http.GET(path, { params });
    expect(sent).toMatchObject([{ url: `https://host.test/base${url}`, body: null }]);
  });

  test.each([
    ["TRACE", undefined],
    ["CONNECT", undefined],
    ["GET", { id: 1 }],
    ["no method", undefined],
  ])("that fetch would refuse, %s with the body %j, is refused before anything is sent", async (method, body) => {
    const { http, sent } = httpOf([json(200, { id: 1 })]);
    const call = http.request as unknown as (method: string, path: string, init: object) => Promise<unknown>;
    await expect(call(method, "/things", body ? { body } : {})).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test("keeps its body on a platform that does not show it", async () => {
    class OldRequest extends Request {
      override get body(): never {
        return undefined as never;
      }
    }
    vi.stubGlobal("Request", OldRequest);
    const { http, sent } = httpOf([json(201, {})]);
    await http.POST("/things", { body: { title: "x" } });
    expect(sent[0]?.body).toBe('{"title":"x"}');
  });

  test("ends with the caller's signal, before it is sent, and in a wait whatever answer came before", async () => {
    const { http: first, sent: none } = httpOf([]);
    const unsent = { code: "aborted", outcome: "not-sent" };
    expect(await rejection(first.GET("/things/1", { signal: AbortSignal.abort() }))).toMatchObject(unsent);
    expect(none).toHaveLength(0);
    const controller = new AbortController();
    const { http, sent } = httpOf([json(503, {})], { on: { retry: () => controller.abort() } });
    expect(await rejection(http.GET("/things/1", { signal: controller.signal }))).toMatchObject({ code: "aborted" });
    expect(sent).toHaveLength(1);
  });

  test("may bring a fetch of its own, and fields for it, but none that decide where it goes and as what", async () => {
    const { http, sent } = httpOf([]);
    const { fetch, sent: own } = fetchOf(json(201, {}));
    const init = { fetch, next: { revalidate: 0 }, redirect: "follow", cache: "force-cache", method: "DELETE" };
    await http.POST("/things", { body: {}, ...init });
    expect([sent.length, own.length]).toEqual([0, 1]);
    expect(own[0]).toMatchObject({ next: { revalidate: 0 }, redirect: "manual", cache: "no-store", method: "POST" });
  });

  test("may have a polyfill's signal, which can be aborted before and meanwhile", async () => {
    const polyfill = (aborted: boolean) => {
      let listener = () => {};
      const addEventListener = (_: string, given: () => void) => {
        listener = given;
      };
      return { signal: { aborted, reason: "x", addEventListener }, abort: () => listener() };
    };
    const { http, sent } = httpOf([() => new Promise(() => {})]);
    expect(await rejection(http.GET("/things/1", polyfill(true)))).toMatchObject({ outcome: "not-sent" });
    const { signal, abort } = polyfill(false);
    const pending = rejection(http.GET("/things/1", { signal }));
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    abort();
    expect(await pending).toMatchObject({ code: "aborted", outcome: "unknown" });
  });
});

describe("the operation of a request", () => {
  test.each([
    ["GET", "/things/7", "read"],
    ["GET", "/things/_find", "find"],
    ["GET", "/things/a%2Fb", "read"],
    ["GET", "/things/7/parts/8", "part"],
    ["GET", "/things/7/parts/_all", "allParts"],
    ["GET", "/v1.0/(a)", "dotted"],
    ["POST", "/things", "create"],
    ["GET", "/things", "http GET"],
    ["GET", "/things/", "http GET"],
    ["GET", "/x/things/7", "http GET"],
    ["GET", "/things/7/parts", "http GET"],
    ["GET", "/v1x0/(a)", "http GET"],
    ["PUT", "/things/7", "http PUT"],
  ])("%s %s is %s: a literal path before a parameter", async (method, path, id) => {
    for (const operations of [routes.operations, Object.fromEntries(Object.entries(routes.operations).reverse())]) {
      const { http } = httpOf([refused()], { retry: false }, { ...routes, operations });
      expect((await rejection(http.request(method, path))).operation).toBe(id);
    }
  });

  test.each(["https://host.test", "https://host.test/a.b/", "https://host.test/a.b"])(
    "is found below %s",
    async (url) => {
      const { http } = httpOf([refused()], { retry: false, baseUrl: new URL(url) });
      expect((await rejection(http.GET("/things/7"))).operation).toBe("read");
    },
  );

  test.each([
    ["GET", "/things/7", 2],
    ["POST", "/things", 1],
    // What no specification describes is repeated only if it reads.
    ["GET", "/unlisted", 2],
    ["HEAD", "/unlisted", 2],
    ["POST", "/unlisted", 1],
    ["PUT", "/unlisted", 1],
    ["DELETE", "/unlisted", 1],
  ])("decides on repeats: %s %s is sent %s times", async (method, path, count) => {
    const success = path === "/unlisted" ? empty(200, { "content-length": "0" }) : json(200, {});
    const { http, sent } = httpOf([empty(503), success], { retry: { repeats: 1 } });
    await http.request(method, path, method === "POST" ? { body: {} } : {});
    expect(sent).toHaveLength(count);
  });
});

describe("a mistake in the calling code", () => {
  const missing = 'path parameter "id" is missing or empty';
  const leaves = "the request would leave the base URL";
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  test.each<[string, object, string]>([
    ["/things/{id}", {}, missing],
    ["/things/{id}", { params: { path: { ID: "7" } } }, missing],
    ["/other/{id}", {}, missing],
    ["/things/{id}", { params: { path: { id: ".." } } }, 'path parameter "id" has a dot segment'],
    ["/../../s/other/things", {}, leaves],
    ["/x", { baseUrl: "https://host.test/bas" }, leaves],
    ["/..%2f..%2fs/other", {}, leaves],
    ["/a/%2E.%5Cs", {}, leaves],
    ["x/things", {}, leaves],
    ["@evil.test/", {}, leaves],
    ["/things", { baseUrl: "https://evil.test/base" }, leaves],
    ["/things", { baseUrl: "http://host.test/base" }, leaves],
    ["/things", { body: circular }, "the body cannot be written as JSON (it is circular"],
  ])("as in %s with %o is thrown before anything is sent", async (path, init, message) => {
    const { http, sent } = httpOf([]);
    const error = await rejection(http.request("body" in init ? "POST" : "GET", path, init));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(/^http: .* Nothing was sent\.$/);
    expect(error.message).toContain(message);
    expect(sent).toHaveLength(0);
  });
});

type AnyCall = (...args: unknown[]) => Promise<{ data?: unknown }>;

describe("the openapi-fetch client", () => {
  /** A lazy one over a fetch that answers with the trace its middleware left. */
  function lazy() {
    const trace: string[] = [];
    const fetch = async (_: Request) => json(200, trace);
    const load = vi.fn(async () => createFetchClient<object>({ baseUrl: "https://host.test", fetch }));
    const http = lazyHttp(load);
    const mark = (name: string) => ({ onRequest: () => void trace.push(name) });
    return { http, load, mark, get: async () => (await (http.GET as AnyCall)("/x")).data };
  }

  test("is loaded at its first use and once, and has the methods of others", async () => {
    const { http, load, get } = lazy();
    expect(Object.keys(http).sort()).toEqual(Object.keys(createFetchClient({})).sort());
    expect(load).not.toHaveBeenCalled();
    await Promise.all([get(), get()]);
    await get();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test.each(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"] as const)(
    "gets all arguments of %s",
    async (name) => {
      const http = lazyHttp(async () => ({ [name]: async (...args: unknown[]) => args }) as never);
      const before = name === "request" ? ["get", "/x"] : ["/x"];
      for (const given of [[{ parseAs: "text", params: { query: { a: [1] } } }], [undefined], [null], []]) {
        const passed = await (http[name] as AnyCall)(...before, ...given);
        expect(passed).toMatchObject([...before, given[0] ?? {}]);
        expect(passed).toHaveLength(before.length + 1);
      }
    },
  );

  test("takes middleware and lets go of it, in order, before the first use and after it", async () => {
    const { http, mark, get, load } = lazy();
    const [a, b, c] = [mark("a"), mark("b"), mark("c")];
    http.use(a, b);
    http.use(c);
    http.eject(a);
    expect(await get()).toEqual(["b", "c"]);
    http.eject(b, c);
    expect(await get()).toEqual(["b", "c"]);
    http.use(a);
    expect(await get()).toEqual(["b", "c", "a"]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("that cannot be loaded meets each later call and ends no process", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const broken = lazyHttp(() => Promise.reject(new Error("no such chunk")));
    broken.use({ onRequest: () => undefined });
    await turn();
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    for (const call of [broken.GET, broken.POST])
      await expect((call as AnyCall)("/x")).rejects.toThrow("no such chunk");
  });

  test.each(["not a middleware", {}, null])("refuses %j for a middleware", (middleware) => {
    expect(() => lazy().http.use(middleware as never)).toThrow("http.use: pass objects with onRequest, ");
  });
});
