import { describe, expect, it } from "vitest";
import {
  checkBar,
  checkBaseline,
  checkHeldOut,
  checkParsed,
  type Part,
  passes,
  readThresholds,
  withShortfalls,
} from "../../eval/gate.ts";
import type { MetricName } from "../../eval/metric-table.ts";
import type { Summary } from "../../eval/summarize.ts";

const thresholds = readThresholds();

function summary(cases: number, values: Partial<Record<MetricName, number>>): Summary {
  const measured = Object.entries(values).map(([name, value]) => [name, { value, interval: null, cases }]);
  return {
    cases,
    passed: 0,
    metrics: Object.fromEntries(measured),
    latencyMs: { p50: 1, p95: 2 },
    cost: null,
    standing: null,
  };
}

function part(name: string, all: Summary, kinds: Part["kinds"] = {}): Part {
  return { name, all, kinds };
}

const names = (checks: readonly { name: string; met: boolean }[]) =>
  checks.filter(({ met }) => !met).map(({ name }) => name);

describe("the bar", () => {
  it("is the one that was set", () => {
    expect(thresholds).toMatchObject({
      parse: { paragraphs: 34, acts: 23, footnotes: 7 },
      bar: {
        recall5: 0.95,
        mrr: 0.9,
        citationF1: 0.93,
        facts: 0.95,
        forbidden: 0,
        fidelity: 1,
        quotes: 1,
        refusalRecall: 0.97,
        wrongRefusals: 0.03,
        premise: 0.95,
        followUpDrop: 0.03,
        operativeSummary: 1,
        operativeUncited: 0,
      },
      leastCasesOfKind: 10,
      heldOutWithin: 0.03,
    });
  });

  it("holds for the whole and for kinds of ten or more", () => {
    const good = summary(100, { citationF1: 0.93, forbidden: 0, wrongRefusals: 0.03 });
    const kinds = { topic: summary(10, { citationF1: 0.92 }), unclear: summary(9, { citationF1: 0 }) };
    expect(names(checkBar(part("whole", good, kinds), thresholds))).toEqual([
      "whole, topic: Paragraph-set F1",
    ]);
    const bad = summary(100, { fidelity: 0.999, forbidden: 1, wrongRefusals: 0.031 });
    expect(checkBar(part("whole", bad), thresholds).every(({ met }) => !met)).toBe(true);
  });
});

describe("the other checks", () => {
  it("want the held-out third within three points, either way of counting", () => {
    const tuned = part("development", summary(10, { facts: 0.99, wrongRefusals: 0 }));
    const near = part("held-out", summary(10, { facts: 0.96, wrongRefusals: 0.03 }));
    const far = part("held-out", summary(10, { facts: 0.95, wrongRefusals: 0.04 }));
    expect(names(checkHeldOut([tuned, near], thresholds))).toEqual([]);
    expect(names(checkHeldOut([tuned, far], thresholds))).toHaveLength(2);
    expect(checkHeldOut([tuned], thresholds)).toEqual([]);
  });

  it("notice what got worse in any kind, but not in the third decimal", () => {
    const baseline = { development: { all: { facts: 0.98 }, topic: { facts: 0.97, forbidden: 0 } } };
    const now = (all: number, topic: number, forbidden: number) =>
      part("development", summary(9, { facts: all }), { topic: summary(9, { facts: topic, forbidden }) });
    expect(names(checkBaseline(now(0.976, 0.99, 0), baseline, thresholds))).toEqual([]);
    expect(names(checkBaseline(now(0.98, 0.96, 0), baseline, thresholds))).toHaveLength(1);
    expect(names(checkBaseline(now(0.98, 0.97, 1), baseline, thresholds))).toHaveLength(1);
    expect(checkBaseline(now(0, 0, 9), null, thresholds)[0]).toMatchObject({ met: true });
  });

  it("want all of the resolution parsed", () => {
    const parse = { paragraphs: 34, acts: 22, footnotes: 7, problems: ["op4/act2: force"] };
    expect(names(checkParsed(parse, thresholds))).toEqual(["parse: acts"]);
    expect(checkParsed(null, thresholds)).toEqual([]);
  });
});

describe("shortfalls", () => {
  const missed = (name: string) => withShortfalls([{ name, met: false, detail: "" }]);

  it("explain a measure that does not reach the bar", () => {
    expect(missed("whole, topic: Recall@5")[0]?.shortfall).toBeTruthy();
    expect(passes(missed("whole, topic: Recall@5"))).toBe(true);
  });

  it.each([
    "parse: acts",
    "development: no regression",
    "whole, topic: Forbidden claims",
    "whole, all: Verb and addressee",
    "whole, all: Quotes exact",
  ])("never excuse %s", (name) => {
    expect(passes(missed(name))).toBe(false);
  });

  it("leave what is met alone", () => {
    expect(
      withShortfalls([{ name: "whole, topic: Recall@5", met: true, detail: "" }])[0]?.shortfall,
    ).toBeUndefined();
  });
});
