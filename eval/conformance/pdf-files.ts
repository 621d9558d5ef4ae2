import { readFileSync } from "node:fs";
import { readDocument } from "../../src/documents/read-document.ts";
import { allParagraphs } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { brokenWords, printedWords } from "./broken-words.ts";
import { goldRows } from "./gold.ts";
import { type GoldPair, pairsOf } from "./gold-pairs.ts";
import { scoreDocument } from "./score-document.ts";

/** The most paragraphs of PDF files that may have a word with a space in it, or two words without one; a share. */
const mostBroken = 0.005;

/** Reads the PDF files of a folder that have gold. @returns what the command prints, and what fails. */
export async function scorePdfFiles(folder: string): Promise<{ report: string; failures: string[] }> {
  const rows = await Promise.all(pairsOf(folder, "pdf", "pdf-gold", ".pdf").map(scorePdf));
  if (rows.length === 0) return { report: "", failures: [] };
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const broken = rows.flatMap((row) => row.broken);
  const share = broken.length / sum(({ paragraphs }) => paragraphs);
  const right = `${sum((row) => row.right)} of ${sum((row) => row.gold)} paragraphs right`;
  return {
    report: [
      `PDF files: ${rows.length}, ${right}, ${broken.length} of ${sum(({ paragraphs }) => paragraphs)} paragraphs with a broken word (${share.toFixed(4)}).`,
      ...broken.map((words) => `  broken: ${words}`),
    ].join("\n"),
    failures:
      share <= mostBroken ? [] : [`broken words in PDF files: ${share.toFixed(4)}, the bar is ${mostBroken}`],
  };
}

async function scorePdf({ id, file, gold, faulty }: Omit<GoldPair, "text">): Promise<{
  paragraphs: number;
  gold: number;
  right: number;
  broken: string[];
}> {
  const { text } = await readDocument(readFileSync(file), file);
  const resolution = parseResolution(text, { id });
  const printed = printedWords([
    ...goldRows(gold, () => false).map((row) => row.text),
    ...gold.notes.map((note) => note.text),
  ]);
  const paragraphs = allParagraphs(resolution);
  const score = scoreDocument(id, resolution, gold, [], faulty);
  return {
    paragraphs: paragraphs.length,
    gold: score.paragraphs,
    right: score.right,
    broken: paragraphs.flatMap((paragraph) => {
      const words = brokenWords(paragraph, printed);
      return words.length === 0 ? [] : [`${id} ${paragraph.id} ${words.join(", ")}`];
    }),
  };
}
