import { setImmediate as nextTurn } from "node:timers/promises";
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
  type QuestionPieces,
  type QuestionView,
  viewOf,
  weightedCosines,
} from "./late-interaction.ts";
import { placesOfPieces } from "./places-of-pieces.ts";
import {
  type DocumentFeature,
  type Features,
  type Head,
  logitOf,
  probabilityOf,
  type Ranked,
  type RelevanceWeights,
} from "./relevance-weights.ts";

export interface RankerDependencies {
  readonly index: Pick<SearchIndex, "searchWords" | "cosines" | "windowsOf">;
  readonly encoder: Pick<Encoder, "encode" | "read" | "pieceOf">;
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
  /** How many of the best the reader reads. */
  readonly read: number;
}

export interface RankedDocument extends Ranked {
  readonly document: IndexedDocument;
  readonly windows: readonly Encoded[];
  readonly features: Features<DocumentFeature>;
  /** Where it was asked what it says to a yes-or-no question. */
  readonly verdict?: Verdict;
  /** Where it was read all its pieces, with the reader's logits that they answer. */
  readonly pieces?: readonly PieceLogit[];
  /** For each content piece of the question how well each of `pieces` meets it, in shares of the whole. */
  readonly meeting?: readonly Float32Array[];
}

/** How many documents the reader reads for a question: 15 ms each, in its worker. */
export const mostRead = 8;
/** What was not read keeps its order behind what was. */
const shareUnread = 1e-3;

/** Ranks documents by the probability that they answer a question, best first. */
export function createDocumentRanker({
  index,
  encoder,
  embedder,
  weights,
}: RankerDependencies): (request: RankRequest) => Promise<RankedDocument[]> {
  const { first, second } = embedder ? weights.withoutPieces : weights.withPieces;

  async function rankUnread(
    view: QuestionView,
    { documents, included = [], cited = [] }: RankRequest,
  ): Promise<RankedDocument[]> {
    const candidates = await findCandidates(index, view, documents, [...included, ...cited]);
    const features = await documentFeatures(view.pieces, candidates);
    return byScore(
      candidates.map((each, at) => ({
        document: each.document,
        windows: each.windows,
        ...judged(first, features[at] ?? {}),
      })),
    );
  }

  async function readBest(
    ranked: readonly RankedDocument[],
    view: QuestionView,
    { cited = [], read: most }: RankRequest,
  ) {
    const isCited = new Set(cited.map(({ number }) => number));
    const best = ranked.filter(({ document }, at) => at < most || isCited.has(document.number));
    const words = best.map(({ document }) => document.words);
    const judgements = await encoder.read(view.text, words);
    const read = new Map(best.map(({ document }, at) => [document.number, judgements[at]]));
    return ranked.map((each): RankedDocument => {
      const judgement = read.get(each.document.number);
      if (!judgement) return { ...each, score: shareUnread * each.score, answers: false };
      const length = Math.log1p(each.document.words.length);
      const preamble = each.document.places.every(({ paragraph }) => preambular.test(paragraph)) ? 1 : 0;
      const found = { reader: judgement.answers, short: judgement.short.logit, length, preamble };
      const features = { ...each.features, ...found };
      const pieces = piecesOf(each, judgement);
      const meeting = view.pieces ? weightedCosines(view.pieces, each.windows) : [];
      return { ...each, ...judged(second, features), judgement, pieces, meeting };
    });
  }

  /**
   * With the reader's logits where it has read all of it. Of a long list it judges one window, whatever stands in the others: there only late
   * interaction tells the item, of 79 questions for 61, with the logits of that window for 49.
   */
  function piecesOf({ document, windows }: RankedDocument, { answer }: Judgement): readonly PieceLogit[] {
    const printed = windows.flatMap(({ ids }) => Array.from(ids, encoder.pieceOf));
    if (printed.length <= answer.length) return answer;
    const logit = Number.NEGATIVE_INFINITY;
    return placesOfPieces(printed, document.words).map((place) => ({ ...place, logit }));
  }

  return async (request) => {
    const view = await viewOf(request.query, encoder, embedder, weights);
    const ranked = await rankUnread(view, request);
    return request.read > 0 ? byScore(await readBest(ranked, view, request)) : ranked;
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
 * What embedder and BM25 say of each candidate, in their order.
 * @param pieces of the question; null for an embedder that gives none
 */
async function documentFeatures(
  pieces: QuestionPieces | null,
  candidates: readonly Candidate[],
): Promise<Features<DocumentFeature>[]> {
  const soft = pieces && (await softOf(pieces, candidates));
  const { highest, deviation } = momentsOf(candidates.flatMap(({ cos }) => cos ?? []));
  const highestSoft = soft ? momentsOf(soft).highest : 0;
  return candidates.map(({ cos, bm25 }, at) => {
    const met = soft?.[at];
    return {
      ...(cos !== undefined && { cos, cosGap: cos - highest, cosSpread: (cos - highest) / deviation }),
      ...(met !== undefined && { soft: met, softGap: met - highestSoft }),
      bm25,
    };
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

function momentsOf(values: readonly number[]): { readonly highest: number; readonly deviation: number } {
  const count = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  const highest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return { highest, deviation: Math.sqrt(variance) || 1 };
}
