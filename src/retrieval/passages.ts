import type { Passage, PassageRanks } from "../domain/answers.ts";
import type { Library, Paragraph } from "../domain/resolution.ts";
import { findParagraph, isWithin } from "../domain/units.ts";
import type { IndexedDocument, ParagraphAddress, ShortAnswer } from "../ports.ts";
import type { RankedDocument } from "./document-ranker.ts";
import { type Head, logitOf, type SpanFeature } from "./relevance-weights.ts";
import { keyOf, type Scope } from "./scopes.ts";
import { clausesIn, tellingStretches, wholeWords } from "./stretches.ts";

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
    ({ document, score, answers, judgement, pieces, meeting = [], read }): Passage[] => {
      if (!isGiven(document)) return [];
      const searched = scope.holdersOf(document);
      // One that was named or cited may stand elsewhere than in what is searched.
      const held = searched.length > 0 ? searched : document.places;
      const places = held.map(({ resolution, paragraph }) => ({ resolution, paragraph }));
      const place = places.find((each) => namedAt.has(keyOf(each))) ?? places[0];
      if (!place) return [];
      const rank = namedAt.get(keyOf(place));
      const copies = places.filter((other) => other !== place);
      const text = library.find(place.resolution);
      const content = text && findParagraph(text, place.paragraph);
      const found = pieces && content ? tellingStretches(content, document.words, pieces, meeting, read) : [];
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

/** By a document's number its ranks, from 1, in each list that has it. */
function ranksOf(ranked: readonly RankedDocument[], acts: readonly IndexedDocument[]) {
  const sharingWords = ranked.filter(({ features }) => (features.bm25 ?? 0) > 0);
  const lists = { keyword: bestBy(sharingWords, "bm25"), dense: bestBy(ranked, "cos"), act: acts };
  const ranks = new Map<number, PassageRanks>();
  for (const [list, documents] of Object.entries(lists))
    for (const [at, { number }] of documents.entries())
      ranks.set(number, { ...ranks.get(number), [list]: at + 1 });
  return ranks;
}

function bestBy(ranked: readonly RankedDocument[], feature: "bm25" | "cos"): IndexedDocument[] {
  return ranked
    .toSorted((a, b) => (b.features[feature] ?? 0) - (a.features[feature] ?? 0))
    .map(({ document }) => document);
}

/** A short answer where it stands in the unit that holds it. */
function shortIn(paragraph: Paragraph, text: string, short: ShortAnswer): Passage["short"] | null {
  const clause = clausesIn(paragraph, text).find((each) => isWithin(short, each));
  return clause ? { ...wholeWords(text, short, clause), certainty: short.certainty } : null;
}
