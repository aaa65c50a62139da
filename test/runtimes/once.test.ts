import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";
import { openOnce } from "./once.ts";
import { play } from "./play.ts";

// The same steps as `pnpm test:runtimes` plays in every runtime, here in this repository's Node.
test("every write arrives once, however its connection ends, and no read is answered from a cache", async () => {
  const trusted = getCACertificates();
  const once = await openOnce();
  setDefaultCACertificates([...trusted, once.ca]);
  try {
    const urls = Object.fromEntries(vendors.map(({ name }) => [name, ""]));
    const connect = Object.fromEntries(vendors.map(({ name, connect }) => [name, connect]));
    const played = await play({ urls, steps: once.steps }, connect);
    const { failed, counts } = once.judge(played, { http2: true });
    expect(failed).toEqual([]);
    expect(counts).toHaveLength(24);
  } finally {
    setDefaultCACertificates(trusted);
    once.close();
  }
});
