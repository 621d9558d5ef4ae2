import type { SpanQuestion } from "../eval/ranking/questions.ts";
import type { Encoder, IndexedDocument, SearchIndex } from "../src/ports.ts";
import { createDocumentRanker, mostRead, type RankedDocument } from "../src/retrieval/document-ranker.ts";
import type { RelevanceWeights, SpanFeature } from "../src/retrieval/relevance-weights.ts";
import { tellingStretches } from "../src/retrieval/stretches.ts";
import type { Example } from "./fit-logistic-regression.ts";

/** The stretches of the paragraphs that answer, and whether what answers stands in them. */
export interface SpanExamples {
  readonly withPieces: readonly Example<SpanFeature>[];
  /** Found by the reader alone. */
  readonly withoutPieces: readonly Example<SpanFeature>[];
}

export async function spanExamples(
  questions: readonly SpanQuestion[],
  index: SearchIndex,
  encoder: Encoder,
  weights: RelevanceWeights,
): Promise<SpanExamples> {
  const rank = createDocumentRanker({ index, encoder, weights });
  const withPieces: Example<SpanFeature>[] = [];
  const withoutPieces: Example<SpanFeature>[] = [];
  for (const question of questions) {
    const documents = await documentsThatAnswer(question, index);
    for (const read of await rank({ query: question.query, documents, read: mostRead })) {
      withPieces.push(...examplesOf(question, index, read));
      withoutPieces.push(...examplesOf(question, index, { ...read, meeting: [] }));
    }
  }
  return { withPieces, withoutPieces };
}

async function documentsThatAnswer(
  { resolution, required }: SpanQuestion,
  index: SearchIndex,
): Promise<IndexedDocument[]> {
  const documents = await index.documentsOf([resolution]);
  return documents.filter(({ places }) => places.some(({ paragraph }) => required.has(paragraph)));
}

function examplesOf(
  { span, resolution, required }: SpanQuestion,
  { library }: SearchIndex,
  { document, pieces, meeting = [], read }: RankedDocument,
): Example<SpanFeature>[] {
  const paragraph = library.find(resolution)?.paragraphs.find(({ id }) => required.has(id));
  if (!paragraph || !pieces) return [];
  const stretches = tellingStretches(paragraph, document.words, pieces, meeting, read);
  const unitText = new Map(
    [paragraph, ...paragraph.subparagraphs].map((unit) => [unit.id, unit.text] as const),
  );
  return stretches.map(({ unit, start, end, features }) => {
    const at = unitText.get(unit)?.indexOf(span) ?? -1;
    return { features, holds: at >= 0 && at < end && at + span.length > start };
  });
}
