import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/build-once.mjs",
    // On a machine that does other work too, opening the trained models alone may take seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One core would be left idle otherwise, which is half of a machine with two.
    maxWorkers: "100%",
  },
});
