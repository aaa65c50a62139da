import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root } from "@incident-clients/openapi/vendors";

type Run = (cwd: string, file: string, args: readonly string[]) => Promise<unknown>;

const folder = join(root, ".tmp/verdaccio");

/** Verdaccio's audit asks for whatever node-fetch is tagged `cjs`, which moves, and which not every mirror has. */
const wanted = { private: true, dependencies: { verdaccio: "6.10.4" }, overrides: { "node-fetch": "2.7.0" } };

/** Installs the registry, once: only a rehearsal needs it. */
export async function installRegistry(run: Run): Promise<void> {
  const manifest = join(folder, "package.json");
  const text = JSON.stringify(wanted);
  if (existsSync(manifest) && readFileSync(manifest, "utf8") === text) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, text);
  await run(folder, "npm", ["install", "--prefer-offline", "--ignore-scripts"]).catch((reason) => {
    rmSync(manifest);
    throw reason;
  });
}

/** Starts a registry that holds what is published to it and nothing else, and returns its address. */
export async function startRegistry(run: Run, storage: string): Promise<string> {
  const socket = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => socket.once("listening", resolve));
  const { port } = socket.address() as { port: number };
  await new Promise((resolve) => socket.close(resolve));
  mkdirSync(storage);
  const open = `packages: { "**": { access: $all, publish: $all } }`;
  const config = `storage: ./storage\nuplinks: {}\n${open}\nweb: { enable: false }\nlog: { type: stdout, level: error }\n`;
  writeFileSync(join(storage, "config.yaml"), config);
  const program = join(folder, "node_modules/verdaccio/bin/verdaccio");
  let failed: unknown;
  run(storage, process.execPath, [program, "--config", "config.yaml", "--listen", `127.0.0.1:${port}`]).catch(
    (reason) => {
      failed = reason;
    },
  );
  const address = `http://127.0.0.1:${port}/`;
  while (!(await fetch(`${address}-/ping`).catch(() => undefined))?.ok) {
    if (failed) throw failed;
    await setTimeout(200);
  }
  return address;
}
