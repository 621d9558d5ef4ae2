import type { MetadataProperty } from "../domain/answers.ts";
import * as asks from "./asking-words.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** What a question about the text's title, sponsors, status and the like may be worded as, tried in order. */
const wordings: readonly (readonly [MetadataProperty, (features: QuestionFeatures) => boolean])[] = [
  ["status", ({ text }) => asks.asksWhichAreDrafts.test(text)],
  ["title", isAboutTitle],
  ["sponsors", ({ text, terms }) => asks.asksForSponsor.test(text) && isShort(terms)],
  ["recommendedBy", isAboutRecommender],
  ["status", asksWhetherAdopted],
  ["symbol", isAboutSymbol],
  ["organ", isAboutOrgan],
  ["date", isAboutDate],
];

/** Which property of the text itself a question asks for; undefined where it asks for none. */
export function propertyAsked(features: QuestionFeatures): MetadataProperty | undefined {
  return wordings.find(([, isMeant]) => isMeant(features))?.[0];
}

/** Whether the text is adopted, or final, or binding. */
function asksWhetherAdopted({ text, terms }: QuestionFeatures): boolean {
  return (
    asks.asksForStatus.test(text) &&
    asks.meansThisText.test(text) &&
    terms.every((term) => statusWord.test(term))
  );
}

/** With more words of its own a question is about what the text says. */
function isShort(terms: readonly string[]): boolean {
  return terms.length <= 2;
}

function isAboutTitle({ text, terms }: QuestionFeatures): boolean {
  return asks.asksForTitle.test(text) && isShort(terms) && !/\bcalled (?:up)?on\b/i.test(text);
}

function isAboutRecommender({ text }: QuestionFeatures): boolean {
  return (
    asks.asksForRecommender.test(text) &&
    (asks.meansThisText.test(text) || /\bthis\b|\badoption\b/i.test(text)) &&
    /\b(?:body|commission|who|committee|which|adopt)/i.test(text)
  );
}

function isAboutSymbol({ text, terms }: QuestionFeatures): boolean {
  const ofOther = /\b(?:symbol|number) of (?:the|a) (?!draft|resolution|text|document)/i.test(text);
  return asks.asksForSymbol.test(text) && asks.meansThisText.test(text) && isShort(terms) && !ofOther;
}

function isAboutOrgan({ text, terms, forces }: QuestionFeatures): boolean {
  return (
    asks.asksForOrgan.test(text) && asks.meansThisText.test(text) && isShort(terms) && forces.length === 0
  );
}

function isAboutDate({ text, terms, actors }: QuestionFeatures): boolean {
  return asks.asksForDate.test(text) && asks.meansThisText.test(text) && terms.length + actors.length === 0;
}

const statusWord =
  /^(?:adopt\w*|pass\w*|approv\w*|final|binding|legally|force|status|official\w*|enter\w*|still|already|yet|agreed|formally|vote\w*|date|day|year|why|reject\w*|withdrawn|vetoed|council|assembly|general|security)$/i;
