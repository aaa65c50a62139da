import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { fakeXsoar } from "@incident-clients/testing/cortex-xsoar";
import { type ServedFake, serveFake } from "@incident-clients/testing/node";
import { fakeServiceNow } from "@incident-clients/testing/servicenow";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { receive } from "../../examples/datadog-alert-webhook/receive.ts";
import { makeLite } from "../../packages/hand-off/test/lite.ts";
import { isTurn } from "../lib/sample.ts";

let folder: string;
let server: ServedFake | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "example-"));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

/** Readies an empty database, as the first run of an example would. */
async function prepare(): Promise<void> {
  await mkdir(join(folder, "hand-off"));
  await makeLite(join(folder, "hand-off/postgres"));
}

/** Runs an example as its reader would, in a folder of its own. */
const run = (example: string, env: Record<string, string>, ...args: string[]) =>
  execa("node", [join(root, "examples", example, "main.ts"), ...args], {
    ...{ cwd: folder, env, reject: false, preferLocal: true, localDir: root, timeout: 30_000 },
  });

// Processes with a database each cost seconds, and the package's own suite plays much of the same.
const isPlayed = isTurn("hand-off example", 5);

test.runIf(isPlayed)("hand-off creates each incident once, and asks a person where the answer is lost", async () => {
  await prepare();
  const fake = fakeXsoar();
  fake.on("createOrUpdateIncident").fault("reset");
  fake.on("searchIncidents").reply(200, { total: 0, data: [] }).times(Number.POSITIVE_INFINITY);
  server = await serveFake(fake);
  const cases = ["CASE-1", "CASE-2"].map((key) => ({ key, incident: { name: `A case: ${key}` } }));
  await writeFile(join(folder, "cases.json"), JSON.stringify([...cases, ...cases]));
  const env = { XSOAR_URL: server.url, XSOAR_API_KEY: "any", XSOAR_API_KEY_ID: "1", DATABASE_URL: "" };
  const { exitCode, stdout, stderr } = await run("hand-off", env, "cases.json");
  expect([exitCode, stderr]).toEqual([3, ""]);
  expect(stdout.split("\n")).toEqual([
    ...["CASE-1  taken", "CASE-2  taken", "CASE-1  known already", "CASE-2  known already"],
    expect.stringMatching(/^CASE-\d {2}parked {2}/),
  ]);
  expect(fake.calls("createOrUpdateIncident")).toHaveLength(2);
});

describe("datadog-alert-webhook", () => {
  const alert = {
    ...{ cycle: "7716548234011234567", transition: "Triggered", title: "[Triggered] system.load.1 is high" },
    ...{ text: "system.load.1 was > 4", link: "https://app.datadoghq.com/event/event?id=1" },
  };

  test("an alert ends in one incident, however often it comes, and after an outage of ServiceNow", async () => {
    await prepare();
    const fake = fakeServiceNow();
    fake.on("findRecords").reply(401);
    server = await serveFake(fake);
    const env = { SN_URL: server.url, SN_USERNAME: "any", SN_PASSWORD: "any" };
    const receiver = run("datadog-alert-webhook", { ...env, WEBHOOK_SECRET: "secret", PORT: "0", DATABASE_URL: "" });
    const [heard] = await once(receiver.stdout, "data");
    const [, port = ""] = /port: (\d+)/.exec(String(heard)) ?? [];
    let printed = "";
    receiver.stdout.on("data", (text) => {
      printed += text;
    });
    const send = async (body: object) => {
      const headers = { authorization: "Bearer secret" };
      return (await fetch(`http://127.0.0.1:${port}/`, { method: "POST", headers, body: JSON.stringify(body) })).status;
    };
    expect(await Promise.all([send(alert), send(alert), send({ ...alert, transition: "Recovered" })])).toEqual([
      ...[202, 202, 200],
    ]);
    await vi.waitFor(() => expect(printed).toContain("  made"), { timeout: 20_000 });
    expect(printed.split("\n")[0]).toMatch(
      /^7716548234011234567 {2}waiting {2}A lookup failed: ServiceNow answered 401/,
    );
    receiver.kill("SIGTERM");
    expect((await receiver).exitCode).toBe(0);
    expect(fake.tables.incident).toEqual([
      expect.objectContaining({ correlation_id: alert.cycle, short_description: alert.title }),
    ]);
  });

  test("what is not an alert of ours is not taken, and what cannot be kept is sent again", async () => {
    const take = vi.fn(async () => {});
    const send = async (body: string, authorization = "Bearer secret", into: () => Promise<unknown> = take) =>
      (
        await receive(
          new Request("http://webhook/", { method: "POST", headers: { authorization }, body }),
          "secret",
          into,
        )
      ).status;
    const text = JSON.stringify(alert);
    expect(await send(text, "Bearer wrong")).toBe(401);
    for (const body of ["{", "null", "[]", "{}", JSON.stringify({ ...alert, cycle: 7 })])
      expect(await send(body)).toBe(400);
    expect(take).not.toHaveBeenCalled();
    expect(await send(text, undefined, () => Promise.reject(new Error("the database failed")))).toBe(503);
    expect(await send(text)).toBe(202);
    expect(take).toHaveBeenCalledTimes(1);
  });
});
