// What Node, Bun and Deno have beyond browsers. Loaded there, apart from the main entry.
import type { Platform } from "./platform.ts";
import { openWatch, provesUnsent } from "./evidence.ts";
import { openLine } from "./line.ts";
import { write } from "./write.ts";

export const server: Platform = { watch: openWatch(), provesUnsent, write, openLine };
