import type { QuestionFrame } from "../domain/questions.ts";
import type { FoundActor } from "../language/find-actors.ts";
import { foundingVerb } from "../language/foundings.ts";
import { pattern } from "../language/pattern.ts";

/** Who set something up, by the question; undefined where it is not about that. `known` are the actors that it names. */
export function founderAsked(text: string, known: readonly FoundActor[]): QuestionFrame["founder"] {
  const verb = foundingVerb.exec(text);
  if (!verb) return undefined;
  const before = text.slice(0, verb.index).trimEnd();
  const end = verb.index + verb[0].length;
  const agent = /\bby (?:the |this |that )?/i.exec(text.slice(end));
  if (agent) {
    const at = end + agent.index + agent[0].length;
    if (/^(?:(?:very|same|present) )?(?:draft|resolution|text|document)\b/i.test(text.slice(at)))
      return "text";
    return known.find(({ span }) => span.start <= at && at < span.end)?.actor;
  }
  if (asksWho.test(before)) return "anybody";
  if (isStillToBe.test(before)) return undefined;
  if (wasItself.test(before) && !/ing\b/.test(verb[0])) return "somebody";
  if (isText.test(before)) return "text";
  const isSubject = ({ span }: FoundActor) =>
    span.end <= verb.index && besideVerb.test(text.slice(span.end, verb.index).trimEnd());
  const found = known.find(isSubject);
  const isSetUpItself = found && isOrWas.test(text.slice(0, found.span.start)) && !/ing\b/.test(verb[0]);
  if (isSetUpItself) return undefined;
  const subject = found?.actor;
  const isTaken = takesForFounded.test(before) || wasIt.test(before);
  return subject ?? (isTaken ? "somebody" : undefined);
}

const adverbs = String.raw`(?: (?:has|had|have|actually|itself|once|already|also|then|now|really|even|\w+ly))*`;
const asksWho = new RegExp(
  String.raw`\b(?:who|(?:which|what) (?:body|organ|council|commission|committee|organi[sz]ation|actor))${adverbs}$`,
  "i",
);
const isText = pattern`
  \b(?:
    (?:the|this|that|our) (?:[a-z]+ )?(?:draft|resolution|text|document|paper)|it|this
    |(?:op|pp|paragraph) ?\d+|(?:which|what) (?:\w+ )?(?:paragraph|para|clause|part|op)s?
  )(?: (?:is|are|was))?${adverbs}$
`;
/** "It has been launched", "They founded it", "Did the Congress decide to convene it?": not "the group that was created". */
const takesForFounded = pattern`
  (?<!\b(?:that|which|who) )\b(?:
    is|are|was|were|be|been|being|gets?|got
    |the (?:[\p{L}]+ ){0,3}(?:congress|conference|summit|meeting|forum|seminar|ministers|delegates|leaders)
    |they|people|somebody|someone|decided? to|did (?:the |that |this )?[\p{L} ]{2,50}
  )${adverbs}(?: (?:finally|officially|formally|now))*$
`;
/** "When was the mechanism established?", "Why was it set up?" */
const wasIt =
  /^(?:(?:and|so|but) )?(?:(?:when|where|why|how) )?(?:is|are|was|were|has|have) (?:the|an?|this|that) [\p{L} -]{2,60}$/iu;
/** "Why was it set up?": "it" is what was set up. */
const wasItself = /\b(?:is|are|was|were) (?:it|this|that|they|these|those)$/i;
/** "When should the group be set up?": nothing is taken to be there. */
const isStillToBe = /\b(?:should|must|shall|ought)\b/i;
/** "When was the Mission set up?": it is set up itself. */
const isOrWas = /\b(?:is|are|was|were) (?:the )?$/i;
/** Behind the body its officer may stand. */
const besideVerb = new RegExp(`^(?:['’]s?(?: [\\w-]+){1,3})?${adverbs}(?: decided? to)?$`, "i");
