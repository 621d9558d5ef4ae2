import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Resolution } from "../../src/domain/resolution.ts";
import { idOfName } from "../../src/indexing/read-corpus.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { Texts } from "./questions.ts";

const ownCorpus = fileURLToPath(new URL("../../index/corpus", import.meta.url));

/** The texts under a folder and the product's own by id, each parsed when it is first asked for. */
export function readTexts(folder: string): Texts {
  const files = new Map([...textFilesIn(folder), ...textFilesIn(ownCorpus)]);
  const parsed = new Map<string, Resolution>();
  return {
    get(id) {
      const file = files.get(id);
      const known = parsed.get(id);
      if (known || !file) return known;
      const resolution = parseResolution(readFileSync(file, "utf8"), { id });
      parsed.set(id, resolution);
      return resolution;
    },
  };
}

export function textFilesIn(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".txt"))
    .map((path) => [idOfName(basename(path, ".txt")), join(folder, path)]);
}
