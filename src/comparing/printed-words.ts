import type { Paragraph } from "../domain/resolution.ts";
import { textWithItems } from "../domain/units.ts";

/** A paragraph with all that is nested in it, a line each, without the punctuation that closes it. */
export function wholeText(paragraph: Paragraph): string {
  return textWithItems(paragraph).replace(closing, "");
}

const closing = /(?<![;.,:\s])[;.,:\s]+$/u;

interface PrintedWord {
  /** In one typography: what makes two words the same. */
  readonly folded: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Hyphens, strokes, full stops and apostrophes within a word or symbol belong to it: "ninety-eighth", "E/CN.15/2012/15", "2012/[...]". */
const word = /[\p{L}\p{M}\p{N}]+(?:['’./\u2010-\u2013-][\p{L}\p{M}\p{N}]+|\/\[[.…]*\])*|\S/gu;

/** The words and punctuation marks of a text. */
export function printedWords(text: string): PrintedWord[] {
  return Array.from(text.matchAll(word), ({ 0: printed, index }) => ({
    folded: foldTypography(printed),
    start: index,
    end: index + printed.length,
  }));
}

/** Quotation marks, dashes and forms of letters may be printed in different ways in two sources of one text. */
function foldTypography(printed: string): string {
  return printed
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015\u00ad]/gu, "-");
}
