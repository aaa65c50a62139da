import { cpSync, existsSync, globSync, rmSync, statSync, utimesSync, watch } from "node:fs";
import { join, relative } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { Listr, PRESET_TIMER } from "listr2";
import { checkNames, readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { renderApi } from "./api.ts";
import { repositoryUrl } from "./links.ts";
import { writeMarkdown } from "./llms.ts";
import type { Page } from "./page.ts";
import { renderPages } from "./pages.ts";
import type { Vendor } from "./vendor.ts";
import { sidebarsOf, writeChanged, writePages } from "./write.ts";

const usage = `usage: pnpm site            builds the documentation into site/
       pnpm site:dev        serves it, and follows changes of specifications and documentation
       pnpm site:preview    serves what was built`;

const vitePressRoot = join(root, "scripts/site");
const scratch = join(root, "scripts/.tmp/site");
const pagesFolder = join(scratch, "pages");
const publicFolder = join(pagesFolder, "public");
const output = join(root, "site");

const vitePress = (command: string, options: object) =>
  execa("vitepress", [command, vitePressRoot], {
    cwd: root,
    preferLocal: true,
    localDir: join(root, "scripts"),
    ...options,
  });

let vendors: Vendor[] = [];
let api: Page[] = [];
let pages: Page[] = [];

/** Renders what comes from the repository, with the API as it was rendered last. */
async function writeAll(): Promise<void> {
  const rendered = await renderPages();
  vendors = rendered.vendors;
  const project = rendered.pages.filter(({ group }) => group[0] === "Project");
  pages = [...rendered.pages.filter((page) => !project.includes(page)), ...api, ...project];
  const links = vendors.map(({ name, title }) => ({ text: title, link: `/${name}/guide` }));
  const site = { repository: repositoryUrl, vendors: links, sidebar: sidebarsOf(pages, vendors) };
  cpSync(join(vitePressRoot, "public"), publicFolder, { recursive: true });
  writePages(pagesFolder, pages);
  for (const { name, document } of vendors) {
    writeChanged(join(publicFolder, name, "openapi.json"), JSON.stringify(document));
  }
  // VitePress reads the sidebar when it starts, and starts again when its configuration changes.
  const isNew = writeChanged(join(scratch, "site.json"), JSON.stringify(site, null, 2));
  if (isNew) utimesSync(join(vitePressRoot, ".vitepress/config.ts"), new Date(), new Date());
}

const prepare = [
  { title: "build packages", task: () => execa("node", ["scripts/src/build.ts"], { cwd: root }) },
  {
    title: "TypeScript API",
    task: async () => {
      api = await renderApi(join(scratch, "api"));
    },
  },
  { title: "pages from specifications and documentation", task: writeAll },
];
const finish = [
  { title: "site", task: () => vitePress("build", { all: true }) },
  { title: "Markdown forms", task: () => writeMarkdown(output, pages) },
];

async function run(tasks: { title: string; task: () => unknown }[]): Promise<void> {
  const options = { rendererOptions: { timer: PRESET_TIMER }, fallbackRendererOptions: { timer: PRESET_TIMER } };
  await new Listr(
    tasks.map(({ title, task }) => ({ title, task: async () => void (await task()) })),
    options,
  )
    .run()
    .catch((error: { all?: string; message: string }) => {
      console.error(`${color.red("not built:")} ${error.all ?? error.message}`);
      process.exit(1);
    });
}

async function build(): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  rmSync(publicFolder, { recursive: true, force: true });
  await run([...prepare, ...finish]);
  const bytes = globSync("**/*", { cwd: output }).reduce((sum, file) => sum + statSync(join(output, file)).size, 0);
  console.log(`
${relative(process.cwd(), output)}: ${pages.length} pages, ${(bytes / 1e6).toFixed(0)} MB
Next:
  pnpm site:preview  look at it
  pnpm test:site     open every page in a browser`);
}

/** Follows the sources of the pages; a burst of changes is one. */
function follow(): void {
  let timer: NodeJS.Timeout | undefined;
  const update = async () => {
    try {
      await writeAll();
    } catch (error) {
      console.error(`${color.red("not rendered:")} ${(error as Error).message}`);
    }
  };
  const deep = ["specs", "scripts/site/pages"];
  const flat = [".", ".changeset", "reports", ...globSync("packages/*", { cwd: root })];
  for (const folder of [...deep, ...flat].filter((one) => existsSync(join(root, one)))) {
    watch(join(root, folder), { recursive: deep.includes(folder) }, (_, file) => {
      if (!file || !/\.(md|yaml|json)$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(update, 200);
    });
  }
}

/** Hands the terminal over to VitePress until Ctrl-C. */
async function serve(command: string): Promise<never> {
  const { exitCode } = await vitePress(command, { stdio: "inherit", reject: false });
  process.exit(exitCode ?? 0);
}

const command = readArguments(usage, () => {
  const [command = "build", ...more] = process.argv.slice(2);
  checkNames("argument", [command, ...more], ["build", "dev", "preview"]);
  return command;
});
if (command === "build") await build();
else if (command === "dev") {
  await run(prepare);
  follow();
  await serve("dev");
} else if (existsSync(join(output, "index.html"))) await serve("preview");
else {
  console.error(`${color.red("nothing to show:")} run pnpm site first`);
  process.exit(2);
}
