import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const models = "tests/encoding/**/*.test.ts";

/** `--mode matrix` runs what tries everything with everything, of which the tests have a part. */
export default defineConfig(({ mode }) => ({
  test: {
    // A worker loads sources, vocabulary, trained models and Chromium once, and not for each of its files: no test may leave
    // behind what another would notice. Those of the models themselves end a thread while it opens one, and stand apart.
    projects: [
      {
        extends: true,
        test: {
          name: "product",
          include: [mode === "matrix" ? "tests/**/*.matrix.ts" : "tests/**/*.test.ts"],
          exclude: [models],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "models", include: [mode === "matrix" ? "none" : models], isolate: true },
      },
    ],
    setupFiles: "tests/support/seeded-properties.ts",
    globalSetup: "tests/support/build-once.mjs",
    // Only what hangs is to end by the clock: on a machine that does other work too, a second may become a minute.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // One more than there are cores: a worker often waits for Chromium, another process or a model that is made to stall.
    maxWorkers: availableParallelism() + 1,
  },
}));
