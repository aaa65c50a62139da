import { describe, expect, test } from "vitest";
import { definition, play, rejection, typed } from "../test/harness.ts";
import { encodeForm, toFormData } from "./multipart.ts";

const fields = async (form: FormData | undefined) =>
  Promise.all(
    [...(form ?? [])].map(async ([name, value]) => [name, value instanceof File ? await value.text() : value]),
  );

describe("a form", () => {
  test("carries files and texts as they are, lists as repeated fields, objects as JSON, and nothing that is undefined", async () => {
    const file = new File(["bytes"], "dump.pcap", { type: "application/vnd.tcpdump.pcap" });
    const body = { file, note: "a\r\nb", size: 5, big: 2n ** 60n, secret: true, tags: ["x", "y"], more: { a: 1n } };
    const form = encodeForm("upload", { ...body, bare: Object.create(null), left: undefined, none: [] });
    expect(await fields(form)).toEqual([
      ["file", "bytes"],
      ["note", "a\r\nb"],
      ["size", "5"],
      ["big", "1152921504606846976"],
      ["secret", "true"],
      ["tags", "x"],
      ["tags", "y"],
      ["more", '{"a":1}'],
      ["bare", "{}"],
    ]);
    expect(form?.get("file")).toMatchObject({ name: "dump.pcap", type: "application/vnd.tcpdump.pcap" });
  });

  test("is copied with its files, as its owner may change it, and nothing stays nothing", async () => {
    const form = new FormData();
    for (const note of ["one", "two"]) form.append("note", note);
    form.append("file", new File(["bytes"], "dump.pcap", { type: "text/plain" }));
    const taken = toFormData(form);
    form.set("note", "too late");
    form.delete("file");
    const [one, two, file] = await fields(taken);
    expect([one, two, file]).toEqual([
      ["note", "one"],
      ["note", "two"],
      ["file", "bytes"],
    ]);
    expect(taken?.get("file")).toMatchObject({ name: "dump.pcap", type: "text/plain" });
    expect(encodeForm("upload", undefined)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a function", () => "secret-value"],
    ["a symbol", Symbol("secret-value")],
    ["a stream, which could be sent once only", new ReadableStream()],
    ["bytes without a Blob around them", new Uint8Array([1])],
    ["an object of a class", new URL("https://secret-value.test")],
  ])("refuses a field that is %s, by its name and not by its value", (_, value) => {
    const encode = () => encodeForm("upload", { file: value });
    expect(encode).toThrow(/^upload: pass field "file" as a Blob, text or plain data/);
    expect(encode).not.toThrow(/secret-value/);
  });

  test("refuses a field that is a circular object", () => {
    const file: Record<string, unknown> = { name: "secret-value" };
    file.self = file;
    expect(() => encodeForm("upload", { file })).toThrow("upload: the body cannot be written as JSON (it is circular");
  });

  test.each([null, [], "text", 7])("refuses %j for a body", (body) => {
    expect(() => encodeForm("upload", body)).toThrow("upload: pass the body as an object");
    expect(() => toFormData(body)).toThrow("http: pass the body as an object");
  });
});

describe("an operation with an upload, or with JSON by another name", () => {
  const json = "application/vnd.api+json";
  const operations = {
    create: { method: "POST", path: "/files", success: { 201: "none" }, body: true, encode: encodeForm },
    read: { method: "POST", path: "/labels", success: { 201: "none" }, type: json },
  } as const;
  const uploading = () => play([typed(201, ""), typed(201, "")], {}, { ...definition, operations });

  test("leaves the content type of a form to fetch, which alone knows the boundary", async () => {
    const { client, sent } = uploading();
    await client.create({ body: { a: "1" } }, { headers: { "Content-Type": "multipart/form-data" } });
    expect(sent).toMatchObject([{ body: expect.any(FormData) }]);
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
    await expect(client.create({})).rejects.toThrow('create: pass "body"');
  });

  test("takes a form through client.http, and refuses JSON there", async () => {
    const { http, sent } = uploading();
    await http.POST("/files", { body: { a: "1" }, bodySerializer: toFormData });
    expect(sent[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    const error = await rejection(http.POST("/files", { body: { a: "1" } }));
    expect(error.message).toContain(
      "http: pass a FormData, or bodySerializer: toFormData; send a file with its own content-type.",
    );
    expect(sent).toHaveLength(1);
  });

  test("names JSON by its name, through both ways", async () => {
    const { client, http, sent } = uploading();
    await client.read({ body: { a: 1 } });
    await http.POST("/labels", { body: {} });
    expect(sent.map(({ headers }) => headers["content-type"])).toEqual([json, json]);
  });
});
