import { describe, expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { checkBaseUrl } from "./base-url.ts";

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
      'factory: "url" must be a full URL, such as "https://host".',
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
        'factory: "url" must not have credentials, a query, a fragment or white space.',
      );
    },
  );

  test.each(["https://host.test?a=1", "https://host.test/x#part", "https://host.test/?", "https://host.test/#"])(
    "refuses %s, after which no path can follow",
    (value) => {
      expect(messageOf(() => checkBaseUrl("factory", "url", value))).toBe(
        'factory: "url" must not have credentials, a query, a fragment or white space.',
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

  test.each(["\0", "\t", "\n", "\r", " ", "\x01"])(
    "refuses %j anywhere, as a URL parser drops it or takes another host",
    (character) => {
      const message = 'factory: "url" must not have credentials, a query, a fragment or white space.';
      for (const value of [
        `https://host.test${character}`,
        `${character}https://host.test`,
        `https://host.test/a${character}b`,
      ])
        expect(messageOf(() => checkBaseUrl("factory", "url", value))).toBe(message);
    },
  );

  test.each([0, 1, 22, 25, 6000, 6667, 10080])("refuses the port %s, which no fetch calls", (port) => {
    expect(messageOf(() => checkBaseUrl("factory", "url", `https://host.test:${port}`))).toBe(
      'factory: "url" has a port that fetch refuses to call.',
    );
  });

  test("refuses a delete character, which is part of a path for a URL parser", () => {
    expect(messageOf(() => checkBaseUrl("factory", "url", "https://host.test/a\x7f"))).toBe(
      'factory: "url" must not have credentials, a query, a fragment or white space.',
    );
  });

  // The Fetch standard's list of bad ports.
  const bad =
    "0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080"
      .split(" ")
      .map(Number);
  const isRefused = (port: number) =>
    messageOf(() => checkBaseUrl("factory", "url", `http://127.0.0.1:${port}`)) !== "nothing was thrown";

  test("refuses the ports of the Fetch standard, and no others", () => {
    expect(Array.from({ length: 65_536 }, (_, port) => port).filter(isRefused)).toEqual(bad);
  });

  test("refuses what this platform's fetch refuses", async () => {
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

  test.each(["false", "true", 1, {}, null])("takes %j for no leave to use plain http", (allowInsecure) => {
    expect(messageOf(() => checkBaseUrl("factory", "url", "http://host.test", allowInsecure))).toContain("plain http");
  });
});
