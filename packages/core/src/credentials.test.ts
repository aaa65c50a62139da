import { describe, expect, test } from "vitest";
import { secrets } from "../test/harness.ts";
import { basicCredentials, bearerCredentials, requireText } from "./credentials.ts";
import { UsageError } from "./errors.ts";

describe("a credential", () => {
  test("is returned as it is", () => {
    expect(requireText("factory", "apiKey", "a b~!")).toBe("a b~!");
  });

  const unusable = "has white space or characters that no header can carry";
  test.each([
    ...[undefined, null, "", " ", "\t\n", 7, {}].map((value) => [value, 'pass a non-empty "apiKey"'] as const),
    ...[" key", "key ", "key\n", "key\r\nx: y", "keyé", "\tkey"].map((text) => [text, `"apiKey" ${unusable}`] as const),
  ])("is refused as %j, and not shown", (value, message) => {
    const check = () => requireText("factory", "apiKey", value);
    expect(check).toThrow(UsageError);
    expect(check).toThrow(`factory: ${message}. Nothing was sent.`);
  });
});

describe("bearer credentials", () => {
  test("are the token, or what a function gives each time it is asked", async () => {
    expect(bearerCredentials("create", "token", "abc")).toEqual({ authorization: "Bearer abc" });
    let count = 0;
    const made = bearerCredentials("create", "token", async () => `token-${++count}`) as () => Promise<object>;
    expect([await made(), await made()]).toEqual([1, 2].map((n) => ({ authorization: `Bearer token-${n}` })));
  });

  test("are refused where nothing can be sent, at once or when they are asked for", async () => {
    expect(() => bearerCredentials("create", "token", undefined)).toThrow('create: pass a non-empty "token"');
    expect(() => bearerCredentials("create", "token", `${secrets.key}\n`)).not.toThrow(secrets.key);
    const late = bearerCredentials("create", "token", () => "") as () => Promise<object>;
    await expect(late()).rejects.toThrow('pass a non-empty "token"');
  });
});

describe("basic credentials", () => {
  test("are name and password in UTF-8", () => {
    expect(basicCredentials("create", "aladdin", "öpen:sesame")).toEqual({
      authorization: `Basic ${Buffer.from("aladdin:öpen:sesame").toString("base64")}`,
    });
  });

  test.each([
    ["", "x", /non-empty "username"/],
    ["a", undefined, /non-empty "password"/],
    ["a:b", "x", /must not have a ":"/],
    ["a", "x\ny", /"password" has a line break/],
  ])("are refused for %j and %j", (username, password, message) => {
    expect(() => basicCredentials("create", username, password)).toThrow(message);
  });
});
