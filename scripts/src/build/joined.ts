import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin } from "esbuild";

/** Small parts of other packages that a client loads at once. */
const parts = /^@incident-clients\/(cortex|core\/(failed|raw|multipart))$/;
const core = "@incident-clients/core";

/**
 * Makes these parts a piece of what a client's main entry loads, since finding one more file takes a cold import a millisecond. They take what they
 * need from core, of which there stays one copy. A flow loads them as they are: what two entries share would become a file again.
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
