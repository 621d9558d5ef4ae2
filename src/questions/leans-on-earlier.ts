import { namesSubject } from "../language/concepts.ts";
import { pattern } from "../language/pattern.ts";
import { timeWords } from "../language/time-words.ts";
import { asksForSummary, asksWhy } from "./asking-words.ts";
import { asksForBlankNumber } from "./blank-number.ts";
import { questionStart } from "./courtesies.ts";
import type { QuestionFeatures } from "./question-features.ts";

export const leadIn =
  /^(?:and|but|so|then|ok(?:ay)?|also|or|what about|how about|what of|same (?:question )?for|now)\b/i;
/** "But is that binding?", "and it goes to whom?", unlike "and the others?" */
const isClause = pattern`
  ^(?:and|but|so|then) (?!(?:what|how) (?:about|of)\b)(?:
    ${questionStart}\b
    |.*(?<!\b(?:those|ones|all|any\w+|people|states|countries) )\b(?:
      who|whom|whose|what|which|when|where|why|how
    )\b
  )
`;

/** "And the others?": what is asked of them is left out. */
export function isElliptic(text: string): boolean {
  return leadIn.test(text) && !isClause.test(text);
}

export const pronoun = pattern`
  \b(?:
    it|its|they|them|their|theirs|those|these|that|this|ones?(?! of (?:the|its)\b)|he|she|him|her|both
    |the two|else|same|the (?:same|other|others|former|latter|next|previous)(?: ones?)?
  )\b
  |\b(?:mentioned|named|cited|listed|described|meant|referred to|spoken of) there\b
`;
/** "Under which paragraph?", "in consultation with whom?" */
export const prepositional = pattern`
  ^(?:and |so |but )?(?:
    (?:
      under|by|in|for|with|at|to|from|on|of|against|about|after|through
    ) (?:which|what|whom|whose|how (?:many|much|long|often))\b
    |(?:under|by|in|for|with|at|to|from|on|of|as|after) (?:[\p{L}-]+ ){1,4}(?:whom|what|which)\W*$
  )
`;
/** "Only the parts on technical assistance, please." */
export const narrows = pattern`
  ^(?:(?:and|so|but|no|ok(?:ay)?|sorry)[, ]+)*(?:
    (?:i|we) (?:(?:only|just) )?(?:need|want|mean|meant)\b
    |(?:
      only|just|merely|specifically|in particular
      |(?:please )?(?:limit|restrict|narrow) (?:it|that|this|them)(?: down)? to
    )\b
  )
  |\b(?:only|alone|specifically)\W*$
`;
export const onlyWhen = pattern`
  ^(?:(?:and|but|so),? )?(?:by |until |since |at |from |on |of |for |before )?(?:
    when|(?:what|which) (?:date|deadline|session|day|year)s?
  )(?: exactly| again| then| please| is (?:it|that) due)*\s*[?.!]*$
`;

/** "In Vienna only, or before the whole Assembly as well?": between what the answer to the question before is to choose. */
export const choosesPlace = pattern`
  ^(?:(?:and|but|so) )?(?:only |just )?(?:in|at|before|to|by|for|from|with|within|until|on)\b(?!
    .*\b(?:
      who|whom|whose|what|which|when|where|why|how|is|are|was|were|does|do|did|must|should|shall|will|can
      |may|has|have
    )\b
  )[^?]*\bor\b[^?]*\?\s*$
`;

/** Whether a question needs an earlier one to be understood. */
export function leansOnEarlier(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return (
    leadIn.test(text) ||
    narrows.test(text) ||
    onlyWhen.test(text) ||
    asksAlone(text) ||
    (words <= 12 && pronoun.test(text)) ||
    ofEach.test(text) ||
    ofOthers.test(text) ||
    (words <= 12 && besides.test(text)) ||
    (words <= 12 && ofPlace.test(text)) ||
    prepositional.test(text) ||
    echoes.test(text) ||
    choosesPlace.test(text)
  );
}

/** "Which offences are named as examples there?" */
const ofPlace =
  /^(?:(?:and|but|so) )?(?:who|whom|whose|what|which|when|where|how)\b.*(?<!\b(?:in|out|is|are|was|were) )there\W*$/i;

/** "Consulting whom?", "Submitted by when?" */
const echoes = /^(?:[\p{L}-]+ ){1,4}(?:whom?|what|which|when|where)\W*$/iu;

/** "Was an agreement signed too?": beside what was said before. */
const besides = /^(?!.*\b(?:preamb\w*|operative)\b).*\b(?:too|as well)\s*[?.!]*$/i;

/** "Which is stronger?", "quote the first" */
const ofOthers =
  /^(?:and |so |but )?which (?:one )?(?:is|are) (?:the )?(?:more |less )?[\p{L}-]+\W*$|^(?:[\p{L}']+ ){1,3}the (?:first|second|third|fourth|fifth|last)\W*$/iu;

/** "What is the subject in each case?" */
const ofEach = /\bin (?:each|either|both) (?:case|instance|of (?:them|the two))s?\b|\brespectively\b/i;

function asksAlone(text: string): boolean {
  return (
    onlyWhen.test(text) ||
    /^(?:and |but |so )?(?:why|what for|how so|how come|who|where|how|which ones?|whom|to whom|by whom)(?: is (?:that|this|it)| not)?\s*[?.!]*$/i.test(
      text,
    )
  );
}

/** What a question may be about. */
type Subject = Pick<QuestionFeatures, "named" | "actors" | "forces" | "terms" | "symbols" | "instruments">;

/** Whether a question names nothing that it could be about. */
export function saysNothing({ named, actors, forces, terms, symbols, instruments }: Subject): boolean {
  return (
    named.length + actors.length + forces.length + terms.length + symbols.length + instruments.length === 0
  );
}

/** Whether its words single out no subject: none, or only such as every question about time has. */
export function namesNoSubject(features: Subject): boolean {
  const subjects = features.terms.filter((term) => !timeWords.has(term) && namesSubject([term]));
  return saysNothing({ ...features, terms: subjects });
}

/** Whether it cannot be understood without an earlier one: "what about it?", "why?". */
export function saysNothingAlone(features: QuestionFeatures): boolean {
  const { text, paragraphKind } = features;
  if (!saysNothing(features) || paragraphKind || asksForSummary.test(text)) return false;
  return (
    asksAlone(text) || (pronoun.test(text) && leansOnEarlier(text)) || leadIn.test(text) || asksWhy.test(text)
  );
}

/** "the other one", "those", "he": what only an earlier turn can have named. "They" who say something are who wrote the text. */
const pointing = pattern`
  \b(?:
    they(?!
      \s+(?:also\s+|ever\s+)?(?:
        say|mention|talk|speak|cover|refer|address|deal|discuss|include|use|name|define|cite|quote
      )\b
    )
    |them|theirs?|those|these|he|she|him|her|his|ours|yours|ones|both|that(?! (?:are|were|have)\b)|same|else
    |the (?:former|latter|others?|rest|(?:two|three)(?! (?:most|main|key)\b))
    |(?:this|the (?:other|first|second|third|last|next|previous)) (?:one|two|version|paragraph|clause|part)s?
  )\b
  |^(?:and |but |so |or )?the (?:first|second|third|fourth|last|next|previous|other)\W*$
`;
const goesOn =
  /^(?:(?:tell me |say )?more|go on|continue|carry on|shorter|briefer|longer|really|(?:please )?clarify|repeat(?: that| it)?)\W*$/i;
const position = /^(?:first|second|third|fourth|last|next|previous|other)$/;

/** Whether a turn without an earlier one points at something that was never said: "can they accept this one?" */
export function pointsAtNothing(features: QuestionFeatures): boolean {
  const { text, paragraphKind } = features;
  if (goesOn.test(text.trim())) return saysNothing({ ...features, terms: [] });
  const others = features.terms.filter((term) => !position.test(term));
  const isPointing = pointing.test(text) && !asksForBlankNumber.test(text);
  return !paragraphKind && others.length <= 1 && isPointing && namesNoSubject(features);
}
