import { describe, expect, test, vi } from "vitest";
import {
  callOf,
  configOf,
  create,
  definition,
  empty,
  fetchOf,
  json,
  read,
  refused,
  reset,
} from "../../test/harness.ts";
import { attemptCall } from "./attempt.ts";
import { Fault } from "./fault.ts";

type Steps = Parameters<typeof fetchOf>;

async function attempt(operation: typeof create, ...steps: Steps) {
  const { fetch, sent } = fetchOf(...steps);
  const attempted = await attemptCall(definition, configOf(fetch), callOf(operation), 1, 1000, "timeout");
  return { ...attempted, sent };
}

const to = (status: number, location: string) => empty(status, { location });

describe("a redirect within the origin", () => {
  test.each([307, 308])("after %s sends the same request to the new place", async (status) => {
    const { answer, sent } = await attempt(create, to(status, "/new"), json(201, { id: 1 }));
    expect(answer).toMatchObject({ ok: true, body: { id: 1 } });
    const [first, second] = sent;
    expect(second).toEqual({ ...first, url: "https://host.test/new" });
  });

  test.each([301, 302, 303, 307, 308])("after %s is followed for a GET", async (status) => {
    const { answer, details, sent } = await attempt(read, to(status, "/new"), json(200, {}));
    expect(answer?.ok).toBe(true);
    expect(details.status).toBe(200);
    expect(sent.map(({ url }) => url)[1]).toBe("https://host.test/new");
  });

  test("is relative to the request before it", async () => {
    const { sent } = await attempt(read, to(307, "/a/b/c"), to(307, "../d"), json(200, {}));
    expect(sent.map(({ url }) => url).slice(1)).toEqual(["https://host.test/a/b/c", "https://host.test/a/d"]);
  });

  test("is followed five times and then refused", async () => {
    const hops = (count: number): Steps => Array.from({ length: count }, () => to(307, "/again"));
    expect((await attempt(create, ...hops(5), json(201, {}))).answer?.ok).toBe(true);
    const { fault, sent } = await attempt(create, ...hops(6));
    expect(fault).toEqual(new Fault("redirect"));
    expect(sent).toHaveLength(6);
  });

  test("does not read the redirect's own body, nor minds one that cannot be cancelled", async () => {
    const cancel = vi.fn(() => Promise.reject(new Error("x")));
    const redirect = new Response(new ReadableStream({ cancel }), { status: 307, headers: { location: "/new" } });
    expect((await attempt(create, redirect, json(201, {}))).answer?.ok).toBe(true);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("leaves a doubt when the connection is lost after it", async () => {
    const { details, response } = await attempt(create, to(307, "/new"), reset());
    expect(details).toMatchObject({ outcome: "unknown", status: undefined });
    expect(response).toBeUndefined();
  });

  test("has sent nothing that counts when there is no connection after it", async () => {
    const { details } = await attempt(create, to(307, "/new"), refused());
    expect(details.outcome).toBe("not-sent");
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
    const { answer, fault, details, response, sent } = await attempt(create, to(status, "https://evil.test/"));
    expect({ answer, fault }).toEqual({ answer: undefined, fault: new Fault("redirect") });
    expect(details).toMatchObject({ outcome, status });
    expect(response?.status).toBe(status);
    expect(sent).toHaveLength(1);
  });

  test.each([301, 302, 303])("for a write after %s, which would turn it into a GET", async (status) => {
    const { fault, details, sent } = await attempt(create, to(status, "/new"));
    expect(fault).toEqual(new Fault("redirect"));
    expect(details.outcome).toBe("unknown");
    expect(sent).toHaveLength(1);
  });

  test("where the platform hides where it leads", async () => {
    const hidden = Object.defineProperties(empty(200), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { fault, details, sent } = await attempt(read, hidden);
    expect(fault).toEqual(new Fault("redirect"));
    expect(details.outcome).toBe("unknown");
    expect(sent).toHaveLength(1);
  });
});
