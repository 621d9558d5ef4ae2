import { pattern } from "../language/pattern.ts";
/** "When will the Council come back to this?", "Is it on next year's agenda?": what a body decides to take up itself. */
export const asksWhenAgain = pattern`
  \b(?:when|which|what|by|until|will|is|does|has)\b.*\b(?:
    (?:
      tak(?:e|es|ing|en) (?:it|this|that|the \w+) up|discuss(?:es|ed)? (?:it|this|that)
      |look(?:s|ing)? at (?:it|this|that)|deal(?:s|ing)? with (?:it|this|that)
      |debat(?:e|es|ed) (?:it|this|that)|talk(?:s|ing)? about (?:it|this|that)
      |consider(?:s|ed)? (?:it|this|that)|(?:it|this|that) (?:be )?(?:discussed|considered|debated|taken up)
    ) (?:again|next)
    |next (?:discuss|consider|debat|tak|deal|look|talk|examin|review|address|meet)\w*
    |(?:discussed|considered|debated|taken up|examined|reviewed|dealt with) (?:again|next)
    |com(?:e|es|ing) back to (?:it|this|that|the (?:matter|subject|topic|issue|question))
    |return(?:s|ing)? to (?:it|this|that|the (?:matter|subject|topic|issue|question))
    |revisit(?:s|ed)? (?:it|this|that)|(?:again|back|next) on (?:the|its|next)\b.{0,20}\bagenda
    |on (?:the|its) (?:next|coming) (?:\w+ )?agenda
    |on (?:the )?(?:next|coming) (?:year|session)(?:['’]s)? (?:\w+ )?agenda
  )\b
`;
