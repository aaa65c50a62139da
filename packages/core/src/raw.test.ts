import { describe, expect, test } from "vitest";
import { definition, json, play } from "../test/harness.ts";
import type { Definition, Operation } from "./definition.ts";
import { decodeFile, encodeFile } from "./raw.ts";

const upload: Operation = { method: "POST", path: "/files", body: true, encode: encodeFile, success: { 201: "json" } };
const download: Operation = {
  method: "GET",
  path: "/files/7",
  idempotent: true,
  decode: decodeFile,
  success: { 200: "none" },
};
const files: Definition = { ...definition, operations: { create: upload, read: download } };
const bytes = (text: string, headers: Record<string, string>) => new Response(text, { headers });

describe("a file that is sent", () => {
  test.each<[string, unknown, string, string]>([
    ["a Blob with its type", new Blob(["%PDF"], { type: "application/pdf" }), "application/pdf", "%PDF"],
    ["a Blob without a type as bytes", new Blob(["bytes"]), "application/octet-stream", "bytes"],
    ["a text", "a note", "text/plain", "a note"],
  ])("is %s, and fetch writes the header", async (_, body, type, text) => {
    const { client, sent } = play([json(201, {})], {}, files);
    expect(await client.create({ body })).toMatchObject({ ok: true });
    const file = sent[0]?.body as Blob;
    expect([file.type, await file.text()]).toEqual([type, text]);
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
  });

  test.each([7, null, {}, [], new ReadableStream()])("is not %o", async (body) => {
    const { client, sent } = play([json(201, {})], {}, files);
    await expect(client.create({ body })).rejects.toThrow("pass the body as a Blob");
    await expect(client.create({})).rejects.toThrow(`pass "body"`);
    expect(sent).toEqual([]);
  });
});

describe("a file that comes back", () => {
  test("has the server's type, whatever that is, and the bytes as they were", async () => {
    const { client } = play([bytes('{"a":', { "content-type": "application/json" })], {}, files);
    const { data } = (await client.read()) as { data: Blob };
    expect([data.type, await data.text()]).toEqual(["application/json", '{"a":']);
  });

  test("may be empty where the server says so, and is not trusted where it does not", async () => {
    const { client } = play([bytes("", { "content-length": "0" }), bytes("", {})], { retry: false }, files);
    expect(await client.read()).toMatchObject({ ok: true, data: new Blob([]) });
    expect(await client.read()).toMatchObject({ ok: false, status: undefined, outcome: "unknown" });
  });

  test("is no login page", async () => {
    const { client } = play([bytes("<html>", { "content-type": "text/html" })], { retry: false }, files);
    expect(await client.read()).toMatchObject({ ok: false, status: undefined, error: { code: "media-type" } });
  });
});
