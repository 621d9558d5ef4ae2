import type { SummaryScope } from "../domain/questions.ts";
import type { ParagraphKind } from "../domain/resolution.ts";
import * as asks from "./asking-words.ts";
import type { Classified } from "./classified.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** A summary, where the question's words ask for one. */
export function summaryAsked(features: QuestionFeatures): Classified | null {
  const asked = asks.asksForSummary.exec(features.text)?.[0].toLowerCase();
  if (asked === undefined) return null;
  const forWhom = asks.addressee.exec(features.text)?.[0].toLowerCase() ?? "";
  const purpose = asks.purposeOfSummary.exec(features.text)?.[0].toLowerCase() ?? "";
  const terms = features.terms.filter((term) =>
    [asked, forWhom, purpose].every((words) => !words.includes(term)),
  );
  const classified = summaryOf({ ...features, terms });
  return classified.summary?.of === "actor" || classified.intent === "topic"
    ? { ...classified, terms }
    : classified;
}

/** In passing, without a word on how much is wanted. */
const saysWhat = /^(?:so |and |ok(?:ay)?,? )?what does (?:it|this) say\W*$/i;

/** Of what a summary is wanted, and how long. */
export function summaryOf(features: QuestionFeatures): Classified {
  const { text, named, actors, paragraphKind, section, terms } = features;
  const length =
    asks.asksForOneSentence.test(text) || saysWhat.test(text)
      ? "sentence"
      : asks.asksForShort.test(text)
        ? "short"
        : "full";
  const aboutActor = actors.length > 0 && asks.asksWhatToDo.test(text);
  const scope = (of: SummaryScope["of"]): Classified => ({ intent: "summary", summary: { of, length } });
  if (named.length > 0) return scope("named");
  if (aboutActor || features.forces.length > 0) return scope("actor");
  if (section !== undefined) return scope("section");
  if (paragraphKind) return partScope(paragraphKind, text, length);
  return terms.length > 0 ? { intent: "topic" } : scope("whole");
}

export function partScope(of: ParagraphKind, text: string, length: SummaryScope["length"]): Classified {
  const annex = /\bannex ([A-Z]|[IVX]+)\b/i.exec(text)?.[1]?.toUpperCase();
  return { intent: "summary", summary: { of, length, ...(of === "annex" && annex && { annex }) } };
}
