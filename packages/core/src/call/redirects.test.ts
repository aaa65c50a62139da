import { describe, expect, test, vi } from "vitest";
import { codeOf, empty, json, play, refused, reset, type Step, secrets, withRead } from "../../test/harness.ts";

/** Plays a call of this method to the end. */
async function run(method: string, ...steps: Step[]) {
  const given = withRead({ method, path: "/a/b", idempotent: undefined as never });
  const { client, sent } = play(steps, { retry: false }, given);
  return { result: await client.read({ query: { c: 1 } }), sent, urls: sent.slice(1).map(({ url }) => url) };
}
const to = (status: number, location?: string) => empty(status, location === undefined ? {} : { location });
const writes = ["POST", "PATCH", "PUT", "DELETE"];

describe("a redirect within the origin", () => {
  test.each([307, 308])("after %s sends the same request to the new place", async (status) => {
    for (const method of ["GET", ...writes]) {
      const { result, sent } = await run(method, to(status, "/new"), json(200, { id: 1 }));
      expect(result).toMatchObject({ ok: true, data: { id: 1 }, attempts: 1 });
      const [first, second] = sent;
      expect(second).toEqual({ ...first, at: expect.any(Number), url: "https://host.test/new" });
    }
  });

  test.each([301, 302, 303])(
    "after %s is followed for a GET only, as it would turn a write into one",
    async (status) => {
      expect((await run("GET", to(status, "/new"), json(200, {}))).urls).toEqual(["https://host.test/new"]);
      for (const method of writes) {
        const { result, sent } = await run(method, to(status, "/new"));
        expect([codeOf(result), result.outcome, sent.length]).toEqual(["redirect", "unknown", 1]);
      }
    },
  );

  test.each([
    ["x", "https://host.test/base/a/x"],
    ["../x", "https://host.test/base/x"],
    ["?d=2", "https://host.test/base/a/b?d=2"],
    ["//host.test/x", "https://host.test/x"],
    ["https://HOST.test:443/x", "https://host.test/x"],
  ])("may be relative to the request before it: %s", async (location, url) => {
    expect((await run("GET", to(307, location), json(200, {}))).urls).toEqual([url]);
  });

  test("is followed five times and then refused", async () => {
    const hops = (count: number) => Array.from({ length: count }, () => to(307, "again/"));
    const { result, urls } = await run("POST", ...hops(5), json(200, {}));
    expect([result.ok, urls.at(-1)]).toEqual([true, `https://host.test/base/a/${"again/".repeat(5)}`]);
    const { result: refusal, sent } = await run("POST", ...hops(6));
    expect([codeOf(refusal), sent.length]).toEqual(["redirect", 6]);
  });

  test("does not read the redirect's own body, nor minds one that cannot be cancelled", async () => {
    const cancel = vi.fn(() => Promise.reject(new Error("x")));
    const redirect = new Response(new ReadableStream({ cancel }), { status: 307, headers: { location: "/new" } });
    expect((await run("POST", redirect, json(200, {}))).result.ok).toBe(true);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["is lost", reset(), "network"],
    ["cannot be made: the first server has the request", refused(), "connect"],
  ])("leaves a doubt when the connection after it %s", async (_, step, code) => {
    const { result } = await run("POST", to(307, "/new"), step);
    expect(result).toMatchObject({ outcome: "unknown", error: { code, status: undefined }, attempts: 1 });
    expect(result.response).toBeUndefined();
  });
});

describe("a redirect is refused", () => {
  test.each([
    `https://evil.test/?${secrets.id}`,
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
    undefined,
    "",
    "https://",
    "http://[bad",
  ])("to %s, which is another origin, brings its own credentials, or leads nowhere", async (location) => {
    for (const [status, method, outcome] of [
      [307, "POST", "rejected"],
      [308, "GET", "rejected"],
      [301, "GET", "unknown"],
      [302, "POST", "unknown"],
      [303, "GET", "unknown"],
    ] as const) {
      const { result, sent } = await run(method, to(status, location));
      expect(result).toMatchObject({ error: { code: "redirect", status }, outcome, response: { status } });
      expect(JSON.stringify(result)).not.toContain(secrets.id);
      expect(sent).toHaveLength(1);
    }
  });

  test("where the platform hides where it leads", async () => {
    const hidden = { type: { value: "opaqueredirect" }, status: { value: 0 }, ok: { value: false } };
    const { result, sent } = await run("GET", Object.defineProperties(empty(200), hidden));
    expect([codeOf(result), result.outcome, sent.length]).toEqual(["redirect", "unknown", 1]);
  });

  test.each([300, 304, 305, 306])("not for a %s, which is a failure", async (status) => {
    const { result } = await run("GET", Object.defineProperty(to(200, "/new"), "status", { value: status }));
    expect([result.ok, codeOf(result)]).toEqual([false, undefined]);
  });
});
