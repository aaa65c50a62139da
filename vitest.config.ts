import { configDefaults, defineConfig } from "vitest/config";

/** What a command of its own tries, and `pnpm test:full`: installs of the packages, and a whole new vendor. */
const apart = ["test/consumers/**", "test/new-vendor/command.test.ts"];
const { FULL, CONSUMERS } = process.env;

export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, ...(FULL || CONSUMERS ? [] : apart)],
    include: ["packages/*/src/**/*.test.ts", "scripts/src/**/*.test.ts", "test/**/*.test.ts"],
    // Prism and the TypeScript versions take a moment to load on a cold machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // More than two cores need: much of the time a test waits for a process that it started.
    maxWorkers: 3,
    // A worker for each of more than a hundred files would cost half a minute; what a test changes, it puts back.
    isolate: false,
    // What commands print is compared as text, also where colours are asked for: NO_COLOR alone would lose to FORCE_COLOR.
    env: { NO_COLOR: "1", FORCE_COLOR: "0" },
  },
});
