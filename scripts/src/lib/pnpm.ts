import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** This repository's pnpm, `pnpm@1.2.3`, as `npm test` starts it: the one place where its version is decided. */
export const pnpm: string = /\bpnpm@[\d.]+/.exec(scripts.test)?.[0] ?? "";
