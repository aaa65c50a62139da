import { fieldsOf, UsageError } from "@incident-clients/core";

/** What acts in a chat: `!`, `/` or `@`, also in full width or behind characters that cannot be seen. */
const acting = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*[!/@！／＠]/u;

/** Refuses a note that the server might carry out as a command or take for an invitation. */
export function checkNote({ body }: { body?: unknown }): void {
  const { data } = fieldsOf(body);
  if (typeof data !== "string" || !acting.test(data)) return;
  throw new UsageError("addNote", `"data" begins like a command; send it by "addFormattedEntry"`);
}
