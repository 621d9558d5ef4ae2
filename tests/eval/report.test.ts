import { beforeAll, describe, expect, it } from "vitest";
import { type Dataset, readDataset } from "../../eval/datasets.ts";
import { type Evaluation, evaluate } from "../../eval/evaluation.ts";
import { readThresholds } from "../../eval/gate.ts";
import { consoleSummary } from "../../eval/report/console-summary.ts";
import { htmlReport } from "../../eval/report/html-report.ts";
import { junit } from "../../eval/report/junit.ts";
import { markdownSummary } from "../../eval/report/markdown-summary.ts";
import { runDataset } from "../../eval/run-dataset.ts";

const hostile = '<img src=x onerror="alert(1)"> & the Secretary-General';
let evaluation: Evaluation;

beforeAll(async () => {
  const development = readDataset("development");
  const [first, ...others] = development.cases.slice(0, 4);
  if (!first) throw new Error("no case");
  const doomed = { ...first, id: "doomed", question: hostile, required: ["pp3"], forbidden: ["."] };
  const held = { ...first, id: "held-out-secret", question: "What is held out of sight?" };
  const heldOut: Dataset = { ...development, name: "held-out", cases: [held], shown: false };
  const runs = [
    await runDataset({ ...development, cases: [...others, doomed] }, {}),
    await runDataset(heldOut, {}),
  ];
  evaluation = evaluate(runs, readThresholds(), null, { whole: true });
});

describe("the HTML report", () => {
  it("needs nothing from elsewhere", () => {
    const html = htmlReport(evaluation);
    expect(html).not.toMatch(/<(?:link|script[^>]+src|img)\b/);
    expect(html).not.toMatch(/\b(?:src|href)=["']?https?:/);
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html.match(/<svg /g)?.length).toBe(3);
  });

  it("shows failing cases first and open, with what was expected and got", () => {
    const html = htmlReport(evaluation);
    expect(html.indexOf('id="doomed"')).toBeLessThan(html.indexOf('class="case passed"'));
    expect(html).toMatch(/<details class="case failed" open id="doomed">/);
    expect(html).toContain("not cited: pp3");
  });

  it("keeps what is in a question from being mark-up", () => {
    expect(htmlReport(evaluation)).not.toContain("<img");
  });
});

describe("every report", () => {
  it("shows no held-out case", () => {
    for (const report of [htmlReport, junit, markdownSummary, consoleSummary]) {
      expect(report(evaluation)).not.toMatch(/held-out-secret|held out of sight/);
    }
  });

  it("says what of the bar is not met", () => {
    expect(consoleSummary(evaluation)).toContain(
      "whole, all: Forbidden claims: 1 on 5 cases, the bar is ≤ 0",
    );
    expect(markdownSummary(evaluation)).toContain("- whole, all: Forbidden claims");
    expect(junit(evaluation)).toContain('<testcase classname="gate" name="whole, all: Forbidden claims"');
  });
});

describe("JUnit", () => {
  it("has as many cases and failures as it says", () => {
    const xml = junit(evaluation);
    const sum = (name: string) =>
      Array.from(xml.matchAll(new RegExp(` ${name}="(\\d+)"`, "g")), ([, count]) => Number(count)).reduce(
        (a, b) => a + b,
        0,
      );
    expect(sum("tests")).toBe(xml.match(/<testcase /g)?.length);
    expect(sum("failures")).toBe(xml.match(/<failure /g)?.length);
    expect(xml).not.toContain('"alert(1)');
  });
});
