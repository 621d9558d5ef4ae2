import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Turn } from "../../src/domain/answers.ts";
import type { AskFilters } from "../../src/domain/filters.ts";
import type { Library } from "../../src/domain/library.ts";
import type { Question } from "../../src/domain/questions.ts";
import { readWordVectorTable } from "../../src/embedding/word-vector-table.ts";
import { createWordVectors } from "../../src/embedding/word-vectors.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { createKindGuesser, restoreKindModel } from "../../src/questions/kind-model.ts";
import { parseQuestion } from "../../src/questions/parse-question.ts";
import { createSubjectGuesser, restoreSubjectModel } from "../../src/questions/subject-model.ts";
import { italyLibrary } from "./italy-draft.ts";

const root = join(import.meta.dirname, "../..");
const table = readWordVectorTable(join(root, "index/vectors/words.bin"));
/** As the product has it. */
export const guessKind = createKindGuesser(
  restoreKindModel(JSON.parse(readFileSync(join(root, "index/kinds/kinds.json"), "utf8"))),
  createWordVectors(table),
);
export const guessSubject = createSubjectGuesser(
  restoreSubjectModel(JSON.parse(readFileSync(join(root, "index/kinds/subjects.json"), "utf8"))),
  createWordVectors(table),
);
const folder = join(root, "eval/library/corpus");
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

/** What the last of some turns by the user is understood as. */
export function understood(turns: string | readonly string[], library: Library = italyLibrary): Question {
  const messages = [turns].flat().map((content) => ({ role: "user" as const, content }));
  return readTurns(messages, library);
}

export function readTurns(
  messages: readonly Turn[],
  library: Library = italyLibrary,
  filters: AskFilters = {},
): Question {
  const understanding = parseQuestion(messages, {
    library,
    filters,
    isWord: (word) => table.positionOf(word) >= 0,
    guessKind,
    guessSubject,
  });
  let step = understanding.next();
  while (!step.done) step = understanding.next([]);
  return step.value;
}
