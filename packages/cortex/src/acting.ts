/**
 * What acts in a chat: `!`, `/` or `@`, also in full width or behind characters that cannot be seen (DI: ignorable ones). V8
 * makes such classes as it parses; from a text they are made at the first use, and an import is half a millisecond quicker.
 */
const acting = String.raw`^[\s\p{C}\p{DI}]*[!/@！／＠]`;

/**
 * Tells whether a war room might carry out a text as a command, or take it for an invitation. False for what is not a text.
 *
 * @example
 * ```ts
 * import { isActing } from "@incident-clients/cortex";
 *
 * console.log(isActing("!isolate host-7"), isActing("Isolate host-7!")); // true false
 * ```
 *
 * @see https://xsoar.pan.dev/docs/reference/integrations/xsoar-mirroring
 */
export const isActing = (text: unknown): boolean => typeof text === "string" && new RegExp(acting, "u").test(text);
