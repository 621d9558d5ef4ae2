import type { Passage, PassageRanks } from "../domain/passages.ts";
import { findParagraph } from "../domain/units.ts";
import type { ParagraphAddress, SearchIndex } from "../ports.ts";
import { tellingStretches } from "./answer-spans.ts";
import type { RankedDocument } from "./document-ranker.ts";
import { logitOf, type RelevanceHeads } from "./relevance-weights.ts";
import type { Scope } from "./scopes.ts";

interface Found {
  /** All that were compared, best first. */
  readonly ranked: readonly RankedDocument[];
  /** Those of them that are given. */
  readonly isGiven: (document: number) => boolean;
  readonly scope: Scope;
  /** Documents whose acts are asked for, in the order of the texts. */
  readonly acts: readonly number[];
  /** Paragraphs that the reading names, in the order asked. */
  readonly named: readonly ParagraphAddress[];
}

/** Makes passages of ranked documents: those that are named first, then by score. */
export function createPassages(
  index: SearchIndex,
  { span: head }: Pick<RelevanceHeads, "span">,
): (found: Found) => Passage[] {
  function spansOf(
    { document, judgement, meeting = [] }: RankedDocument,
    { resolution, paragraph }: ParagraphAddress,
  ) {
    const text = index.library.find(resolution);
    const content = text && findParagraph(text, paragraph);
    if (!judgement || !content) return [];
    const stretches = tellingStretches(content, index.textOf(document), judgement.answer, meeting);
    return stretches.map(({ features, ...stretch }) => ({ ...stretch, logit: logitOf(head, features) }));
  }

  return ({ ranked, isGiven, scope, acts, named }) => {
    const ranksOf = createRanks(ranked, acts);
    const namedAt = new Map(named.map((address, at) => [keyOf(address), at + 1]));
    const passages = ranked
      .filter(({ document }) => isGiven(document))
      .flatMap((each): Passage[] => {
        const places = placesOf(index, scope, each.document);
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
    return withBest(passages.sort((a, b) => rankNamed(a) - rankNamed(b)));
  };
}

/** The best one answers in any case. */
function withBest(passages: readonly Passage[]): Passage[] {
  const best = passages.reduce((most, { score }) => Math.max(most, score), 0);
  return passages.map((each) => (each.score === best ? { ...each, answers: true } : each));
}

function rankNamed({ ranks }: Passage): number {
  return ranks.named ?? Number.POSITIVE_INFINITY;
}

/** Where a document stands in what is searched; one that was named or cited may stand elsewhere. */
function placesOf(index: SearchIndex, scope: Scope, document: number): ParagraphAddress[] {
  const searched = scope.holdersOf(document);
  const places = searched.length > 0 ? searched : (index.paragraphs[document] ?? []);
  return places.map(({ resolution, paragraph }) => ({ resolution, paragraph }));
}

function createRanks(
  ranked: readonly RankedDocument[],
  acts: readonly number[],
): (document: number) => PassageRanks {
  const sharingWords = ranked.filter(({ features }) => (features.bm25 ?? 0) > 0);
  const keyword = ranksBy(sharingWords, ({ features }) => features.bm25 ?? 0);
  const dense = ranksBy(ranked, ({ features }) => features.cos ?? 0);
  const act = new Map(acts.map((document, at) => [document, at + 1]));
  return (document) =>
    Object.fromEntries(
      Object.entries({ keyword, dense, act }).flatMap(([list, ranks]) => {
        const rank = ranks.get(document);
        return rank === undefined ? [] : [[list, rank]];
      }),
    );
}

/** Ranks from 1. */
function ranksBy(
  ranked: readonly RankedDocument[],
  scoreOf: (document: RankedDocument) => number,
): ReadonlyMap<number, number> {
  const best = [...ranked].sort((a, b) => scoreOf(b) - scoreOf(a));
  return new Map(best.map(({ document }, at) => [document, at + 1]));
}

export function keyOf({ resolution, paragraph }: ParagraphAddress): string {
  return `${resolution}#${paragraph}`;
}
