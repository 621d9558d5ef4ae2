import { pattern } from "../language/pattern.ts";
import type { Classified } from "./classified.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** "Which paragraphs do not mention the Office?", "those without a deadline": wanted is what does not say something. */
export function selectsByNegation(text: string): boolean {
  return !asksOtherwise.test(text) && negated.some((pattern) => pattern.test(text));
}

const denial = String.raw`(?:(?:do|does|did|are|is|was|were|has|have)(?: not(?! only| just| merely)|n['’]t| never)|not(?= (?:address|direct|aim|ask|mention|contain|call|urg|request|invit)\w*)|(?:\w+ ){1,3}neither|without|lack(?:s|ing)?|omit(?:s|ting)?|(?:with|ha(?:s|ve|ving)|contain(?:s|ing)?|set(?:s|ting)?|make|makes|making|giv(?:e|es|ing)|nam(?:e|es|ing)|mention(?:s|ing)?) (?:no|nothing|nobody|none))\b`;
const noun = "paragraph|para|clause|recital|provision|passage|part|op|pp|one|resolution|text";

const negated = [
  // "(which) paragraphs of the draft (that) do not …"
  pattern`
    \b(?:
      (?:${noun})s|(?:which|what|any|every|each)(?: \w+)? (?:${noun})
    )(?: (?:of|in) (?:the|this|its) \w+(?: part)?)?(?: (?:that|which))? ${denial}
  `,
  /^(?:and |but |so )*(?:which|what about those that) (?:do|does|are|is)(?: not|n['’]t)\b/i,
  new RegExp(
    String.raw`\bin which (?:\w+ )?(?:${noun})s? (?:is|are|does|do)(?:n['’]t| (?:(?!that\b)[\w-]+ ){1,7}?(?:not|never))\b`,
    "i",
  ),
];

const asksOtherwise = /^(?:and |but |so )*(?:why|how(?! many)|when|who|do|does|did)\b/i;

/** Those that do not turn to somebody, or do not do what a verb says, are all others; of anything else it is not known what does not say it. */
export function remainingAsked(features: QuestionFeatures): Classified | null {
  const { text, actors, forces, named, symbols, terms } = features;
  if (!selectsByNegation(text) || named.length + symbols.length > 0 || isLimited.test(text)) return null;
  const turns = turning.test(text);
  if (forces.length === 0 && (actors.length === 0 || !turns)) return null;
  if (terms.some((term) => !ofActs.test(term))) return null;
  return { intent: "acts", listing: "remaining", actors: [], excludedActors: actors, terms: [] };
}

const isLimited = /\b(?:how many|but|only|just|merely|both|other than|except)\b/i;
const turning =
  /\b(?:address(?:ed|es|ing)?|directed|aimed|turn(?:s|ed)? to|ask(?:s|ed|ing)?|(?:speak|talk)s? to)\b/i;
const ofActs = /^(?:address|direct|aim|turn|ask|speak|talk|contain|anything|make)/i;
