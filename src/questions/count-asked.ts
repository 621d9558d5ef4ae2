import type { CountedThing } from "../domain/answers.ts";
import { conceptsOf } from "../language/concepts.ts";
import * as asks from "./asking-words.ts";
import type { Classified } from "./classified.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** A count, where the question's words ask for one. */
export function countAsked(features: QuestionFeatures): Classified | null {
  return asks.asksHowMany.test(features.text) ? countOf(features) : null;
}

/** Null where what is to be counted is nothing that can be. */
export function countOf(features: QuestionFeatures): Classified | null {
  if (asks.asksForOtherNumber.test(features.text)) return null;
  if (/\bhow often\b/i.test(features.text) && features.forces.length === 0) return null;
  const counted = countedThing(features);
  return counted === null ? null : { intent: "count", counted };
}

function countedThing(features: QuestionFeatures): CountedThing | null {
  const { text, actors, forces, paragraphKind, named } = features;
  const terms = features.terms.filter((term) => !asks.countingWord.test(term));
  const [force] = forces;
  const [actor] = actors;
  const paragraphs = asks.asksInHowManyParagraphs.test(text) && { paragraphs: true };
  if (named.length > 0 && /\b(?:actions?|items?|entries|points?|sub-?(?:paragraphs?|items?))\b/i.test(text))
    return "subparagraphs";
  if (/\bhow many sections?\b/i.test(text)) return "sections";
  if (/\bfootnotes?\b/i.test(text)) return "footnotes";
  if (force && paragraphKind === "preambular") return { acts: { force, opening: true } };
  if (force && terms.length > 0) return null;
  if (force) return { acts: { force, ...(actor && { actor }), ...paragraphs } };
  if (actor && paragraphs && asks.asksWhatToDo.test(text)) return { acts: { actor, ...paragraphs } };
  if (actor && /\b(?:acts|actions)\b/i.test(text) && asks.asksWhatToDo.test(text)) return { acts: { actor } };
  if (/\bsub-?paragraphs?\b/i.test(text)) return "subparagraphs";
  // "In how many paragraphs does tourism turn up?" asks for those that speak of it.
  if (paragraphs && conceptsOf(terms).some(({ isSubject }) => isSubject)) return null;
  if (/\b(?:paragraphs?|paras?|clauses?|ops?|pps?)\b/i.test(text)) {
    return paragraphKind ?? "paragraphs";
  }
  if (paragraphKind && /^(?:and |so )?how many (?:preambular|operative)(?: ones)?\W*$/i.test(text))
    return paragraphKind;
  if (/^(?:so |and )?how long\b/i.test(text)) return paragraphKind ?? "paragraphs";
  if (actor && asks.asksWhatToDo.test(text)) return { acts: { actor } };
  if (/\b(?:acts|actions)\b/i.test(text)) return "acts";
  return /\b(?:resolutions|texts|documents) (?:are|is|do|have)\b(?! (?:\w+ )?(?:cited|mentioned|named|recalled|quoted|referred))/i.test(
    text,
  )
    ? "resolutions"
    : null;
}
