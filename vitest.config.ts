import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/build-once.mjs",
    // Only what hangs is to end by the clock: on a machine that does other work too, a second may become a minute.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // One core would be left idle otherwise, which is half of a machine with two.
    maxWorkers: "100%",
  },
});
