import { UsageError } from "@incident-clients/core";

/** What acts in a chat: `!`, `/` or `@`, also in full width or behind characters that cannot be seen (DI: ignorable ones). */
const acting = /^[\s\p{C}\p{DI}]*[!/@！／＠]/u;

/** Refuses a note that the server might carry out as a command or take for an invitation. */
export function checkNote({ body }: { body?: unknown }): void {
  const data: unknown = Object(body).data;
  if (typeof data === "string" && acting.test(data))
    throw new UsageError("addNote", `"data" begins like a command: pass it to addFormattedEntry`);
}
