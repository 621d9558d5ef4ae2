import type { Paragraph, Span, UnitId } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import type { PieceLogit } from "../ports.ts";
import type { Features, SpanFeature } from "./relevance-weights.ts";

/** A stretch of a unit that may answer. */
export interface Stretch extends Span {
  readonly unit: UnitId;
  readonly features: Features<SpanFeature>;
}

/** Pieces of a stretch: about sixteen words, what a quotation has room for. */
const longest = 24;
const mostStretches = 3;
/** How much it counts that a stretch has what the question asks for, beside what the reader says of its words. */
const shareOfMeeting = 3;

/**
 * The stretches of a paragraph that tell most, best first; none overlaps a better one. What the reader says of single
 * words is weak (of questions of `training/claims` it finds the place of 58 in 100), and so is late interaction (66);
 * together they find it of 68.
 * @param text the paragraph with what is nested in it, as the reader has read it
 * @param pieces of the text, with the reader's logits that they answer
 * @param meeting for each content piece of the question how well each of these pieces meets it, in shares of the whole
 */
export function tellingStretches(
  paragraph: Paragraph,
  text: string,
  pieces: readonly PieceLogit[],
  meeting: readonly Float32Array[],
): Stretch[] {
  const all = unitsIn(paragraph, text).flatMap((unit) => stretchesIn(unit, pieces, meeting));
  const best = all.sort((a, b) => b.value - a.value);
  const chosen: typeof best = [];
  for (const each of best) {
    if (chosen.length >= mostStretches) break;
    if (chosen.every(({ start, end }) => each.end <= start || each.start >= end)) chosen.push(each);
  }
  const highest = chosen[0]?.value ?? 0;
  return chosen.flatMap(({ unit, start, end, value }) => {
    const words = wholeWords(text, { start, end }, unit);
    if (words.start === words.end) return [];
    const features = { value, gap: value - highest };
    return [{ unit: unit.id, start: words.start - unit.start, end: words.end - unit.start, features }];
  });
}

interface UnitInText extends Span {
  readonly id: UnitId;
}

/** Where the paragraph and what is nested in it stand in the text that joins them. */
function unitsIn(paragraph: Paragraph, text: string): UnitInText[] {
  let from = 0;
  return withDescendants(paragraph).flatMap(({ id, text: own }) => {
    const start = text.indexOf(own, from);
    if (own === "" || start < 0) return [];
    from = start + own.length;
    return [{ id, start, end: from }];
  });
}

/** All stretches of the longest length, from one piece to the next; a short unit is one. */
function stretchesIn(unit: UnitInText, pieces: readonly PieceLogit[], meeting: readonly Float32Array[]) {
  const first = pieces.findIndex(({ start }) => start >= unit.start);
  const own = pieces.filter(({ start, end }) => start >= unit.start && end <= unit.end);
  const length = Math.min(longest, own.length);
  const count = own.length === 0 ? 0 : own.length - length + 1;
  return Array.from({ length: count }, (_, at) => ({
    unit,
    start: own[at]?.start ?? 0,
    end: own[at + length - 1]?.end ?? 0,
    value: valueBetween(pieces, meeting, first + at, first + at + length),
  }));
}

function valueBetween(
  pieces: readonly PieceLogit[],
  meeting: readonly Float32Array[],
  from: number,
  to: number,
): number {
  const logits = pieces.slice(from, to).map(({ logit }) => Math.log1p(Math.exp(logit)));
  const met = meeting.map((of) => of.subarray(from, to).reduce((most, each) => Math.max(most, each), -1));
  return sum(logits) / Math.max(1, logits.length) + shareOfMeeting * sum(met);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Widened to the ends of the words that it cuts, without the signs before and behind them. */
function wholeWords(text: string, span: Span, within: Span): Span {
  let { start, end } = span;
  while (start > within.start && isOfWord(text[start - 1]) && isOfWord(text[start])) start--;
  while (end < within.end && isOfWord(text[end - 1]) && isOfWord(text[end])) end++;
  while (start < end && !isOfWord(text[start])) start++;
  while (end > start && !isOfWord(text[end - 1])) end--;
  return { start, end };
}

function isOfWord(character = ""): boolean {
  return /[\p{L}\p{N}'’-]/u.test(character);
}
