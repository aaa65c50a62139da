import { describe, expect, test } from "vitest";
import { createClient } from "./client.ts";
import type { Definition } from "./definition.ts";
import { encodeForm, toFormData } from "./multipart.ts";
import type { AnyResult } from "./result.ts";

const fields = async (form: FormData | undefined) =>
  Promise.all(
    [...(form ?? [])].map(async ([name, value]) => [name, value instanceof File ? await value.text() : value]),
  );

describe("a form", () => {
  test("carries files and texts as they are, lists as repeated fields, objects as JSON, and nothing that is undefined", async () => {
    const file = new File(["bytes"], "dump.pcap", { type: "application/vnd.tcpdump.pcap" });
    const body = { file, note: "a\r\nb", size: 5, big: 2n ** 60n, secret: true, tags: ["x", "y"], more: { a: 1n } };
    const form = encodeForm("upload", { ...body, left: undefined, none: [] });
    expect(await fields(form)).toEqual([
      ["file", "bytes"],
      ["note", "a\r\nb"],
      ["size", "5"],
      ["big", "1152921504606846976"],
      ["secret", "true"],
      ["tags", "x"],
      ["tags", "y"],
      ["more", '{"a":1}'],
    ]);
    expect(form?.get("file")).toMatchObject({ name: "dump.pcap", type: "application/vnd.tcpdump.pcap" });
  });

  test("is copied, as its owner may change it, and nothing stays nothing", async () => {
    const form = new FormData();
    form.append("note", "taken");
    form.append("file", new File(["bytes"], "dump.pcap"));
    const taken = toFormData(form);
    form.set("note", "too late");
    form.delete("file");
    expect(await fields(taken)).toEqual([
      ["note", "taken"],
      ["file", "bytes"],
    ]);
    expect(taken?.get("file")).toMatchObject({ name: "dump.pcap" });
    expect(encodeForm("upload", undefined)).toBeUndefined();
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  test.each<[string, unknown]>([
    ["null", null],
    ["a function", () => "secret-value"],
    ["a symbol", Symbol("secret-value")],
    ["a stream, which could be sent once only", new ReadableStream()],
    ["bytes without a Blob around them", new Uint8Array([1])],
    ["a circular object", circular],
    ["an object of a class", new URL("https://secret-value.test")],
  ])("refuses a field that is %s, by its name and not by its value", (_, value) => {
    const encode = () => encodeForm("upload", { file: value });
    expect(encode).toThrow(/^upload: field "file" is nothing that a form can carry; pass a Blob, text, a number, /);
    expect(encode).not.toThrow(/secret-value/);
  });

  test.each([null, [], "text", 7])("refuses %j for a body", (body) => {
    expect(() => encodeForm("upload", body)).toThrow("upload: pass the body as an object");
    expect(() => toFormData(body)).toThrow("http: pass the body as an object");
  });
});

describe("an operation with an upload", () => {
  const definition: Definition = {
    headers: [],
    accept: "application/json",
    operations: {
      upload: { method: "POST", path: "/files", success: { 201: "none" }, body: true, encode: encodeForm },
      label: { method: "POST", path: "/labels", success: { 201: "none" }, type: "application/vnd.api+json" },
    },
  };
  type Method = (request: object, options?: object) => Promise<AnyResult>;

  function recording() {
    const sent: { type: string | null; body: unknown }[] = [];
    const fetch = async (_: unknown, { headers, body }: RequestInit = {}) => {
      sent.push({ type: new Headers(headers).get("content-type"), body });
      return new Response(null, { status: 201 });
    };
    const config = { baseUrl: new URL("http://localhost"), credentials: {}, fetch };
    return { client: createClient<{ upload: Method; label: Method }, object>(definition, config), sent };
  }

  test("leaves the content type to fetch, which alone knows the boundary, whatever the caller says", async () => {
    const { client, sent } = recording();
    const result = await client.upload({ body: { a: "1" } }, { headers: { "Content-Type": "multipart/form-data" } });
    expect(result).toMatchObject({ ok: true, status: 201 });
    expect(sent).toEqual([{ type: null, body: expect.any(FormData) }]);
  });

  test("needs its body like any other", async () => {
    await expect(recording().client.upload({})).rejects.toThrow("upload: pass a body");
  });

  test("takes a form through client.http, and refuses JSON there", async () => {
    const { client, sent } = recording();
    const post = client.http.POST as unknown as (path: string, init: object) => Promise<unknown>;
    await post("/files", { body: { a: "1" }, bodySerializer: toFormData });
    expect(sent[0]?.type).toMatch(/^multipart\/form-data; boundary=/);
    await expect(post("/files", { body: { a: "1" } })).rejects.toThrow(
      "http: pass a FormData, or bodySerializer: toFormData.",
    );
    expect(sent).toHaveLength(1);
  });

  test("leaves JSON by another name under that name, through both ways", async () => {
    const { client, sent } = recording();
    await client.label({ body: { a: 1 } });
    await (client.http.POST as unknown as (path: string, init: object) => Promise<unknown>)("/labels", { body: {} });
    expect(sent.map(({ type }) => type)).toEqual(["application/vnd.api+json", "application/vnd.api+json"]);
  });
});
