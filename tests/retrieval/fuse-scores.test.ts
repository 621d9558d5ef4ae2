import { expect, it } from "vitest";
import { fuseScores } from "../../src/retrieval/fuse-scores.ts";

it("Scores are added by weight, and what one list lacks gets nothing from it", () => {
  const fused = fuseScores([
    {
      weight: 1,
      hits: [
        { document: 1, score: 1 },
        { document: 2, score: 0.5 },
      ],
    },
    {
      weight: 2,
      hits: [
        { document: 2, score: 0.5 },
        { document: 3, score: 0.1 },
      ],
    },
  ]);
  expect(fused).toEqual([
    { document: 2, score: 1.5 },
    { document: 1, score: 1 },
    { document: 3, score: 0.2 },
  ]);
});

it("Equal scores are put in the order of the library", () => {
  const hits = [5, 3, 4].map((document) => ({ document, score: 1 }));
  expect(fuseScores([{ weight: 1, hits }]).map(({ document }) => document)).toEqual([3, 4, 5]);
});
