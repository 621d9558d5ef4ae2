import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "../../eval/datasets.ts";
import { isWorse } from "../../eval/gate.ts";
import { knownBad } from "../../eval/known-bad/known-bad.ts";
import { metrics } from "../../eval/metric-table.ts";
import { runDataset } from "../../eval/run-dataset.ts";
import { type ScoredCase, scoreCase } from "../../eval/score-case.ts";
import { createScoringContext } from "../../eval/scoring-context.ts";

const whole = readDataset("development");
/** Every eighth case: all kinds of cases, in an eighth of the time. */
const dataset = { ...whole, cases: whole.cases.filter((_, at) => at % 8 === 0) };
const context = createScoringContext(dataset.corpus);
let faultless: readonly ScoredCase[] = [];

beforeAll(async () => {
  const { scored } = await runDataset(dataset, {});
  faultless = scored.filter(({ problems }) => problems.length === 0);
}, 300_000);

describe("a suite that can fail", () => {
  it("has good answers to spoil", () => {
    expect(faultless.length).toBeGreaterThan(100);
  });

  it.each(knownBad)("catches every answer with the fault: $name", ({ caughtBy, spoil }) => {
    const spoiled = faultless.flatMap((good) => {
      const bad = spoil(good.observation, context);
      return bad ? [{ good, bad: scoreCase(bad, context) }] : [];
    });
    expect(spoiled.length).toBeGreaterThan(0);
    const ideal = metrics[caughtBy].better === "higher" ? 1 : 0;
    const unnoticed = spoiled.filter(({ good, bad }) => {
      const before = good.scores[caughtBy] ?? ideal;
      const after = bad.scores[caughtBy];
      return after === undefined || !isWorse(caughtBy, after, before, 0) || bad.problems.length === 0;
    });
    expect(unnoticed.map(({ good }) => good.case.id)).toEqual([]);
  });
});
