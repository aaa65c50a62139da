import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { fakeXsoar } from "@incident-clients/testing/cortex-xsoar";
import { fakeDatadog } from "@incident-clients/testing/datadog";
import { fakeElastic } from "@incident-clients/testing/elastic";
import { type ServedFake, serveFake } from "@incident-clients/testing/node";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Notes } from "../../examples/elastic-with-resume/notes.ts";
import { isTurn, partOf } from "../lib/sample.ts";

let folder: string;
const servers: ServedFake[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "example-"));
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await rm(folder, { recursive: true });
});

/** The address of a fake, for as long as the test runs. */
async function open(fake: { fetch: typeof globalThis.fetch }): Promise<string> {
  const server = await serveFake(fake);
  servers.push(server);
  return server.url;
}

/** Runs an example as its reader would, in a folder of its own. */
const run = (example: string, env: Record<string, string>, ...args: string[]) =>
  execa("node", [join(root, "examples", example, "main.ts"), ...args], {
    cwd: folder,
    env,
    reject: false,
    preferLocal: true,
    localDir: root,
    timeout: 20_000,
  });

test.each(globSync("examples/*/package.json", { cwd: root }))("%s reads as a project to copy", (file) => {
  const { dependencies } = JSON.parse(readFileSync(join(root, file), "utf8"));
  expect(Object.values(dependencies)).not.toContainEqual(expect.stringMatching(/^(workspace|catalog|link|file):/));
  for (const name of ["README.md", "main.ts"]) expect(existsSync(join(root, dirname(file), name)), name).toBe(true);
});

describe("datadog-to-servicenow", () => {
  const ids = Array.from({ length: 160 }, (_, n) => `finding-${n}`);
  const start = async (fake: ReturnType<typeof fakeDatadog>) => {
    const env = { DD_HOST: await open(fake), DD_API_KEY: "any", DD_APP_KEY: "any" };
    return () => run("datadog-to-servicenow", env, "SEC");
  };

  test("makes one ticket for each finding of every page, and none when run again", async () => {
    const fake = fakeDatadog({ findings: ids });
    const again = await start(fake);
    const { exitCode, stdout } = await again();
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").map((line) => line.split("  ").slice(0, 2))).toEqual(ids.map((id) => ["created", id]));
    expect((await again()).exitCode).toBe(0);
    expect(fake.tickets).toHaveLength(ids.length);
    fake.verify();
  });

  test.runIf(isTurn("exit code", 3))("says with its exit code that somebody has to look", async () => {
    const fake = fakeDatadog({ findings: ["finding"] });
    fake.on("createServiceNowTickets").fault("reset");
    const { exitCode, stdout, stderr } = await (await start(fake))();
    expect([exitCode, stdout.split("  ")[0]]).toEqual([3, "unknown"]);
    expect(stderr).toMatch(/look in ServiceNow/);
    expect(fake.tickets).toHaveLength(1);
  });

  test.runIf(isTurn("projects", 3))("names the projects there are when it does not know one", async () => {
    const fake = fakeDatadog({ projects: [] });
    expect(await (await start(fake))()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("no project SEC"),
    });
  });
});

describe("elastic-with-resume", () => {
  const start = async (fake: ReturnType<typeof fakeElastic>, version: string) => {
    const env = { KIBANA_URL: await open(fake), KIBANA_API_KEY: "any", KIBANA_VERSION: version };
    return () => run("elastic-with-resume", env, "case");
  };

  test.each(partOf(["7.7", "7.11", "8.15"], 3, "notes"))(
    "hands a case over and leaves no note (Kibana %s)",
    async (version) => {
      const fake = fakeElastic({ cases: [{ id: "case" }] });
      const { exitCode, stdout } = await (await start(fake, version))();
      expect([exitCode, stdout.split("  ")[0]]).toEqual([0, "INC0000001"]);
      expect(existsSync(join(folder, "case.json"))).toBe(false);
      fake.verify();
    },
  );

  test("records in the next run what Kibana did not, and makes no second incident", async () => {
    const fake = fakeElastic({ cases: [{ id: "case" }] });
    fake.on("addExternalDetails").reply(403);
    const again = await start(fake, "7.11");
    expect(await again()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("incident-only") });
    expect(fake.cases[0]?.external_service).toBeNull();
    expect(await again()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("INC0000001") });
    expect(fake.cases[0]?.external_service?.external_title).toBe("INC0000001");
    expect(fake.incidents).toHaveLength(1);
  });

  test.runIf(isTurn("no note", 3))("leaves no note where nothing could be pushed", async () => {
    const fake = fakeElastic({ cases: [{ id: "case" }] });
    expect(await (await start(fake, "6.8"))()).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/version/i),
    });
    expect(existsSync(join(folder, "case.json"))).toBe(false);
    expect((await (await start(fake, "8.15"))()).exitCode).toBe(0);
  });

  test("does not push again where nobody knows what the first push did", async () => {
    const fake = fakeElastic({ cases: [{ id: "case" }] });
    fake.on("pushCaseByConnector").fault("truncated");
    const again = await start(fake, "7.11");
    expect((await again()).exitCode).toBe(3);
    expect(await again()).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("delete case.json") });
    expect(fake.incidents).toHaveLength(1);
  });
});

describe("the notes of elastic-with-resume", () => {
  test("let one of several runs at once begin", async () => {
    const notes = () => new Notes(join(folder, "case.json"));
    await notes().begin();
    expect(await notes().begin()).toBe(false);
    expect(await notes().read()).toBe("begun");
    await notes().write({ incident: 1 });
    expect(await notes().read()).toEqual({ incident: 1 });
    await notes().remove();
    expect([await notes().read(), await notes().begin()]).toEqual([undefined, true]);
  });
});

describe("xsoar-under-contention", () => {
  test("puts every ticket beside the labels of others, each once", async () => {
    const labels = [{ type: "Email/from", value: "j.doe@example.com" }];
    const fake = fakeXsoar({ incidents: [{ id: "4711", version: 3, name: "A case", owner: "a.meyer", labels }] });
    const env = { XSOAR_URL: await open(fake), XSOAR_API_KEY: "any", XSOAR_API_KEY_ID: "1" };
    const tickets = ["INC1", "INC2", "INC3"];
    const { exitCode, stdout } = await run("xsoar-under-contention", env, "4711", ...tickets);
    expect(exitCode, stdout).toBe(0);
    expect((await run("xsoar-under-contention", env, "4711", ...tickets)).stdout).toMatch(
      /^(INC\d {2}unchanged.*\n?){3}$/,
    );
    const [{ labels: after = [], owner } = {}] = fake.incidents;
    expect(after?.map(({ value }) => value).sort()).toEqual(["INC1", "INC2", "INC3", "j.doe@example.com"]);
    expect(owner).toBe("a.meyer");
    expect(
      fake.calls("createOrUpdateIncident").some(({ answer }) => answer === 400),
      "writers met",
    ).toBe(true);
    fake.verify();
  });
});
