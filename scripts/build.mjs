// Builds dist/ from src/: the command line, the library, the page and the widget, then the declaration files.
// `--if-possible` ends quietly where the compilers are absent, as after `npm ci --omit=dev`.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { chmod, cp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWidget } from "./build-widget.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const src = join(root, "src");
const dist = join(root, "dist");

/** Built beside dist/ and put in its place when whole, so that a failed build leaves the old one. Under a second. */
export async function buildProgram() {
  const { build } = await import("esbuild");
  const staging = `${dist}-${process.pid}`;
  try {
    await build({
      entryPoints: [
        "cli/main.ts",
        "cli/document-worker.ts",
        "encoding/encoder-worker.ts",
        "compose.ts",
        "langchain.ts",
        "client.ts",
      ].map((file) => join(src, file)),
      outbase: src,
      outdir: staging,
      chunkNames: "parts/[name]-[hash]",
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      define: {
        PARSER_DIGEST: JSON.stringify(digestOf(["domain", "encoding", "vocabulary", "parsing", "indexing"])),
      },
      sourcemap: true,
      logLevel: "warning",
    });
    await chmod(join(staging, "cli/main.js"), 0o755);
    await cp(join(src, "http/page"), join(staging, "page"), { recursive: true });
    await buildWidget(join(staging, "widget"));
    await rm(dist, { recursive: true, force: true });
    await rename(staging, dist);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Whether anything that is built is missing, or older than a source. */
export function isProgramStale() {
  const program = join(dist, "cli/main.js");
  if (!existsSync(program)) return true;
  const built = statSync(program).mtimeMs;
  return filesIn(src).some((file) => statSync(file).mtimeMs > built);
}

/** Of all sources in these folders: an index that other sources built is built anew. */
function digestOf(folders) {
  const digest = createHash("sha256");
  for (const file of folders.flatMap((folder) => filesIn(join(src, folder))))
    digest.update(readFileSync(file));
  return digest.digest("hex").slice(0, 16);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The declaration files of the package's exports. */
function buildTypes() {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  for (const project of ["tsconfig.types.json", "tsconfig.widget-types.json"]) {
    const options = ["-p", join(root, "scripts", project)];
    const { status } = spawnSync(process.execPath, [compiler, ...options], { stdio: "inherit" });
    if (status !== 0) throw new Error("the declaration files were not built: see the messages above");
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const hasCompilers = ["esbuild", "typescript"].every((name) =>
    existsSync(join(root, "node_modules", name)),
  );
  if (!hasCompilers && process.argv.includes("--if-possible")) {
    console.error("opcite: not built, because esbuild and typescript are not installed here.");
  } else {
    await buildProgram();
    buildTypes();
  }
}
