import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createDatadogClient, type DatadogOperations } from "@incident-clients/datadog";
import { afterEach, describe, expect, test } from "vitest";
import { type FaultName, fakeVendor } from "./index.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A real server on this machine that does one thing to every request. */
async function openServer(onRequest: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    closers.push(() => socket.destroy());
    socket.on("error", () => {}).on("data", () => onRequest(socket));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v2/cases/projects`;
}

async function closedPort(): Promise<string> {
  const url = await openServer(() => {});
  for (const close of closers.splice(0)) close();
  return url;
}

const cut = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{";

/** What a caller can see of a failure, from the request to the last byte of the answer. */
async function failureOf(fetch: typeof globalThis.fetch, url: string, signal?: AbortSignal): Promise<object> {
  try {
    await (await fetch(url, { signal: signal ?? null })).text();
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: Error & { code?: string; syscall?: string } };
    return { name, message, code: cause?.code, syscall: cause?.syscall };
  }
  throw new Error("nothing failed");
}

const fakeWith = (fault: FaultName) => {
  const fake = fakeVendor<DatadogOperations>("datadog");
  fake.on("listProjects").fault(fault).times(Infinity);
  return fake;
};

describe("a fault looks as the platform's fetch shows it", () => {
  test.each<[FaultName, () => Promise<string>]>([
    ["refused", closedPort],
    ["reset", () => openServer((socket) => socket.resetAndDestroy())],
    ["truncated", () => openServer((socket) => socket.end(cut))],
  ])("%s", async (fault, open) => {
    const url = await open();
    expect(await failureOf(fakeWith(fault).fetch, url)).toEqual(await failureOf(fetch, url));
  });

  test("stall, when the caller gives up", async () => {
    const url = await openServer(() => {});
    const soon = () => AbortSignal.timeout(20);
    expect(await failureOf(fakeWith("stall").fetch, url, soon())).toEqual(await failureOf(fetch, url, soon()));
  });
});

describe("a client sees in a fault what it would in production", () => {
  test.each<[FaultName, string, string]>([
    ["refused", "connect", "not-sent"],
    ["reset", "network", "unknown"],
    ["stall", "timeout", "unknown"],
    ["truncated", "truncated", "unknown"],
    ["html", "media-type", "unknown"],
  ])("%s: code %s, outcome %s", async (fault, code, outcome) => {
    const { fetch } = fakeWith(fault);
    const client = createDatadogClient({ apiKey: "a", applicationKey: "b", fetch, timeout: 30, retry: false });
    expect(await client.listProjects()).toMatchObject({ ok: false, status: undefined, outcome, error: { code } });
  });
});

test("a request that was aborted before is not seen at all", async () => {
  const fake = fakeWith("stall");
  const request = fake.fetch("https://x.example/api/v2/cases/projects", { signal: AbortSignal.abort() });
  await expect(request).rejects.toThrow(/aborted/);
  expect(fake.calls()).toEqual([]);
});
