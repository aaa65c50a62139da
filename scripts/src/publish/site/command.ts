import { cpSync, existsSync, globSync, rmSync, statSync, utimesSync, watch } from "node:fs";
import { join, relative } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { checkNames, readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { renderApi } from "./api.ts";
import { repositoryUrl } from "./links.ts";
import { writeMarkdown } from "./llms.ts";
import type { Page } from "./page.ts";
import { renderPages } from "./pages.ts";
import { sidebarsOf, writeChanged, writePages } from "./write.ts";

const usage = `usage: pnpm site            builds the documentation into site/
       pnpm site:dev        serves it, and follows changes of specifications and documentation
       pnpm site:preview    serves what was built`;

const vitePressRoot = join(root, "scripts/site");
const scratch = join(root, "scripts/.tmp/site");
const publicFolder = join(scratch, "pages/public");
const output = join(root, "site");

const vitePress = (command: string, options: object) =>
  execa("vitepress", [command, vitePressRoot], {
    cwd: root,
    preferLocal: true,
    localDir: join(root, "scripts"),
    ...options,
  });

/** Writes what comes from the repository, with the API as it was rendered last. */
async function writeAll(api: Page[]): Promise<Page[]> {
  const { vendors, pages: rendered } = await renderPages();
  const isProject = ({ group }: Page) => group[0] === "Project";
  const pages = [...rendered.filter((page) => !isProject(page)), ...api, ...rendered.filter(isProject)];
  const links = vendors.map(({ name, title }) => ({ text: title, link: `/${name}/guide` }));
  const site = { repository: repositoryUrl, vendors: links, sidebar: sidebarsOf(pages, vendors) };
  cpSync(join(vitePressRoot, "public"), publicFolder, { recursive: true });
  writePages(join(scratch, "pages"), pages);
  for (const { name, document } of vendors)
    writeChanged(join(publicFolder, name, "openapi.json"), JSON.stringify(document));
  // VitePress reads the sidebar when it starts, and starts again when its configuration changes.
  const isNew = writeChanged(join(scratch, "site.json"), JSON.stringify(site, null, 2));
  if (isNew) utimesSync(join(vitePressRoot, ".vitepress/config.ts"), new Date(), new Date());
  return pages;
}

async function prepare(): Promise<{ api: Page[]; pages: Page[] }> {
  console.log("packages, then the pages of their TypeScript API");
  await execa("node", ["scripts/src/build.ts"], { cwd: root });
  const api = await renderApi(join(scratch, "api"));
  console.log("pages from specifications and documentation");
  return { api, pages: await writeAll(api) };
}

async function build(): Promise<void> {
  for (const folder of [output, publicFolder]) rmSync(folder, { recursive: true, force: true });
  const { pages } = await prepare();
  await vitePress("build", { stdio: "inherit" });
  writeMarkdown(output, pages);
  const bytes = globSync("**/*", { cwd: output }).reduce((sum, file) => sum + statSync(join(output, file)).size, 0);
  console.log(`
${relative(process.cwd(), output)}: ${pages.length} pages, ${(bytes / 1e6).toFixed(0)} MB
Next:
  pnpm site:preview  look at it
  pnpm test:site     open every page in a browser`);
}

/** Follows the sources of the pages; a burst of changes is one. */
function follow(api: Page[]): void {
  let timer: NodeJS.Timeout | undefined;
  const update = () => writeAll(api).catch(({ message }) => console.error(`${color.red("not rendered:")} ${message}`));
  for (const folder of [".", "specs", "scripts/site", ".changeset", ...globSync("packages/*", { cwd: root })]) {
    const recursive = folder === "specs" || folder === "scripts/site";
    watch(join(root, folder), { recursive }, (_, file) => {
      if (!file || !/\.(md|yaml)$/.test(file)) return;
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
  follow((await prepare()).api);
  await serve("dev");
} else if (existsSync(join(output, "index.html"))) await serve("preview");
else {
  console.error(`${color.red("nothing to show:")} run pnpm site first`);
  process.exit(2);
}
