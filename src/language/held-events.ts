import { pattern } from "./pattern.ts";
/** Whether a text speaks of something that is held, in whatever words, or of a day, week or year that is set aside. */
export function speaksOfEvent(text: string): boolean {
  return holds.test(text);
}

const holds = pattern`
  \b(?:
    conven(?:e|es|ed|ing)|h[eo]ld(?:s|ing)?|(?:co-)?host(?:s|ed|ing)?|organi[sz](?:e|es|ed|ing)
    |tak(?:e|es|ing) place|took place|meets?|met
    |(?:celebrat|observ|commemorat|proclaim|designat|declar|establish)(?:e|es|ed|ing|ance|ion)?
    |open(?:s|ed|ing)?|begins?|starts?|scheduled
  )\b
`;

/** Whether a text tells only of what was held before, and plans nothing. */
export function tellsOfPastEvent(text: string): boolean {
  return past.test(text) && !planned.test(text);
}

const past =
  /\b(?:was|were|had been) (?:\w+ )?(?:convened|held|organi[sz]ed|hosted|adopted|launched)\b|(?<!\b(?:be|is|are) )\bheld (?:in|from|on)\b/i;
const planned = /\b(?:to|will|shall|should) (?:be )?(?:conven|h[eo]ld|(?:co-)?host|organi[sz]|take place)/i;
