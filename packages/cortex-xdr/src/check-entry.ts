import { UsageError } from "@incident-clients/core";
import { isActing } from "@incident-clients/cortex";

/** Refuses an entry that the war room might carry out as a command or take for an invitation. */
export function checkEntry({ body }: { body?: unknown }): void {
  if (isActing(Object(body).data))
    throw new UsageError("addCaseEntry", `"data" begins like a command: put a word before it`);
}
