import { describe, expect, test } from "vitest";
import { empty } from "../../test/harness.ts";
import { isRedirect, nextHop } from "./redirect.ts";

const from = "https://host.test/a/b?c=1";
const hop = (status: number, location: string | undefined, method = "GET", hops = 0, start = from) =>
  nextHop(empty(status, location === undefined ? {} : { location }), start, method, hops);

test("301, 302, 303, 307 and 308 are redirects, and nothing else is", () => {
  const found = Array.from({ length: 600 }, (_, status) => status).filter(isRedirect);
  expect(found).toEqual([301, 302, 303, 307, 308]);
});

describe("a redirect to the same origin", () => {
  test.each([307, 308])("is followed for every method after %s", (status) => {
    for (const method of ["GET", "POST", "PATCH", "PUT", "DELETE"]) {
      expect(hop(status, "/elsewhere", method)).toBe("https://host.test/elsewhere");
    }
  });

  test.each([301, 302, 303])("is followed for GET only after %s", (status) => {
    expect(hop(status, "/elsewhere")).toBe("https://host.test/elsewhere");
    for (const method of ["POST", "PATCH", "PUT", "DELETE"]) expect(hop(status, "/elsewhere", method)).toBeUndefined();
  });

  test.each([
    ["/x", "https://host.test/x"],
    ["x", "https://host.test/a/x"],
    ["../x", "https://host.test/x"],
    ["?d=2", "https://host.test/a/b?d=2"],
    ["//host.test/x", "https://host.test/x"],
    ["https://HOST.test:443/x", "https://host.test/x"],
  ])("may be relative: %s", (location, target) => {
    expect(hop(307, location)).toBe(target);
  });

  test("is followed five times at most", () => {
    expect(hop(307, "/x", "GET", 4)).toBe("https://host.test/x");
    expect(hop(307, "/x", "GET", 5)).toBeUndefined();
  });
});

describe("a redirect is refused", () => {
  test.each([
    "https://evil.test/",
    "//evil.test/",
    "https://host.test.evil.test/",
    "https://sub.host.test/",
    "https://host.test:8443/",
    "http://host.test/",
    "https://host.test@evil.test/",
    "\\\\evil.test",
    "https://user@host.test/",
    "https://:password@host.test/",
    "javascript:alert(1)",
    "data:text/plain,x",
  ])("to %s, which is another origin or brings its own credentials", (location) => {
    expect(hop(307, location)).toBeUndefined();
    expect(hop(302, location)).toBeUndefined();
  });

  test.each([undefined, "", "https://", "http://[bad"])("with %j, which leads nowhere", (location) => {
    expect(hop(307, location)).toBeUndefined();
  });
});
