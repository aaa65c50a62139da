import { describe, expect, test } from "vitest";
import { fillServer } from "./server.ts";

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
