import { describe, expect, test } from "vitest";
import { createServiceNowClient, type ServiceNowClientOptions } from "./index.ts";

/** The request of one read. */
async function read(options: ServiceNowClientOptions) {
  const requests: { url: string; headers: Headers }[] = [];
  const client = createServiceNowClient({
    ...options,
    fetch: async (input, init) => {
      requests.push({ url: String(input), headers: new Headers(init?.headers) });
      return Response.json({ result: [] });
    },
  });
  await client.findRecords({ path: { tableName: "incident" } });
  return requests[0];
}

const user = { username: "integration", password: "pässword" };

describe("the address", () => {
  test.each([
    [{ instance: "acme" }, "https://acme.service-now.com/api/now/v2/table/incident"],
    [{ url: "https://tickets.example.com/" }, "https://tickets.example.com/api/now/v2/table/incident"],
    [
      { url: "https://proxy.example.com/snow", instance: "acme" },
      "https://proxy.example.com/snow/api/now/v2/table/incident",
    ],
  ])("of %j is %s", async (where, expected) => {
    expect((await read({ ...where, ...user }))?.url).toBe(expected);
  });

  test.each([
    {},
    { instance: "" },
    { instance: "evil.example/" },
    { instance: "acme@evil" },
    { instance: "acme.evil.example#" },
  ])("is refused where it is %j", (where) => {
    expect(() => createServiceNowClient({ ...where, ...user })).toThrow(`pass "instance" as a name such as "acme"`);
  });

  test("is https only", () => {
    expect(() => createServiceNowClient({ url: "http://acme.service-now.com", ...user })).toThrow("plain http");
  });
});

describe("the credentials", () => {
  const basic = `Basic ${Buffer.from("integration:pässword").toString("base64")}`;
  let renewed = 0;
  test.each<[Partial<ServiceNowClientOptions>, string, string]>([
    [user, "authorization", basic],
    [{ token: "secret" }, "authorization", "Bearer secret"],
    [{ token: async () => `secret-${++renewed}` }, "authorization", "Bearer secret-1"],
    [{ apiKey: "secret" }, "x-sn-apikey", "secret"],
  ])("%j go into one header", async (credentials, name, value) => {
    const request = await read({ instance: "acme", ...credentials });
    expect(request?.headers.get(name)).toBe(value);
    expect(request?.url).not.toContain("secret");
  });

  test.each([
    {},
    { ...user, token: "secret" },
    { token: "secret", apiKey: "secret" },
    { password: "x", apiKey: "secret" },
  ])("are refused where they are %j", (credentials) => {
    const make = () => createServiceNowClient({ instance: "acme", ...credentials });
    expect(make).toThrow(`pass "username" and "password", "token" or "apiKey"`);
    expect(make).not.toThrow(/secret/);
  });
});

test("a request may take longer than ServiceNow's own limit, unless it is said otherwise", async () => {
  const waits: number[] = [];
  const { setTimeout: real } = globalThis;
  globalThis.setTimeout = ((run: () => void, ms: number) => {
    waits.push(ms);
    return real(run, ms);
  }) as typeof setTimeout;
  try {
    await read({ instance: "acme", ...user });
    await read({ instance: "acme", ...user, timeout: 5000 });
  } finally {
    globalThis.setTimeout = real;
  }
  expect(Math.max(...waits)).toBe(70_000);
  expect(waits).toContain(5000);
});
