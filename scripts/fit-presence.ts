import { crc32 } from "node:zlib";
import { areaUnderCurve, type CurvePoint, pointOf, wrongRefusals } from "../eval/ranking/judge.ts";
import {
  type DocumentFeature,
  type Head,
  logitOf,
  type PresenceFeature,
  presenceFeatures,
  probabilityOf,
} from "../src/retrieval/relevance-weights.ts";
import { fitHead, type Ranked, rescored, round } from "./fit-heads.ts";
import type { Example } from "./fit-logistic-regression.ts";

const features = ["best", "unmet"] as const satisfies readonly PresenceFeature[];
/** The share of answered questions that may be refused; of texts that are held out about as many are. */
const mostRefused = 0.03;
/** The least share of those that are told "yes" whose text answers. */
const leastRight = 0.95;

/** What thresholds of presence do to questions that were not fitted on (five folds, no text in two of them). */
export interface Calibration {
  readonly texts: readonly CurvePoint[];
  /** The same against near misses. */
  readonly nearMisses: readonly CurvePoint[];
  /** What "yes" from a presence on does to questions of all sets that ask whether something is there. */
  readonly existence: readonly YesPoint[];
}

/** Of the questions with that presence or more: the share that is answered, and the share of those that are answered that it is. */
export interface YesPoint {
  readonly threshold: number;
  readonly right: number;
  readonly told: number;
}

/** What is known of a question, whether its text answers it, and which text that is. */
interface PresenceExample extends Example<PresenceFeature> {
  readonly text: string;
  /** It asks whether something is there. */
  readonly asksWhether: boolean;
}

export interface Read {
  readonly texts: readonly Ranked[];
  /** On texts too. */
  readonly everyday: readonly Ranked[];
  readonly others: readonly Ranked[];
  readonly misses: readonly Ranked[];
}

interface Known {
  /** Word pieces without content. */
  readonly stop: ReadonlySet<string>;
  /** Questions whether something is there. */
  readonly existence: ReadonlySet<string>;
}

/** Fits what tells whether anything answers, and chooses the threshold on questions on texts other than the draft. */
export function fitPresence(second: Head<DocumentFeature>, read: Read, { stop, existence }: Known) {
  const examplesOf = (ranked: readonly Ranked[]) =>
    ranked.flatMap(({ question, documents, required }): PresenceExample[] => {
      const known = presenceFeatures(question.query, rescored(documents, second), stop);
      const of = { text: question.resolution, asksWhether: existence.has(question.query) };
      return known ? [{ ...of, features: known, holds: required.size > 0 }] : [];
    });
  const ofTexts = examplesOf([...read.texts, ...read.everyday]);
  const all = [...ofTexts, ...examplesOf(read.others)];
  const misses = examplesOf(read.misses);
  const judged = crossJudged(all, [...ofTexts, ...misses]);
  const yes = yesPoints(crossJudged(all, [...all, ...misses]).filter(({ asksWhether }) => asksWhether));
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
    existence: round(yes.find(({ right }) => right >= leastRight)?.threshold ?? 1),
    calibration: {
      texts: curveOf(absent.texts),
      nearMisses: curveOf(absent.nearMisses),
      existence: yes.filter((_, at) => at % Math.ceil(yes.length / mostPoints) === 0),
    },
    /** Of answered questions against absent ones, on texts. */
    auc: areaUnderCurve(chances, absent.texts),
  };
}

const mostPoints = 12;

function yesPoints(judged: readonly { holds: boolean; presence: number }[]): YesPoint[] {
  const answered = judged.filter(({ holds }) => holds);
  const from = (all: typeof judged, least: number) => all.filter(({ presence }) => presence >= least).length;
  return judged
    .map(({ presence }) => presence)
    .sort((a, b) => a - b)
    .map((threshold) => ({
      threshold,
      right: from(answered, threshold) / from(judged, threshold),
      told: from(answered, threshold) / answered.length,
    }));
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
      ...each,
      presence: head ? probabilityOf(logitOf(head, each.features)) : 0,
    };
  });
}
