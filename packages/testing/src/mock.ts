import type { OpenApiDocument } from "./types.ts";

/** A running mock server. */
export interface Mock {
  url: string;
  close(): Promise<void>;
}

/** The Prism packages, which only this module needs, and only when it is used. */
const packages = ["@stoplight/prism-core", "@stoplight/prism-http", "@stoplight/prism-http-server"];

/**
 * Starts Prism for a vendor's document, for programs that need a port: other languages, browsers. Port 0 picks a free one.
 * Node only. Throws an `Error` that says what to install where Prism is missing or needs a newer Node.
 *
 * @see https://docs.stoplight.io/docs/prism/
 */
export async function startMock(document: OpenApiDocument, port = 0): Promise<Mock> {
  const { createLogger, getHttpOperationsFromSpec, createServer } = await importPrism();
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, {
    components: { logger: createLogger("mock", { level: "silent" }) },
    cors: true,
    config: {
      isProxy: false,
      // With `errors`, a documented example that breaks its own schema is answered with 500 and cannot go unnoticed.
      errors: true,
      mock: { dynamic: false },
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      upstreamProxy: undefined,
    },
  });
  const url = await server.listen(port, "127.0.0.1").catch((reason: string) => {
    throw new Error(reason); // Prism rejects with the text alone.
  });
  return { url, close: () => server.close() };
}

async function importPrism() {
  const { readFile } = await import("node:fs/promises");
  let needed: string;
  try {
    const manifest = import.meta.resolve("@stoplight/prism-http-server/package.json");
    const file = manifest.startsWith("file:") ? new URL(manifest) : manifest; // A path, where it is CommonJS that asks.
    needed = JSON.parse(await readFile(file, "utf8")).engines?.node ?? "*";
  } catch {
    const install = `npm install --save-dev @incident-clients/testing ${packages.join(" ")}`;
    throw new Error(`the mock server is Prism, which is not installed; run: ${install}`);
  }
  const running = process.versions.node;
  if (!isAtLeast(running, needed)) {
    throw new Error(`Prism needs Node ${needed}, and this is ${running}; the fakes of this package run on any`);
  }
  const [core, http, server] = await Promise.all([
    import("@stoplight/prism-core"),
    import("@stoplight/prism-http"),
    import("@stoplight/prism-http-server"),
  ]);
  return { ...core, ...http, ...server };
}

/** Whether a version fulfils `>=24.18.0`; a range of another form is left to Prism itself. */
export function isAtLeast(version: string, range: string): boolean {
  const [, least] = /^>=\s*(\d+(?:\.\d+)*)$/.exec(range) ?? [];
  return !least || version.localeCompare(least, "en", { numeric: true }) >= 0;
}
