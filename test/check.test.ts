import { runCheck, type Setup } from "@incident-clients/core/check";
import { listEndpoints } from "@incident-clients/openapi";
import { listVendors, readDocument } from "@incident-clients/openapi/vendors";
import { afterEach, describe, expect, test, vi } from "vitest";

type Environment = Pick<Setup, "environment" | "reads">;

/** What a variable may be, by its name. */
const valueFor = (name: string) =>
  /TYPE/.test(name)
    ? "standard"
    : /VERSION/.test(name)
      ? "8"
      : /URL|HOST/.test(name)
        ? "https://vendor.invalid"
        : "demo-key";

async function check(
  vendor: string,
  answer: (url: string) => Response | Error,
  args = ["check"],
  env?: Record<string, string>,
) {
  const { environment, reads }: Environment = await import(`../packages/${vendor}/src/environment.ts`);
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string, { method }: RequestInit) => {
    asked.push(`${method} ${new URL(url).pathname}`);
    const answered = answer(url);
    if (answered instanceof Error) throw answered;
    return answered;
  });
  const given = Object.fromEntries(Object.keys(environment).map((name) => [name, valueFor(name)]));
  const lines: string[] = [];
  const exitCode = await runCheck(
    { name: vendor, environment, reads },
    args,
    env ?? { ...given, XDR_FQDN: "acme.invalid" },
    (line) => lines.push(line),
  );
  return { exitCode, told: lines.join("\n"), asked };
}

const now = () => ({ date: new Date().toUTCString(), "content-type": "application/json" });
const lists = JSON.stringify({ data: [], cases: [], reply: { incidents: [], DATA: [] } });
const all = (url: string) => new Response(/connectors|incidentfields/.test(url) ? "[]" : lists, { headers: now() });

afterEach(() => void vi.unstubAllGlobals());

describe.each(listVendors())("the check of %s", (vendor) => {
  test("makes only calls that read, and says that all is well", async () => {
    const { exitCode, told, asked } = await check(vendor, all);
    expect(told).toContain("The set-up works.");
    expect(exitCode).toBe(0);
    const safe = listEndpoints(readDocument(vendor)).filter(({ operation }) => operation["x-idempotent"]);
    for (const call of asked) {
      const isSafe = safe.some(({ method, path }) =>
        new RegExp(`^${method} .*${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`, "i").test(call),
      );
      expect(isSafe, call).toBe(true);
    }
  });

  test("names what a key may not do, shows nothing secret, and fails", async () => {
    const { exitCode, told } = await check(
      vendor,
      () => new Response('{"errors":["demo-key"]}', { status: 403, headers: now() }),
    );
    expect(exitCode).toBe(1);
    expect(told).toMatch(/FAILED .* the server answered 403/);
    expect(told).not.toContain("demo-key");
  });

  test("tells a clock that is off", async () => {
    const date = new Date(Date.now() - 600_000).toUTCString();
    const late = (url: string) => new Response(all(url).body, { headers: { ...now(), date } });
    expect(await check(vendor, late)).toMatchObject({
      exitCode: 1,
      told: expect.stringMatching(/clock .*60[01] s ahead of/),
    });
  });

  test("ends at the first call where nothing answers", async () => {
    const refused = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error(), { code: "ECONNREFUSED", syscall: "connect" }),
    });
    const { exitCode, told, asked } = await check(vendor, () => refused);
    expect(asked.length).toBe(1);
    expect(told).toMatch(/FAILED +address .*Nothing listens there/);
    expect(exitCode).toBe(1);
  });

  test("says which variables it needs, and tries nothing without them", async () => {
    for (const [args, env] of [
      [["check"], {}],
      [[], undefined],
      [["help"], undefined],
    ] as const) {
      const { exitCode, told, asked } = await check(vendor, all, [...args], env);
      expect(told).toMatch(/usage: npx .* check[\s\S]*_KEY/);
      expect([exitCode, asked]).toEqual([2, []]);
    }
  });
});
