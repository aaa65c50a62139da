import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { copyRepository, gitIn } from "../../lib/copy.ts";

/** Where the mistakes are made. */
export const copy: string = join(root, ".tmp/mistakes");

export const makeCopy = (): Promise<void> => copyRepository(copy);

/** Takes back whatever was changed since the copy was made. */
export async function restore(): Promise<void> {
  await gitIn(copy, "checkout", "--", ".");
}
