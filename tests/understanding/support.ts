import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { root } from "../support/source-imports.ts";

/** The draft that the product ships, as its library. */
export function draftLibrary(): Library {
  const source = readFileSync(join(root, "index/corpus/italy-revised-draft.txt"), "utf8");
  const draft = parseResolution(source, { id: "italy-revised-draft" });
  return { resolutions: [draft], find: (id) => (id === draft.id ? draft : undefined) };
}
