import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/config.ts";
import { createEncoder } from "../../src/encoding/create-encoder.ts";
import type { Encoder, IndexedDocument } from "../../src/ports.ts";
import { createDocumentRanker, mostRead, type RankedDocument } from "../../src/retrieval/document-ranker.ts";
import type { RelevanceWeights } from "../../src/retrieval/relevance-weights.ts";
import { createCachedEncoder } from "../cached-encoder.ts";
import { indexOfTexts } from "./index-of-texts.ts";

/** Rankings of positions in the texts, best first: by words, by vectors, and what the product makes of both. */
export interface Rankings {
  readonly keyword: readonly number[];
  readonly dense: readonly number[];
  readonly fused: readonly number[];
}

export interface ProductRanker {
  rank(query: string): Promise<Rankings>;
  close(): Promise<void>;
}

/** Deeper than any figure looks. */
const deepest = 100;

/** The product's rankers over plain texts. */
export async function createProductRanker(texts: readonly string[]): Promise<ProductRanker> {
  const folder = join(packageRoot, "index/encoder");
  const weights: RelevanceWeights = JSON.parse(readFileSync(join(folder, "relevance.json"), "utf8"));
  const encoder: Encoder = createCachedEncoder(createEncoder({ folder }));
  const { index, documents } = indexOfTexts(texts, encoder);
  const rank = createDocumentRanker({ index, encoder, weights });
  const positions = new Map(documents.map(({ number }, at) => [number, at]));
  const positionOf = (number: number) => positions.get(number) ?? 0;
  await index.windowsOf(documents);
  return {
    async rank(query) {
      const [[encoded] = []] = await encoder.encode([query]);
      const cosines = await index.cosines(encoded?.vector ?? new Float32Array(), documents);
      const nearest = [...cosines].sort(([, one], [, other]) => other - one).slice(0, deepest);
      const dense = nearest.map(([number]) => positionOf(number));
      const words = await index.searchWords(query, deepest, [...positions.keys()]);
      const best = await rank({ query, documents, read: mostRead });
      return {
        keyword: words.map(({ document }) => positionOf(document)),
        dense,
        fused: withRest(best, dense, ({ number }) => positionOf(number)),
      };
    },
    close: () => encoder.close(),
  };
}

/** What was not looked at more closely follows by its vectors. */
function withRest(
  best: readonly RankedDocument[],
  rest: readonly number[],
  positionOf: (document: IndexedDocument) => number,
): number[] {
  return [...new Set([...best.map(({ document }) => positionOf(document)), ...rest])];
}
