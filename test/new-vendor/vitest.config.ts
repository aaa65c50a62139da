import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/new-vendor/**/*.full.ts"],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    reporters: ["verbose"],
  },
});
