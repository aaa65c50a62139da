import { join } from "node:path";
import { execa } from "execa";
import { playInChromium } from "./chromium.ts";
import { compile } from "./consumer.ts";
import { playInNext } from "./next.ts";
import type { Habits } from "./once.ts";
import type { Played } from "./play.ts";
import { find, findChromium, type Kit } from "./tools.ts";
import { playInWorkerd } from "./workerd.ts";

/** How a runtime plays the bundle of a project, whose `ca.pem` it trusts. */
export interface Runtime {
  name: string;
  /** What has to be installed. */
  kit?: Kit;
  habits: Habits;
  /** Why it can't be here, and what to do. */
  missing?(): string | undefined;
  play(project: string): Promise<Played[]>;
}

/** A runtime that runs a file and prints. */
async function run(project: string, binary: string, args: readonly string[] = []): Promise<Played[]> {
  const file = await compile(project, "bundle.js");
  const env = { NODE_EXTRA_CA_CERTS: join(project, "ca.pem") };
  const { stdout } = await execa(binary, [...args, file], { env, timeout: 120_000 });
  return JSON.parse(stdout);
}

const node = (name: Kit): Runtime => ({
  name,
  kit: name,
  habits: {},
  play: (project) => run(project, find(name, "node/bin/node")),
});

const bun = (name: Kit): Runtime => ({
  name,
  kit: name,
  habits: { fresh: true },
  play: (project) => run(project, find(name, "@oven/bun-{linux,darwin}-{x64,aarch64}/bin/bun")),
});

const deno = (name: Kit): Runtime => ({
  name,
  kit: name,
  habits: { http2: true },
  play: (project) => {
    const options = ["--no-config", "--allow-net=127.0.0.1", "--cert", join(project, "ca.pem")];
    return run(project, find(name, "@deno/*/deno"), ["run", ...options]);
  },
});

/** Before 2024-11-11, a request in a Worker may name no `cache`. */
const workerd = (name: string, compatibilityDate: string): Runtime => ({
  name,
  kit: "workerd",
  habits: {},
  play: (project) => playInWorkerd(project, compatibilityDate),
});

const next = (name: Kit): Runtime => ({
  name,
  kit: name,
  habits: {},
  play: (project) => playInNext(name, project),
});

export const runtimes: Runtime[] = [
  node("node-20"),
  node("node-22"),
  node("node-24"),
  { name: "node-26", habits: { http2: true }, play: (project) => run(project, process.execPath) },
  bun("bun-1.2"),
  bun("bun"),
  deno("deno-2.7"),
  deno("deno"),
  workerd("workerd", "2026-01-01"),
  workerd("workerd-2023", "2023-01-01"),
  {
    name: "chromium",
    kit: "chromium",
    habits: { http2: true, repeats: true },
    missing: () =>
      findChromium() ? undefined : "no Chromium on the path; apt-get install chromium, for one, brings it",
    play: playInChromium,
  },
  next("next-14"),
  next("next"),
];
