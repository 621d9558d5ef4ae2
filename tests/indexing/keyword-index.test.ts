import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bm25,
  createKeywordIndex,
  decodePostings,
  encodePostings,
  indexTexts,
  postingsOf,
} from "../../src/indexing/keyword-index.ts";
import { tokenize } from "../../src/vocabulary/tokenizer.ts";
import { describeKeywordIndexContract } from "../contracts/keyword-index-contract.ts";

describeKeywordIndexContract("The index in memory", indexTexts);
describeKeywordIndexContract("The index read from a file", (texts) =>
  createKeywordIndex(decodePostings(encodePostings(postingsOf(texts)))),
);

const word = fc.constantFrom(
  "piracy",
  "States",
  "report",
  "66/181",
  "crime",
  "the",
  "organised",
  "task force",
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));

describe("BM25 over postings", () => {
  it("gives the scores of the formula, computed from the texts", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (texts, query) => {
        const hits = indexTexts(texts).search(query, texts.length);
        const expected = scoresByFormula(texts, query);
        expect(hits.map(({ document }) => document).sort()).toEqual(
          expected.flatMap((score, document) => (score > 0 ? [document] : [])).sort(),
        );
        for (const { document, score } of hits) expect(score).toBeCloseTo(expected[document] ?? 0, 8);
      }),
    );
  });
});

function scoresByFormula(texts: readonly string[], query: string): number[] {
  const documents = texts.map((each) => tokenize(each).map(({ term }) => term));
  const mean = Math.max(1, documents.reduce((sum, terms) => sum + terms.length, 0) / texts.length);
  return documents.map((terms) =>
    tokenize(query).reduce((sum, { term }) => {
      const frequency = terms.filter((other) => other === term).length;
      const containing = documents.filter((other) => other.includes(term)).length;
      const idf = Math.log(1 + (texts.length - containing + 0.5) / (containing + 0.5));
      const norm = bm25.k1 * (1 - bm25.b + (bm25.b * terms.length) / mean);
      return sum + (idf * frequency * (bm25.k1 + 1)) / (frequency + norm);
    }, 0),
  );
}
