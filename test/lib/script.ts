import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";

/** Runs a command of this repository as pnpm does, in an environment of its own, and waits for its end whatever that is. */
export const runScriptWith =
  (env: Record<string, string>) =>
  (script: string, ...args: string[]) =>
    execa("node", [join(root, "scripts/src", script), ...args], {
      env,
      all: true,
      reject: false,
      preferLocal: true,
      localDir: root,
    });

export const runScript = runScriptWith({});
