import { listEndpoints } from "@incident-clients/openapi";
import { readDocument } from "@incident-clients/openapi/vendors";
import type { Plugin } from "esbuild";
import { generateClient } from "../../spec/generate/client.ts";

/** How many operations a client may have before each further one is weighed by itself. */
const most = 10;

/** How many operations a vendor has, how many of them beyond ten, and what makes a bundle hold its client with the first ten alone. */
export function withoutOthers(vendor: string): { count: number; others: number; plugin: Plugin } {
  const document = structuredClone(readDocument(vendor));
  const endpoints = listEndpoints(document);
  const others = endpoints.slice(most);
  for (const { path, method } of others) delete (document.paths[path] as Record<string, unknown>)[method];
  const setup: Plugin["setup"] = ({ onLoad }) =>
    onLoad({ filter: /generated[\\/]client\.ts$/ }, ({ path }) =>
      path.includes(`${vendor}/`) ? { contents: generateClient(vendor, document), loader: "ts" } : undefined,
    );
  return { count: endpoints.length, others: others.length, plugin: { name: "first-ten", setup } };
}
