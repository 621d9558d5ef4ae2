import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const folder = join(import.meta.dirname, "../../eval/library/corpus");
const texts = readdirSync(folder).map((file) => {
  const id = file
    .replace(/\.txt$/, "")
    .toLowerCase()
    .replaceAll("_", "-");
  return parseResolution(readFileSync(join(folder, file), "utf8"), { id });
});

/** Seven invented resolutions of several organs, one of them a draft with its adopted version. */
export const smallLibraryOfSeven: Library = {
  resolutions: texts,
  find: (id) => texts.find((text) => text.id === id),
};
