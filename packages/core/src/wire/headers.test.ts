import { describe, expect, test } from "vitest";
import { secrets } from "../../test/harness.ts";
import { UsageError } from "../errors.ts";
import { checkHeaders } from "./headers.ts";

describe("headers", () => {
  test("have names in lower case, the last of two spellings winning, and only those that are passed", () => {
    expect(checkHeaders("op", { "X-Key": "1", A: "1", "x-key": "2" })).toEqual({ "x-key": "2", a: "1" });
    expect(checkHeaders("op", undefined)).toEqual({});
    expect(checkHeaders("op", { a: undefined as never, b: "" })).toEqual({ b: "" });
    expect(checkHeaders("op", Object.create({ "x-inherited": "1" }))).toEqual({});
  });

  test("may have every character that a header can carry", () => {
    const [name, value] = ["a!#$%&'*+.^`|~-_1", "\t ~!\x80\xff"];
    expect(checkHeaders("op", { [name]: value })).toEqual({ [name]: value });
    expect(new Headers({ [name]: value }).get(name)).toBe(value.trim());
  });

  const unusable = (name: string) => `header "${name}" has a name or value that no header can carry`;
  const written = "connection content-length expect keep-alive te trailer transfer-encoding upgrade".split(" ");
  test.each<[unknown, string]>([
    ...[new Headers({ a: "1" }), new Map([["a", "1"]]), [["a", "1"]], "text"].map((headers): [unknown, string] => [
      headers,
      "pass headers as a plain object",
    ]),
    ...[..."\r\n\0\x1f\x7f\u0100€"].map((character): [unknown, string] => [
      { "x-key": `${secrets.key}${character}x` },
      unusable("x-key"),
    ]),
    ...[7, null, ["a"], {}].map((value): [unknown, string] => [{ a: value }, unusable("a")]),
    ...["", "a b", "a:", "é", "a\r\nb", "(a)"].map((name): [unknown, string] => [{ [name]: "x" }, unusable(name)]),
    // With these a call could only fail.
    ...written.flatMap((name) =>
      [name, name.toUpperCase()].map((spelling): [unknown, string] => [
        { [spelling]: "x" },
        `header "${name}" is written by fetch; omit it`,
      ]),
    ),
  ])("are refused, without being shown, as %j", (headers, message) => {
    const check = () => checkHeaders("op", headers as never);
    expect(check).toThrow(UsageError);
    expect(check).toThrow(`op: ${message}. Nothing was sent.`);
    expect(check).not.toThrow(secrets.key);
  });

  test.each(written)("may only look like %s", (name) => {
    expect(Object.keys(checkHeaders("op", { [`x-${name}`]: "x", [`${name}-x`]: "x" }))).toHaveLength(2);
  });
});
