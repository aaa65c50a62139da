import { afterEach, describe, expect, test, vi } from "vitest";
import { codeOf, play, typed } from "../../test/harness.ts";
import { serializeBody } from "./body.ts";

afterEach(() => vi.restoreAllMocks());

/** What a caller is given of an answer. */
const parse = async (text: string) => {
  const result = await play([typed(201, text)]).create();
  return result.ok ? result.data : codeOf(result);
};

describe("JSON that arrives", () => {
  test.each([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740993", -9007199254740993n],
    ["-9007199254740991", -9007199254740991],
    ["12345678901234567890", 12345678901234567890n],
    ["\n12345678901234567890", 12345678901234567890n],
    ["[1, -12345678901234567890]", [1, -12345678901234567890n]],
    ["[1,12345678901234567890]", [1, 12345678901234567890n]],
    ['{"a":\t-12345678901234567890}', { a: -12345678901234567890n }],
    ["0.12345678901234568", 0.12345678901234568],
    ["1.2345678901234567e3", 1234.5678901234567],
    ["1234567890123456e5", 1234567890123456e5],
    ["1234567890123456E+5", 1234567890123456e5],
    ["12345678901234567e-5", 12345678901234567e-5],
    ["1e0012345678901234567", Infinity],
    ['"12345678901234567890"', "12345678901234567890"],
    ['[" 12345678901234567890 b",12345678901234567890]', [" 12345678901234567890 b", 12345678901234567890n]],
    ['["\\" 12345678901234567890 \\\\", 12345678901234567890]', ['" 12345678901234567890 \\', 12345678901234567890n]],
    ['"\\u0022:12345678901234567890"', '":12345678901234567890'],
    [" [ 1 ,2 ] ", [1, 2]],
  ])("is read exactly: %s", async (text, value) => {
    expect(await parse(text)).toStrictEqual(value);
  });

  test("has big integers at every depth, and keys and other values as they are", async () => {
    const rest = '[1,-98765432109876543210,{"v":1.5,"s":"x\\"","n":null}],"b":true';
    expect(await parse(`{"id":12345678901234567890,"12345678901234567890":${rest}}`)).toStrictEqual({
      id: 12345678901234567890n,
      "12345678901234567890": [1, -98765432109876543210n, { v: 1.5, s: 'x"', n: null }],
      b: true,
    });
  });

  test("keeps texts that look like a mark of ours, and `__proto__` an ordinary key", async () => {
    const hostile = ["bigint:0.5:7", "bigint:", `bigint:${Math.random()}:12345678901234567890`, "bigint:x"];
    const list = JSON.stringify(hostile).slice(1, -1);
    expect(await parse(`[12345678901234567890,${list}]`)).toStrictEqual([12345678901234567890n, ...hostile]);
    const value = (await parse('{"__proto__":{"admin":true},"id":12345678901234567890}')) as { admin?: boolean };
    expect([value.admin, Object.keys(value)]).toEqual([undefined, ["__proto__", "id"]]);
  });

  test("may hold a big integer beside a text as long as a body may be", async () => {
    const [long, escaped] = ["x".repeat(5 * 2 ** 20), "\\n".repeat(2 ** 21)];
    const value = await parse(`{"a":"${long}","b":"${escaped}","id":12345678901234567890}`);
    expect(value).toEqual({ a: long, b: "\n".repeat(2 ** 21), id: 12345678901234567890n });
  });

  const digits = (length: number) => "7".repeat(length);
  const many = (count: number) => `[${Array.from({ length: count }, () => digits(17))}]`;
  test("may hold no more digits than any answer has, as reading them would hold up the program", async () => {
    expect(await parse(digits(1000))).toBe(BigInt(digits(1000)));
    expect(await parse(digits(1001))).toBe("too-large");
    expect(await parse(many(50_000))).toHaveLength(50_000);
    expect(await parse(many(50_001))).toBe("too-large");
  });

  test.each(["[123456789012345]", '["12345678901234567890","a12345678901234567890"]', "0.12345678901234567"])(
    "is parsed once where it can hold no big integer: %s",
    async (text) => {
      const parsing = vi.spyOn(JSON, "parse");
      await parse(text);
      expect(parsing).toHaveBeenCalledTimes(1);
    },
  );

  test.each(["{", "[1,]", "undefined", "{a:1}", '{"id":12345678901234567890'])(
    "is refused where it is none: %s",
    async (text) => {
      expect(await parse(text)).toBe("invalid-body");
    },
  );
});

describe("a body that is sent", () => {
  const write = (body: unknown) => serializeBody("op", body);
  test.each<[unknown, string | undefined]>([
    [undefined, undefined],
    [null, "null"],
    ["", '""'],
    [{}, "{}"],
    [Object.create(null), "{}"],
    [{ a: 1, b: [true, null, "x", undefined] }, '{"a":1,"b":[true,null,"x",null]}'],
    [{ a: undefined }, "{}"],
    [[-1n, 0n], "[-1,0]"],
    [{ id: -12345678901234567890n, n: 1, s: "1" }, '{"id":-12345678901234567890,"n":1,"s":"1"}'],
    [{ a: null, b: "null", c: 2n ** 64n }, '{"a":null,"b":"null","c":18446744073709551616}'],
  ])("of %o is %s", (body, text) => {
    expect(write(body)).toBe(text);
  });

  test("keeps texts that look like a mark of ours, which is another each time", () => {
    const random = vi.spyOn(Math, "random");
    const hostile = ["bigint:0.5:7", '"bigint:1"', "\\"];
    expect(write([1n, ...hostile])).toBe(`[1,${JSON.stringify(hostile).slice(1)}`);
    expect(random).toHaveBeenCalledTimes(1);
  });

  test("has a bigint's digits where the program has taught bigints to be text", () => {
    const taught = BigInt.prototype as { toJSON?: () => string };
    taught.toJSON = () => "text";
    try {
      const body = { id: 12345678901234567890n, list: [1n, "1"], at: new Date(0) };
      expect(write(body)).toBe('{"id":12345678901234567890,"list":[1,"1"],"at":"1970-01-01T00:00:00.000Z"}');
      expect([write(-1n), write(undefined)]).toEqual(["-1", undefined]);
    } finally {
      delete taught.toJSON;
    }
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  const deep = () => {
    let body: unknown = 1n;
    for (let depth = 0; depth < 200_000; depth++) body = [body];
    return body;
  };
  const circle = "it is circular, or a toJSON in it threw";
  const [notPlain, tooMuch] = ["it is not a plain object", "it has NaN, Infinity, or is too deep"];
  test.each<[string, unknown, string]>([
    ["a circular one", circular, circle],
    ["a circular one with a bigint", { id: 1n, circular }, circle],
    // JSON would make an empty body of these, and null of the numbers.
    ["a form", new FormData(), notPlain],
    ["a Map", new Map([["name", "lost"]]), notPlain],
    ["a promise", Promise.resolve({ name: "lost" }), notPlain],
    ["a stream", new ReadableStream(), notPlain],
    ["NaN", Number.NaN, tooMuch],
    ["Infinity in it", { a: [Infinity] }, tooMuch],
    ["what was 1e400 when it came, beside a bigint", { a: { b: JSON.parse("-1e400") }, id: 2n ** 64n }, tooMuch],
    ["one too deep for the stack", deep(), tooMuch],
  ])("is no %s: that is a mistake in the calling code", (_, body, why) => {
    expect(() => write(body)).toThrow(`op: the body cannot be written as JSON (${why}). Nothing was sent.`);
  });
});
