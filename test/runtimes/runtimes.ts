import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { execa } from "execa";
import { compile } from "./consumer.ts";
import type { Played } from "./play.ts";
import { find, findChromium } from "./tools.ts";

/** How a runtime plays the bundle of a project. */
export interface Runtime {
  name: string;
  /** Why it can't be here, and what to do. */
  missing?(): string | undefined;
  play(project: string): Promise<Played[]>;
}

/** A runtime that runs a file and prints. */
const command = (name: string, binary: () => string, args: readonly string[] = []): Runtime => ({
  name,
  play: async (project) => {
    const file = await compile(project, "bundle.js");
    const { stdout } = await execa(binary(), [...args, file], { timeout: 60_000 });
    return JSON.parse(stdout);
  },
});

export const runtimes: Runtime[] = [
  command("node-20", () => find("node-20/bin/node")),
  command("node-22", () => find("node-22/bin/node")),
  command("node-24", () => find("node-24/bin/node")),
  command("node-26", () => process.execPath),
  command("bun", () => find("@oven/bun-*/bin/bun")),
  command("deno", () => find("@deno/*/deno"), ["run", "--no-config", "--allow-net=127.0.0.1"]),
  { name: "workerd", play: playInWorkerd },
  {
    name: "chromium",
    missing: () =>
      findChromium() ? undefined : "no Chromium on the path; apt-get install chromium, for one, brings it",
    play: playInChromium,
  },
];

const worker = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "run.js", esModule = embed "run.js"),
  ],
  compatibilityDate = "2026-01-01",
);
`;

async function playInWorkerd(project: string): Promise<Played[]> {
  await compile(project, "run.js");
  const code = `import { run } from "run.js";\nexport default { fetch: async () => Response.json(await run()) };\n`;
  await writeFile(join(project, "worker.js"), code);
  await writeFile(join(project, "worker.capnp"), worker);
  const served = execa(find("@cloudflare/workerd-*/bin/workerd"), ["serve", "worker.capnp", "--control-fd=3"], {
    cwd: project,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    timeout: 60_000,
    reject: false,
  });
  try {
    const listening = once(served.stdio[3] as Readable, "data");
    const [said] = await Promise.race([listening, served.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
    const { port } = JSON.parse(String(said));
    const answer = await fetch(`http://127.0.0.1:${port}`);
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return JSON.parse(text);
  } finally {
    served.kill();
    await served;
  }
}

async function playInChromium(project: string): Promise<Played[]> {
  const code = await readFile(await compile(project, "run.js"), "utf8");
  const server = createServer(({ url }, response) => {
    const [type, text] = url === "/run.js" ? ["text/javascript", code] : ["text/html", "<!doctype html>"];
    response.writeHead(200, { "content-type": type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { chromium } = await import(pathToFileURL(find("playwright-core/index.mjs")).href);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate('import("/run.js").then(({ run }) => run())');
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
