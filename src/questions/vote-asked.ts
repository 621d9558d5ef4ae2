import type { VoteAsked } from "../domain/questions.ts";

const sides: readonly (readonly [NonNullable<VoteAsked["side"]>, RegExp])[] = [
  ["abstaining", /\babst(?:ain|ention)\w*/i],
  [
    "against",
    /\bagainst\b|\boppos(?:e[sd]?|ing|ition)\b|\bvot(?:e|ed|es|ing) no\b|\breject(?:s|ed)?\b|\bno votes?\b/i,
  ],
  [
    "in favour",
    /\bfavou?r\b|\bsupport(?:s|ed|ing)?\b|\bback(?:s|ed|ing)?\b|\bvot(?:e|ed|es|ing) (?:yes|for)\b|\byes votes?\b/i,
  ],
];

/** What a question wants to know of the vote on a text: which side, or whether it was adopted in a certain way. */
export function voteAsked(text: string): VoteAsked {
  const side = sides.find(([, pattern]) => pattern.test(text))?.[0];
  const manner = /\bunanim\w+/i.test(text)
    ? "unanimous"
    : /\bconsensus\b|\bwithout (?:a )?vot(?:e|ing)\b/i.test(text)
      ? "consensus"
      : undefined;
  return {
    ...(side && { side }),
    ...(manner && { manner }),
    isClaim: !/\b(?:who|whom|which|what|how|list|name)\b/i.test(text),
  };
}
