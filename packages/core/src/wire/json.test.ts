import { afterEach, describe, expect, test, vi } from "vitest";
import { parseJson, stringifyJson } from "./json.ts";

afterEach(() => vi.restoreAllMocks());

describe("parseJson", () => {
  test.each([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740993", -9007199254740993n],
    ["-9007199254740991", -9007199254740991],
    ["12345678901234567890", 12345678901234567890n],
    ["0.12345678901234568", 0.12345678901234568],
    ["1.2345678901234567e3", 1234.5678901234567],
    ["1234567890123456e5", 1234567890123456e5],
    ["1234567890123456E+5", 1234567890123456e5],
    ["12345678901234567e-5", 12345678901234567e-5],
    ['"12345678901234567890"', "12345678901234567890"],
    ['"a 12345678901234567890 b"', "a 12345678901234567890 b"],
    ['"\\" 12345678901234567890 \\\\"', '" 12345678901234567890 \\'],
    ['"\\u0022:12345678901234567890"', '":12345678901234567890'],
    [" [ 1 ,2 ] ", [1, 2]],
    ["null", null],
  ])("reads %s exactly", (text, value) => {
    expect(parseJson(text)).toStrictEqual(value);
  });

  test("finds big integers at every depth and leaves keys and other values alone", () => {
    const text =
      '{"id":12345678901234567890,"12345678901234567890":[1,-98765432109876543210,{"v":1.5,"s":"x\\"","n":null}],"b":true}';
    expect(parseJson(text)).toStrictEqual({
      id: 12345678901234567890n,
      "12345678901234567890": [1, -98765432109876543210n, { v: 1.5, s: 'x"', n: null }],
      b: true,
    });
  });

  test("is not fooled by strings that look like its mark", () => {
    const hostile = ["bigint:0.5:7", "bigint:", `bigint:${Math.random()}:12345678901234567890`, "bigint:x"];
    const text = `[12345678901234567890,${JSON.stringify(hostile).slice(1, -1)}]`;
    expect(parseJson(text)).toStrictEqual([12345678901234567890n, ...hostile]);
  });

  test("reads a big integer beside a string as long as a body may be", () => {
    const long = "x".repeat(10 * 2 ** 20);
    const escaped = "\\n".repeat(5 * 2 ** 20);
    const value = parseJson(`{"a":"${long}","b":"${escaped}","id":12345678901234567890}`) as Record<string, unknown>;
    expect(value.id).toBe(12345678901234567890n);
    expect((value.a as string).length).toBe(long.length);
    expect((value.b as string).length).toBe(escaped.length / 2);
  });

  test.each([
    "12345678901234567890",
    "-12345678901234567890",
    "\n12345678901234567890",
    "[12345678901234567890]",
    "[1,12345678901234567890]",
    "[1, -12345678901234567890]",
    '{"a":12345678901234567890}',
    '{"a":\t-12345678901234567890}',
  ])("finds the big integer wherever it stands: %j", (text) => {
    expect(JSON.stringify(parseJson(text), (_, item) => (typeof item === "bigint" ? "big" : item))).toContain('"big"');
  });

  test.each(["[123456789012345]", '["12345678901234567890","a12345678901234567890"]', "0.12345678901234567"])(
    "parses %s once, as it can hold no big integer",
    (text) => {
      const parse = vi.spyOn(JSON, "parse");
      parseJson(text);
      expect(parse).toHaveBeenCalledTimes(1);
    },
  );

  test("keeps `__proto__` an ordinary key", () => {
    const value = parseJson('{"__proto__":{"admin":true},"id":12345678901234567890}') as { admin?: boolean };
    expect(value.admin).toBeUndefined();
    expect(Object.keys(value)).toEqual(["__proto__", "id"]);
  });

  test.each(["", "{", "<html>", "[1,]", "undefined", "{a:1}", '{"id":12345678901234567890'])(
    "throws a SyntaxError for %s",
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );
});

describe("stringifyJson", () => {
  test.each([
    [{ a: 1, b: [true, null, "x"] }, '{"a":1,"b":[true,null,"x"]}'],
    [{ a: undefined }, "{}"],
    [12345678901234567890n, "12345678901234567890"],
    [[-1n, 0n], "[-1,0]"],
    [{ id: -12345678901234567890n, n: 1, s: "1" }, '{"id":-12345678901234567890,"n":1,"s":"1"}'],
  ])("writes %o", (value, text) => {
    expect(stringifyJson(value)).toBe(text);
  });

  test("is not fooled by strings that look like its mark", () => {
    const hostile = ["bigint:0.5:7", `bigint:${Math.random()}:7`, '"bigint:1"', "\\"];
    expect(stringifyJson([1n, ...hostile])).toBe(`[1,${JSON.stringify(hostile).slice(1)}`);
  });

  test("writes a bigint's digits where the program has taught bigints to be text", () => {
    const taught = BigInt.prototype as { toJSON?: () => string };
    taught.toJSON = () => "text";
    try {
      expect(stringifyJson({ id: 12345678901234567890n, list: [1n, "1"], at: new Date(0) })).toBe(
        '{"id":12345678901234567890,"list":[1,"1"],"at":"1970-01-01T00:00:00.000Z"}',
      );
      expect(stringifyJson(-1n)).toBe("-1");
      expect(stringifyJson(undefined)).toBeUndefined();
    } finally {
      delete taught.toJSON;
    }
  });

  test("brings back what it wrote", () => {
    const value = { id: 12345678901234567890n, list: [1, -98765432109876543210n], text: 'a"b\\12345678901234567890' };
    expect(parseJson(stringifyJson(value) ?? "")).toStrictEqual(value);
  });

  test("takes a new mark each time, so that no one can know it beforehand", () => {
    const random = vi.spyOn(Math, "random");
    stringifyJson(1n);
    parseJson("12345678901234567890");
    expect(random).toHaveBeenCalledTimes(2);
  });

  test("throws a TypeError for a circular structure, with a bigint or without", () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(() => stringifyJson(circular)).toThrow(TypeError);
    expect(() => stringifyJson({ id: 1n, circular })).toThrow(TypeError);
  });
});
