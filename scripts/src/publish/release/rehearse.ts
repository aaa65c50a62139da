import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listVendors } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { Listr, PRESET_TIMER } from "listr2";
import { readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { writeDemo } from "../../lib/consumer.ts";
import { copyRepository } from "../../lib/copy.ts";
import { hasChangesets, listPackages, tagOf } from "../../lib/packages.ts";
import { type Manager, managers, packTarballs } from "../../lib/packed.ts";
import { pnpm } from "../../lib/pnpm.ts";
import { installRegistry, startRegistry } from "./loopback-registry.ts";

const usage = `usage: pnpm release:rehearse

Releases a copy of the working tree to a registry on this machine, installs the packages by name with npm and with pnpm, releases
a patch of core and of one vendor, and upgrades. Each project has to end with one copy of core, and its calls to work. What the
packages depend on comes from your usual registry; nothing is published there. Two minutes, and five at most.
exit code  0 it went well, 1 it did not`;

readArguments(usage, () => {
  if (process.argv.length > 2) throw new Error("it takes no arguments");
});

const scope = "@incident-clients";
const core = `${scope}/core`;
const vendors = listVendors();
const [patched = ""] = vendors;

const scratch = mkdtempSync(join(tmpdir(), "rehearsal-"));
const copy = join(scratch, "repository");
const ended = new AbortController();
const tooLong = setTimeout(() => ended.abort(), 5 * 60_000);
process.once("SIGINT", () => ended.abort());

/** Runs a program until it ends, or the rehearsal does. */
const run = (cwd: string, file: string, args: readonly string[]) =>
  execa(file, args, {
    cwd,
    all: true,
    preferLocal: true,
    localDir: copy,
    cancelSignal: ended.signal,
    forceKillAfterDelay: 2000,
    env: { npm_config_loglevel: "error", npm_config_audit: "false", npm_config_fund: "false" },
  });

/** The registry's address, once it answers. */
let registry = "";

/** Leads our packages, and no other, to the registry. It takes any token, but npm does not publish without one. */
const writeSettings = (folder: string) =>
  writeFileSync(
    join(folder, ".npmrc"),
    `${scope}:registry=${registry}\n${registry.replace("http:", "")}:_authToken=rehearsal\n`,
  );

const released = new Set<string>();

/** Makes versions of the changesets, builds, and publishes every package whose version is new, as the workflow does. */
async function release(): Promise<string> {
  if (hasChangesets(copy)) await run(copy, "npx", ["-y", pnpm, "run", "release:version"]);
  // A client holds its version.
  await run(copy, process.execPath, ["scripts/src/build.ts"]);
  const due = listPackages(copy).filter((one) => !released.has(tagOf(one)));
  const folder = join(scratch, `release-${released.size}`);
  mkdirSync(folder);
  writeSettings(folder);
  const tarballs = await packTarballs(copy, due, folder);
  await Promise.all(tarballs.map(({ path }) => run(folder, "npm", ["publish", path, "--registry", registry])));
  for (const one of due) released.add(tagOf(one));
  return due.map((one) => tagOf(one).replace(`${scope}/`, "")).join(", ");
}

const projectOf = (manager: Manager) => join(scratch, manager);
const manage = (manager: Manager, ...args: string[]) =>
  manager === "npm" ? run(projectOf(manager), "npm", args) : run(projectOf(manager), "npx", ["-y", pnpm, ...args]);

/** A project that makes the first call of every vendor's demo, on a fake. */
async function install(manager: Manager): Promise<void> {
  const folder = projectOf(manager);
  mkdirSync(folder);
  writeSettings(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "minimumReleaseAge: 0\n");
  for (const name of vendors) writeDemo(name, join(folder, `${name}.ts`));
  const program = vendors.map(
    (name) => `{
  const { connect, steps } = await import("./${name}.ts");
  const client = connect("https://vendor.example.com", { fetch: fakeVendor("${name}").fetch });
  const { value } = await steps(client).next();
  if (!value.result.ok) throw new Error("${name}: " + value.result.status);
}\n`,
  );
  writeFileSync(join(folder, "call.ts"), `import { fakeVendor } from "${scope}/testing";\n${program.join("")}`);
  const names = [...vendors, "testing"].map((name) => `${scope}/${name}`);
  await manage(manager, "add", "--prefer-offline", ...names);
}

/** Where a package finds another, as Node looks for it; Node's own `resolve` would remember what was there before an upgrade. */
function find(from: string, name: string): string {
  const file = join(from, "node_modules", name, "package.json");
  if (existsSync(file)) return realpathSync(file);
  if (from === dirname(from)) throw new Error(`${name} is not installed`);
  return find(dirname(from), name);
}

/** The versions of every copy of core that our packages in a project load. */
function coresOf(manager: Manager): string[] {
  const found = new Map<string, string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    const { version, dependencies = {} } = JSON.parse(readFileSync(file, "utf8"));
    found.set(file, version);
    for (const name of Object.keys(dependencies).filter((one) => one.startsWith(scope)))
      visit(find(dirname(file), name));
  };
  visit(join(projectOf(manager), "package.json"));
  return [...found].filter(([file]) => file.endsWith("core/package.json")).map(([, version]) => version);
}

/** Makes the calls, and expects one copy of core, of the version released last. */
async function check(manager: Manager): Promise<string> {
  await run(projectOf(manager), process.execPath, ["--no-warnings", "call.ts"]);
  const { version } = listPackages(copy).find(({ name }) => name === core) ?? {};
  const cores = coresOf(manager);
  if (cores.join() !== version) throw new Error(`${manager} has core ${cores.join(", ")}, and should have ${version}`);
  return `core ${version}`;
}

type Step = [title: string, work: () => Promise<unknown>];
const steps: Step[] = [
  ["copy the working tree", () => copyRepository(copy)],
  ["install a registry", () => installRegistry(run)],
  [
    "start it",
    async () => {
      registry = await startRegistry(run, join(scratch, "registry"));
    },
  ],
  ["build and publish", release],
  ...managers.flatMap((manager): Step[] => [
    [`install with ${manager}`, () => install(manager)],
    [`call with what ${manager} installed`, () => check(manager)],
  ]),
  [
    `publish a patch of core and ${patched}`,
    () => {
      const changed = [core, `${scope}/${patched}`].map((name) => `"${name}": patch\n`).join("");
      writeFileSync(join(copy, ".changeset/rehearsal.md"), `---\n${changed}---\n\nA fix.\n`);
      return release();
    },
  ],
  ...managers.flatMap((manager): Step[] => [
    [
      `upgrade with ${manager}`,
      async () => {
        await manage(manager, "update");
      },
    ],
    [`call with what ${manager} upgraded`, () => check(manager)],
  ]),
];

try {
  const tasks = steps.map(([title, work]) => ({
    title,
    task: async (_: unknown, task: { title: string }) => {
      const result = await work();
      if (typeof result === "string") task.title = `${title}: ${result}`;
    },
  }));
  await new Listr(tasks, {
    rendererOptions: { timer: PRESET_TIMER, showErrorMessage: false },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  }).run();
} catch (error) {
  const { all, message } = error as { all?: string; message: string };
  console.error(`${color.red("it did not go well:")} ${all || message}`);
  process.exitCode = 1;
} finally {
  clearTimeout(tooLong);
  ended.abort();
  rmSync(scratch, { recursive: true, force: true });
}
