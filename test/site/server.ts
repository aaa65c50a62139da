import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";

export const siteFolder = join(root, "site");

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".md": "text/markdown",
  ".txt": "text/plain",
};

/** The file behind an address, as GitHub Pages finds it: the file, the same with `.html`, or a folder's `index.html`. */
export function fileOf(pathname: string): string | undefined {
  const path = join(siteFolder, decodeURIComponent(pathname));
  const candidates = [path, `${path}.html`, join(path, "index.html")];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

function requireSite(): void {
  if (!existsSync(join(siteFolder, "index.html"))) throw new Error("there is no site yet: run pnpm site first");
}

/** Every page of the built site, by its address. */
export function listPages(): string[] {
  requireSite();
  return globSync("**/*.html", { cwd: siteFolder })
    .filter((file) => file !== "404.html")
    .map((file) => `/${file.replace(/\.html$/, "").replace(/^index$/, "")}`)
    .sort();
}

/** Serves the built site on this machine. */
export async function serveSite(): Promise<{ origin: string; close(): Promise<void> }> {
  requireSite();
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? "/", "http://site").pathname);
    const body = readFileSync(file ?? join(siteFolder, "404.html"));
    response.writeHead(file ? 200 : 404, { "content-type": `${types[extname(file ?? ".html")]}; charset=utf-8` });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
