const gap = String.raw`\b(?:blanks?|left open|unknown|empty|incomplete|(?:half-)?(?:un)?finished|gaps?|holes?|dots|brackets?|place ?holders?|missing)\b`;
const lack = String.raw`\b(?:lack(?:s|ing)?|miss(?:es|ing)|awaits?|needs|without(?: an?| any| its)?|no|instead of an?|not (?:yet )?\w+|open)\b`;
const number = String.raw`\b(?:numbers?|digits?)\b`;
const citation = String.raw`\b(?:citations?|(?:cross-)?references?)\b`;
const within = (first: string, second: string): string => `${first}.{0,40}${second}|${second}.{0,40}${first}`;

/** "whose number is left blank", "a citation with empty brackets" */
export const asksForBlankNumber = new RegExp(
  `${within(gap, number)}|${within(gap, citation)}|${within(lack, number)}`,
  "i",
);
