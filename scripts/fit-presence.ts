import { areaUnderCurve, type CurvePoint, pointOf, wrongRefusals } from "../eval/ranking/judge.ts";
import { presenceFeatures } from "../src/retrieval/presence.ts";
import {
  type DocumentFeature,
  type Head,
  logitOf,
  type PresenceFeature,
  probabilityOf,
} from "../src/retrieval/relevance-weights.ts";
import { crc32 } from "./crc32.ts";
import { fitHead, type Ranked, rescored, round } from "./fit-heads.ts";
import type { Example } from "./fit-logistic-regression.ts";

const features = ["best", "unmet"] as const satisfies readonly PresenceFeature[];
/** The share of answered questions that may be refused. */
const mostRefused = 0.02;

/** What thresholds of presence do to questions that were not fitted on (five folds, no text in two of them). */
export interface Calibration {
  readonly texts: readonly CurvePoint[];
  /** Against near misses, which the reader was taught with: too good. */
  readonly nearMisses: readonly CurvePoint[];
}

/** What is known of a question, whether its text answers it, and which text that is. */
interface PresenceExample extends Example<PresenceFeature> {
  readonly text: string;
}

export interface Read {
  readonly texts: readonly Ranked[];
  readonly others: readonly Ranked[];
  readonly misses: readonly Ranked[];
}

/** Fits what tells whether anything answers, and chooses the threshold on questions on texts other than the draft. */
export function fitPresence(second: Head<DocumentFeature>, read: Read, stop: ReadonlySet<string>) {
  const examplesOf = (ranked: readonly Ranked[]) =>
    ranked.flatMap(({ question, documents, required }): PresenceExample[] => {
      const known = presenceFeatures(question.query, rescored(documents, second), stop);
      return known ? [{ features: known, holds: required.size > 0, text: question.resolution }] : [];
    });
  const ofTexts = examplesOf(read.texts);
  const all = [...ofTexts, ...examplesOf(read.others)];
  const misses = examplesOf(read.misses);
  const judged = crossJudged(all, [...ofTexts, ...misses]);
  const present = judged.slice(0, ofTexts.length).filter(({ holds }) => holds);
  const absentOf = (part: readonly { holds: boolean; presence: number }[]) =>
    part.filter(({ holds }) => !holds).map(({ presence }) => presence);
  const chances = present.map(({ presence }) => presence);
  const absent = {
    texts: absentOf(judged.slice(0, ofTexts.length)),
    nearMisses: absentOf(judged.slice(ofTexts.length)),
  };
  const curveOf = (gone: readonly number[]) => wrongRefusals.map((share) => pointOf(chances, gone, share));
  const { threshold } = pointOf(chances, absent.texts, mostRefused);
  return {
    head: { ...fitHead(features, all), threshold: round(threshold) },
    calibration: { texts: curveOf(absent.texts), nearMisses: curveOf(absent.nearMisses) },
    /** Of answered questions against absent ones, on texts. */
    auc: areaUnderCurve(chances, absent.texts),
  };
}

const folds = 5;

/** The presence of each by a head that was fitted on other texts. */
function crossJudged(fitted: readonly PresenceExample[], judged: readonly PresenceExample[]) {
  const foldOf = ({ text }: PresenceExample) => crc32(text) % folds;
  const headOf = Array.from({ length: folds }, (_, fold) => {
    const others = fitted.filter((each) => foldOf(each) !== fold);
    return fitHead(features, others);
  });
  return judged.map((each) => {
    const head = headOf[foldOf(each)];
    return {
      holds: each.holds,
      presence: head ? probabilityOf(logitOf(head, each.features)) : 0,
    };
  });
}
