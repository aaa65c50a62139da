// The source: a mock is of use before anything is built.

import { readDocument } from "@incident-clients/openapi/vendors";
import { type Mock, startMock as startPrism } from "../../../packages/testing/src/mock.ts";

export type { Mock } from "../../../packages/testing/src/mock.ts";

/** Starts Prism for a vendor's generated document; port 0 picks a free one. */
export async function startMock(vendor: string, port = 0): Promise<Mock> {
  return startPrism(readDocument(vendor), port);
}
