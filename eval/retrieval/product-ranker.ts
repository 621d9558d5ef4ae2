import { fileURLToPath } from "node:url";
import { readRelatedWords } from "../../src/embedding/related-words.ts";
import { createWordVectorEmbedder } from "../../src/embedding/word-vector-embedder.ts";
import { readWordVectorTable } from "../../src/embedding/word-vector-table.ts";
import { createWordVectors } from "../../src/embedding/word-vectors.ts";
import { splitIntoClauses } from "../../src/indexing/clauses.ts";
import { createExactVectorIndex } from "../../src/indexing/exact-vector-index.ts";
import { indexTexts } from "../../src/indexing/keyword-index.ts";
import { createParagraphRanker, type ParagraphRankings } from "../../src/retrieval/paragraph-ranker.ts";
import { queryConcepts } from "../../src/retrieval/query-concepts.ts";
import { createSimilarWords } from "../../src/retrieval/similar-words.ts";

const tableFile = fileURLToPath(new URL("../../index/vectors/words.bin", import.meta.url));
const relatedFile = fileURLToPath(new URL("../../index/related/words.txt", import.meta.url));

/** The product's rankers over plain texts. */
export async function createProductRanker(
  texts: readonly string[],
): Promise<(query: string) => Promise<ParagraphRankings>> {
  const table = readWordVectorTable(tableFile);
  const wordVectors = createWordVectors(table);
  const embedder = createWordVectorEmbedder(table, wordVectors);
  const clauses = texts.flatMap((text, document) =>
    splitIntoClauses(text).map((span) => ({ document, text: text.slice(span.start, span.end), ...span })),
  );
  const vectors = await embedder.embedDocuments(clauses.map(({ text }) => text));
  const flat = new Float32Array(vectors.length * embedder.dimensions);
  vectors.forEach((vector, at) => {
    flat.set(vector, at * embedder.dimensions);
  });
  const keyword = indexTexts(texts);
  const rank = createParagraphRanker({
    searchable: {
      keyword,
      vectors: createExactVectorIndex(flat, embedder.dimensions),
      clauses: clauses.map(({ document, start, end }) => [
        { resolution: "", paragraph: "", unit: "", document, start, end },
      ]),
    },
    embedder,
    similarWords: createSimilarWords(keyword, wordVectors, readRelatedWords(relatedFile)),
  });
  return (query) =>
    rank({
      text: query,
      concepts: queryConcepts({ terms: contentWords(query), actors: [], symbols: [], instruments: [] }),
    });
}

/** Hyphenated words stay whole: the concepts take them apart. */
function contentWords(query: string): string[] {
  return query.split(/[\s,;:?!()"“”]+/u).filter((word) => word !== "");
}
