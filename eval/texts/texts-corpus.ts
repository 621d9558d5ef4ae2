import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "../../src/documents/read-document.ts";
import { ExpectedError } from "../../src/domain/errors.ts";
import { idOfName } from "../../src/indexing/read-corpus.ts";
import { type EvaluationCase, readCases } from "../dataset/case.ts";

/** `questions` may be looked at; `held-out` and `fresh` are counted only. */
export const textsParts = ["questions", "held-out", "fresh"] as const;

export interface TextsDataset {
  readonly name: (typeof textsParts)[number];
  readonly cases: readonly EvaluationCase[];
  /** A folder of its own with the texts that the cases ask; whoever has it made removes it. */
  readonly corpus: string;
}

/**
 * Questions on texts that are no part of the project, with those texts from wherever they lie under a folder.
 * @throws ExpectedError where one is not there
 */
export async function readTextsDataset(name: TextsDataset["name"], folder: string): Promise<TextsDataset> {
  const cases = readCases(fileURLToPath(new URL(`${name}.jsonl`, import.meta.url)));
  const corpus = await corpusOfTexts(new Set(cases.map(({ resolution = "" }) => resolution)), folder);
  return { name, cases, corpus };
}

/** A folder of its own with these texts, from wherever they lie under another. @throws ExpectedError where one is not there */
export async function corpusOfTexts(ids: ReadonlySet<string>, folder: string): Promise<string> {
  const files = documentsUnder(folder);
  const corpus = mkdtempSync(join(tmpdir(), "opcite-texts-"));
  for (const id of ids) {
    const file = files.get(id);
    if (!file) throw new ExpectedError("document-unreadable", `There is no text "${id}" under ${folder}.`);
    const { text } = await readDocument(readFileSync(file), basename(file));
    writeFileSync(join(corpus, `${id}.txt`), text);
  }
  return corpus;
}

/** By id; a plain text goes before the same document in another form. */
function documentsUnder(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const ofKind = (extension: string) =>
    paths
      .filter((path) => extname(path) === extension)
      .map((path) => [idOfName(basename(path, extension)), join(folder, path)] as const);
  return new Map([".pdf", ".docx", ".xml", ".txt"].flatMap(ofKind));
}
