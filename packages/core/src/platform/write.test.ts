import { afterEach, describe, expect, test, vi } from "vitest";
import { initFor } from "./write.ts";

const write = { method: "POST", path: "/things", success: {} };
const read = { ...write, idempotent: true } as const;
const text = '{"title":"ü"}';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a write", () => {
  test("is a Blob with the same bytes on Deno, and keeps its connection", async () => {
    vi.stubGlobal("Deno", {});
    const ofText = initFor(write, text);
    expect(ofText).toEqual({ body: expect.any(Blob), cache: "no-store" });
    expect(await (ofText.body as Blob).text()).toBe(text);
    const bytes = new Uint8Array([0, 255]);
    const ofBytes = initFor(write, bytes).body as Blob;
    expect(new Uint8Array(await ofBytes.arrayBuffer())).toEqual(bytes);
    // With a type of its own, the Blob would compete with the content type of the headers.
    expect(ofBytes.type).toBe("");
  });

  test("without a body is an empty Blob on Deno", () => {
    vi.stubGlobal("Deno", {});
    const { body } = initFor(write, undefined);
    expect(body).toBeInstanceOf(Blob);
    expect((body as Blob).size).toBe(0);
  });

  test("that is a form stays one on Deno, which writes its content type", () => {
    vi.stubGlobal("Deno", {});
    const form = new FormData();
    expect(initFor(write, form).body).toBe(form);
  });

  test("gets a connection of its own on Bun, and keeps its body", () => {
    vi.stubGlobal("Bun", {});
    expect(initFor(write, text)).toEqual({ body: text, cache: "no-store", keepalive: false });
    expect(initFor(write, undefined)).toEqual({ body: null, cache: "no-store", keepalive: false });
  });

  test("is left as it is elsewhere, but for an empty body in place of none", () => {
    expect(initFor(write, text)).toEqual({ body: text, cache: "no-store" });
    expect(initFor(write, undefined)).toEqual({ body: new Uint8Array(), cache: "no-store" });
  });

  test("without a body is an empty stream on workerd, and is left as it is with one", async () => {
    vi.stubGlobal("WebSocketPair", class {});
    expect(initFor(write, text)).toEqual({ body: text, cache: "no-store" });
    const { body } = initFor(write, undefined);
    expect(body).toBeInstanceOf(ReadableStream);
    expect(await new Response(body).text()).toBe("");
  });
});

test.each(["Deno", "Bun", "WebSocketPair"])("what may be repeated is left as it is where %s is", (runtime) => {
  vi.stubGlobal(runtime, {});
  expect(initFor(read, text)).toEqual({ body: text, cache: "no-store" });
  expect(initFor({ ...read, method: "GET" }, undefined)).toEqual({ body: null, cache: "no-store" });
});

describe("no cache is named", () => {
  test("where a Request has none, as on older Workers, which throw at it", () => {
    vi.stubGlobal("Request", class {});
    expect(initFor(read, undefined)).toEqual({ body: null });
  });

  test("where there is no Request at all", () => {
    vi.stubGlobal("Request", undefined);
    expect(initFor(read, undefined)).toEqual({ body: null });
  });
});
