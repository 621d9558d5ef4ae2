import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/build-once.mjs",
    // On a machine that does other work too, opening the trained models alone may take seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests of the page and of slow servers wait more than they compute: on two cores a third worker fills the gaps.
    maxWorkers: "150%",
  },
});
