import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isTurn } from "../lib/sample.ts";
import { runScriptWith } from "../lib/script.ts";
import { requestExamples, vendors } from "../lib/vendors.ts";
import { secret, send, Tenant } from "./tenant.ts";

const vendor = vendors.find(({ name }) => name === "datadog") ?? expect.unreachable("no vendor");
const tenant = new Tenant(vendor);
beforeAll(() => tenant.open());
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.behaviours = {};
  tenant.seen = [];
});

describe("pnpm verify", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "verify-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const credentials = { DD_API_KEY: `api-${secret}`, DD_APP_KEY: `app-${secret}` };
  const run = async (env: Record<string, string>, ...args: string[]) => {
    const output = join(folder, "report.md");
    await rm(output, { force: true });
    const verify = runScriptWith({ DD_HOST: tenant.url, ...env });
    const { exitCode, all } = await verify("prove/verify/command.ts", "datadog", "--output", output, ...args);
    return { exitCode, all, report: await readFile(output, "utf8").catch(() => "") };
  };

  test("calls what reads, with parameters where an id is needed, and reports a kept contract", async () => {
    const { exitCode, all, report } = await run(credentials, "--param", `case_id=${secret}`);
    expect(all).toContain("listProjects");
    expect(exitCode).toBe(0);
    const search = "POST /api/v2/security/findings/search";
    const reads = [`GET /api/v2/cases/${secret}`, "GET /api/v2/cases/projects", search];
    expect(tenant.seen).toEqual(expect.arrayContaining(reads));
    expect(tenant.seen.filter((line) => !line.startsWith("GET ") && line !== search)).toEqual([]);
    expect(report).toContain("`createServiceNowTickets`: it writes");
    expect(report).toContain("`dd-api-key`");
    expect(all + report).not.toContain(secret);
  });

  test.runIf(isTurn("verify writes", 3))("writes once, with the given body, when it is allowed to", async () => {
    const input = join(folder, "input.json");
    const endpoint = vendor.endpoints.find(({ operation }) => operation.operationId === "createServiceNowTickets");
    const [, body] = (endpoint && requestExamples(vendor, endpoint)[0]) ?? [];
    await writeFile(input, JSON.stringify({ createServiceNowTickets: { body } }));
    const { exitCode, report } = await run(credentials, "--input", input, "--allow-writes");
    expect(exitCode).toBe(0);
    expect(tenant.seen.filter((line) => line.includes("servicenow_tickets"))).toEqual([
      "POST /api/v2/security/findings/servicenow_tickets",
    ]);
    expect(report).toContain("| `createServiceNowTickets` | 201 | kept |");
    expect(report).toContain("`attachServiceNowTicket`: it writes");
  });

  test.runIf(isTurn("verify broken", 3))("fails when the contract is broken", async () => {
    tenant.behaviours.listProjects = (response) => send(response, { data: [{ type: secret }] });
    const { exitCode, all, report } = await run(credentials);
    expect(exitCode).toBe(1);
    expect(report).toContain("**broken**");
    expect(all + report).not.toContain(secret);
  });

  test.runIf(isTurn("verify refused", 3))(
    "fails when every call is refused as documented, because then nothing was verified",
    async () => {
      const forbidden = (response: ServerResponse) => send(response, { errors: ["Forbidden"] }, 403);
      tenant.behaviours = Object.fromEntries(
        vendor.endpoints.map(({ operation }) => [operation.operationId, forbidden]),
      );
      const { exitCode, report } = await run(credentials);
      expect(report).toContain("| `searchFindings` | 403 | kept |");
      expect(exitCode).toBe(1);
    },
  );

  test("sends nothing without credentials, and names the variables", async () => {
    const { exitCode, all, report } = await run({ DD_API_KEY: "", DD_APP_KEY: secret });
    expect(exitCode).toBe(2);
    expect(all).toContain("DD_API_KEY");
    expect([report, ...tenant.seen]).toEqual([""]);
    expect(all).not.toContain(secret);
  });
});
