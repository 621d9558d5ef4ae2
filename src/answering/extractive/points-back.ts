import type { Act, Participle } from "../../domain/acts.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import { casedPattern } from "../../language/pattern.ts";

/** Early in what is asked, so that nothing in it can be meant; not "those who", "such as", "these are". */
const pointing = casedPattern`
  ^(?:\S+\s+){0,6}?(?:
    them\b
    |(?:these|those|such)\s+(?!(?:who|whose|that|which|as|of|a|an|are|in|with|responsible|involv(?:ed|ing))\b|(?:\S+\s+){0,2}(?:that|who|which)\b)
    |in this (?:regard|respect|connection|area|field)\b
  )
`;

/** "to contribute to them", "a report on these submissions", "encourages those bodies": what is meant stands in the act before it. */
export function pointsBack(act: Act, { acts, text }: Paragraph): boolean {
  if (act === acts[0]) return false;
  const { verbSpan, action } = act;
  return (
    pointing.test(text.slice(action.start, action.end)) || pointing.test(text.slice(verbSpan.end).trim())
  );
}

/** The same of "noting the importance of such partnerships", behind another participle. */
export function participlePointsBack(participle: Participle, { participles, text }: Paragraph): boolean {
  const { object } = participle;
  return participle !== participles[0] && pointing.test(text.slice(object.start, object.end).trim());
}
