import { defineConfig } from "vitest/config";

// Apart from the other suites: it needs a built site and a browser.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.browser.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxConcurrency: 2,
  },
});
