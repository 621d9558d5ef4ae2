import type { Passage, PassageRanks } from "../domain/answers.ts";
import type { Library, Paragraph, Span, UnitId } from "../domain/resolution.ts";
import { findParagraph, withDescendants } from "../domain/units.ts";
import type { IndexedDocument, ParagraphAddress, PieceLogit } from "../ports.ts";
import type { RankedDocument } from "./document-ranker.ts";
import { type Features, logitOf, type RelevanceHeads, type SpanFeature } from "./relevance-weights.ts";
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

/** Makes passages of ranked documents: those that are named first, then by score. */
export function createPassages(
  library: Library,
  { span: head }: Pick<RelevanceHeads, "span">,
): (found: Found) => Passage[] {
  function spansOf(
    { document, pieces, meeting = [] }: RankedDocument,
    { resolution, paragraph }: ParagraphAddress,
  ) {
    const text = library.find(resolution);
    const content = text && findParagraph(text, paragraph);
    if (!pieces || !content) return [];
    const stretches = tellingStretches(content, document.words, pieces, meeting);
    return stretches.map(({ features, ...stretch }) => ({ ...stretch, logit: logitOf(head, features) }));
  }

  return ({ ranked, isGiven, scope, acts, named }) => {
    const ranksOf = createRanks(ranked, acts);
    const namedAt = new Map(named.map((address, at) => [keyOf(address), at + 1]));
    const passages = ranked
      .filter(({ document }) => isGiven(document))
      .flatMap((each): Passage[] => {
        const places = placesOf(scope, each.document);
        const at = places.findIndex((place) => namedAt.has(keyOf(place)));
        const place = places[Math.max(0, at)];
        if (!place) return [];
        const rank = namedAt.get(keyOf(place));
        const copies = places.filter((other) => other !== place);
        return [
          {
            ...place,
            score: each.score,
            answers: each.answers,
            ranks: { ...ranksOf(each.document), ...(rank !== undefined && { named: rank }) },
            spans: spansOf(each, place),
            ...(copies.length > 0 && { copies }),
          },
        ];
      });
    return withBest(passages.sort((a, b) => (a.ranks.named ?? Infinity) - (b.ranks.named ?? Infinity)));
  };
}

/** The best one answers in any case. */
function withBest(passages: readonly Passage[]): Passage[] {
  const best = passages.reduce((most, { score }) => Math.max(most, score), 0);
  return passages.map((each) => (each.score === best ? { ...each, answers: true } : each));
}

/** Where a document stands in what is searched; one that was named or cited may stand elsewhere. */
function placesOf(scope: Scope, document: IndexedDocument): ParagraphAddress[] {
  const searched = scope.holdersOf(document);
  const places = searched.length > 0 ? searched : document.places;
  return places.map(({ resolution, paragraph }) => ({ resolution, paragraph }));
}

function createRanks(
  ranked: readonly RankedDocument[],
  acts: readonly IndexedDocument[],
): (document: IndexedDocument) => PassageRanks {
  const sharingWords = ranked.filter(({ features }) => (features.bm25 ?? 0) > 0);
  const keyword = ranksBy(sharingWords, "bm25");
  const dense = ranksBy(ranked, "cos");
  const act = new Map(acts.map(({ number }, at) => [number, at + 1]));
  return ({ number }) =>
    Object.fromEntries(
      Object.entries({ keyword, dense, act }).flatMap(([list, ranks]) => {
        const rank = ranks.get(number);
        return rank === undefined ? [] : [[list, rank]];
      }),
    );
}

/** Ranks from 1. */
function ranksBy(ranked: readonly RankedDocument[], feature: "bm25" | "cos"): ReadonlyMap<number, number> {
  const scoreOf = ({ features }: RankedDocument) => features[feature] ?? 0;
  const best = [...ranked].sort((a, b) => scoreOf(b) - scoreOf(a));
  return new Map(best.map(({ document }, at) => [document.number, at + 1]));
}

function keyOf({ resolution, paragraph }: ParagraphAddress): string {
  return `${resolution}#${paragraph}`;
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
  const all = unitsIn(paragraph, text)
    .flatMap(clausesIn)
    .flatMap((clause) => stretchesIn(clause, pieces, meeting));
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
    return [{ unit: unit.id, start: words.start - from, end: words.end - from, features }];
  });
}

interface UnitInText extends Span {
  readonly unit: Paragraph;
}

/** A clause of a unit, where it stands in the text that joins all of them; `from` is where the unit begins. */
interface ClauseInText extends UnitInText {
  readonly from: number;
}

/** What has a verb of its own, an act or an opening of the preamble, is quoted for itself: a stretch lies in one of them. */
function clausesIn({ unit, start, end }: UnitInText): ClauseInText[] {
  const verbs = [
    ...unit.acts.map(({ verbSpan }) => verbSpan.start),
    ...unit.participles.map(({ span }) => span.start),
  ].sort((a, b) => a - b);
  const starts = [start, ...verbs.slice(1).map((at) => start + at)];
  return starts.map((from, at) => ({ unit, from: start, start: from, end: starts[at + 1] ?? end }));
}

/** Where the paragraph and what is nested in it stand in the text that joins them. */
function unitsIn(paragraph: Paragraph, text: string): UnitInText[] {
  let from = 0;
  return withDescendants(paragraph).flatMap((unit) => {
    const start = text.indexOf(unit.text, from);
    if (unit.text === "" || start < 0) return [];
    from = start + unit.text.length;
    return [{ unit, start, end: from }];
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
