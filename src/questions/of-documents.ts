import type { QuestionFrame } from "../domain/questions.ts";
import { pattern } from "../language/pattern.ts";
import { asksForSource } from "./asking-words.ts";
import type { FollowUp } from "./follow-up.ts";
import { namesNoSubject, pronoun } from "./leans-on-earlier.ts";

/** The text that is asked, and no other. */
export const meansTheDraft = /\b(?:the|this) (?:draft|text|present)\b/i;
export const thatText =
  /\b(?:that|this|the same|the other) (?:resolution|decision|declaration|conference|document|one)\b/i;

const namesText = /^(?:declarations?|conventions?|protocols?|treat(?:y|ies)|decisions?|memorandum)$/;

/** "When was it adopted?", "What did it urge?" of another text that was asked for. */
export function ofReference({ text, features, classified, previous }: FollowUp): QuestionFrame | null {
  const isOfText =
    previous.intent === "reference" ||
    (previous.intent === "topic" && previous.terms.some((term) => namesText.test(term)));
  const isOther = isOfText && pronoun.test(text) && !meansTheDraft.test(text);
  const asks =
    classified.intent === "metadata" || classified.intent === "definition" || features.forces.length > 0;
  return isOther && asks && namesNoSubject({ ...features, forces: [] }) ? previous : null;
}

/** "Under what registration number?" of a footnote. */
export function ofFootnote({ text, features, previous }: FollowUp): QuestionFrame | null {
  const isOfNotes = previous.named.length > 0 && previous.named.every(({ kind }) => kind === "footnote");
  const isMore = features.named.length + features.actors.length + features.instruments.length > 0;
  return isOfNotes && !isMore && asksOfNote.test(text) ? previous : null;
}

const asksOfNote =
  /\b(?:volumes?|vols?|(?:registration )?numbers?|series|pages?|symbols?|ibid|stands? for|attached|marker)\b/i;

/** "Same for the trafficking protocol", "and the one about medicines, which year?": asked before of another document. */
export function ofOtherDocument({ text, features, previous }: FollowUp): QuestionFrame | null {
  const { terms, instruments, symbols, actors } = features;
  const isOther = asksOfOther.test(text) && terms.length + instruments.length > 0 && symbols.length === 0;
  if (previous.intent !== "reference" || !isOther) return null;
  // Where it is published, if that was asked.
  const asked = asksForSource.test(previous.text) ? ["published"] : [];
  return { ...previous, terms: [...terms, ...asked], instruments, symbols, actors, named: [] };
}

const asksOfOther = pattern`
  ^(?:and |so |but )?(?:the )?same (?:question |thing )?(?:for|with|of|about)\b
  |^(?:and |what about |how about )+(?:the|that) (?:other )?(?:
    one|resolution|decision|declaration|treaty|convention|protocol
  ) (?:about|on|against|concerning|for)\b
`;

/** "What did that resolution decide?": the paragraph that speaks of it says so. */
export function ofEarlierText({ text, features, previous }: FollowUp): QuestionFrame | null {
  const { named, actors, forces, terms } = features;
  const namesNothing = named.length + actors.length + terms.length === 0;
  return namesNothing && forces.length > 0 && previous.named.length > 0 && thatText.test(text)
    ? previous
    : null;
}
