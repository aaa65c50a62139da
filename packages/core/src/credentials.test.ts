import { describe, expect, test } from "vitest";
import { secrets } from "../test/harness.ts";
import { basicCredentials, bearerCredentials, requireText } from "./credentials.ts";
import { UsageError } from "./errors.ts";

const safe = "Nothing was sent: it is safe to repeat.";

describe("bearer credentials", () => {
  test("are the token", () => {
    expect(bearerCredentials("create", "token", "abc")).toEqual({ authorization: "Bearer abc" });
  });

  test("of a function are asked for afresh each time", async () => {
    let count = 0;
    const credentials = bearerCredentials("create", "token", async () => `token-${++count}`);
    if (typeof credentials !== "function") throw new Error("a function was expected");
    expect(await credentials()).toEqual({ authorization: "Bearer token-1" });
    expect(await credentials()).toEqual({ authorization: "Bearer token-2" });
  });

  test("are refused where nothing can be sent, and never shown", async () => {
    expect(() => bearerCredentials("create", "token", undefined)).toThrow('create: pass a non-empty "token"');
    expect(() => bearerCredentials("create", "token", "secret\n")).toThrow(/^create: "token" has white space/);
    expect(() => bearerCredentials("create", "token", "secret\n")).not.toThrow(/secret/);
    const late = bearerCredentials("create", "token", () => "");
    await expect(typeof late === "function" && late()).rejects.toThrow('pass a non-empty "token"');
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

describe("a credential", () => {
  test("is returned as it is", () => {
    expect(requireText("factory", "apiKey", "a b~!")).toBe("a b~!");
  });

  test.each([undefined, null, "", " ", "\t\n", 7, {}])("%o is refused as missing", (value) => {
    const check = () => requireText("factory", "apiKey", value);
    expect(check).toThrow(UsageError);
    expect(check).toThrow(`factory: pass a non-empty "apiKey". ${safe}`);
  });

  test.each([
    ` ${secrets.key}`,
    `${secrets.key} `,
    `${secrets.key}\n`,
    `${secrets.key}\r\nx: y`,
    `${secrets.key}é`,
    `\t${secrets.key}`,
  ])("%j is refused without being shown", (value) => {
    const check = () => requireText("factory", "apiKey", value);
    expect(check).toThrow(UsageError);
    expect(check).toThrow(
      new RegExp(`^factory: "apiKey" has white space or characters that no header can carry\\. ${safe}$`),
    );
  });
});
