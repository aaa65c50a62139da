import { afterEach, describe, expect, test, vi } from "vitest";
import { clientWith, json, type Sent, withCreate } from "../../test/harness.ts";

afterEach(() => vi.unstubAllGlobals());

/** What fetch is given for a call: its body, and what else depends on the platform. */
async function givenFor(runtime: string, body: unknown, more: object = {}, name: "create" | "read" = "create") {
  const sent: object[] = [];
  const fetch = async (_: unknown, { method, headers, signal, redirect, ...given }: Sent) => {
    sent.push(given);
    return json(201, {});
  };
  if (runtime) vi.stubGlobal(runtime, class {});
  const given = withCreate({ body: undefined as never, ...more });
  await clientWith({ fetch: fetch as never }, given).client[name]({ body, path: { id: 1 } });
  expect(sent).toHaveLength(1);
  return sent[0] as { body: Blob };
}
const text = '{"title":"ü"}';
const body = JSON.parse(text);
const cache = "no-store";

describe("a write", () => {
  test("is a Blob with the same bytes on Deno, without a type that would compete with the header's", async () => {
    const given = await givenFor("Deno", body);
    expect(given).toEqual({ body: expect.any(Blob), cache });
    expect([await given.body.text(), given.body.type]).toEqual([text, ""]);
    const { body: none } = await givenFor("Deno", undefined);
    expect([none instanceof Blob, none.size]).toEqual([true, 0]);
  });

  test("that is a form stays one on Deno, which writes its content type", async () => {
    const form = new FormData();
    expect((await givenFor("Deno", form, { encode: () => form })).body).toBe(form);
  });

  test("without a body is an empty stream on workerd", async () => {
    const { body: none } = await givenFor("WebSocketPair", undefined);
    expect(none).toBeInstanceOf(ReadableStream);
    expect(await new Response(none).text()).toBe("");
  });

  test.each<[string, unknown, object]>([
    ["Bun", body, { body: text, cache, keepalive: false }],
    ["Bun", undefined, { body: null, cache, keepalive: false }],
    ["WebSocketPair", body, { body: text, cache }],
    ["", body, { body: text, cache }],
    // Node repeats a write without a body, and none with an empty one.
    ["", undefined, { body: new Uint8Array(), cache }],
  ])("is given to the fetch of %s with the body %j as %j", async (runtime, given, expected) => {
    expect(await givenFor(runtime, given)).toEqual(expected);
  });
});

test.each(["Deno", "Bun", "WebSocketPair", ""])("what may be repeated is left as it is on %s", async (runtime) => {
  expect(await givenFor(runtime, body, { idempotent: true })).toEqual({ body: text, cache });
  expect(await givenFor(runtime, undefined, { method: "GET" })).toEqual({ body: null, cache });
  expect(await givenFor(runtime, undefined, { method: "HEAD" })).toEqual({ body: null, cache });
});

test.each([class {}, undefined])(
  "no cache is named where Request has none, as on older Workers (%s)",
  async (Request) => {
    vi.stubGlobal("Request", Request);
    expect(await givenFor("", undefined, {}, "read")).toEqual({ body: null });
  },
);
