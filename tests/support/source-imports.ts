import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export interface SourceFile {
  /** From the project's root: `src/http/app.ts`. */
  readonly path: string;
  /** `http` for files of a folder, `ask` for `src/ask.ts`. */
  readonly room: string;
  readonly text: string;
  /** Paths of imported files, type imports included. */
  readonly files: readonly string[];
  /** `express`, `@langchain/core`, `node:fs`. */
  readonly packages: readonly string[];
}

export const root = fileURLToPath(new URL("../..", import.meta.url));

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;"'`]*?from\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

/** All TypeScript files under `src`, with what each imports. */
export function readSources(): SourceFile[] {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => readSource(join(entry.parentPath, entry.name)));
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, "utf8");
  const path = relative(root, file);
  const specifiers = [...withoutComments(text).matchAll(importPattern)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  const [, first = ""] = path.split("/");
  return {
    path,
    room: first.replace(/\.ts$/, ""),
    text,
    files: specifiers
      .filter((name) => name.startsWith("."))
      .map((name) => relative(root, join(dirname(file), name))),
    packages: specifiers.filter((name) => !name.startsWith(".")).map(packageOf),
  };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

/** The files of one import cycle, or undefined. */
export function findCycle(sources: readonly SourceFile[]): string[] | undefined {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | undefined => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path];
    if (done.has(path)) return undefined;
    done.add(path);
    for (const next of byPath.get(path)?.files ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    return undefined;
  };
  for (const { path } of sources) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
