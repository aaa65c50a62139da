import { bodyOf } from "@incident-clients/openapi";
import { afterEach, expect, test, vi } from "vitest";
import { inputOf, vendors } from "../lib/vendors.ts";
import { isWrite } from "./plan.ts";

// What the fetch of a platform is given, for every operation of every vendor. That it helps is counted in runtimes.ts.

afterEach(() => {
  vi.unstubAllGlobals();
});

const calls = vendors.flatMap((vendor) =>
  vendor.endpoints.map((endpoint) => ({ vendor, endpoint, name: `${vendor.name} ${endpoint.operation.operationId}` })),
);
const writes = calls.filter(({ endpoint }) => isWrite(endpoint));
const reads = calls.filter(({ endpoint }) => !isWrite(endpoint));

/** What fetch is given where the global of a runtime exists, with the text of its body. */
async function given({ vendor, endpoint }: (typeof calls)[number], runtime?: "Bun" | "Deno") {
  if (runtime) vi.stubGlobal(runtime, {});
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => Response.json({}));
  const client = vendor.connect("https://vendor.test", { fetch: fetch as typeof globalThis.fetch, retry: false });
  await client[endpoint.operation.operationId]?.(inputOf(vendor, endpoint));
  vi.unstubAllGlobals();
  expect(fetch).toHaveBeenCalledOnce();
  const { body, signal: _, ...init } = fetch.mock.calls[0]?.[1] ?? {};
  const text = body instanceof FormData ? "a form" : await new Response(body).text();
  return { ...init, text, blob: body instanceof Blob };
}

test("there are writes and reads to look at", () => {
  expect(writes.length).toBeGreaterThan(vendors.length);
  expect(reads.length).toBeGreaterThan(vendors.length);
});

test.each(writes)("$name is a Blob on Deno, and has a connection of its own on Bun", async (call) => {
  const plain = await given(call);
  const { isJson = true, isForm = false } = bodyOf(call.endpoint.operation) ?? {};
  // A file is one already.
  expect(plain).toMatchObject({ cache: "no-store", redirect: "manual", blob: !isJson && !isForm });
  expect(Object.keys(plain)).not.toContain("keepalive");
  expect(await given(call, "Bun")).toEqual({ ...plain, keepalive: false });
  expect(await given(call, "Deno")).toEqual({ ...plain, blob: plain.text !== "a form" });
});

test.each(reads)("$name is given the same on every platform", async (call) => {
  const plain = await given(call);
  expect(plain).toMatchObject({ cache: "no-store", redirect: "manual", blob: false });
  expect(await given(call, "Bun")).toEqual(plain);
  expect(await given(call, "Deno")).toEqual(plain);
});
