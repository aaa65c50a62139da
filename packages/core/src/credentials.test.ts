import { describe, expect, test } from "vitest";
import { basicCredentials, bearerCredentials } from "./credentials.ts";
import { fillServer } from "./wire/server.ts";

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

describe("the variables of an address", () => {
  const fill = (region: string | undefined) => fillServer("create", "https://{region}.example.com", { region });

  test("are filled in", () => {
    expect(fill("eu-1")).toBe("https://eu-1.example.com");
    expect(fill("eu.acme")).toBe("https://eu.acme.example.com");
    expect(fill("a.b.c_d")).toBe("https://a.b.c_d.example.com");
  });

  test.each([undefined, "", "evil.com/", "evil.com#", "a@b", "a:1", "..", "a..b", "-a", "a?", "é"])(
    "refuse %j",
    (region) => {
      expect(() => fill(region)).toThrow('create: pass "region" as a name');
    },
  );
});
