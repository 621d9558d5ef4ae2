// `npm start`: builds what is missing or older than its source, then serves. The index brings itself up to date.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildProgram } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/cli/main.js");

if (isStale()) {
  console.error("opcite: building the program …");
  await buildProgram();
}
process.argv.splice(1, 1, program, "serve");
await import(pathToFileURL(program).href);

function isStale() {
  if (!existsSync(program)) return true;
  if (!existsSync(join(root, "node_modules/esbuild"))) return false;
  const built = statSync(program).mtimeMs;
  return (
    existsSync(join(root, "src")) &&
    readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .some((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs > built)
  );
}
