import type { Evaluation } from "../evaluation.ts";
import { escapeXml } from "./format.ts";

interface TestCase {
  readonly suite: string;
  readonly name: string;
  readonly seconds: number;
  readonly failure: string | null;
}

/** JUnit XML: one test case a check, one a case that may be shown. A case may fail without failing the gate. */
export function junit({ checks, shown }: Evaluation): string {
  const gate = checks.map(
    ({ name, met, detail }): TestCase => ({ suite: "gate", name, seconds: 0, failure: met ? null : detail }),
  );
  const cases = shown.map(
    ({ case: { id, kind }, problems, observation }): TestCase => ({
      suite: `cases.${kind}`,
      name: id,
      seconds: observation.milliseconds / 1000,
      failure: problems.length === 0 ? null : problems.join("\n"),
    }),
  );
  const suites = [...new Set([...gate, ...cases].map(({ suite }) => suite))];
  const bodies = suites.map((suite) =>
    suiteXml(
      suite,
      [...gate, ...cases].filter((each) => each.suite === suite),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="evaluation">\n${bodies.join("\n")}\n</testsuites>\n`;
}

function suiteXml(suite: string, cases: readonly TestCase[]): string {
  const failures = cases.filter(({ failure }) => failure !== null).length;
  const lines = cases.map(({ name, seconds, failure }) => {
    const open = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}" time="${seconds.toFixed(4)}"`;
    if (failure === null) return `${open}/>`;
    const [first = ""] = failure.split("\n");
    return `${open}><failure message="${escapeXml(first)}">${escapeXml(failure)}</failure></testcase>`;
  });
  return [
    `  <testsuite name="${escapeXml(suite)}" tests="${cases.length}" failures="${failures}">`,
    ...lines,
    "  </testsuite>",
  ].join("\n");
}
