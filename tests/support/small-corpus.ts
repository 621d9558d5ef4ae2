import { readdirSync, readFileSync } from "node:fs";
import type { Library } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const folder = new URL("../../eval/library/corpus/", import.meta.url);

/** The invented resolutions of the evaluation's library, parsed, by their ids. */
export const smallCorpus: Library = libraryOf(
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const id = name.replace(".txt", "").toLowerCase().replaceAll(/[_.]/g, "-");
      return parseResolution(readFileSync(new URL(name, folder), "utf8"), { id });
    }),
);

function libraryOf(resolutions: Library["resolutions"]): Library {
  return { resolutions, find: (id) => resolutions.find((resolution) => resolution.id === id) };
}
