import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { runProgram } from "../support/run-program.ts";
import { root } from "../support/source-imports.ts";

interface Loaded {
  readonly rooms: readonly string[];
  /** Of `src`. */
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** What a file imports before it does anything: rooms of `src`, and packages. What is imported on the way is not. */
async function loadedAtOnce(entry: string): Promise<Loaded> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outdir: "nowhere",
    write: false,
    metafile: true,
  });
  const loaded = new Set([entry]);
  for (const path of loaded) {
    const imports = metafile.inputs[path]?.imports ?? [];
    for (const { kind, path: file } of imports) if (kind === "import-statement") loaded.add(file);
  }
  const paths = [...loaded].sort();
  const isOwn = (path: string) => path.startsWith("src/");
  return {
    files: paths.filter(isOwn).map((path) => path.slice("src/".length)),
    rooms: [...new Set(paths.filter(isOwn).map((path) => path.split("/")[1] ?? ""))],
    packages: paths.filter((path) => !isOwn(path) && !path.startsWith("node:")),
  };
}

describe("opcite --help", () => {
  it("loads the commands' descriptions, and nothing that a command would work with", async () => {
    const { files, packages } = await loadedAtOnce("src/cli/main.ts");
    expect(files).toEqual([
      "cli/commander.ts",
      "cli/commands.ts",
      "cli/main.ts",
      "cli/program.ts",
      "cli/terminal.ts",
      "config.ts",
      "domain/errors.ts",
      "domain/hidden-characters.ts",
      "domain/resolution.ts",
    ]);
    expect(packages).toEqual([]);
  });
});

describe("opcite list, show, export, add and remove", () => {
  it("load what reads texts and keeps them, and nothing that understands or answers", async () => {
    const { rooms, packages } = await loadedAtOnce("src/open-index.ts");
    expect(rooms).toEqual([
      "config.ts",
      "domain",
      "encoding",
      "indexing",
      "open-index.ts",
      "parsing",
      "vocabulary",
    ]);
    expect(packages).toEqual(["libsql", "stemmer"]);
  });

  it("read no weights of what answers", async () => {
    const preload = `--import ${join(root, "tests/support/failing-files.mjs")}`;
    const failing = { NODE_OPTIONS: preload, FAILING_CALL: "readFileSync", FAILING_CODE: "EIO" };
    const { code, out } = await runProgram(["list"], { env: { ...failing, FAILING_PATH: "heads.json" } });
    expect([code, out]).toEqual([0, expect.stringContaining("italy-revised-draft")]);
  });
});
