import type { Embedder, Hit, KeywordIndex, SearchableLibrary, WeightedTerm } from "../ports.ts";
import { type ClauseRanker, createClauseRanker } from "./clause-ranker.ts";
import { fuseScores } from "./fuse-scores.ts";
import type { QueryConcept } from "./query-concepts.ts";
import type { SimilarWords } from "./similar-words.ts";
import { weights } from "./weights.ts";
import { evidenceOf, type WordEvidence } from "./word-evidence.ts";

interface ParagraphQuery {
  /** What is embedded. */
  readonly text: string;
  readonly concepts: readonly QueryConcept[];
  /** The documents to look in, ascending; all without it. */
  readonly within?: readonly number[];
}

/** What each list found, best first; documents are those of the keyword index. */
export interface ParagraphRankings {
  readonly keyword: readonly Hit[];
  /** Scores are standard deviations above the mean similarity of all clauses. */
  readonly dense: readonly Hit[];
  /** Scores are shares of the question's weight, 0 to 1. */
  readonly meaning: readonly Hit[];
  readonly fused: readonly Hit[];
  readonly evidence: readonly WordEvidence[];
  /** The best cosine similarity of question and clause. */
  readonly similarity: number;
}

type ParagraphRanker = (query: ParagraphQuery) => Promise<ParagraphRankings>;

interface ParagraphRankerDependencies {
  readonly searchable: Pick<SearchableLibrary, "keyword" | "vectors" | "clauses">;
  readonly embedder: Embedder;
  readonly similarWords: SimilarWords;
}

const depth = 200;

/** Ranks paragraphs by words, by vectors of their clauses and by words of like meaning, and fuses the scores. */
export function createParagraphRanker(dependencies: ParagraphRankerDependencies): ParagraphRanker {
  const { searchable, embedder, similarWords } = dependencies;
  const rankClauses: ClauseRanker = createClauseRanker(searchable);

  return async ({ text, concepts, within }) => {
    const evidence = evidenceOf(concepts, searchable.keyword, similarWords);
    const keyword = searchable.keyword.search(termsAsked(concepts, searchable.keyword), depth, within);
    const thesaurus = searchable.keyword.search(officialTerms(concepts, searchable.keyword), depth, within);
    const meaning = byMeaning(evidence, searchable.keyword.size, within).slice(0, depth);
    const candidates = [...keyword, ...meaning].map(({ document }) => document);
    const { hits: dense, similarity } = rankClauses(
      await embedder.embedQuery(text),
      candidates,
      depth,
      within,
    );
    const fused = fuseScores([
      {
        hits: keyword,
        weight: (weights.keyword * Math.sqrt(shareIn(evidence, keyword[0]))) / (keyword[0]?.score ?? 1),
      },
      { hits: dense, weight: weights.dense },
      { hits: meaning, weight: weights.meaning },
      { hits: thesaurus, weight: weights.thesaurus / (thesaurus[0]?.score ?? 1) },
    ]);
    return { keyword, dense, meaning, fused, evidence, similarity };
  };
}

/** Words count fully; a name's words together as much as one word. */
function termsAsked(concepts: readonly QueryConcept[], keyword: KeywordIndex) {
  return concepts.flatMap(({ words, phrases }) => {
    if (words.length > 0) return words.map(({ term }) => ({ term, weight: 1 }));
    const terms = [...new Set(phrases.flat())];
    const total = terms.reduce((sum, term) => sum + keyword.idf(term), 0);
    return terms.map((term) => ({ term, weight: keyword.idf(term) / total }));
  });
}

/** The words of the phrases that resolutions print for what was asked; each as much as its share in a phrase. */
function officialTerms(concepts: readonly QueryConcept[], keyword: KeywordIndex): WeightedTerm[] {
  const weightOf = new Map<string, number>();
  const phrases = concepts.flatMap((concept) => (concept.words.length > 0 ? concept.phrases : []));
  for (const phrase of phrases) {
    const total = phrase.reduce((sum, term) => sum + keyword.idf(term), 0);
    for (const term of phrase) {
      weightOf.set(term, Math.max(keyword.idf(term) / total, weightOf.get(term) ?? 0));
    }
  }
  return Array.from(weightOf, ([term, weight]) => ({ term, weight }));
}

/** The share of the question's weight whose stems stand in the best document: few of its words prove little. */
function shareIn(evidence: readonly WordEvidence[], best: Hit | undefined): number {
  if (!best) return 0;
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const standing = evidence.filter(({ strengths }) => strengths[best.document] === 1);
  return standing.reduce((sum, { weight }) => sum + weight, 0) / total;
}

function byMeaning(
  evidence: readonly WordEvidence[],
  size: number,
  within: readonly number[] | undefined,
): Hit[] {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Float64Array(size);
  for (const { weight, strengths } of evidence) {
    for (let document = 0; document < size; document++) {
      scores[document] = (scores[document] ?? 0) + (weight / total) * (strengths[document] ?? 0);
    }
  }
  const documents = within ?? scores.keys();
  return Array.from(documents, (document) => ({ document, score: scores[document] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
