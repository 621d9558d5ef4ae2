import type { SupportThresholds } from "../../src/verification/settle-support.ts";
import type { JudgedCase } from "./judge-cases.ts";

interface CurvePoint {
  readonly logit: number;
  /** Shares of the sentences that would be confirmed. */
  readonly trueByHand: number;
  readonly nearMissesByHand: number;
  readonly falseByConstruction: number;
}

export interface FittedThresholds {
  readonly thresholds: SupportThresholds;
  readonly curve: readonly CurvePoint[];
}

/** Above the logits of all true sentences by hand, which are few, by as much. */
const margin = 1;
/**
 * So many of the false ones by construction may be confirmed; near misses on other texts are two thirds more. Of five tried the first with
 * which seven in ten true ones on the draft by hand are, which is the bar.
 */
const falseConfirmed = 0.039;

/**
 * Confirmed is what is below the most lenient logit that few false sentences by construction pass, but no more than where
 * true sentences by hand are told best from false ones (most of the true, least of the false below it). Withheld is what is
 * above all true ones by hand: they are as people write.
 */
export function fitThresholds(
  constructed: readonly JudgedCase[],
  byHand: readonly JudgedCase[],
): FittedThresholds {
  const [trueOnes, nearMisses] = [
    byHand.filter(({ isTrue }) => isTrue),
    byHand.filter(({ isTrue }) => !isTrue),
  ];
  const falseOnes = constructed.filter(({ isTrue }) => !isTrue);
  const grid = Array.from({ length: 101 }, (_, at) => -5 + at / 10);
  const confirmedOf = (cases: readonly JudgedCase[], logit: number) =>
    share(cases, (each) => isConfirmed(each, logit));
  const toldApart = (logit: number) => confirmedOf(trueOnes, logit) - confirmedOf(nearMisses, logit);
  const best = grid.reduce((most, logit) => (toldApart(logit) > toldApart(most) ? logit : most));
  const strictest = grid.findLast((logit) => confirmedOf(falseOnes, logit) <= falseConfirmed) ?? -5;
  const confirmed = Math.min(best, strictest);
  const withheld =
    margin + Math.max(...trueOnes.filter(({ exact }) => exact === "open").map((each) => each.unsupported));
  return {
    thresholds: { withheld: rounded(withheld), confirmed: rounded(confirmed), word: rounded(confirmed - 1) },
    curve: grid
      .filter((_, at) => at % 5 === 0)
      .map((logit) => ({
        logit,
        trueByHand: rounded(confirmedOf(trueOnes, logit)),
        nearMissesByHand: rounded(confirmedOf(nearMisses, logit)),
        falseByConstruction: rounded(confirmedOf(falseOnes, logit)),
      })),
  };
}

function isConfirmed({ exact, isDoubted, unsupported }: JudgedCase, logit: number): boolean {
  return exact === "quotation" || (exact === "open" && !isDoubted && unsupported < logit);
}

function share(cases: readonly JudgedCase[], has: (each: JudgedCase) => boolean): number {
  return cases.filter(has).length / Math.max(1, cases.length);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
