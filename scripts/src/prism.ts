import { readFile } from "node:fs/promises";
import { join } from "node:path";
// The source: a mock is of use before anything is built.
import { type Mock, startMock as startPrism } from "../../packages/testing/src/mock.ts";
import { packageOf } from "./paths.ts";

export type { Mock } from "../../packages/testing/src/mock.ts";

/** Starts Prism for a vendor's generated document; port 0 picks a free one. */
export async function startMock(vendor: string, port = 0): Promise<Mock> {
  return startPrism(JSON.parse(await readFile(join(packageOf(vendor), "openapi.json"), "utf8")), port);
}
