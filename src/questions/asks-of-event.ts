import { pattern } from "../language/pattern.ts";

/** What takes place of itself, whatever else is due before it. */
const isHeld = pattern`
  \b(?:
    held|host(?:s|ed)?|tak(?:es?|ing) place|took place|conven(?:es?|ed)|meets?|(?:comes?|gets?) together
    |gathers?|sits?|organi[sz]ed|celebrated|observed|marked|opens?|begins?|starts?
  )\b
`;
/** "When is the conference?", "In which month is peacebuilding week?" */
const isBare = pattern`
  ^(?:and |so |but )?(?:
    when(?:'s)?|where(?: and when)?|(?:on |in )?(?:what|which) (?:date|day|week|month|year)s?
  )\b(?: (?:is|are|was|were|will be))?(?! .*\b(?:\w+ed|to|ends?|expires?)\b)(?: [\w’'-]+){1,7}\W*$
`;

/** About something that is held. */
export const asksOfEvent = new RegExp(`${isHeld.source}|${isBare.source}`, "i");
