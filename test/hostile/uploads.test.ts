import { inspect } from "node:util";
import { type AnyResult, createClient, type Definition } from "@incident-clients/core";
import { encodeForm, toFormData } from "@incident-clients/core/multipart";
import { describe, expect, test } from "vitest";
import { answer, inTurn, moved, redirect, reset, stall, succeed } from "./behaviours.ts";
import { findLeaks, textsOf } from "./canaries.ts";
import { type Behaviour, openSite } from "./servers.ts";

const operation = { method: "POST", path: "/files", success: { 200: "json" }, body: true, encode: encodeForm } as const;
const definition: Definition = { headers: [], accept: "application/json", operations: { upload: operation } };
const canaries = { key: ["demo-key"], ticket: ["note-canary", "file-canary"] };
// Larger than a socket takes at once.
const content = `${"file-canary ".repeat(50_000)}the end`;

type Upload = { upload(request: object): Promise<AnyResult> };
type Post = (path: string, init: object) => Promise<{ response: Response }>;
interface Told {
  status?: number | undefined;
  outcome?: string;
  error?: unknown;
}

/** Uploads once to a server that behaves as told, and tells what came back, how much arrived and what leaked. */
async function upload(server: Behaviour, driver: "method" | "http") {
  const foreign = await openSite(succeed);
  const site = await openSite(server, { foreign: foreign.origin });
  const events: unknown[] = [];
  const note = (event: unknown) => void events.push(event);
  const client = createClient<Upload, object>(definition, {
    baseUrl: new URL(site.origin),
    credentials: { "x-key": "demo-key" },
    on: { request: note, response: note, retry: note, error: note },
    retry: { baseDelay: 1 },
    timeout: 1000,
  });
  const post = (client.http as unknown as { POST: Post }).POST;
  const body = { note: "note-canary", file: new File([content], "case.txt") };
  const call: Promise<Told> =
    driver === "method"
      ? client.upload({ body })
      : post("/files", { body, bodySerializer: toFormData }).then(({ response: { status } }) => ({ status }));
  const told = await call.catch((error): Told => ({ error, outcome: error.outcome }));
  site.close();
  foreign.close();
  // The whole form, under its own boundary.
  const isWhole = ({ headers, body: sent }: (typeof site.seen)[number]) => {
    const [, boundary = "none"] = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
    const isFramed = sent.startsWith(`--${boundary}`) && sent.trimEnd().endsWith(`--${boundary}--`);
    return isFramed && sent.includes(content) && sent.includes("note-canary");
  };
  const leaks = findLeaks(canaries, { ...textsOf(told.error), hooks: inspect(events, false, 9) });
  const { status, outcome } = told;
  return { status, outcome, leaks, whole: site.seen.map(isWhole), foreign: foreign.seen.length };
}

describe.each(["method", "http"] as const)("an upload by %s", (driver) => {
  test.each<[string, Behaviour, number]>([
    ["arrives whole", succeed, 1],
    ["is sent again whole after a rate limit", inTurn(answer(429, { "retry-after": "0" }), succeed), 2],
    ["is sent again whole after a 308 within the origin", inTurn(redirect(308, moved), succeed), 2],
  ])("%s", async (_, server, requests) => {
    const whole = Array.from({ length: requests }, () => true);
    expect(await upload(server, driver)).toMatchObject({ status: 200, whole });
  });

  test.each([301, 302, 303, 307, 308])("never follows a %s to another origin", async (code) => {
    const { outcome, foreign, whole, leaks } = await upload(
      redirect(code, (exchange) => exchange.foreign),
      driver,
    );
    expect([outcome, foreign, whole, leaks]).toEqual([code > 303 ? "rejected" : "unknown", 0, [true], []]);
  });

  test.each([
    ["a 503", answer(503)],
    ["a reset", reset],
    ["a stall", stall],
  ])("is not repeated after %s, and nothing of it is in an error or a hook", async (_, behaviour) => {
    const { whole, leaks } = await upload(inTurn(behaviour, succeed), driver);
    expect([whole.length, leaks]).toEqual([1, []]);
  });
});
