import { copyFileSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ExpectedError } from "../../src/domain/errors.ts";
import { idOfName } from "../../src/indexing/read-corpus.ts";
import { type EvaluationCase, readCases } from "../dataset/case.ts";

export interface TextsDataset {
  readonly name: "questions" | "held-out";
  readonly cases: readonly EvaluationCase[];
  /** A folder of its own with the texts that the cases ask; whoever has it made removes it. */
  readonly corpus: string;
}

/**
 * Questions on texts that are no part of the project, with those texts from wherever they lie under a folder.
 * @throws ExpectedError where one is not there
 */
export function readTextsDataset(name: TextsDataset["name"], folder: string): TextsDataset {
  const cases = readCases(fileURLToPath(new URL(`${name}.jsonl`, import.meta.url)));
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".txt"))
      .map((path) => [idOfName(basename(path, ".txt")), join(folder, path)]),
  );
  const asked = Array.from(new Set(cases.map(({ resolution = "" }) => resolution)), (id) => {
    const file = files.get(id);
    if (!file) throw new ExpectedError("document-unreadable", `There is no text "${id}" under ${folder}.`);
    return { id, file };
  });
  const corpus = mkdtempSync(join(tmpdir(), "opcite-texts-"));
  for (const { id, file } of asked) copyFileSync(file, join(corpus, `${id}.txt`));
  return { name, cases, corpus };
}
