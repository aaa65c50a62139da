// What Node, Bun and Deno have beyond browsers. Loaded there, apart from the main entry.
import { type Recovery, recovery } from "../call/recovery.ts";
import { causeOf } from "./cause.ts";
import { openWatch, provesUnsent } from "./evidence.ts";
import { openLine } from "./line.ts";
import type { Platform } from "./platform.ts";

export const server: Platform & { recovery: Recovery } = {
  watch: openWatch(),
  causeOf,
  provesUnsent,
  openLine,
  recovery,
};
