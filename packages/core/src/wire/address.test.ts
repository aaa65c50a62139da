import { describe, expect, test } from "vitest";
import { checkBaseUrl } from "./base-url.ts";
import { fillPath } from "./path.ts";
import { fillServer } from "./server.ts";

/** What is checked, and what is said where it is refused. */
const check = (value: unknown, allowInsecure?: unknown) => checkBaseUrl("factory", "url", value, allowInsecure);
const safe = "Nothing was sent.";

describe("a base URL", () => {
  test.each([
    ["https://host.test", "https://host.test/"],
    ["https://host.test:8443/kibana/s/space", "https://host.test:8443/kibana/s/space"],
    ["HTTPS://HOST.test/", "https://host.test/"],
    ["http://localhost:5601", "http://localhost:5601/"],
    ["http://127.12.34.56:80", "http://127.12.34.56/"],
    ["http://127.1", "http://127.0.0.1/"],
    ["http://[::1]:9200", "http://[::1]:9200/"],
  ])("may be %s", (value, href) => {
    expect(check(value).href).toBe(href);
  });

  const full = 'must be a full URL, such as "https://host"';
  const bare = "must not have credentials, a query, a fragment or white space";
  // A URL parser drops some of these characters, or takes another host.
  const around = [..."\0\t\n\r \x01"].flatMap((character) => [
    `https://host.test${character}`,
    `${character}https://host.test`,
    `https://host.test/a${character}b`,
  ]);
  test.each<[unknown, string]>([
    ...[undefined, null, 7, "", "host.test", "/path", "https://", {}, new URL("https://host.test")].map(
      (value): [unknown, string] => [value, full],
    ),
    ...["ftp://host.test", "file:///etc/passwd", "javascript:alert(1)", "xhttps://host.test"].map(
      (value): [unknown, string] => [value, "must start with https://"],
    ),
    ...[
      "//user@host.test",
      "//:pass@host.test",
      "//host.test?a=1",
      "//host.test/?",
      "//host.test/#",
      "//host.test/a\x7f",
    ].map((value): [unknown, string] => [`https:${value}`, bare]),
    ...around.map((value): [unknown, string] => [value, bare]),
  ])("is refused as %j", (value, why) => {
    expect(() => check(value, true)).toThrow(`factory: "url" ${why}. ${safe}`);
  });

  const plain = "would send credentials over plain http; use https, or pass allowInsecure: true";
  test.each([
    "http://host.test",
    "http://10.0.0.1",
    "http://localhost.evil.test",
    "http://evil-localhost",
    "http://127.0.0.1.evil.test",
    "http://x127.0.0.1.test",
    "http://[::2]",
  ])(
    "is refused as %s, which would send credentials in the clear, unless that is asked for in so many words",
    (value) => {
      for (const allowInsecure of [undefined, false, "false", "true", 1, {}, null])
        expect(() => check(value, allowInsecure)).toThrow(`factory: "url" ${plain}. ${safe}`);
      expect(check(value, true).protocol).toBe("http:");
    },
  );

  // The Fetch standard's list of bad ports.
  const bad =
    "0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080"
      .split(" ")
      .map(Number);

  test("has none of the ports that the Fetch standard refuses, and may have any other", () => {
    const isRefused = (port: number) => {
      try {
        return !check(`http://127.0.0.1:${port}`);
      } catch (error) {
        return String(error).includes('factory: "url" has a port that fetch refuses to call.');
      }
    };
    // Each that begins or ends like one of them, and a few besides.
    const near = bad.flatMap((port) => [
      port,
      port - 1,
      port + 1,
      ...Array.from({ length: 10 }, (_, at) => 10 * port + at),
    ]);
    const ports = [...new Set([...near, 80, 443, 8443, 9200, 65_535])].filter((port) => port >= 0 && port < 65_536);
    expect(ports.filter(isRefused).sort((a, b) => a - b)).toEqual(bad);
  });

  test("has none of the ports that this platform's fetch refuses", async () => {
    const dispatch = () => {
      throw new Error("called");
    };
    const causeOf = (port: number) =>
      fetch(`http://127.0.0.1:${port}`, { dispatcher: { dispatch } } as RequestInit).catch(
        ({ cause }) => cause.message,
      );
    // No server can listen on port 0, whether a platform has it on its list or not.
    for (const port of bad.slice(1)) expect([port, await causeOf(port)]).toEqual([port, "bad port"]);
    for (const port of [80, 443, 8443, 9200]) expect([port, await causeOf(port)]).toEqual([port, "called"]);
  });
});

describe("the variables of an address", () => {
  const fill = (region: string | undefined) => fillServer("create", "https://{region}.example.com", { region });

  test.each(["eu-1", "eu.acme", "a.b.c_d", "A"])("may be %s", (region) => {
    expect(fill(region)).toBe(`https://${region}.example.com`);
  });

  const wrong = [undefined, "", "evil.com/", "evil.com#", "a@b", "a:1", "..", "a..b", "-a", "a-", "a.b-", "a?", "é"];
  test.each(wrong)("are refused as %j", (region) => {
    expect(() => fill(region)).toThrow('create: pass "region" as a name without "https://", "/", "@" or ":"');
  });
});

describe("a path", () => {
  test.each<[string, Record<string, unknown> | undefined, string]>([
    ["/things", undefined, "/things"],
    ["/things/{id}/parts/{part}", { id: "a", part: 7 }, "/things/a/parts/7"],
    ["/things/{id}", { id: 0 }, "/things/0"],
    ["/things/{id}", { id: 9007199254740993n }, "/things/9007199254740993"],
    ["/things/{id}/{id}", { id: "a" }, "/things/a/a"],
  ])("of %s with %o is filled", (template, parameters, path) => {
    expect(fillPath("op", template, parameters)).toBe(path);
  });

  test.each([
    ["a b", "a%20b"],
    ["a/b", "a%2Fb"],
    ["a\\b", "a%5Cb"],
    ["a?b#c", "a%3Fb%23c"],
    ["{x}", "%7Bx%7D"],
    ["a%2Fb", "a%252Fb"],
    ["é😀", "%C3%A9%F0%9F%98%80"],
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

  const [missing, dots] = ["is missing or empty", "has a dot segment"];
  const dotted = ".|..|a/..|../a|a/./b|..\\a|%2e|%2E%2e|.%2e|a%2f..%2Fb|a%5c..|a%5C%2e".split("|");
  test.each<[unknown, string]>([
    ...[undefined, null, "", true, {}, ["a"]].map((id): [unknown, string] => [id, missing]),
    ...dotted.map((id): [unknown, string] => [id, dots]),
    ["a\ud800", "is not valid Unicode"],
  ])("cannot be filled with %j", (id, why) => {
    expect(() => fillPath("op", "/things/{id}", { id })).toThrow(`op: path parameter "id" ${why}`);
  });

  test.each([{}, undefined, null])("needs its parameters, which no member of every object stands for (%o)", (given) => {
    expect(() => fillPath("op", "/{constructor}", given)).toThrow(`path parameter "constructor" ${missing}`);
  });
});
