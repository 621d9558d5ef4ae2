import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Resolution } from "../../src/domain/resolution.ts";
import { idOfName } from "../../src/indexing/read-corpus.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { Texts } from "../ranking/questions.ts";
import { readTexts } from "../ranking/texts.ts";

/** Texts that lie under the folder as published only, and that the reader was therefore never taught. */
export const untaughtTexts = [
  "a-res-78-127",
  "a-res-78-20",
  "a-res-78-21",
  "a-res-78-260",
  "a-res-78-290",
  "a-res-78-36",
  "a-res-78-52",
  "a-res-79-123",
  "a-res-79-219",
  "a-res-79-229",
  "a-res-79-33",
  "a-res-79-52",
  "a-res-79-55",
  "a-res-80-165",
  "a-res-80-224",
];

/** Likewise, as PDF or in the UN's own mark-up only: on these no sentence was written before `everyday.jsonl`. */
export const everydayTexts = [
  "a-80-l.3",
  "a-res-75-66",
  "a-res-75-275",
  "a-res-75-292",
  "a-res-76-65",
  "a-res-78-276",
  "a-res-79-230",
  "a-res-80-85",
  "e-res-2023-7",
  "s-res-2308-2016",
];

/** The texts under a folder and the product's own, with those that are not there as plain text. */
export async function readSupportTexts(folder: string): Promise<Texts> {
  const plain = readTexts(folder);
  const published = new Map<string, Resolution>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const id = idOfName(basename(path, extname(path)));
    if (!/\.(?:pdf|xml)$/.test(path) || ![...untaughtTexts, ...everydayTexts].includes(id)) continue;
    const { text } = await readDocument(readFileSync(join(folder, path)), basename(path));
    published.set(id, parseResolution(text, { id }));
  }
  return { get: (id) => published.get(id) ?? plain.get(id) };
}
