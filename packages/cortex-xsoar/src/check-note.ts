import { UsageError } from "@incident-clients/core";
import { isActing } from "@incident-clients/cortex";

/** Refuses a note that the server might carry out as a command or take for an invitation. */
export function checkNote({ body }: { body?: unknown }): void {
  if (isActing(Object(body).data))
    throw new UsageError("addNote", `"data" begins like a command: use addFormattedEntry`);
}
