import { tmpdir } from "node:os";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";

/** What stands between pieces that are formatted in one go. */
const mark = "\n// The next piece.\n";

/** Formats pieces of TypeScript with Biome, all in one go: starting it takes longer than the work. */
export async function formatAll(pieces: string[], lineWidth: number): Promise<string[]> {
  const args = ["format", "--stdin-file-path=pieces.ts", "--indent-style=space", `--line-width=${lineWidth}`];
  // Outside the repository, whose own line width is not that of a page.
  const options = { cwd: tmpdir(), input: pieces.join(mark), preferLocal: true, localDir: root };
  return (await execa("biome", args, options)).stdout.split(mark).map((piece) => piece.trim());
}
