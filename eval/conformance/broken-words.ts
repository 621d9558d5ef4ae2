import type { Paragraph } from "../../src/domain/resolution.ts";
import { fold } from "./fold.ts";

/** How the words of a text stand beside each other where the United Nations set them. */
interface PrintedWords {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** The words of a document's gold, with which those of a file's reading are compared. */
export function printedWords(texts: readonly string[]): PrintedWords {
  const all = texts.map(wordsOf);
  return { words: new Set(all.flat()), pairs: new Set(all.flatMap(pairsOf)) };
}

/** The words of a paragraph that a space parts, and those that nothing parts, where the gold has them otherwise. */
export function brokenWords({ text }: Paragraph, printed: PrintedWords): string[] {
  const words = wordsOf(text);
  const parted = pairsOf(words).filter(
    (pair) => !printed.pairs.has(pair) && printed.words.has(pair.replace(" ", "")),
  );
  const joined = words.filter((word) => !printed.words.has(word) && splits(word, printed));
  return [...parted, ...joined];
}

function splits(word: string, { pairs }: PrintedWords): boolean {
  return [...word].some((_, at) => pairs.has(`${word.slice(0, at)} ${word.slice(at)}`));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}
