import { describe, expect, test, vi } from "vitest";
import { empty, json, play, refused, reset, type Step, secrets } from "../../test/harness.ts";

async function run(name: "create" | "read", ...steps: Step[]) {
  const { [name]: call, sent } = play(steps, { retry: false });
  return { result: await call(), sent };
}

const to = (status: number, location: string) => empty(status, { location });

describe("a redirect within the origin", () => {
  test.each([307, 308])("after %s sends the same request to the new place", async (status) => {
    const { result, sent } = await run("create", to(status, "/new"), json(201, { id: 1 }));
    expect(result).toMatchObject({ ok: true, data: { id: 1 }, attempts: 1 });
    const [first, second] = sent;
    expect(second).toEqual({ ...first, at: expect.any(Number), url: "https://host.test/new" });
  });

  test.each([301, 302, 303, 307, 308])("after %s is followed for a GET", async (status) => {
    const { result, sent } = await run("read", to(status, "/new"), json(200, {}));
    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(sent.map(({ url }) => url)[1]).toBe("https://host.test/new");
  });

  test("is relative to the request before it", async () => {
    const { sent } = await run("read", to(307, "/a/b/c"), to(307, "../d"), json(200, {}));
    expect(sent.map(({ url }) => url).slice(1)).toEqual(["https://host.test/a/b/c", "https://host.test/a/d"]);
  });

  test("is followed five times and then refused", async () => {
    const hops = (count: number) => Array.from({ length: count }, () => to(307, "/again"));
    expect((await run("create", ...hops(5), json(201, {}))).result.ok).toBe(true);
    const { result, sent } = await run("create", ...hops(6));
    expect(result).toMatchObject({ error: { code: "redirect" } });
    expect(sent).toHaveLength(6);
  });

  test("does not read the redirect's own body, nor minds one that cannot be cancelled", async () => {
    const cancel = vi.fn(() => Promise.reject(new Error("x")));
    const redirect = new Response(new ReadableStream({ cancel }), { status: 307, headers: { location: "/new" } });
    expect((await run("create", redirect, json(201, {}))).result.ok).toBe(true);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("leaves a doubt when the connection is lost after it", async () => {
    const { result } = await run("create", to(307, "/new"), reset());
    expect(result).toMatchObject({ outcome: "unknown", error: { code: "network", status: undefined } });
    expect(result.response).toBeUndefined();
  });

  test("leaves a doubt when there is no connection after it: the first server has the request", async () => {
    const { result } = await run("create", to(307, "/new"), refused());
    expect(result).toMatchObject({ outcome: "unknown", error: { code: "connect" }, attempts: 1 });
  });
});

describe("a redirect is refused", () => {
  test.each([
    [307, "rejected"],
    [308, "rejected"],
    [301, "unknown"],
    [302, "unknown"],
    [303, "unknown"],
  ])("after %s to another origin, and nothing reaches the stranger", async (status, outcome) => {
    const { result, sent } = await run("create", to(status, `https://evil.test/?${secrets.id}`));
    expect(result).toMatchObject({ error: { code: "redirect", status }, outcome });
    expect(JSON.stringify(result)).not.toContain(secrets.id);
    expect(result.response?.status).toBe(status);
    expect(sent).toHaveLength(1);
  });

  test.each([301, 302, 303])("for a write after %s, which would turn it into a GET", async (status) => {
    const { result, sent } = await run("create", to(status, "/new"));
    expect(result).toMatchObject({ error: { code: "redirect" }, outcome: "unknown" });
    expect(sent).toHaveLength(1);
  });

  test("where the platform hides where it leads", async () => {
    const hidden = Object.defineProperties(empty(200), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { result, sent } = await run("read", hidden);
    expect(result).toMatchObject({ error: { code: "redirect" }, outcome: "unknown" });
    expect(sent).toHaveLength(1);
  });
});
