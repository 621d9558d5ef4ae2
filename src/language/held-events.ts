/** What takes place of itself, whatever else is due before it. */
const isHeld =
  /\b(?:held|host(?:s|ed)?|tak(?:es?|ing) place|took place|conven(?:es?|ed)|meets?|(?:comes?|gets?) together|gathers?|sits?|organi[sz]ed|celebrated|observed|marked|opens?|begins?|starts?)\b/i;
/** "When is the conference?", "In which month is peacebuilding week?" */
const isBare =
  /^(?:and |so |but )?(?:when(?:'s)?|where(?: and when)?|(?:on |in )?(?:what|which) (?:date|day|week|month|year)s?)\b(?: (?:is|are|was|were|will be))?(?! .*\b(?:\w+ed|to)\b)(?: [\w’'-]+){1,7}\W*$/i;

/** Whether a question asks about something that is held. */
export function asksOfEvent(question: string): boolean {
  return isHeld.test(question) || isBare.test(question);
}

/** Whether a text speaks of something that is held, in whatever words, or of a day, week or year that is set aside. */
export function speaksOfEvent(text: string): boolean {
  return holds.test(text);
}

const holds =
  /\b(?:conven(?:e|es|ed|ing)|h[eo]ld(?:s|ing)?|(?:co-)?host(?:s|ed|ing)?|organi[sz](?:e|es|ed|ing)|tak(?:e|es|ing) place|took place|meets?|met|(?:celebrat|observ|commemorat|proclaim|designat|declar|establish)(?:e|es|ed|ing|ance|ion)?|open(?:s|ed|ing)?|begins?|starts?|scheduled)\b/i;

/** Whether a text tells only of what was held before, and plans nothing. */
export function tellsOfPastEvent(text: string): boolean {
  return past.test(text) && !planned.test(text);
}

const past =
  /\b(?:was|were|had been) (?:\w+ )?(?:convened|held|organi[sz]ed|hosted|adopted|launched)\b|(?<!\b(?:be|is|are) )\bheld (?:in|from|on)\b/i;
const planned = /\b(?:to|will|shall|should) (?:be )?(?:conven|h[eo]ld|(?:co-)?host|organi[sz]|take place)/i;
