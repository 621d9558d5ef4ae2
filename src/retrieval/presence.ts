import type { PieceLogit } from "../ports.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import type { RankedDocument } from "./document-ranker.ts";
import {
  type Features,
  logitOf,
  type PresenceFeature,
  probabilityOf,
  type RelevanceHeads,
  type RelevanceWeights,
} from "./relevance-weights.ts";

interface Presence {
  /** Probability that anything answers, 0 to 1. */
  readonly presence: number;
  /** Whether that is enough to answer. */
  readonly found: boolean;
}

/**
 * What tells whether anything answers; null where nothing was read.
 * @param ranked best first
 * @param stop word pieces without content
 */
export function presenceFeatures(
  query: string,
  ranked: readonly RankedDocument[],
  stop: ReadonlySet<string>,
): Features<PresenceFeature> | null {
  const judgements = ranked.flatMap(({ judgement }) => judgement ?? []);
  const [best] = ranked;
  if (!best || judgements.length === 0) return null;
  const pieces = judgements[0]?.unmet ?? [];
  const ofContent = [...pieces.keys()].filter((at) => !stop.has(textOf(query, pieces[at])));
  const leastUnmet = (ofContent.length > 0 ? ofContent : [...pieces.keys()]).map((at) =>
    Math.min(...judgements.map(({ unmet }) => unmet[at]?.logit ?? 0)),
  );
  return { best: best.logit, unmet: Math.max(...leastUnmet) };
}

function textOf(query: string, span: { readonly start: number; readonly end: number } | undefined): string {
  return span ? query.slice(span.start, span.end).toLowerCase() : "";
}

/** Judges whether anything that was ranked answers; where nothing was read, by the best one alone. */
export function createPresence(
  { presence: head }: Pick<RelevanceHeads, "presence">,
  stop: RelevanceWeights["stop"],
): (query: string, ranked: readonly RankedDocument[]) => Presence {
  const stopPieces = new Set(stop);
  return (query, ranked) => {
    const features = presenceFeatures(query, ranked, stopPieces);
    if (!features) return { presence: ranked[0]?.score ?? 0, found: ranked[0]?.answers ?? false };
    const presence = probabilityOf(logitOf(head, features));
    return { presence, found: presence >= head.threshold };
  };
}

/** Which words of a question no paragraph meets. */
type UnmetWords = (question: string, pieces: readonly PieceLogit[]) => string[];

/**
 * The content words of a question, as typed and in order, of which a piece is unmet.
 * @param stop pieces without content
 */
export function createUnmetWords({
  stop,
  threshold,
}: {
  readonly stop: readonly string[];
  readonly threshold: number;
}): UnmetWords {
  const stopPieces = new Set(stop);
  const hasContent = (word: string) => !stopPieces.has(word.toLowerCase()) && tokenize(word).length > 0;
  return (question, pieces) => {
    const unmet = pieces.filter(({ logit }) => logit > threshold);
    return Array.from(question.matchAll(words), ({ 0: word, index }) => ({ word, start: index }))
      .filter(({ word, start }) =>
        unmet.some((piece) => piece.start < start + word.length && piece.end > start),
      )
      .map(({ word }) => word)
      .filter(hasContent);
  };
}

const words = /[\p{L}\p{N}](?:[^\s,;:?!()"“”]*[\p{L}\p{N}])?/gu;
