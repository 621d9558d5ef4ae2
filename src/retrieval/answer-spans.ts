import type { NewPassage } from "../domain/passages.ts";
import type { Paragraph, Span, UnitId } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import type { PieceLogit } from "../ports-next.ts";

type AnswerSpan = NewPassage["spans"][number];

/** Where no piece is above the threshold, those answer that are this close to the most telling one. */
const nearBest = 1;
/** Stretches that are no further apart than this, in characters, are one: between them is a comma, an article. */
const widestGap = 5;

/**
 * What in a paragraph answers, most telling first: stretches of pieces above the threshold, as whole words of one unit.
 * @param text the paragraph with what is nested in it, as the reader has read it
 */
export function answerSpans(
  paragraph: Paragraph,
  text: string,
  pieces: readonly PieceLogit[],
  threshold: number,
): AnswerSpan[] {
  const highest = pieces.reduce((most, { logit }) => Math.max(most, logit), Number.NEGATIVE_INFINITY);
  const telling = pieces.filter(({ logit }) => logit >= Math.min(threshold, highest - nearBest));
  return unitsIn(paragraph, text)
    .flatMap(({ unit, start, end }) =>
      stretchesOf(telling.filter((piece) => piece.start >= start && piece.end <= end)).map((stretch) => {
        const words = wholeWords(text, stretch, { start, end });
        return { unit, start: words.start - start, end: words.end - start, logit: stretch.logit };
      }),
    )
    .sort((a, b) => b.logit - a.logit);
}

interface UnitInText extends Span {
  readonly unit: UnitId;
}

/** Where the paragraph and what is nested in it stand in the text that joins them. */
function unitsIn(paragraph: Paragraph, text: string): UnitInText[] {
  let from = 0;
  return withDescendants(paragraph).flatMap(({ id, text: own }) => {
    const start = text.indexOf(own, from);
    if (own === "" || start < 0) return [];
    from = start + own.length;
    return [{ unit: id, start, end: from }];
  });
}

/** A stretch is as telling as its most telling piece. */
function stretchesOf(pieces: readonly PieceLogit[]): PieceLogit[] {
  const stretches: PieceLogit[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last && piece.start - last.end <= widestGap) {
      const logit = Math.max(last.logit, piece.logit);
      stretches.splice(-1, 1, { start: last.start, end: piece.end, logit });
    } else stretches.push(piece);
  }
  return stretches;
}

/** Widened to the ends of the words that it cuts. */
function wholeWords(text: string, span: Span, within: Span): Span {
  let { start, end } = span;
  while (start > within.start && isOfWord(text[start - 1]) && isOfWord(text[start])) start--;
  while (end < within.end && isOfWord(text[end - 1]) && isOfWord(text[end])) end++;
  return { start, end };
}

function isOfWord(character = ""): boolean {
  return /[\p{L}\p{N}'’-]/u.test(character);
}
