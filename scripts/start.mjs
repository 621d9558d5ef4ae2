// `npm start`: builds what is missing or older than its source, then serves. The index brings itself up to date.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildProgram, isProgramStale } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/cli/main.js");
const hasCompiler = existsSync(join(root, "node_modules/esbuild"));

if (!hasCompiler && !existsSync(program)) {
  console.error(
    "opcite: the program is not built and cannot be, because esbuild is not installed: run npm ci.",
  );
  process.exit(1);
}
if (hasCompiler && isProgramStale()) {
  console.error("opcite: building the program …");
  await buildProgram();
}
process.argv.splice(1, 1, program, "serve");
await import(pathToFileURL(program).href);
