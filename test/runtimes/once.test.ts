import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { createTransport } from "@incident-clients/node";
import { expect, test, vi } from "vitest";
import { full, pick } from "../lib/sample.ts";
import { vendors } from "../lib/vendors.ts";
import { type Habits, openOnce } from "./once.ts";
import { play } from "./play.ts";

// The same steps as `pnpm test:runtimes` plays in every runtime, here in this repository's Node.
const ways: { name: string; habits: Habits; fetchOf(ca: string): typeof fetch }[] = [
  { name: "Node's own fetch", habits: { http2: true }, fetchOf: () => fetch },
  { name: "our transport", habits: {}, fetchOf: (ca) => createTransport({ ca }) },
];
test.each(ways.filter((_, at) => full || at === pick("once", ways.length)))(
  "over $name every write arrives once, however its connection ends, and no read is answered from a cache",
  async ({ habits, fetchOf }) => {
    const trusted = getCACertificates();
    const once = await openOnce(full ? 1 : 4);
    setDefaultCACertificates([...trusted, once.ca]);
    vi.stubGlobal("fetch", fetchOf(once.ca));
    try {
      const urls = Object.fromEntries(vendors.map(({ name }) => [name, ""]));
      const connect = Object.fromEntries(vendors.map(({ name, connect }) => [name, connect]));
      const played = await play({ urls, steps: once.steps }, connect);
      const { failed, counts } = once.judge(played, habits);
      expect(failed).toEqual([]);
      expect(counts).toHaveLength(24);
    } finally {
      vi.unstubAllGlobals();
      setDefaultCACertificates(trusted);
      once.close();
    }
  },
);
