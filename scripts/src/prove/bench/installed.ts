import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../lib/packages.ts";
import { listClients } from "./project.ts";
import type { Row } from "./report.ts";

/** Every package that comes with one, itself included, in a project where npm put them all side by side. */
export function listInstalled(project: string, name: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const { dependencies = {} } = readManifest(join(project, "node_modules", name));
  for (const dependency of Object.keys(dependencies)) listInstalled(project, dependency, found);
  return found;
}

/** The files of an installed package, by size. */
export function listFiles(project: string, name: string): { file: string; bytes: number }[] {
  const folder = join(project, "node_modules", name);
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((file) => {
    const stat = lstatSync(join(folder, file));
    return stat.isFile() ? [{ file: `${name}/${file}`, bytes: stat.size }] : [];
  });
}

/** What each vendor's package adds to a project, with all that it needs. */
export function measureInstalled(project: string): Row[] {
  return listClients().map((name) => {
    const files = [...listInstalled(project, name)].flatMap((one) => listFiles(project, one));
    return { name, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), cause: nameBiggest(files) };
  });
}

/** The biggest parts of a whole, for somebody who has to make it smaller. */
export const nameBiggest = (parts: readonly { file: string; bytes: number }[]): string =>
  parts
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 6)
    .map(({ file, bytes }) => `${file} ${bytes.toLocaleString("en")}`)
    .join(", ");
