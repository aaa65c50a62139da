import { inspect } from "node:util";
import { type AnyResult, createClient, type Definition } from "@incident-clients/core";
import { encodeForm, toFormData } from "@incident-clients/core/multipart";
import { describe, expect, test } from "vitest";
import { answer, inTurn, moved, redirect, reset, stall, succeed } from "./behaviours.ts";
import { findLeaks, textsOf } from "./canaries.ts";
import { type Behaviour, openSite, type Scene } from "./servers.ts";

const operation = { method: "POST", path: "/files", success: { 201: "json" }, body: true, encode: encodeForm } as const;
const definition: Definition = { headers: [], accept: "application/json", operations: { upload: operation } };
const success = { status: 201, type: "application/json", text: '{"id":"1"}' };
const canaries = { key: ["demo-key"], ticket: ["note-canary", "file-canary"] };
// Larger than a socket takes at once.
const content = `${"file-canary ".repeat(50_000)}the end`;
const body = () => ({ note: "note-canary", file: new File([content], "case.txt") });

type Upload = { upload(request: object): Promise<AnyResult> };
type Post = (path: string, init: object) => Promise<{ response: Response }>;

/** Uploads once to a server that behaves as told, and tells what came back, what arrived and what leaked. */
async function upload(server: Behaviour, driver: "method" | "http") {
  const scene: Scene = { success, prefix: "", resetHeader: undefined, foreign: "", abort: () => {} };
  const foreign = await openSite(succeed, scene);
  const site = await openSite(server, { ...scene, foreign: foreign.origin });
  const events: unknown[] = [];
  const note = (event: unknown) => void events.push(event);
  const client = createClient<Upload, object>(definition, {
    baseUrl: new URL(site.origin),
    credentials: { "x-key": "demo-key" },
    on: { request: note, response: note, retry: note, error: note },
    retry: { baseDelay: 1 },
    timeout: 1500,
  });
  const post = (client.http as unknown as { POST: Post }).POST;
  const call =
    driver === "method"
      ? client.upload({ body: body() })
      : post("/files", { body: body(), bodySerializer: toFormData }).then(({ response }) => ({
          status: response.status,
        }));
  const told: { status?: number | undefined; outcome?: string; error?: unknown } = await call.catch((error) => ({
    error,
    outcome: error.outcome,
  }));
  site.close();
  foreign.close();
  const texts = { ...textsOf(told.error), hooks: inspect(events, false, 9) };
  return { ...told, seen: site.seen, foreign: foreign.seen.length, leaks: findLeaks(canaries, texts) };
}

/** Expects the whole form, under its own boundary, in each request that arrived. */
function expectWhole(seen: Awaited<ReturnType<typeof upload>>["seen"], count: number) {
  expect(seen).toHaveLength(count);
  for (const { headers, body: sent } of seen) {
    const [, boundary = "none"] = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
    expect(sent.startsWith(`--${boundary}`) && sent.trimEnd().endsWith(`--${boundary}--`)).toBe(true);
    expect(sent).toContain(content);
    expect(sent).toContain("note-canary");
  }
}

describe.each(["method", "http"] as const)("an upload by %s", (driver) => {
  test("arrives whole", async () => {
    const { status, seen } = await upload(succeed, driver);
    expect(status).toBe(201);
    expectWhole(seen, 1);
  });

  test("is sent again whole after a rate limit", async () => {
    const { status, seen } = await upload(inTurn(answer(429, { "retry-after": "0" }), succeed), driver);
    expect(status).toBe(201);
    expectWhole(seen, 2);
  });

  test("is sent again whole after a 308 within the origin", async () => {
    const { status, seen } = await upload(inTurn(redirect(308, moved), succeed), driver);
    expect(status).toBe(201);
    expectWhole(seen, 2);
  });

  test.each([301, 302, 303, 307, 308])("never follows a %s to another origin", async (code) => {
    const { outcome, foreign, seen, leaks } = await upload(
      redirect(code, (exchange) => exchange.foreign),
      driver,
    );
    expect([outcome, foreign, seen.length, leaks]).toEqual([code > 303 ? "rejected" : "unknown", 0, 1, []]);
  });

  test.each([
    ["a 503", answer(503)],
    ["a reset", reset],
    ["a stall", stall],
  ])("is not repeated after %s, and nothing of it is in an error or a hook", async (_, behaviour) => {
    const { seen, leaks } = await upload(inTurn(behaviour, succeed), driver);
    expect([seen.length, leaks]).toEqual([1, []]);
  });
});
