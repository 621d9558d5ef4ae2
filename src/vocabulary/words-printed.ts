import type { ParagraphKind, Resolution, Span, UnitId } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { escapePattern } from "./pattern.ts";

export interface PrintedWords extends Span {
  readonly unit: UnitId;
  readonly printed: string;
}

/** Where words are looked for: in paragraphs of one kind, or in one unit. */
interface WordsWithin {
  readonly unit?: UnitId;
  readonly kind?: ParagraphKind;
}

/**
 * Each place where words stand to the letter, capitals and hyphens aside, in the order of the text; where they stand nowhere
 * so, their plural.
 */
export function placesOfWords(
  resolution: Resolution,
  words: string,
  { kind, unit }: WordsWithin,
): PrintedWords[] {
  const paragraphs = allParagraphs(resolution).filter(
    (each) => (kind === undefined || each.kind === kind) && (unit === undefined || each.id === unit),
  );
  const others = kind || unit ? [] : [{ id: "title", text: resolution.title }, ...resolution.footnotes];
  const stand = (ending: string) =>
    [...paragraphs, ...others].flatMap(({ id, text }) =>
      [...text.matchAll(patternOf(words, ending))].map(({ 0: printed, index }) => ({
        unit: id,
        printed,
        start: index,
        end: index + printed.length,
      })),
    );
  const asAsked = stand("");
  return asAsked.length > 0 ? asAsked : stand("e?s");
}

function patternOf(words: string, ending: string): RegExp {
  const parts = words
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => escapePattern(word).replace(/['’]/g, "['’]"));
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`[\s-]+`)}${ending}(?![\p{L}\p{N}])`,
    "giu",
  );
}
