import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isTurn, partOf } from "../../../test/lib/sample.ts";
import { isAtLeast } from "./mock.ts";
import { runMockCommand } from "./mock-command.ts";

const dist = join(import.meta.dirname, "../dist");
/** A folder from which the vendors' packages can be found. */
const project = join(import.meta.dirname, "../../../test");

const run = (cli: string, ...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, [join(cli, "cli.js"), ...args], { cwd: project }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });

describe("the command mock", () => {
  test.runIf(isTurn("the command mock", 3))(
    "prints its address, answers as documented, and ends at Ctrl-C",
    async () => {
      const mock = spawn(process.execPath, [join(dist, "cli.js"), "mock", "datadog"], { cwd: project });
      const exited = once(mock, "exit");
      const [printed] = await once(mock.stdout, "data");
      const [url] = /http:\/\/[\w.:]+/.exec(String(printed)) ?? [];
      const headers = { "dd-api-key": "a", "dd-application-key": "b", prefer: "code=429" };
      expect((await fetch(`${url}/api/v2/cases/projects`, { headers })).status).toBe(429);
      mock.kill("SIGINT");
      expect(await exited).toEqual([0, null]);
    },
  );

  test.each(
    partOf<[string[], string]>(
      [
        [[], "name a command"],
        [["mock"], "name a vendor"],
        [["mock", "datadog", "elastic"], "one vendor at a time, not elastic as well"],
        [["mock", "datadog", "--port", "x"], "--port takes 0 to 65535, not x"],
        [["mock", "datadog", "--port", "65536"], "--port takes 0 to 65535, not 65536"],
        [["mock", "datadog", "--nonsense"], "Unknown option '--nonsense'"],
        [["serve", "x"], "unknown command serve"],
      ],
      4,
      "arguments",
    ),
  )("refuses the arguments %j with what is wrong and its usage", async (args, wrong) => {
    const { code, output } = await run(dist, ...args);
    expect([code, output]).toEqual([2, expect.stringContaining("usage: npx")]);
    expect(output).toContain(`not started: ${wrong}`);
  });

  test("says which package to install for a vendor that it does not find", async () => {
    const { code, output } = await run(dist, "mock", "nobody");
    expect(code).toBe(1);
    expect(output).toContain("install @incident-clients/nobody");
  });

  test.runIf(isTurn("port in use", 3))("says that a port is in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const port = String((server.address() as AddressInfo).port);
    expect(await run(dist, "mock", "datadog", "--port", port)).toMatchObject({
      code: 1,
      output: expect.stringContaining(`port ${port} is in use`),
    });
    server.close();
  });
});

describe("without a Prism that runs here", () => {
  let folder = "";
  afterEach(() => rm(folder, { recursive: true }));

  /** This package by itself, as npx has it, beside a Prism with such a requirement. */
  async function install(engines?: object): Promise<string> {
    folder = await mkdtemp(join(tmpdir(), "testing-"));
    await cp(dist, join(folder, "dist"), { recursive: true });
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const prism = join(folder, "node_modules/@stoplight/prism-http-server");
    if (engines) {
      await mkdir(prism, { recursive: true });
      await writeFile(join(prism, "package.json"), JSON.stringify({ name: "prism", engines }));
    }
    return join(folder, "dist");
  }

  test.runIf(isTurn("no Prism", 3))("it says what to install", async () => {
    const { code, output } = await run(await install(), "mock", "datadog");
    expect(code).toBe(1);
    expect(output).toMatch(/npm install --save-dev .*@stoplight\/prism-http-server/);
  });

  test("it says which Node Prism needs, and which this is", async () => {
    const { code, output } = await run(await install({ node: ">=99.1.0" }), "mock", "datadog");
    expect(code).toBe(1);
    expect(output).toContain(`Prism needs Node >=99.1.0, and this is ${process.versions.node}`);
  });
});

test.each([
  ["24.18.0", ">=24.18.0", true],
  ["24.9.0", ">=24.18.0", false],
  ["26.0.0", ">=24.18", true],
  ["20.1.0", "*", true],
  ["20.1.0", "^18 || >=20", true],
])("Node %s against %s: %s", (version, range, enough) => {
  expect(isAtLeast(version, range)).toBe(enough);
});

test.each([
  ["cortex-xsoar", 'url, with basePath: ""'],
  ["datadog", "url"],
])("the mock of %s says which options of the client lead to it", async (vendor, options) => {
  const printed = vi.spyOn(console, "log").mockImplementation(() => {});
  const listens = vi.spyOn(process, "once").mockReturnValue(process);
  await runMockCommand([vendor], "usage", async () => ({ url: "http://127.0.0.1:1", close: async () => {} }));
  expect(printed.mock.calls.flat()).toContainEqual(expect.stringContaining(`Pass it as the client's ${options}. `));
  printed.mockRestore();
  listens.mockRestore();
});
