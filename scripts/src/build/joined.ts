import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin } from "esbuild";

/** Small parts of other packages that a client loads at once. */
const parts = /^@incident-clients\/(cortex|core\/(failed|raw|multipart))$/;
const core = "@incident-clients/core";

/**
 * Puts these parts into the file that a client's main entry loads, since each further file costs a cold import a millisecond.
 * They import core by its name, so that one copy of it is loaded. A flow imports them as they are: esbuild would make a file of
 * what two entries share.
 */
export function joinParts(folder: string): Plugin {
  const { resolve } = createRequire(join(folder, "package.json"));
  return {
    name: "join-parts",
    setup: ({ onResolve }) => {
      onResolve({ filter: parts }, ({ path, importer }) => {
        const isOfMain = importer.startsWith(join(folder, "src/")) && !importer.startsWith(join(folder, "src/flows/"));
        return isOfMain ? { path: resolve(path).replace(/\.cjs$/, ".js"), sideEffects: false } : undefined;
      });
      onResolve({ filter: /^\.\/index\.js$/ }, ({ importer }) =>
        importer.includes("/core/dist/") ? { path: core, external: true } : undefined,
      );
    },
  };
}
