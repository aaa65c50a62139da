import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { create, definition, empty, json, play, read, refused, rejection, secrets } from "../test/harness.ts";
import type { Definition } from "./definition.ts";
import { UsageError } from "./errors.ts";

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
    expect(data).toEqual({ id: 1 });
    expect(response.status).toBe(201);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: "https://host.test/base/things",
      method: "POST",
      headers: {
        accept: definition.accept,
        "content-type": "application/json",
        "x-one": "1",
        b: "2",
        "x-key": secrets.key,
      },
    });
    expect(sent[0]?.body).toBe('{"id":12345678901234567890}');
  });

  test("takes a path parameter that has braces", async () => {
    const { http, sent } = httpOf([json(200, [])]);
    await http.GET("/things/{id}", { params: { path: { id: "{4f1c}" } } });
    expect(sent[0]?.url).toBe("https://host.test/base/things/%7B4f1c%7D");
  });

  test("has no body where there is none, and its query is kept", async () => {
    const { http, sent } = httpOf([json(200, [])]);
    await http.GET("/things/_find", { params: { query: { q: "x y" } } });
    expect(sent[0]).toMatchObject({ url: "https://host.test/base/things/_find?q=x%20y", body: null });
  });

  test("keeps its body on a platform that does not show it", async () => {
    class OldRequest extends Request {
      override get body(): null {
        return null;
      }
    }
    vi.stubGlobal("Request", OldRequest);
    const { http, sent } = httpOf([json(201, {})]);
    await http.POST("/things", { body: { title: "x" } });
    expect(sent[0]?.body).toBe('{"title":"x"}');
  });

  test("ends when the caller aborts a wait, whatever answer came before", async () => {
    const controller = new AbortController();
    const { http, sent } = httpOf([json(503, {})], { on: { retry: () => controller.abort() } });
    expect(await rejection(http.GET("/things/1", { signal: controller.signal }))).toMatchObject({ code: "aborted" });
    expect(sent).toHaveLength(1);
  });

  test("ends with the caller's signal", async () => {
    const { http, sent } = httpOf([]);
    const error = await rejection(http.GET("/things/1", { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: "aborted", outcome: "not-sent" });
    expect(sent).toHaveLength(0);
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

  test.each(["https://host.test", "https://host.test/", "https://host.test/a.b/", "https://host.test/a.b"])(
    "is found below %s",
    async (url) => {
      const { http } = httpOf([refused()], { retry: false, baseUrl: new URL(url) });
      expect((await rejection(http.GET("/things/7"))).operation).toBe("read");
    },
  );

  test("decides on repeats", async () => {
    expect((await httpOf([empty(503), json(200, { id: 1 })]).http.GET("/things/7")).data).toEqual({ id: 1 });
    const { http, sent } = httpOf([empty(503)]);
    expect((await http.POST("/things", { body: {} })).response.status).toBe(503);
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["GET", 2],
    ["HEAD", 2],
    ["POST", 1],
    ["PUT", 1],
    ["DELETE", 1],
  ])("that no specification describes is repeated only if it reads: %s, %s requests", async (method, count) => {
    const { http, sent } = httpOf([empty(503), empty(200, { "content-length": "0" })], { retry: { repeats: 1 } });
    await http.request(method, "/unlisted");
    expect(sent).toHaveLength(count);
  });
});

describe("a mistake in the calling code", () => {
  test.each([
    ["a missing path parameter", "/things/{id}", {}, 'path parameter "id" is missing or empty'],
    ["a misspelt one", "/things/{id}", { params: { path: { ID: "7" } } }, 'path parameter "id" is missing or empty'],
    ["a missing one of an unlisted path", "/other/{id}", {}, 'path parameter "id" is missing or empty'],
    ["a dot segment", "/things/{id}", { params: { path: { id: ".." } } }, 'path parameter "id" has a dot segment'],
    ["a way out of the base path", "/../../s/other/things", {}, "the request would leave the base URL"],
    [
      "one by a base URL of its own",
      "/x",
      { baseUrl: "https://host.test/bas" },
      "the request would leave the base URL",
    ],
    ["one that a proxy decodes", "/..%2f..%2fs/other", {}, "the request would leave the base URL"],
    ["one that a proxy decodes, with dots too", "/a/%2E.%5Cs", {}, "the request would leave the base URL"],
    ["one with a longer first segment", "x/things", {}, "the request would leave the base URL"],
    ["another host by way of its path", "@evil.test/", {}, "the request would leave the base URL"],
    ["another origin", "/things", { baseUrl: "https://evil.test/base" }, "the request would leave the base URL"],
    ["another scheme", "/things", { baseUrl: "http://host.test/base" }, "the request would leave the base URL"],
  ])("such as %s is thrown before anything is sent", async (_, path, init, message) => {
    const { http, sent } = httpOf([]);
    const error = await rejection(http.GET(path, init));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toBe(`http: ${message}. Nothing was sent: it is safe to repeat.`);
    expect(sent).toHaveLength(0);
  });

  test("such as a circular body is thrown before anything is sent", async () => {
    const body: Record<string, unknown> = {};
    body.self = body;
    const { http, sent } = httpOf([]);
    const error = await rejection(http.POST("/things", { body }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(/^http: the body cannot be written as JSON/);
    expect(sent).toHaveLength(0);
  });
});
