import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageOf, root } from "@incident-clients/openapi/vendors";

/** An empty folder in which every package of this repository can be imported, as in a project that installed them all. */
export function makeConsumer(name: string): string {
  const folder = join(root, "test/.tmp", name);
  rmSync(folder, { recursive: true, force: true });
  for (const directory of readdirSync(join(root, "packages"))) {
    const manifest = JSON.parse(readFileSync(join(packageOf(directory), "package.json"), "utf8"));
    const link = join(folder, "node_modules", manifest.name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(packageOf(directory), link);
  }
  return folder;
}

/** Writes a vendor's demo as a consumer has it, who cannot read an environment by our sources. */
export function writeDemo(vendor: string, file: string): void {
  const code = readFileSync(join(packageOf(vendor), "demo.ts"), "utf8");
  writeFileSync(file, code.replace(/^export .* from "\.\/src\/.*\n/m, ""));
}
