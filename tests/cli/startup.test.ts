import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "../support/source-imports.ts";

interface Loaded {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** What the command line imports before a command does anything: rooms of `src`, and packages. What is imported on the way is not. */
async function loadedAtOnce(): Promise<Loaded> {
  const entry = "src/cli/main.ts";
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
    rooms: [...new Set(paths.filter(isOwn).map((path) => path.split("/")[1] ?? ""))],
    packages: paths.filter((path) => !isOwn(path) && !path.startsWith("node:")),
  };
}

describe("opcite --help", () => {
  it("loads the commands' descriptions, and nothing that a command would work with", async () => {
    expect(await loadedAtOnce()).toEqual({
      rooms: ["cli", "config.ts", "domain"],
      packages: ["commander"],
    });
  });
});
