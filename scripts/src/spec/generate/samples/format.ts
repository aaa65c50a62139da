import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";

/** Formats pieces of TypeScript with Biome, all in one go: starting it takes longer than the work. */
export async function formatAll(pieces: string[], lineWidth: number): Promise<string[]> {
  // Outside the repository, whose own line width is not that of a page.
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    const files = pieces.map((_, index) => join(folder, `${index}.ts`));
    for (const [index, file] of files.entries()) writeFileSync(file, pieces[index] ?? "");
    await execa("biome", ["format", "--write", "--indent-style=space", `--line-width=${lineWidth}`, folder], {
      cwd: folder,
      preferLocal: true,
      localDir: root,
    });
    return files.map((file) => readFileSync(file, "utf8").trimEnd());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
