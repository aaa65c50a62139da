import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { HandOffOptions } from "../hand-off.ts";
import type { Kinds } from "../kinds.ts";

const usual = ["ts", "mts", "js", "mjs"].map((end) => `hand-off.config.${end}`);

/** Imports the options that a module exports by default. */
export async function readConfig(named: string | undefined): Promise<HandOffOptions<Kinds>> {
  const file = named ?? usual.find((name) => existsSync(name));
  if (!file) throw new Error(`there is no ${usual[0]} (or .mts, .js, .mjs) here; name your own with --config`);
  const { default: options } = await import(pathToFileURL(resolve(file)).href).catch((error: Error) => {
    const hint = /Unknown file extension/.test(error.message) ? " (TypeScript needs Node 22.18 or newer)" : "";
    throw new Error(`${file} cannot be imported${hint}: ${error.message}`);
  });
  if (typeof options?.kinds !== "object") throw new Error(`${file} has to export { database, kinds } by default`);
  return options;
}
