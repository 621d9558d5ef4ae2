import type { Form } from "../../domain/reading.ts";
import type { Draft } from "../../domain/statements.ts";
import { wordCount } from "../../sentences/wording.ts";

/** As many drafts as the form that is asked for has room for; at least one. */
export function fitted(
  drafts: readonly Draft[],
  { sentences, points, words, shorter }: Form,
): readonly Draft[] {
  const most = Math.min(sentences ?? drafts.length, points ?? drafts.length, shorter ? 1 : drafts.length);
  const counted = drafts.slice(0, Math.max(1, most));
  if (words === undefined) return counted;
  const within = counted.findIndex((_, at) => wordsIn(counted.slice(0, at + 1)) > words * tolerance);
  return within < 0 ? counted : counted.slice(0, Math.max(1, within));
}

/** A length that is asked for is kept within a fifth. */
const tolerance = 1.2;

function wordsIn(drafts: readonly Draft[]): number {
  return drafts.reduce(
    (sum, draft) => sum + (draft.basis === "quotation" ? wordCount(draft.text) : wordsOfClaim),
    0,
  );
}

/** About as many words has a sentence that is written from a claim. */
const wordsOfClaim = 10;
