import { type JudgedCase, type Outcome, outcomeOf } from "./judge-cases.ts";

export interface Rate extends Readonly<Record<Outcome, number>> {
  readonly kind: string;
  readonly n: number;
}

/** How many of each kind were shown as what; true ones first, false ones together, then each kind of falsehood. */
export function ratesOf(judged: readonly JudgedCase[], thresholds: Parameters<typeof outcomeOf>[1]): Rate[] {
  const rate = (kind: string, cases: readonly JudgedCase[]): Rate => {
    const count = (outcome: Outcome) =>
      cases.filter((each) => outcomeOf(each, thresholds) === outcome).length;
    return {
      kind,
      n: cases.length,
      confirmed: count("confirmed"),
      "not-confirmed": count("not-confirmed"),
      withheld: count("withheld"),
    };
  };
  const english = judged.filter((each) => each.isEnglish);
  const falseOnes = english.filter(({ isTrue }) => !isTrue);
  const trueOnes = english.filter(({ isTrue }) => isTrue);
  const kinds = [...new Set(falseOnes.map(({ kind }) => kind))];
  return [
    rate(
      "true",
      trueOnes.filter((each) => !each.speaksOfAdoption),
    ),
    rate("false", falseOnes),
    rate(
      "true, as if a draft were adopted",
      trueOnes.filter((each) => each.speaksOfAdoption),
    ),
    rate(
      "in another language, true or false",
      judged.filter((each) => !each.isEnglish),
    ),
    ...kinds.map((kind) =>
      rate(
        kind,
        falseOnes.filter((each) => each.kind === kind),
      ),
    ),
  ];
}

export function reportOf(name: string, rates: readonly Rate[]): string {
  const share = (part: number, n: number) => `${((100 * part) / Math.max(1, n)).toFixed(1)} %`.padStart(9);
  const lines = rates.map(
    ({ kind, n, confirmed, withheld, ...rest }) =>
      `${kind.padEnd(34)}${String(n).padStart(6)}${share(confirmed, n)}${share(rest["not-confirmed"], n)}${share(withheld, n)}`,
  );
  return [`\n${name.padEnd(34)}     n confirmed not conf. withheld`, ...lines].join("\n");
}

interface Bar {
  /** Most of the false ones that may be shown as confirmed. */
  readonly falseConfirmed: number;
}

const bars: Readonly<Record<string, Bar>> = {
  "by construction": { falseConfirmed: 0.05 },
  "claims 7 and 8": { falseConfirmed: 0.1 },
  "the draft by hand": { falseConfirmed: 0.1 },
};
const trueWithheld = 0.05;
const trueNotConfirmed = 0.3;

/** What is above its bar, in words. */
export function missedBars(name: string, rates: readonly Rate[]): string[] {
  const of = (kind: string, outcome: Outcome) => {
    const rate = rates.find((each) => each.kind === kind);
    return rate ? rate[outcome] / Math.max(1, rate.n) : 0;
  };
  // Without a bar a set is told and held to nothing.
  if (!(name in bars)) return [];
  const checked: readonly (readonly [string, number, number])[] = [
    ["false ones confirmed", of("false", "confirmed"), bars[name]?.falseConfirmed ?? 1],
    ["true ones withheld", of("true", "withheld"), trueWithheld],
    ["true ones not confirmed", of("true", "not-confirmed"), trueNotConfirmed],
  ];
  return checked
    .filter(([, share, bar]) => share > bar)
    .map(([what, share, bar]) => `${what}: ${share.toFixed(3)}, the bar is ${bar}`);
}
