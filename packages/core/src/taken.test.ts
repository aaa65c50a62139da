import { describe, expect, test, vi } from "vitest";
import { clientWith, definition, empty, ended, json, play, type Sent, useClock } from "../test/harness.ts";
import { takeOptions } from "./flow.ts";
import { encodeForm } from "./multipart.ts";

/** A client whose fetch notes what it is given when it is called, forms as their fields. */
function noting(given = definition) {
  const sent: { url: string; headers: Record<string, string>; body: unknown }[] = [];
  const fetch = (async (url: string, { headers, body }: Sent) => {
    const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
    sent.push({ url, headers: { ...headers }, body: body instanceof FormData ? [...body] : text });
    return json(201, {});
  }) as unknown as typeof globalThis.fetch;
  const credentials = async () => ({});
  return { ...clientWith<"create" | "upload">({ fetch, credentials }, given), fetch, sent };
}

describe("what a method is passed is taken at the call", () => {
  test("its body, which may be changed and passed again without waiting", async () => {
    const { client, sent } = noting();
    const body = { title: "first", tags: ["a"], nested: { list: [{ n: 1 }] } };
    const calls = ["second", "too late"].map((title) => {
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
    ]);
  });

  test("its form, and the fields of one", async () => {
    const upload = { method: "POST", path: "/files", success: { 201: "json" }, encode: encodeForm } as const;
    const { client, sent } = noting({ ...definition, operations: { upload } });
    const form = new FormData();
    form.append("note", "taken");
    const fields = { note: "taken", list: ["a"] };
    const calls = [client.upload({ body: form }), client.upload({ body: fields })];
    form.set("note", "late");
    form.append("more", "late");
    fields.note = "late";
    fields.list.push("late");
    await Promise.all(calls);
    const note = ["note", "taken"];
    expect(sent.map(({ body }) => body)).toEqual([[note], [note, ["list", "a"]]]);
  });

  describe("while it waits", () => {
    useClock(0);
    test("its path, its query, its headers and its options", async () => {
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
      expect(await ended(call)).toMatchObject({ ok: true, attempts: 2 });
      for (const { url, headers } of sent)
        expect([url, headers["x-a"]]).toEqual(["https://host.test/base/things/taken?tags=taken", "taken"]);
    });
  });

  test("and what a client is made of, when it is made", async () => {
    const { fetch, sent } = noting();
    const other = vi.fn();
    const on = { request: vi.fn() };
    const credentials = { "x-key": "taken" };
    const options = { fetch, headers: { "x-a": "taken" }, credentials, on, retry: { repeats: 0 } };
    const given = structuredClone(definition);
    const { client } = clientWith(options, given);
    options.fetch = other;
    options.headers["x-a"] = "late";
    credentials["x-key"] = "late";
    on.request = other;
    Object.assign(given.operations, { create: undefined });
    await client.create({ body: {} });
    expect(sent[0]?.headers).toMatchObject({ "x-a": "taken", "x-key": "taken" });
    expect(other).not.toHaveBeenCalled();
  });

  test("and of the options of a flow, lists and plain objects three deep, while all else stays what it is", () => {
    const [deep, more] = [{}, new Headers()];
    const given = {
      retry: { statuses: [500] },
      tries: 3,
      signal: AbortSignal.abort(),
      more,
      nested: { a: { deep } },
      list: [[deep]],
    };
    const { retry, tries, signal, nested, list, ...rest } = takeOptions("flow", given, Object.keys(given));
    given.retry.statuses.push(501);
    given.tries = 4;
    given.nested.a = { deep: { late: true } };
    given.list[0]?.push({});
    expect([[...retry.statuses], tries, list[0]?.length]).toEqual([[500], 3, 1]);
    expect(
      [signal, rest.more, nested.a.deep, list[0]?.[0]].every((one, at) => one === [given.signal, more, deep, deep][at]),
    ).toBe(true);
  });
});

describe.each([false, true])("what client.http is passed is taken at the call (loaded before: %s)", (loaded) => {
  async function opened() {
    const { http, sent } = noting();
    if (loaded) await http.POST("/things", { body: {} });
    sent.length = 0;
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
    const params = { path: { id: "taken" }, query: { tags: ["taken"], page: 1 }, header: { "x-b": "taken" } };
    const init = { params, headers: { "x-a": "taken" } };
    const headers = new Headers({ "x-a": "taken" });
    const calls = [http.GET("/things/{id}", init), http.GET("/things/{id}", { ...init, headers })];
    params.path.id = "late";
    params.query.tags.push("late");
    params.query.page = 2;
    params.header["x-b"] = "late";
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
    const texts = sent.map(({ body }) => body as string);
    // A form takes longer to write, so it may come second.
    expect(texts).toContain("note=taken");
    expect(texts.filter((text) => text.includes("taken"))).toHaveLength(2);
    expect(texts.join()).not.toContain("late");
  });
});
