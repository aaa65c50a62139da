import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createTransport } from "@incident-clients/node";
import { root } from "@incident-clients/openapi/vendors";
import { makeConsumer } from "@incident-clients/scripts/lib/consumer";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { certificate } from "../hostile/tools/certificates.ts";
import { listen } from "../hostile/tools/listen.ts";
import { clientOf } from "./client.ts";
import { type Served, serve } from "./servers.ts";

const binary = ["/usr/sbin", "/usr/bin", ...(process.env.PATH ?? "").split(delimiter)]
  .map((folder) => join(folder, "tinyproxy"))
  .find(existsSync);
if (!binary) console.log("skipped: tinyproxy is not installed; apt-get install tinyproxy, for one, brings it");

/** A port at which nobody listens any more. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const reaches = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });

describe.skipIf(!binary)("tinyproxy with a login, in front of a server with a private CA", () => {
  const folder = mkdtempSync(join(makeConsumer("node-readme"), "proxy-"));
  let proxy: ReturnType<typeof spawn>;
  let address = "";
  let server: Served;
  let ca = "";

  beforeAll(async () => {
    const own = await certificate("trusted");
    ca = own.cert;
    server = await serve((request, response) => {
      request.resume();
      response.writeHead(200, { "content-type": "application/json" }).end("[]");
    }, own);
    const port = await freePort();
    const config = join(folder, "tinyproxy.conf");
    writeFileSync(config, `Port ${port}\nListen 127.0.0.1\nTimeout 60\nMaxClients 20\nBasicAuth user password\n`);
    proxy = spawn(binary ?? "", ["-d", "-c", config], { stdio: "ignore" });
    while (!(await reaches(port))) await sleep(20);
    address = `127.0.0.1:${port}`;
  });
  afterAll(() => {
    proxy.kill();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the recipe of the README reads from it", async () => {
    const readme = readFileSync(join(root, "packages/node/README.md"), "utf8");
    const [, recipe = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const [script, file] = [join(folder, "recipe.ts"), join(folder, "ca.pem")];
    writeFileSync(script, recipe);
    writeFileSync(file, ca);
    const { stdout } = await execa(process.execPath, [script], {
      env: {
        PROXY_URL: `http://user:password@${address}`,
        CORPORATE_CA_FILE: file,
        KIBANA_URL: server.url,
        KIBANA_API_KEY: "key",
      },
    });
    expect(stdout).toBe("0");
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ["http://user:wrong@", "the proxy refused the user name and password"],
    ["http://", "the proxy wants a user name and password"],
  ])("as %s, nothing is sent and the error says so", async (prefix, message) => {
    const result = await clientOf(server.url, createTransport({ proxy: prefix + address, ca })).create({ body: {} });
    expect(result).toMatchObject({ outcome: "not-sent", error: { code: "connect" } });
    expect((result as { error: Error }).error.message).toContain(message);
  });

  test("the environment's variables lead to it, and NO_PROXY around it", async () => {
    const environment = (more: object) => {
      Object.assign(process.env, { HTTPS_PROXY: `http://user:wrong@${address}`, NO_PROXY: "", ...more });
      return clientOf(server.url, createTransport({ proxy: "environment", ca }));
    };
    const { HTTPS_PROXY, NO_PROXY } = process.env;
    try {
      expect(await environment({}).read({})).toMatchObject({
        error: { reason: expect.stringMatching(/^PROXY_40[17]$/) },
      });
      expect(await environment({ NO_PROXY: "127.0.0.1" }).read({})).toMatchObject({ status: 200 });
    } finally {
      for (const [name, value] of Object.entries({ HTTPS_PROXY, NO_PROXY })) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });
});
