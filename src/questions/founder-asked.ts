import type { QuestionFrame } from "../domain/questions.ts";
import type { FoundActor } from "../language/find-actors.ts";
import { foundingVerb } from "../language/foundings.ts";

/** Who set something up, by the question; undefined where it is not about that. `known` are the actors that it names. */
export function founderAsked(text: string, known: readonly FoundActor[]): QuestionFrame["founder"] {
  const verb = foundingVerb.exec(text);
  if (!verb) return undefined;
  const before = text.slice(0, verb.index).trimEnd();
  const end = verb.index + verb[0].length;
  const agent = /\bby (?:the |this |that )?/i.exec(text.slice(end));
  if (agent) {
    const at = end + agent.index + agent[0].length;
    if (/^(?:draft|resolution|text|document)\b/i.test(text.slice(at))) return "text";
    return known.find(({ span }) => span.start <= at && at < span.end)?.actor;
  }
  if (asksWho.test(before)) return "anybody";
  if (isText.test(before)) return "text";
  const isSubject = ({ span }: FoundActor) =>
    span.end <= verb.index && besideVerb.test(text.slice(span.end, verb.index).trimEnd());
  return known.find(isSubject)?.actor;
}

const adverbs = String.raw`(?: (?:has|had|have|actually|itself|once|already|also|then|now|really|even|\w+ly))*`;
const asksWho = new RegExp(
  String.raw`\b(?:who|(?:which|what) (?:body|organ|council|commission|committee|organi[sz]ation|actor))${adverbs}$`,
  "i",
);
const isText = new RegExp(
  String.raw`\b(?:(?:the|this|that|our) (?:[a-z]+ )?(?:draft|resolution|text|document|paper)|it|this|(?:op|pp|paragraph) ?\d+)${adverbs}$`,
  "i",
);
/** Behind the body its officer may stand. */
const besideVerb = new RegExp(`^(?:['’]s?(?: [\\w-]+){1,3})?${adverbs}$`, "i");
