import type { Loaded } from "../call/course.ts";

/**
 * Browsers and Workers: they hide why a connection failed, so nothing is proof, and they bound connections by themselves. In
 * Workers, one request may not even wake another.
 */
const plain: Loaded = {
  watch: (_, fetch, url, init) => fetch(url, init),
  causeOf: () => ({}),
  provesUnsent: () => false,
};

const isServer = () => "process" in globalThis && globalThis.navigator?.userAgent !== "Cloudflare-Workers";

/** Node, Bun and Deno have more, which is loaded there; where it cannot be loaded, nothing is proof either. */
export async function loadPlatform(): Promise<Loaded> {
  if (!isServer()) return plain;
  try {
    // Side by side, so that a bundler has nothing to put into a third file.
    const [{ server }, { recovery }] = await Promise.all([import("./server.ts"), import("../call/recovery.ts")]);
    return { ...server, recovery };
  } catch {
    return plain;
  }
}
