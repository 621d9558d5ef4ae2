import type { Passage } from "../../src/domain/answers.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { indexInMemory } from "../../src/indexing/memory-index.ts";
import type { Encoder } from "../../src/ports.ts";
import { createPassageRetriever } from "../../src/retrieval/passage-retriever.ts";
import type { RelevanceWeights } from "../../src/retrieval/relevance-weights.ts";
import type { RankedQuestion } from "./judge.ts";
import type { RankingQuestion, Texts } from "./questions.ts";

export interface RankDependencies {
  readonly texts: Texts;
  readonly encoder: Encoder;
  readonly weights: RelevanceWeights;
}

/** Ranks questions as the product does, over an index of the texts that they ask. */
export async function rankQuestions(
  questions: readonly RankingQuestion[],
  { texts, encoder, weights }: RankDependencies,
): Promise<RankedQuestion[]> {
  const ids = [...new Set(questions.map(({ resolution }) => resolution))];
  const resolutions = ids.flatMap((id) => texts.get(id) ?? []);
  const index = indexInMemory(resolutions, encoder);
  const retriever = createPassageRetriever({ index, encoder, weights });
  const ranked: RankedQuestion[] = [];
  for (const question of questions) {
    const { passages, presence, found } = await retriever.retrieve(subjectReading(question));
    const chosen = idsOf(passages.filter(({ answers }) => answers));
    ranked.push({ question, ranking: idsOf(passages), chosen, presence, found });
  }
  return ranked;
}

/** The paragraphs of passages, with those of the same words. */
export function idsOf(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ paragraph, copies = [] }) => [
    paragraph,
    ...copies.map((copy) => copy.paragraph),
  ]);
}

/** A question on a subject, of which nothing but its words is known. */
export function subjectReading({
  query,
  resolution,
}: Pick<RankingQuestion, "query" | "resolution">): Reading {
  return {
    kind: "topic",
    label: "topic",
    certainty: 1,
    query,
    leansOnEarlier: false,
    earlier: [],
    yesNo: "no",
    sides: [],
    actors: [],
    excludedActors: [],
    forces: [],
    paragraphs: [],
    part: {},
    texts: [resolution],
    textsMissing: [],
    symbols: [],
    instruments: [],
    sessions: [],
    filters: {},
    form: {},
  };
}
