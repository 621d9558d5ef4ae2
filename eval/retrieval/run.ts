// npm run eval:retrieval -- DIR [--every N]: the product's rankers on a public retrieval set in BEIR form, on every Nth of its
// questions. Exits 1 where the fused ranking falls below the floor.
import { parseArgs } from "node:util";
import { createProductRanker } from "./product-ranker.ts";
import { meanScores, type RankingScores, scoreRanking } from "./ranking-metrics.ts";
import { readBeir } from "./read-beir.ts";

/**
 * nDCG@10 below which something has been broken. The models were taught UN resolutions; on these regulations of another world the
 * fused ranking is a little below BM25 alone (.650 against .666 on every 16th question, November 2026).
 */
const floor = 0.63;
const lists = ["keyword", "dense", "fused"] as const;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { every: { type: "string", default: "1" } },
});
const [directory] = positionals;
const every = Number(values.every);
if (!directory || !(every >= 1)) {
  console.error(
    "usage: npm run eval:retrieval -- DIR [--every N]    (with corpus.jsonl, queries.jsonl and qrels.tsv)",
  );
  process.exit(2);
}

const { texts, queries: all } = readBeir(directory);
const queries = all.filter((_, at) => at % every === 0);
const { rank, close } = await createProductRanker(texts);
const scores = new Map<string, RankingScores[]>(lists.map((list) => [list, []]));
for (const [at, { text, relevant }] of queries.entries()) {
  const rankings = await rank(text);
  for (const list of lists) {
    scores.get(list)?.push(scoreRanking(rankings[list], relevant));
  }
  if (at % 100 === 99) process.stderr.write(`\r${at + 1} of ${queries.length} questions`);
}
process.stderr.write("\n");
await close();

console.log(`${texts.length} texts, ${queries.length} questions`);
console.log("ranking   nDCG@10  recall@5  recall@10");
const means = new Map(lists.map((list) => [list, meanScores(scores.get(list) ?? [])]));
for (const [list, { ndcg10, recall5, recall10 }] of means) {
  console.log(
    `${list.padEnd(9)} ${[ndcg10, recall5, recall10].map((score) => score.toFixed(4).padStart(7)).join("   ")}`,
  );
}

const fused = means.get("fused")?.ndcg10 ?? 0;
if (fused < floor) {
  console.error(`FAILED fused nDCG@10: ${fused.toFixed(4)}, the floor is ${floor}`);
  process.exitCode = 1;
}
