import { describe, expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { fillPath, queryString } from "./path.ts";

describe("fillPath", () => {
  test.each<[string, Record<string, unknown> | undefined, string]>([
    ["/things", undefined, "/things"],
    ["/things/{id}", { id: "abc" }, "/things/abc"],
    ["/things/{id}/parts/{part}", { id: "a", part: 7 }, "/things/a/parts/7"],
    ["/things/{id}", { id: 0 }, "/things/0"],
    ["/things/{id}", { id: 9007199254740993n }, "/things/9007199254740993"],
    ["/things/{id}/{id}", { id: "a" }, "/things/a/a"],
  ])("fills %s with %o", (template, parameters, path) => {
    expect(fillPath("op", template, parameters)).toBe(path);
  });

  test.each([
    ["a b", "a%20b"],
    ["a/b", "a%2Fb"],
    ["a\\b", "a%5Cb"],
    ["a?b#c", "a%3Fb%23c"],
    ["{x}", "%7Bx%7D"],
    ["a%2Fb", "a%252Fb"],
    ["é", "%C3%A9"],
    ["...", "..."],
    [".a", ".a"],
    ["a..", "a.."],
    ["a/..b", "a%2F..b"],
    ["%2e%2e%2e", "%252e%252e%252e"],
    ["x%2e", "x%252e"],
    ["$&", "%24%26"],
  ])("keeps %s inside its segment", (id, encoded) => {
    expect(fillPath("op", "/things/{id}/_push", { id })).toBe(`/things/${encoded}/_push`);
  });

  test.each([
    [{}],
    [undefined],
    [{ id: "" }],
    [{ id: undefined }],
    [{ id: null }],
    [{ id: true }],
    [{ id: {} }],
    [{ id: ["a"] }],
  ])("refuses %o, which has no usable id", (parameters) => {
    const call = () => fillPath("getThing", "/things/{id}", parameters as never);
    expect(call).toThrow(UsageError);
    expect(call).toThrow('getThing: path parameter "id" is missing or empty.');
  });

  test("refuses half a surrogate pair, which no URL can carry", () => {
    expect(() => fillPath("op", "/{id}", { id: "a\ud800" })).toThrow('path parameter "id" is not valid Unicode');
    expect(fillPath("op", "/{id}", { id: "😀" })).toBe("/%F0%9F%98%80");
  });

  test("refuses a parameter named like a member of every object", () => {
    expect(() => fillPath("op", "/{constructor}")).toThrow('path parameter "constructor" is missing or empty');
  });

  test.each([".", "..", "a/..", "../a", "a/./b", "..\\a", "%2e", "%2E%2e", ".%2e", "a%2f..%2Fb", "a%5c..", "a%5C%2e"])(
    "refuses %s, whose dot segment would call another endpoint",
    (id) => {
      const call = () => fillPath("getThing", "/things/{id}", { id });
      expect(call).toThrow(UsageError);
      expect(call).toThrow('getThing: path parameter "id" has a dot segment.');
    },
  );
});

describe("queryString", () => {
  test.each<[Record<string, unknown> | undefined, string]>([
    [undefined, ""],
    [{}, ""],
    [{ a: undefined, b: null, c: [] }, ""],
    [{ a: 1, b: "x y" }, "?a=1&b=x+y"],
    [{ a: [1, 2, null, undefined, 3] }, "?a=1&a=2&a=3"],
    [{ a: "" }, "?a="],
    [{ a: false, b: 0, c: 12345678901234567890n }, "?a=false&b=0&c=12345678901234567890"],
    [{ "page[size]": 5, q: "a&b=c#d" }, "?page%5Bsize%5D=5&q=a%26b%3Dc%23d"],
  ])("writes %o", (parameters, text) => {
    expect(queryString(parameters)).toBe(text);
  });
});
