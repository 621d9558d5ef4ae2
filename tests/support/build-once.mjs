import { buildProgram, isProgramStale } from "../../scripts/build.mjs";

/** Run by vitest before all tests: the command line is tested as it is shipped. */
export default async function buildOnce() {
  // Where the build fails, only the tests that need it are to fail; esbuild has said why.
  if (isProgramStale()) await buildProgram().catch(() => {});
}
