import { groupBy } from "../domain/group-by.ts";
import type { Paragraph, Span, UnitId } from "../domain/resolution.ts";
import { isWithin, overlaps, withDescendants } from "../domain/units.ts";
import type { PieceLogit } from "../ports.ts";
import type { Meeting } from "./late-interaction.ts";
import type { Features, SpanFeature } from "./relevance-weights.ts";

/** A stretch of a unit that may answer. */
interface Stretch extends Span {
  readonly unit: UnitId;
  readonly features: Features<SpanFeature>;
}

/** Pieces of a stretch: about sixteen words, what a quotation has room for. */
const longest = 24;
const mostStretches = 3;
/** How much it counts that a stretch has what the question asks for, beside what the judge says of its words. */
const shareOfMeeting = 3;

/**
 * The stretches of a paragraph that tell most, best first; none overlaps a better one. Of 341 everyday questions that it was not
 * taught (`training/everyday`) the reader finds the place of 75 in 100, late interaction of 74, both together of 81.
 * @param text the paragraph with what is nested in it, as it was judged
 * @param pieces of the text, with the judge's logits that they answer
 * @param first what stands in it goes before the rest
 */
export function tellingStretches(
  paragraph: Paragraph,
  text: string,
  pieces: readonly PieceLogit[],
  meeting: Meeting,
  first?: Span,
): Stretch[] {
  const all = clausesIn(paragraph, text).flatMap((clause) => stretchesIn(clause, pieces, meeting));
  const isLater = (each: Span) => Number(first !== undefined && !isWithin(each, first));
  const best = all.sort((a, b) => isLater(a) - isLater(b) || b.value - a.value);
  const chosen: typeof best = [];
  for (const each of best)
    if (chosen.length < mostStretches && !chosen.some((other) => overlaps(other, each))) chosen.push(each);
  const highest = chosen[0]?.value ?? 0;
  return chosen.flatMap(({ clause, value, ...span }) => {
    const words = wholeWords(text, span, clause);
    return words.start < words.end ? [{ ...words, features: { value, gap: value - highest } }] : [];
  });
}

/**
 * The units of a paragraph, where they stand in its text, those first that meet the question best.
 * @param places of the pieces of the text
 */
export function likeliestUnits(
  paragraph: Paragraph,
  text: string,
  places: readonly Span[],
  meeting: Meeting,
): UnitInText[] {
  const units = groupBy(clausesIn(paragraph, text), ({ unit }) => unit);
  return [...units.values()]
    .map((clauses) => {
      const span = { start: clauses[0].start, end: (clauses.at(-1) ?? clauses[0]).end };
      const { from, to } = piecesWithin(span, places);
      return { ...span, from, to, met: metBetween(meeting, from, to) };
    })
    .sort((a, b) => b.met - a.met);
}

/** A unit in the text of its paragraph. */
export interface UnitInText extends Span {
  /** The numbers of its first piece and of the first behind it. */
  readonly from: number;
  readonly to: number;
  /** How well it meets the question, 1 for all of it. */
  readonly met: number;
}

/** A clause of a unit, where it stands in the text that joins all of them; `from` is where the unit begins. */
interface ClauseInText extends Span {
  readonly unit: UnitId;
  readonly from: number;
}

/** What has a verb of its own, an act or an opening of the preamble, is quoted for itself: a stretch lies in one of them. */
export function clausesIn(paragraph: Paragraph, text: string): ClauseInText[] {
  let behind = 0;
  return withDescendants(paragraph).flatMap((unit) => {
    const from = text.indexOf(unit.text, behind);
    if (unit.text === "" || from < 0) return [];
    const end = from + unit.text.length;
    behind = end;
    const verbs = [
      ...unit.acts.map(({ verbSpan }) => verbSpan.start),
      ...unit.participles.map(({ span }) => span.start),
    ].sort((a, b) => a - b);
    const starts = [from, ...verbs.slice(1).map((at) => from + at)];
    return starts.map((start, at) => ({ unit: unit.id, from, start, end: starts[at + 1] ?? end }));
  });
}

/** All stretches of the longest length, from one piece to the next; a short clause is one. */
function stretchesIn(clause: ClauseInText, pieces: readonly PieceLogit[], meeting: Meeting) {
  const { from, to } = piecesWithin(clause, pieces);
  const length = Math.min(longest, to - from);
  const count = to === from ? 0 : to - from - length + 1;
  return Array.from({ length: count }, (_, at) => ({
    clause,
    start: pieces[from + at]?.start ?? 0,
    end: pieces[from + at + length - 1]?.end ?? 0,
    value: valueBetween(pieces, meeting, from + at, from + at + length),
  }));
}

/** The numbers of the first piece of a stretch of the text and of the first behind it. */
function piecesWithin({ start, end }: Span, pieces: readonly Span[]) {
  const first = pieces.findIndex((piece) => piece.start >= start);
  const from = first < 0 ? pieces.length : first;
  const count = pieces.slice(from).findIndex((piece) => piece.end > end);
  return { from, to: count < 0 ? pieces.length : from + count };
}

function valueBetween(pieces: readonly PieceLogit[], meeting: Meeting, from: number, to: number): number {
  let sum = 0;
  for (const { logit } of pieces.slice(from, to)) sum += Math.log1p(Math.exp(logit));
  return sum / Math.max(1, to - from) + shareOfMeeting * metBetween(meeting, from, to);
}

/** How well the question is met between two pieces, 1 for all of it. */
function metBetween(meeting: Meeting, from: number, to: number): number {
  let met = 0;
  // No slices: one for each piece and stretch, they held the event loop of a long question for a tenth of a second.
  for (const of of meeting) {
    let most = -1;
    for (let at = from; at < to; at++) most = Math.max(most, of[at] ?? -1);
    met += most;
  }
  return met;
}

/** A span of a clause, widened to the ends of the words that it cuts, without the signs before and behind them; where it stands in the unit. */
export function wholeWords(text: string, span: Span, { unit, from, ...within }: ClauseInText) {
  let { start, end } = span;
  while (start > within.start && isOfWord(text[start - 1]) && isOfWord(text[start])) start--;
  while (end < within.end && isOfWord(text[end - 1]) && isOfWord(text[end])) end++;
  while (start < end && !isOfWord(text[start])) start++;
  while (end > start && !isOfWord(text[end - 1])) end--;
  return { unit, start: start - from, end: end - from };
}

function isOfWord(character = ""): boolean {
  return /[\p{L}\p{N}'’-]/u.test(character);
}

/** Letters that may be left out between two pieces: words that no vocabulary knows. */
const farthest = 60;

/**
 * Where the word pieces of a text stand in it: they are kept without their places. The tokenizer leaves out accents and capitals, and so
 * does this; a piece that is not found stands, empty, where the one before it ends.
 * @param pieces as strings, `##ing` for one within a word, in order
 */
export function placesOfPieces(pieces: readonly string[], text: string): Span[] {
  const { letters, places } = plainLetters(text);
  let from = 0;
  return pieces.map((piece) => {
    const printed = piece.replace(/^##/, "");
    const found = letters.slice(from, from + farthest + printed.length).indexOf(printed);
    const next = places[from]?.start ?? text.length;
    if (found < 0) return { start: next, end: next };
    const start = from + found;
    from = start + printed.length;
    return { start: places[start]?.start ?? next, end: places[from - 1]?.end ?? next };
  });
}

/** The letters of a text as a vocabulary has them, without spaces, and where each stands. */
function plainLetters(text: string): { readonly letters: string; readonly places: readonly Span[] } {
  let letters = "";
  const places: Span[] = [];
  for (const { 0: letter, index } of text.matchAll(/\S/gu)) {
    const plain = letter
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase();
    letters += plain;
    for (let at = 0; at < plain.length; at++) places.push({ start: index, end: index + letter.length });
  }
  return { letters, places };
}
