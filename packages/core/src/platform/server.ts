// What Node, Bun and Deno have beyond browsers. Loaded there, apart from the main entry.
import { causeOf } from "./cause.ts";
import { openWatch, provesUnsent } from "./evidence.ts";
import { openLine } from "./line.ts";
import type { Platform } from "./platform.ts";

interface NodeLike {
  process: {
    getBuiltinModule?(name: "node:events"): { setMaxListeners(count: number, signal: AbortSignal): void };
  };
}

/** Node 20 warns of the eleventh listener of a signal. A polyfill's has no such limit, and is refused here. */
function share(signal: AbortSignal): void {
  try {
    (globalThis as unknown as NodeLike).process.getBuiltinModule?.("node:events").setMaxListeners(0, signal);
  } catch {}
}

export const server: Platform = { watch: openWatch(), causeOf, provesUnsent, openLine, share, hasAgent: true };
