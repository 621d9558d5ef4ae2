/** "whose number is left blank" */
export const asksForBlankNumber =
  /\bnumber\b.{0,30}\b(?:blank|open|missing|unknown|empty|not (?:yet )?\w+)\b|\b(?:lack(?:s|ing)?|miss(?:es|ing)|awaits?|needs|gap|holes?|dots|brackets?|blanks?|place ?holders?)\b.{0,40}\bnumbers?\b|\b(?:without(?: an?| any| its)?|no|missing|blank|placeholder|instead of an?)\b.{0,20}\bnumber\b/i;
