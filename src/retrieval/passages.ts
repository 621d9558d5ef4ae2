import type { Passage, PassageRanks } from "../domain/answers.ts";
import type { Library, Paragraph, Span, UnitId } from "../domain/resolution.ts";
import { findParagraph, isWithin, withDescendants } from "../domain/units.ts";
import type { IndexedDocument, ParagraphAddress, PieceLogit, ShortAnswer } from "../ports.ts";
import type { RankedDocument } from "./document-ranker.ts";
import { type Features, type Head, logitOf, type SpanFeature } from "./relevance-weights.ts";
import type { Scope } from "./scopes.ts";

interface Found {
  /** All that were compared, best first. */
  readonly ranked: readonly RankedDocument[];
  /** Those of them that are given. */
  readonly isGiven: (document: IndexedDocument) => boolean;
  readonly scope: Scope;
  /** Documents whose acts are asked for, in the order of the texts. */
  readonly acts: readonly IndexedDocument[];
  /** Paragraphs that the reading names, in the order asked. */
  readonly named: readonly ParagraphAddress[];
}

/** Passages of ranked documents: those that are named first, then by score. */
export function passagesOf(
  library: Library,
  head: Head<SpanFeature>,
  { ranked, isGiven, scope, acts, named }: Found,
): Passage[] {
  const ranks = ranksOf(ranked, acts);
  const namedAt = new Map(named.map((address, at) => [keyOf(address), at + 1]));
  const passages = ranked.flatMap(
    ({ document, score, answers, judgement, pieces, meeting = [] }): Passage[] => {
      const places = isGiven(document) ? placesOf(scope, document) : [];
      const place = places.find((each) => namedAt.has(keyOf(each))) ?? places[0];
      if (!place) return [];
      const rank = namedAt.get(keyOf(place));
      const copies = places.filter((other) => other !== place);
      const text = library.find(place.resolution);
      const content = text && findParagraph(text, place.paragraph);
      const found = pieces && content ? tellingStretches(content, document.words, pieces, meeting) : [];
      const short = judgement && content && shortIn(content, document.words, judgement.short);
      return [
        {
          ...place,
          score,
          answers,
          ranks: { ...ranks.get(document.number), ...(rank !== undefined && { named: rank }) },
          spans: found.map(({ features, ...stretch }) => ({ ...stretch, logit: logitOf(head, features) })),
          ...(short && { short }),
          ...(copies.length > 0 && { copies }),
        },
      ];
    },
  );
  // The best one answers in any case.
  const best = Math.max(...passages.map(({ score }) => score));
  return passages
    .sort((a, b) => (a.ranks.named ?? Infinity) - (b.ranks.named ?? Infinity))
    .map((each) => (each.score === best ? { ...each, answers: true } : each));
}

/** Where a document stands in what is searched; one that was named or cited may stand elsewhere. */
function placesOf(scope: Scope, document: IndexedDocument): ParagraphAddress[] {
  const searched = scope.holdersOf(document);
  const places = searched.length > 0 ? searched : document.places;
  return places.map(({ resolution, paragraph }) => ({ resolution, paragraph }));
}

/** By a document's number its ranks, from 1, in each list that has it. */
function ranksOf(
  ranked: readonly RankedDocument[],
  acts: readonly IndexedDocument[],
): ReadonlyMap<number, PassageRanks> {
  const sharingWords = ranked.filter(({ features }) => (features.bm25 ?? 0) > 0);
  const lists = { keyword: bestBy(sharingWords, "bm25"), dense: bestBy(ranked, "cos"), act: acts };
  const ranks = new Map<number, PassageRanks>();
  for (const [list, documents] of Object.entries(lists))
    for (const [at, { number }] of documents.entries())
      ranks.set(number, { ...ranks.get(number), [list]: at + 1 });
  return ranks;
}

function bestBy(ranked: readonly RankedDocument[], feature: "bm25" | "cos"): IndexedDocument[] {
  const scoreOf = ({ features }: RankedDocument) => features[feature] ?? 0;
  return ranked.toSorted((a, b) => scoreOf(b) - scoreOf(a)).map(({ document }) => document);
}

function keyOf({ resolution, paragraph }: ParagraphAddress): string {
  return `${resolution}#${paragraph}`;
}

/** A short answer where it stands in the unit that holds it. */
function shortIn(paragraph: Paragraph, text: string, short: ShortAnswer): Passage["short"] | null {
  const clause = clausesIn(paragraph, text).find((each) => isWithin(short, each));
  if (!clause) return null;
  const { unit, from } = clause;
  const { start, end } = wholeWords(text, short, clause);
  return { unit, start: start - from, end: end - from, certainty: short.certainty };
}

/** A stretch of a unit that may answer. */
interface Stretch extends Span {
  readonly unit: UnitId;
  readonly features: Features<SpanFeature>;
}

/** Pieces of a stretch: about sixteen words, what a quotation has room for. */
const longest = 24;
const mostStretches = 3;
/** How much it counts that a stretch has what the question asks for, beside what the reader says of its words. */
const shareOfMeeting = 3;

/**
 * The stretches of a paragraph that tell most, best first; none overlaps a better one. Of 341 everyday questions that it was not
 * taught (`training/everyday`) the reader finds the place of 75 in 100, late interaction of 74, both together of 81.
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
  const all = clausesIn(paragraph, text).flatMap((clause) => stretchesIn(clause, pieces, meeting));
  const best = all.sort((a, b) => b.value - a.value);
  const chosen: typeof best = [];
  for (const each of best) {
    if (chosen.length >= mostStretches) break;
    if (chosen.every(({ start, end }) => each.end <= start || each.start >= end)) chosen.push(each);
  }
  const highest = chosen[0]?.value ?? 0;
  return chosen.flatMap(({ clause, start, end, value }) => {
    const words = wholeWords(text, { start, end }, clause);
    if (words.start === words.end) return [];
    const features = { value, gap: value - highest };
    const { unit, from } = clause;
    return [{ unit, start: words.start - from, end: words.end - from, features }];
  });
}

/** A clause of a unit, where it stands in the text that joins all of them; `from` is where the unit begins. */
interface ClauseInText extends Span {
  readonly unit: UnitId;
  readonly from: number;
}

/** What has a verb of its own, an act or an opening of the preamble, is quoted for itself: a stretch lies in one of them. */
function clausesIn(paragraph: Paragraph, text: string): ClauseInText[] {
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
function stretchesIn(clause: ClauseInText, pieces: readonly PieceLogit[], meeting: readonly Float32Array[]) {
  const first = pieces.findIndex(({ start }) => start >= clause.start);
  const own = pieces.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const length = Math.min(longest, own.length);
  const count = own.length === 0 ? 0 : own.length - length + 1;
  return Array.from({ length: count }, (_, at) => ({
    clause,
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
  let met = 0;
  // No slices: one for each piece and stretch, they held the event loop of a long question for a tenth of a second.
  for (const of of meeting) {
    let most = -1;
    for (let at = from; at < to; at++) most = Math.max(most, of[at] ?? -1);
    met += most;
  }
  return logits.reduce((sum, logit) => sum + logit, 0) / Math.max(1, logits.length) + shareOfMeeting * met;
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
