import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

const folder = join(import.meta.dirname, "../../../.tmp");
const manifest = join(import.meta.dirname, "../node_modules/@electric-sql/pglite/package.json");
const template = join(folder, `pglite-${JSON.parse(readFileSync(manifest, "utf8")).version}`);

/** Makes a PGlite in a folder that does not exist yet. A new one costs four seconds of CPU, so it is a copy of one that is kept. */
export async function makeLite(target: string): Promise<void> {
  if (!existsSync(template)) {
    await mkdir(folder, { recursive: true });
    const made = await mkdtemp(join(folder, "pglite-"));
    await (await PGlite.create(made)).close();
    // Somebody else may have been faster.
    await rename(made, template).catch(() => rm(made, { recursive: true }));
  }
  await cp(template, target, { recursive: true });
}
