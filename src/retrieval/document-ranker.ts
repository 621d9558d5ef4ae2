import { setImmediate as nextTurn } from "node:timers/promises";
import type { Span } from "../domain/resolution.ts";
import { findParagraph, sliceOf } from "../domain/units.ts";
import type {
  Embedder,
  Encoded,
  Encoder,
  IndexedDocument,
  Judgement,
  PieceLogit,
  SearchIndex,
  Verdict,
} from "../ports.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import {
  lateInteraction,
  type Meeting,
  type QuestionPieces,
  type QuestionView,
  viewOf,
  weightedCosines,
} from "./late-interaction.ts";
import {
  type DocumentFeature,
  type Features,
  type Head,
  logitOf,
  probabilityOf,
  type Ranked,
  type RelevanceWeights,
} from "./relevance-weights.ts";
import { likeliestUnits, placesOfPieces, type UnitInText } from "./stretches.ts";

export interface RankerDependencies {
  readonly index: Pick<SearchIndex, "library" | "searchWords" | "cosines" | "windowsOf">;
  readonly encoder: Pick<Encoder, "encode" | "judge" | "read" | "pieceOf">;
  /** The one that made the vectors, where it was not the encoder. */
  readonly embedder?: Embedder;
  readonly weights: RelevanceWeights;
}

interface RankRequest {
  readonly query: string;
  /** What is searched. */
  readonly documents: readonly IndexedDocument[];
  /** What is to be ranked in any case. */
  readonly included?: readonly IndexedDocument[];
  /** What is to be read in any case. */
  readonly cited?: readonly IndexedDocument[];
  /** How many of the best are judged. */
  readonly read: number;
}

/** What the judge said of a document. */
interface Read {
  readonly judgement: Judgement;
  /** What of its words was read. */
  readonly read: Span;
  /** All its pieces, with the judge's logits that they answer. */
  readonly pieces: readonly PieceLogit[];
  /** Of `pieces`. */
  readonly meeting: Meeting;
}

export interface RankedDocument extends Ranked, Partial<Omit<Read, "judgement">> {
  readonly document: IndexedDocument;
  readonly windows: readonly Encoded[];
  readonly features: Features<DocumentFeature>;
  /** Where it was asked what it says to a yes-or-no question. */
  readonly verdict?: Verdict;
}

/** How many documents are judged and read for a question: 45 ms of CPU each, in the worker. */
export const mostRead = 8;
/** What was less likely than this share of the best is not: of 3,128 turns what comes first in the end is missed for 8, and 5.1 instead of 7.5 are read. */
const shareWorthReading = 1 / 200;
/**
 * Of a paragraph with items so many units are read, each alone. So the unit is found for 83 of 100 questions to such paragraphs
 * (`training/everyday`, `claims`, `short`; 817), for 75 where all of it is read, or the best window of a longer one.
 */
const mostUnits = 4;
/** How much it counts that a unit meets the question, beside the judge's logit for it. */
const shareOfMeeting = 20;
/** What was not read keeps its order behind what was. */
const shareUnread = 1e-3;

/** Ranks documents by the probability that they answer a question, best first. */
export function createDocumentRanker({ index, encoder, embedder, weights }: RankerDependencies) {
  const { first, second } = embedder ? weights.withoutPieces : weights.withPieces;

  async function readBest(
    ranked: readonly RankedDocument[],
    view: QuestionView,
    cited: readonly IndexedDocument[],
    most: number,
  ) {
    const isCited = new Set(cited.map(({ number }) => number));
    const least = shareWorthReading * (ranked[0]?.score ?? 0);
    const best = ranked.filter(
      ({ document, score }, at) => (at < most && score >= least) || isCited.has(document.number),
    );
    const readings = best.map(async (each) => {
      const found = await judgeDocument(each, view);
      const words = found ? [sliceOf(each.document.words, found.read)] : [];
      const [comparison] = await encoder.read(view.text, words);
      return [each, found && { ...found, comparison }] as const;
    });
    const read = new Map(await Promise.all(readings));
    return ranked.map((each): RankedDocument => {
      const found = read.get(each);
      if (!found) return { ...each, score: shareUnread * each.score, answers: false };
      const { answers: judge, short } = found.judgement;
      const reader = found.comparison?.answers ?? 0;
      const length = Math.log1p(found.read.end - found.read.start);
      const preamble = each.document.places.every(({ paragraph }) => preambular.test(paragraph)) ? 1 : 0;
      const features = { ...each.features, judge, reader, short: short.logit, length, preamble };
      return { ...each, ...judged(second, features), ...found };
    });
  }

  /** What the judge says of a document; of a paragraph with items, of the unit that answers best. */
  async function judgeDocument(
    { document, windows }: RankedDocument,
    view: QuestionView,
  ): Promise<Read | undefined> {
    const { words, places } = document;
    const [place] = places;
    const text = place && index.library.find(place.resolution);
    const paragraph = text && findParagraph(text, place.paragraph);
    const meeting = view.pieces ? weightedCosines(view.pieces, windows) : [];
    const printed = windows.flatMap(({ ids }) => Array.from(ids, encoder.pieceOf));
    if (meeting.length > 0 && paragraph && paragraph.subparagraphs.length > 0) {
      const pieces = unreadPieces(printed, words);
      const units = likeliestUnits(paragraph, words, pieces, meeting).slice(0, mostUnits);
      const judgements = await encoder.judge(
        view.text,
        units.map(({ start, end }) => words.slice(start, end)),
      );
      const best = bestOfUnits(units, judgements, pieces);
      if (best) return { ...best, meeting };
    }
    const [judgement] = await encoder.judge(view.text, [words]);
    if (!judgement) return undefined;
    const pieces = judgement.answer.length < printed.length ? unreadPieces(printed, words) : judgement.answer;
    return { judgement, pieces, read: { start: 0, end: words.length }, meeting };
  }

  return async ({ query, documents, included = [], cited = [], read }: RankRequest) => {
    const view = await viewOf(query, encoder, embedder, weights);
    const candidates = await findCandidates(index, view, documents, [...included, ...cited]);
    const unread = await withFeatures(view.pieces, candidates);
    const ranked = byScore(unread.map((each) => ({ ...each, ...judged(first, each.features) })));
    return read > 0 ? byScore(await readBest(ranked, view, cited, read)) : ranked;
  };
}

/** The pieces of a text, of which the judge has said nothing. */
function unreadPieces(printed: readonly string[], text: string): PieceLogit[] {
  const logit = Number.NEGATIVE_INFINITY;
  return placesOfPieces(printed, text).map((place) => ({ ...place, logit }));
}

/** What was said of the unit that answers best, in the paragraph that holds it. */
function bestOfUnits(
  units: readonly UnitInText[],
  judgements: readonly Judgement[],
  pieces: readonly PieceLogit[],
): Omit<Read, "meeting"> | undefined {
  const judged = units.flatMap((unit, at) => (judgements[at] ? [{ unit, judgement: judgements[at] }] : []));
  const worthOf = ({ unit, judgement }: (typeof judged)[number]) =>
    judgement.answers + shareOfMeeting * unit.met;
  const [best] = judged.sort((one, other) => worthOf(other) - worthOf(one));
  if (!best) return undefined;
  const { unit, judgement } = best;
  const moved = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: place.start + unit.start,
    end: place.end + unit.start,
  });
  const answer = judgement.answer.map(moved);
  const count = unit.to - unit.from;
  return {
    judgement: { ...judgement, answer, short: moved(judgement.short) },
    pieces: answer.length === count ? pieces.toSpliced(unit.from, count, ...answer) : pieces,
    read: { start: unit.start, end: unit.end },
  };
}

/** What a head says of a document. */
export function judged(head: Head<DocumentFeature>, features: Features<DocumentFeature>) {
  const score = probabilityOf(logitOf(head, features));
  // Where it stands says which of several is meant, and not whether it answers.
  const logit = logitOf(head, { ...features, preamble: 0 });
  return { logit, score, answers: score >= head.threshold, features };
}

/** "pp4", "II.A.pp1" */
const preambular = /(?:^|\.)pp\d/;

function byScore(documents: readonly RankedDocument[]): RankedDocument[] {
  return [...documents].sort((a, b) => b.score - a.score || a.document.number - b.document.number);
}

/** Late interaction pauses after so many documents, for the event loop's sake. */
const uninterrupted = 6;

/**
 * The candidates with what embedder and BM25 say of each.
 * @param pieces of the question; null for an embedder that gives none
 */
async function withFeatures(pieces: QuestionPieces | null, candidates: readonly Candidate[]) {
  const soft = pieces && (await softOf(pieces, candidates));
  const cosines = candidates.flatMap(({ cos }) => cos ?? []);
  const highest = Math.max(...cosines);
  const deviation = deviationOf(cosines);
  const highestSoft = Math.max(...(soft ?? []));
  return candidates.map(({ document, windows, cos, bm25 }, at) => {
    const met = soft?.[at];
    const features = {
      ...(cos !== undefined && { cos, cosGap: cos - highest, cosSpread: (cos - highest) / deviation }),
      ...(met !== undefined && { soft: met, softGap: met - highestSoft }),
      bm25,
    };
    return { document, windows, features };
  });
}

/** Of a document in several windows each piece of the question is met by any of them. */
async function softOf(question: QuestionPieces, candidates: readonly Candidate[]): Promise<number[]> {
  const soft: number[] = [];
  for (const [at, { windows }] of candidates.entries()) {
    if (at % uninterrupted === uninterrupted - 1) await nextTurn();
    soft.push(lateInteraction(question, windows));
  }
  return soft;
}

function deviationOf(values: readonly number[]): number {
  const count = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  return Math.sqrt(variance) || 1;
}
