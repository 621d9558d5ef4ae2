import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { type MetricName, metricNames, metrics } from "./metric-table.ts";
import type { ParseCheck } from "./parse-check.ts";
import type { Summary } from "./summarize.ts";

const thresholdsSchema = z.strictObject({
  parse: z.strictObject({ paragraphs: z.number(), acts: z.number(), footnotes: z.number() }),
  bar: z.partialRecord(z.enum(metricNames), z.number()),
  leastCasesOfKind: z.number(),
  heldOutWithin: z.number(),
  regressionWithin: z.number(),
});

export type Thresholds = z.infer<typeof thresholdsSchema>;

const baselineSchema = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())));

/** Per dataset, per group ("all" or a kind), each metric's value. */
export type Baseline = z.infer<typeof baselineSchema>;

/** One dataset's measures. */
export interface Part {
  readonly name: string;
  readonly all: Summary;
  readonly kinds: Readonly<Record<string, Summary>>;
}

/** Something that must hold, and whether it does. */
export interface Check {
  readonly name: string;
  readonly met: boolean;
  readonly detail: string;
  /** Why the bar is not met yet, where that is known and written down. The bar stays where it is. */
  readonly shortfall?: string;
}

const shortfallsSchema = z.array(z.strictObject({ checks: z.string(), why: z.string().min(40) }));

/** What is never accepted, whatever is written down: truth, the parser, and getting worse. */
const neverAccepted = /^parse: |no regression|Forbidden|Verb and addressee|Quotes exact/;

const thresholdsFile = new URL("thresholds.json", import.meta.url);
const shortfallsFile = new URL("shortfalls.json", import.meta.url);
const baselineFile = new URL("baseline.json", import.meta.url);

export function readThresholds(): Thresholds {
  return thresholdsSchema.parse(JSON.parse(readFileSync(thresholdsFile, "utf8")));
}

/** Null before the first one is written. */
export function readBaseline(): Baseline | null {
  return existsSync(baselineFile)
    ? baselineSchema.parse(JSON.parse(readFileSync(baselineFile, "utf8")))
    : null;
}

/** Replaces what the baseline has for these parts. */
export function writeBaseline(parts: readonly Part[]): void {
  const values = Object.fromEntries(
    parts.map(({ name, all, kinds }) => [
      name,
      Object.fromEntries(
        Object.entries({ all, ...kinds }).map(([group, summary]) => [group, valuesOf(summary)]),
      ),
    ]),
  );
  writeFileSync(baselineFile, `${JSON.stringify({ ...readBaseline(), ...values }, null, 1)}\n`);
}

function valuesOf(summary: Summary): Record<string, number> {
  return Object.fromEntries(
    Object.entries(summary.metrics).map(([name, { value }]) => [name, Number(value.toFixed(4))]),
  );
}

/** The bar, for the whole and every kind that has enough cases. */
export function checkBar({ name, all, kinds }: Part, { bar, leastCasesOfKind }: Thresholds): Check[] {
  const large = Object.entries(kinds).filter(([, summary]) => summary.cases >= leastCasesOfKind);
  return [["all", all] as const, ...large].flatMap(([group, summary]) =>
    metricNames.flatMap((metric) => {
      const limit = bar[metric];
      const measured = summary.metrics[metric];
      if (limit === undefined || !measured) return [];
      const met = !isWorse(metric, measured.value, limit, 1e-9);
      const sign = metrics[metric].better === "higher" ? "≥" : "≤";
      const detail = `${format(measured.value)} on ${measured.cases} cases, the bar is ${sign} ${limit}`;
      return [{ name: `${name}, ${group}: ${metrics[metric].label}`, met, detail }];
    }),
  );
}

/** The held-out cases must not be answered worse than those that were tuned on. */
export function checkHeldOut(parts: readonly Part[], { bar, heldOutWithin }: Thresholds): Check[] {
  const development = parts.find(({ name }) => name === "development");
  const heldOut = parts.find(({ name }) => name === "held-out");
  if (!development || !heldOut) return [];
  return metricNames
    .filter((metric) => bar[metric] !== undefined && metrics[metric].over === "mean")
    .flatMap((metric) => {
      const tuned = development.all.metrics[metric]?.value;
      const unseen = heldOut.all.metrics[metric]?.value;
      if (tuned === undefined || unseen === undefined) return [];
      return [
        {
          name: `held-out third within ${heldOutWithin * 100} points: ${metrics[metric].label}`,
          met: !isWorse(metric, unseen, tuned, heldOutWithin + 1e-9),
          detail: `${format(unseen)} against ${format(tuned)}`,
        },
      ];
    });
}

/** Every value of the baseline must be reached, but for the tolerance. */
export function checkBaseline(part: Part, baseline: Baseline | null, thresholds: Thresholds): Check[] {
  const groups = { all: part.all, ...part.kinds };
  const worse = Object.entries(baseline?.[part.name] ?? {}).flatMap(([group, values]) =>
    metricNames.flatMap((metric) => {
      const before = values[metric];
      const now = (groups as Record<string, Summary>)[group]?.metrics[metric]?.value;
      if (before === undefined || now === undefined) return [];
      return isWorse(metric, now, before, thresholds.regressionWithin)
        ? [`${group} ${metrics[metric].label} ${format(before)} → ${format(now)}`]
        : [];
    }),
  );
  const detail = baseline?.[part.name] ? worse.join("; ") || "nothing is worse" : "there is no baseline";
  return [{ name: `${part.name}: no regression`, met: worse.length === 0, detail }];
}

export function checkParsed(parse: ParseCheck | null, { parse: expected }: Thresholds): Check[] {
  if (!parse) return [];
  return (["paragraphs", "acts", "footnotes"] as const).map((what) => ({
    name: `parse: ${what}`,
    met: parse[what] === expected[what],
    detail: [`${parse[what]}/${expected[what]}`, ...(what === "acts" ? parse.problems : [])].join("; "),
  }));
}

/** The checks with the reasons of `shortfalls.json`, for those that are not met. */
export function withShortfalls(checks: readonly Check[]): Check[] {
  const shortfalls = shortfallsSchema.parse(JSON.parse(readFileSync(shortfallsFile, "utf8")));
  return checks.map((check) => {
    const known = shortfalls.find((shortfall) => new RegExp(shortfall.checks).test(check.name));
    return check.met || !known || neverAccepted.test(check.name) ? check : { ...check, shortfall: known.why };
  });
}

/** Whether nothing is amiss that is not written down. */
export function passes(checks: readonly Check[]): boolean {
  return checks.every(({ met, shortfall }) => met || shortfall !== undefined);
}

/** The checks that are not met, those without a reason first; then the reasons. */
export function explainMissed(checks: readonly Check[]): {
  readonly lines: readonly string[];
  readonly reasons: readonly string[];
} {
  const missed = checks.filter(({ met }) => !met);
  const reasons = [...new Set(missed.flatMap(({ shortfall }) => (shortfall ? [shortfall] : [])))];
  const ordered = [...missed].sort(
    (a, b) => Number(a.shortfall !== undefined) - Number(b.shortfall !== undefined),
  );
  const lines = ordered.map(
    ({ name, detail, shortfall }) =>
      `${name}: ${detail}${shortfall ? ` (reason ${reasons.indexOf(shortfall) + 1})` : ""}`,
  );
  return { lines, reasons: reasons.map((reason, at) => `${at + 1}. ${reason}`) };
}

export function isWorse(metric: MetricName, value: number, than: number, tolerance: number): boolean {
  return metrics[metric].better === "higher" ? value < than - tolerance : value > than + tolerance;
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
