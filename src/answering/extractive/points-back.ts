import type { Act } from "../../domain/acts.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import { casedPattern } from "../../language/pattern.ts";

/** Early in what is asked, so that nothing in it can be meant; not "those who", "such as", "these are". */
const pointing = casedPattern`
  ^(?:\S+\s+){0,6}?(?:
    them\b
    |(?:these|those|such)\s+(?!who\b|that\b|which\b|as\b|of\b|a\b|an\b|are\b|(?:\S+\s+){0,2}(?:that|who|which)\b)
    |in this (?:regard|respect|connection|area|field)\b
  )
`;

/** "to contribute to them", "a report on these submissions": what is meant stands in the act before it. */
export function pointsBack(act: Act, { acts, text }: Paragraph): boolean {
  return act !== acts[0] && pointing.test(text.slice(act.action.start, act.action.end));
}
