import { describe, expect, test, vi } from "vitest";
import { clientWith, definition, empty, json, play, type Sent } from "../test/harness.ts";
import { encodeForm } from "./multipart.ts";

/** A fetch that notes what it is given when it is called, forms as their fields. */
function noting() {
  const sent: { url: string; headers: Record<string, string>; body: unknown }[] = [];
  const fetch = (async (url: string, { headers, body }: Sent) => {
    sent.push({ url, headers: { ...headers }, body: body instanceof FormData ? [...body] : body });
    return json(201, {});
  }) as unknown as typeof globalThis.fetch;
  return { fetch, sent };
}

describe("what a method is passed is taken at the call", () => {
  test("its body, which may be changed and passed again without waiting", async () => {
    const { fetch, sent } = noting();
    const { client } = clientWith({ fetch, credentials: async () => ({ "x-key": "1" }) });
    const body = { title: "first", tags: ["a"], nested: { list: [{ n: 1 }] } };
    const calls = ["second", "third", "too late"].map((title) => {
      const call = client.create({ body });
      body.title = title;
      body.tags.push(title);
      (body.nested.list[0] as { n: number }).n++;
      return call;
    });
    await Promise.all(calls);
    expect(sent.map(({ body }) => body)).toEqual([
      '{"title":"first","tags":["a"],"nested":{"list":[{"n":1}]}}',
      '{"title":"second","tags":["a","second"],"nested":{"list":[{"n":2}]}}',
      '{"title":"third","tags":["a","second","third"],"nested":{"list":[{"n":3}]}}',
    ]);
  });

  test("its path, its query, its headers and its options", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0);
    try {
      const { client, sent } = play([empty(500), json(200, {})], { credentials: async () => ({}) });
      const request = { path: { id: "taken" }, query: { tags: ["taken"] } };
      const statuses = [500];
      const options = { headers: { "x-a": "taken" }, retry: { statuses, repeats: 1 }, timeout: 1000 };
      const call = client.read(request, options);
      request.path.id = "late";
      request.query.tags.push("late");
      options.headers["x-a"] = "late";
      options.retry.repeats = 0;
      options.timeout = Number.NaN;
      statuses.pop();
      await vi.advanceTimersByTimeAsync(1000);
      expect(await call).toMatchObject({ ok: true, attempts: 2 });
      for (const { url, headers } of sent) {
        expect(url).toBe("https://host.test/base/things/taken?tags=taken");
        expect(headers["x-a"]).toBe("taken");
      }
    } finally {
      vi.restoreAllMocks();
      vi.useRealTimers();
    }
  });

  test("its form", async () => {
    const { fetch, sent } = noting();
    const upload = {
      method: "POST",
      path: "/files",
      body: true,
      success: { 201: "json" },
      encode: encodeForm,
    } as const;
    const given = { ...definition, operations: { upload } };
    const { client } = clientWith<"upload">({ fetch, credentials: async () => ({}) }, given);
    const form = new FormData();
    form.append("note", "taken");
    const calls = [client.upload({ body: form })];
    form.set("note", "late");
    form.append("more", "late");
    const fields = { note: "taken", list: ["a"] };
    calls.push(client.upload({ body: fields }));
    fields.note = "late";
    fields.list.push("late");
    await Promise.all(calls);
    expect(sent.map(({ body }) => body)).toEqual([
      [["note", "taken"]],
      [
        ["note", "taken"],
        ["list", "a"],
      ],
    ]);
  });

  test("and what a client is made of, when it is made", async () => {
    const { fetch, sent } = noting();
    const other = vi.fn();
    const on = { request: vi.fn() };
    const options = {
      fetch,
      headers: { "x-a": "taken" },
      credentials: { "x-key": "taken" },
      on,
      retry: { repeats: 0 },
    };
    const given = structuredClone(definition);
    const { client } = clientWith(options, given);
    options.fetch = other;
    options.headers["x-a"] = "late";
    options.credentials["x-key"] = "late";
    on.request = other;
    Object.assign(given.operations, { create: undefined });
    await client.create({ body: {} });
    expect(sent[0]?.headers).toMatchObject({ "x-a": "taken", "x-key": "taken" });
    expect(other).not.toHaveBeenCalled();
  });
});

describe.each(["before it is loaded", "once it is loaded"])(
  "what client.http is passed is taken at the call, %s",
  (when) => {
    async function opened() {
      const { fetch, sent } = noting();
      const { http } = clientWith({ fetch });
      if (when === "once it is loaded") {
        await http.POST("/things", { body: {} });
        sent.length = 0;
      }
      return { http, sent };
    }

    test("its body, which may be changed and passed again without waiting", async () => {
      const { http, sent } = await opened();
      const body = { title: "first" };
      const calls = ["second", "third", "late"].map((title) => {
        const call = http.POST("/things", { body });
        body.title = title;
        return call;
      });
      await Promise.all(calls);
      expect(sent.map(({ body }) => body)).toEqual(["first", "second", "third"].map((title) => `{"title":"${title}"}`));
    });

    test("its parameters and its headers, as a record or as Headers", async () => {
      const { http, sent } = await opened();
      const init = {
        params: { path: { id: "taken" }, query: { tags: ["taken"], page: 1 }, header: { "x-b": "taken" } },
        headers: { "x-a": "taken" },
      };
      const headers = new Headers({ "x-a": "taken" });
      const calls = [http.GET("/things/{id}", init), http.GET("/things/{id}", { ...init, headers })];
      init.params.path.id = "late";
      init.params.query.tags.push("late");
      init.params.query.page = 2;
      init.params.header["x-b"] = "late";
      init.headers["x-a"] = "late";
      headers.set("x-a", "late");
      await Promise.allSettled(calls);
      expect(sent).toHaveLength(2);
      for (const { url, headers } of sent) {
        expect(url).toBe("https://host.test/base/things/taken?tags=taken&page=1");
        expect(headers).toMatchObject({ "x-a": "taken", "x-b": "taken" });
      }
    });

    test("its form, and what a serializer makes of its body", async () => {
      const { http, sent } = await opened();
      const form = new FormData();
      form.append("note", "taken");
      const body = { note: "taken" };
      const bodySerializer = ({ note }: { note: string }) => `note=${note}`;
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const calls = [http.POST("/files", { body: form }), http.POST("/files", { body, bodySerializer, headers })];
      form.set("note", "late");
      body.note = "late";
      await Promise.all(calls);
      const texts = sent.map(({ body }) =>
        body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body),
      );
      // A form takes longer to write, so it may come second.
      expect(texts).toContain("note=taken");
      expect(texts.filter((text) => text.includes("taken"))).toHaveLength(2);
      expect(texts.join()).not.toContain("late");
    });
  },
);
