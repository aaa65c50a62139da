import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";

/** A throw-away git repository. */
export class Repository {
  readonly folder: string = mkdtempSync(join(tmpdir(), "repository-"));

  async git(...args: string[]): Promise<string> {
    const author = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"];
    return (await execa("git", [...author, ...args], { cwd: this.folder })).stdout;
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  async commit(): Promise<void> {
    await this.git("init", "--quiet");
    await this.git("add", ".");
    await this.git("commit", "--quiet", "--allow-empty", "--message", "state");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
