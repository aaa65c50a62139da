import { describe, expect, test } from "vitest";
import { secrets } from "../../test/harness.ts";
import { UsageError } from "../errors.ts";
import { checkHeaders } from "./headers.ts";

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message.replace(/ Nothing was sent: it is safe to repeat\.$/, "");
  }
  return "nothing was thrown";
}

describe("checkHeaders", () => {
  test("writes names in lower case, the last of two spellings winning", () => {
    expect(checkHeaders("op", { "X-Key": "1", A: "1", "x-key": "2" })).toEqual({ "x-key": "2", a: "1" });
    expect(checkHeaders("op", undefined)).toEqual({});
  });

  test.each([
    ["Headers", new Headers({ a: "1" })],
    ["a Map", new Map([["a", "1"]])],
    ["a list of pairs", [["a", "1"]]],
  ])("refuses %s, whose names it could not read", (_, headers) => {
    expect(messageOf(() => checkHeaders("op", headers as never))).toBe("op: pass headers as a plain object.");
  });

  test("leaves out headers without a value", () => {
    expect(checkHeaders("op", { a: undefined as unknown as string, b: "" })).toEqual({ b: "" });
  });

  test("carries every character that a header can carry", () => {
    const value = "\t ~!\x80\xff";
    expect(checkHeaders("op", { "a!#$%&'*+.^`|~-_1": value })).toEqual({ "a!#$%&'*+.^`|~-_1": value });
    expect(new Headers(checkHeaders("op", { "a!#$%&'*+.^`|~-_1": "x" })).get("a!#$%&'*+.^`|~-_1")).toBe("x");
  });

  test.each(["\r\n", "\n", "\0", "\x1f", "\x7f", "\u0100", "€"])(
    "refuses %j in a value without showing the value",
    (character) => {
      const merge = () => checkHeaders("op", { "x-key": `${secrets.key}${character}x` });
      expect(messageOf(merge)).toBe('op: header "x-key" has a name or value that no header can carry.');
    },
  );

  test.each([7, null, ["a"], {}])("refuses %o, which is not text", (value) => {
    expect(messageOf(() => checkHeaders("op", { a: value as string }))).toBe(
      'op: header "a" has a name or value that no header can carry.',
    );
  });

  test.each(["", "a b", "a:", "é", "a\r\nb", "(a)"])("refuses the name %j", (name) => {
    expect(messageOf(() => checkHeaders("op", { [name]: "x" }))).toContain("that no header can carry");
  });

  const refused = [
    "connection",
    "content-length",
    "expect",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
  ];
  test.each(refused)("refuses %s, with which a call could only fail", (name) => {
    for (const spelling of [name, name.toUpperCase()])
      expect(messageOf(() => checkHeaders("op", { [spelling]: "x" }))).toBe(
        `op: header "${name}" is written by fetch; omit it.`,
      );
    expect(checkHeaders("op", { [`x-${name}`]: "x", [`${name}-x`]: "x" })).toMatchObject({ [`x-${name}`]: "x" });
  });

  test("reads own headers only", () => {
    expect(checkHeaders("op", Object.create({ "x-inherited": "1" }))).toEqual({});
  });
});
