import { describe, expect, test } from "vitest";
import { secrets } from "../../test/harness.ts";
import { UsageError } from "../errors.ts";
import { checkBaseUrl, checkHeaders } from "./headers.ts";

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message.replace(/ Nothing was sent: it is safe to repeat\.$/, "");
  }
  return "nothing was thrown";
}

describe("checkBaseUrl", () => {
  test.each([
    ["https://host.test", "https://host.test/"],
    ["https://host.test:8443/kibana/s/space", "https://host.test:8443/kibana/s/space"],
    ["HTTPS://HOST.test/", "https://host.test/"],
    ["http://localhost:5601", "http://localhost:5601/"],
    ["http://127.0.0.1", "http://127.0.0.1/"],
    ["http://127.12.34.56:80", "http://127.12.34.56/"],
    ["http://127.1", "http://127.0.0.1/"],
    ["http://[::1]:9200", "http://[::1]:9200/"],
  ])("accepts %s", (value, href) => {
    expect(checkBaseUrl("factory", "url", value).href).toBe(href);
  });

  test.each([
    undefined,
    null,
    7,
    "",
    "host.test",
    "/path",
    "https://",
    { href: "https://host.test" },
    new URL("https://host.test"),
  ])("refuses %s, which is not a full URL", (value) => {
    expect(messageOf(() => checkBaseUrl("factory", "url", value))).toBe(
      'factory: pass "url" as a full URL, such as "https://host".',
    );
  });

  test.each(["ftp://host.test", "file:///etc/passwd", "javascript:alert(1)", "ws://host.test", "xhttps://host.test"])(
    "refuses %s, which is not https",
    (value) => {
      expect(messageOf(() => checkBaseUrl("factory", "url", value, true))).toBe(
        'factory: "url" must start with https://.',
      );
    },
  );

  test.each(["https://user@host.test", "https://:pass@host.test", "https://user:pass@host.test"])(
    "refuses the credentials in %s without showing them",
    (value) => {
      expect(messageOf(() => checkBaseUrl("factory", "url", value))).toBe(
        'factory: "url" must not hold credentials; pass them as options.',
      );
    },
  );

  test.each(["https://host.test?a=1", "https://host.test/x#part", "https://host.test/?", "https://host.test/#"])(
    "refuses %s, after which no path can follow",
    (value) => {
      expect(messageOf(() => checkBaseUrl("factory", "url", value))).toBe(
        'factory: "url" must not have a query or fragment.',
      );
    },
  );

  test.each([
    "http://host.test",
    "http://10.0.0.1",
    "http://localhost.evil.test",
    "http://evil-localhost",
    "http://127.0.0.1.evil.test",
    "http://x127.0.0.1.test",
    "http://[::2]",
  ])("refuses %s, which would send credentials in the clear", (value) => {
    expect(messageOf(() => checkBaseUrl("factory", "url", value))).toBe(
      'factory: "url" would send credentials over plain http; use https, or pass allowInsecure: true.',
    );
    expect(messageOf(() => checkBaseUrl("factory", "url", value, false))).toContain("plain http");
    expect(checkBaseUrl("factory", "url", value, true).protocol).toBe("http:");
  });
});

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
});
