import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createProductRanker } from "../../eval/retrieval/product-ranker.ts";
import { meanScores, scoreRanking } from "../../eval/retrieval/ranking-metrics.ts";
import { readBeir } from "../../eval/retrieval/read-beir.ts";

describe("Scores of a ranking", () => {
  const relevant = new Map([
    [7, 1],
    [8, 1],
  ]);

  it("are 1 when the relevant documents come first", () => {
    expect(scoreRanking([8, 7, 1], relevant)).toEqual({ ndcg10: 1, recall5: 1, recall10: 1 });
  });

  it("are as computed by hand when they come late", () => {
    const { ndcg10, recall5, recall10 } = scoreRanking([1, 7, 2, 3, 4, 5, 8], relevant);
    expect(ndcg10).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(8)) / (1 + 1 / Math.log2(3)), 10);
    expect([recall5, recall10]).toEqual([0.5, 1]);
  });

  it("are 0 when none comes", () => {
    expect(scoreRanking([], relevant)).toEqual({ ndcg10: 0, recall5: 0, recall10: 0 });
  });

  it("are averaged over questions", () => {
    const scores = [scoreRanking([7, 8], relevant), scoreRanking([], relevant)];
    expect(meanScores(scores)).toEqual({ ndcg10: 0.5, recall5: 0.5, recall10: 0.5 });
  });
});

describe("A retrieval set in BEIR form", () => {
  const directory = mkdtempSync(join(tmpdir(), "opcite-beir-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
  writeFileSync(
    join(directory, "corpus.jsonl"),
    lines([
      { _id: "a", text: "A licence is needed for every bank that takes deposits." },
      { _id: "b", text: "Bees are kept in hives." },
    ]),
  );
  const asked = [
    { _id: "q1", text: "Which banks need a licence?" },
    { _id: "q2", text: "Unjudged" },
  ];
  writeFileSync(join(directory, "queries.jsonl"), lines(asked));
  writeFileSync(join(directory, "qrels.tsv"), "query-id\tcorpus-id\tscore\nq1\ta\t1\nq1\tb\t0\n");

  it("is read with the judged questions only", () => {
    const { texts, queries } = readBeir(directory);
    expect(texts).toHaveLength(2);
    expect(queries).toEqual([{ text: "Which banks need a licence?", relevant: new Map([[0, 1]]) }]);
  });

  it("is ranked by the product's own rankers", async () => {
    const { texts } = readBeir(directory);
    const { rank, close } = await createProductRanker(texts);
    const { keyword, dense, fused } = await rank("Which banks need a licence?");
    await close();
    for (const [best] of [keyword, dense, fused]) expect(best).toBe(0);
  }, 30_000);

  it("is missed with a sentence", () => {
    expect(() => readBeir("/nowhere")).toThrow(/cannot be read/);
  });
});
