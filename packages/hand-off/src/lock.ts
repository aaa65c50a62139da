import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Locks a folder of PGlite, which does not notice a second process there; the two would ruin it. Returns what unlocks it. */
export function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "pid");
  const mine = `${file}.${process.pid}`;
  for (;;) {
    writeFileSync(mine, String(process.pid));
    // A link comes with its content, and never in place of another's.
    const taken = unless("EEXIST", () => linkSync(mine, file));
    rmSync(mine);
    if (taken) return () => rmSync(file, { force: true });

    const owner = unless("ENOENT", () => readFileSync(file, "utf8"));
    if (!owner) continue; // It has just ended.
    if (isRunning(Number(owner[0]))) {
      throw new Error(
        `process ${owner[0]} has ${folder} open: stop it first, or pass the URL of a PostgreSQL as "database"`,
      );
    }
    // It was killed. Somebody else may have found that a moment ago, and have locked the folder since: that goes back.
    if (unless("ENOENT", () => renameSync(file, mine))) {
      if (readFileSync(mine, "utf8") !== owner[0]) unless("EEXIST", () => linkSync(mine, file));
      rmSync(mine);
    }
  }
}

/** What came of it, in a list; undefined where it failed for that reason. */
function unless<Value>(code: string, run: () => Value): [Value] | undefined {
  try {
    return [run()];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return undefined;
    throw error;
  }
}

/** Whether another process has this id; our own was a killed one's before, as the first of every container is 1. */
function isRunning(pid: number): boolean {
  if (pid <= 0 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // Somebody else's process.
  }
}
