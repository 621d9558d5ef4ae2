import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Library, Resolution } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { draft } from "./scripted-conversation.ts";
import { root } from "./source-imports.ts";

/** The two files of one text that the evaluation's library has: a draft in committee, and what was adopted. */
export const kelpFiles = ["A_C.2_97_L.41.txt", "A_RES_97_214.txt"].map((file) =>
  join(root, "eval/library/corpus", file),
) as [string, string];

export const kelpDraft = parsed(kelpFiles[0], "kelp-draft");
export const kelpAdopted = parsed(kelpFiles[1], "kelp-adopted");

export const kelpLibrary: Library = libraryOf(kelpDraft, kelpAdopted);

/** The adopted text of the Italian draft; undefined where ../shared is absent. */
export const italyAdopted: Resolution | undefined = whereItIs("../shared/un-texts/adopted/E_RES_2012_19.txt");
export const italyDraft = draft;

export function libraryOf(...resolutions: readonly Resolution[]): Library {
  return { resolutions, find: (id) => resolutions.find((each) => each.id === id) };
}

function whereItIs(file: string): Resolution | undefined {
  const path = join(root, file);
  return existsSync(path) ? parsed(path, "e-res-2012-19") : undefined;
}

function parsed(path: string, id: string): Resolution {
  return parseResolution(readFileSync(path, "utf8"), { id });
}
