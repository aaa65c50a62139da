import { UsageError } from "@incident-clients/core";

/**
 * What acts in a chat: `!`, `/` or `@`, also in full width or behind characters that cannot be seen (DI: ignorable ones). V8
 * makes such classes as it parses; from a text they are made at the first use, and an import is half a millisecond quicker.
 */
const acting = String.raw`^[\s\p{C}\p{DI}]*[!/@！／＠]`;

/**
 * Makes the check of a call that writes `data` into a war room. It throws a `UsageError` for a text that the server might run as
 * a command or read as an invitation; `instead` says what to do.
 *
 * @example
 * ```ts
 * import { refuseActing } from "@incident-clients/cortex";
 *
 * const checks = { addNote: refuseActing("addNote", "use addFormattedEntry") };
 * checks.addNote({ body: { data: "Isolate host-7!" } });
 * ```
 *
 * @see https://xsoar.pan.dev/docs/reference/integrations/xsoar-mirroring
 */
export const refuseActing =
  (operation: string, instead: string) =>
  ({ body }: { body?: unknown }): void => {
    const data: unknown = Object(body).data;
    if (typeof data === "string" && new RegExp(acting, "u").test(data))
      throw new UsageError(operation, `"data" begins like a command: ${instead}`);
  };
