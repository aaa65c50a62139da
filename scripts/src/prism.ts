import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { packageOf } from "./paths.ts";

/** A running mock server. */
export interface Mock {
  url: string;
  close(): Promise<void>;
}

/** Starts Prism for a vendor's generated document; port 0 picks a free one. */
export async function startMock(vendor: string, port = 0): Promise<Mock> {
  const document = JSON.parse(await readFile(join(packageOf(vendor), "openapi.json"), "utf8"));
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
  const url = await server.listen(port, "127.0.0.1");
  return { url, close: () => server.close() };
}
