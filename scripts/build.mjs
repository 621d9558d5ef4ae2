// Builds dist/ from src/: the command line, the library, the page and the widget, then the declaration files.
// `--if-possible` ends quietly where the compiler is absent, as after `npm ci --omit=dev`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWidget } from "./build-widget.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const src = join(root, "src");
const dist = join(root, "dist");

/** Everything that runs. About a tenth of a second. */
export async function buildProgram() {
  const { build } = await import("esbuild");
  await rm(dist, { recursive: true, force: true });
  await build({
    entryPoints: [join(src, "cli/main.ts"), join(src, "compose.ts")].filter(existsSync),
    outbase: src,
    outdir: dist,
    chunkNames: "parts/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
  });
  await chmod(join(dist, "cli/main.js"), 0o755);
  await cp(join(src, "http/page"), join(dist, "page"), { recursive: true });
  await buildWidget();
}

/** The declaration files of the package's exports. */
function buildTypes() {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const project = join(root, "scripts/tsconfig.types.json");
  const { status } = spawnSync(process.execPath, [compiler, "-p", project], { stdio: "inherit" });
  if (status !== 0) throw new Error("the declaration files were not built: see the messages above");
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
