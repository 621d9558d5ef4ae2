import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWordVectorTable } from "../src/embedding/word-vector-table.ts";
import { createWordVectors } from "../src/embedding/word-vectors.ts";
import type { QuestionKind } from "../src/questions/question-kind.ts";

/** Something that people type, as an author wrote it: a line of `index/kinds/phrasings.jsonl`. */
export interface Phrasing {
  readonly author: number;
  readonly kind: QuestionKind;
  readonly text: string;
  /** The stretches of the text that are its subject; absent where nobody marked them. */
  readonly subjects?: readonly string[];
}

/** Where the phrasings and the models that are trained on them lie. */
export const folder = join(import.meta.dirname, "../index/kinds");
const source = readFileSync(join(folder, "phrasings.jsonl"), "utf8");
/** SHA-256 of the phrasings; a model says with it on which it was trained. */
export const digest = createHash("sha256").update(source).digest("hex");
export const phrasings = source
  .trim()
  .split("\n")
  .map((line): Phrasing => JSON.parse(line));
export const vectors = createWordVectors(readWordVectorTable(join(folder, "../vectors/words.bin")));
