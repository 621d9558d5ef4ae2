import type { Answer } from "../../src/domain/answers.ts";
import type { CaseScores, Finding } from "../metric-table.ts";
import type { Observation } from "../observation.ts";
import type { ScoringContext } from "../scoring-context.ts";
import { citedUnits } from "./citations.ts";

/** Kinds whose answers are as long as what they list; their length is not held against them. */
const longKinds: ReadonlySet<string> = new Set([
  "summary",
  "compare",
  "actor",
  "verb",
  "reference",
  "count",
  "look-up",
]);

/** How an answer reads: its length, how much of it is quoted, whether a yes-or-no question is answered first. */
export function scoreReadability({ case: asked, answer }: Observation, context: ScoringContext): Finding {
  const words = wordsIn(answer.answer);
  const scores: CaseScores = {
    ...(words > 0 && isBrief(asked.kind, answer) && { words }),
    ...(words > 0 && answer.statements.length > 0 && { quoted: quotedWords(answer.answer) / words }),
    // Of what the text does not answer it is right to say first that nothing was found.
    ...(asked.outcome === "answered" &&
      asksYesOrNo(asked.question, asked.yesNo) &&
      isAnswered(answer) && { answersFirst: answersFirst(answer, asked.yesNo) }),
    ...(asked.outcome === "answered" &&
      asked.required.length > 0 && { falseDenials: deniesFalsely(asked.required, answer, context) }),
  };
  return { scores, problems: [] };
}

function isBrief(kind: string, { table, statements }: Answer): boolean {
  return !longKinds.has(kind) && table === null && statements.length <= 4;
}

function isAnswered({ outcome }: Answer): boolean {
  return outcome === "answered";
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function quotedWords(text: string): number {
  return [...text.matchAll(/“([^”]*)”/g)].reduce((sum, [, quote = ""]) => sum + wordsIn(quote), 0);
}

/** Where the case does not say, by how the question begins. */
function asksYesOrNo(question: string, yesNo: string | undefined): boolean {
  return (
    yesNo !== undefined ||
    /(?:^|[.!?,:–-]\s+)(?:is|are|was|were|do|does|did|has|have|must|should|can|could|may|will|would)(?:n't)?\s[^.!?]*\?\s*$/i.test(
      question,
    )
  );
}

/** 1 where the first words are the verdict, a denial, or the deciding verb; 0 for a wrong verdict and for evidence without one. */
function answersFirst({ answer }: Answer, yesNo: string | undefined): number {
  if (/^Yes\b/.test(answer)) return yesNo === "no" ? 0 : 1;
  if (/^No\b/.test(answer)) return yesNo === "yes" ? 0 : 1;
  return /^(?:Nothing|Nobody|None|Not\b|There is no|(?:(?:In the preamble, )?[Ii]t|The draft|The resolution|The text|OP \d+|PP \d+) (?:only |also |does not |neither )?(?!says?\b)\p{L}+s\b)/u.test(
    answer,
  )
    ? 1
    : 0;
}

/**
 * 1 where what the text answers may be denied as if it had been proved: no required unit is cited, and a sentence says flatly that there is
 * none. An upper bound: that sentence may be true of something beside what was asked. "I found nothing" claims no proof.
 */
function deniesFalsely(required: readonly string[], answer: Answer, context: ScoringContext): number {
  const cited = citedUnits(answer, context);
  if (required.some((unit) => cited.some((each) => each === unit || each.startsWith(`${unit}.`)))) return 0;
  const denies =
    answer.statements.some(({ basis, text }) => basis === "absence" && !text.startsWith("I found nothing")) ||
    /^(?:The (?:text|draft|resolution) (?:does not|says nothing)|There is no|Nothing in)/.test(answer.answer);
  return denies ? 1 : 0;
}
