import type { QuestionFrame, SummaryScope } from "../domain/questions.ts";
import type { ParagraphKind } from "../domain/resolution.ts";
import { namesSubject } from "../language/concepts.ts";
import { findActors } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { pattern } from "../language/pattern.ts";
import * as asks from "./asking-words.ts";
import type { Classified } from "./classified.ts";
import { type LengthAsked, lengthAsked, lengthOfWhole } from "./length-asked.ts";
import type { QuestionFeatures } from "./question-features.ts";
import { asksForOwnPart, audienceOf, namesAudience, namesPortfolio } from "./summary-audience.ts";

/** A summary, where the question's words ask for one. */
export function summaryAsked(features: QuestionFeatures): Classified | null {
  if (asks.speaksOfSummary.test(features.text)) return null;
  const asked = wordsOfAsking(features.text);
  if (asked === "") return null;
  const terms = subjectTerms(features, asked);
  const classified = summaryOf({ ...features, terms });
  const isNarrowed = classified.summary?.of === "actor" || classified.intent === "topic";
  return isNarrowed ? { ...classified, terms } : classified;
}

/** All that asks for it: "the gist in a single sentence". */
function wordsOfAsking(text: string): string {
  const found = text.matchAll(new RegExp(asks.asksForSummary, "gi"));
  return [...found].map(([words]) => words.toLowerCase()).join(" ");
}

/** What is to be summed up: neither the words that ask for it nor those for whom it is, unless their own part is wanted. */
function subjectTerms({ text, terms }: QuestionFeatures, asked: string): readonly string[] {
  const audience = audienceOf(text);
  const others = terms.filter(
    (term) => !asked.includes(term) && !audience.includes(term) && !ofItsOrder.test(term),
  );
  // An instrument that is named is looked for by its names: "ratification of the Palermo Convention".
  const instruments = findInstruments(text).map(({ printed }) => printed.toLowerCase());
  const beside = others.filter((term) => !instruments.some((name) => name.includes(term)));
  if (namesSubject(beside)) return beside;
  if (namesSubject(others)) return others;
  if (!asksForOwnPart.test(text) && !namesPortfolio.test(text)) return others;
  return terms.filter((term) => namesSubject([term]));
}

/** How a summary is to be laid out, and what it is made of: "background and follow-up", "the environmental strand". */
const ofItsOrder =
  /^(?:first|second|last|then|backgrounds?|follow-ups?|context|upshot|strands?|angles?|sides?|dimensions?|chunks?|passages?|provisions?|planned|front|story|stuff)$/;

/** Of what a summary is wanted, and how long. */
export function summaryOf(features: QuestionFeatures): Classified {
  const { text, named, actors, paragraphKind, section, terms } = features;
  const asked = lengthAsked(text);
  const aboutActor = actors.length > 0 && asks.asksWhatToDo.test(text);
  const scope = (of: SummaryScope["of"]): Classified => ({ intent: "summary", summary: { of, ...asked } });
  if (named.length > 0) return scope("named");
  if (ofAsks.test(text)) return partScope("operative", text, asked);
  if (paragraphKind && ofWholePart.test(text)) return partScope(paragraphKind, text, asked);
  if (aboutActor || features.forces.length > 0) return scope("actor");
  if (section !== undefined) return scope("section");
  if (paragraphKind !== "annex" && namesSubject(terms))
    return { intent: "topic", summary: { of: "subject", ...asked } };
  if (actors.length > 0 && (spokenOf.test(text) || isForActor(text)))
    return { intent: "summary", summary: { of: "actor", withMentions: true, ...asked } };
  if (paragraphKind) return partScope(paragraphKind, text, asked);
  if (terms.length > 0) return { intent: "topic" };
  return { intent: "summary", summary: { of: "whole", ...lengthOfWhole(text) } };
}

/** "a summary of all twelve action points", "one for each numbered paragraph": what it is made of, not who asks for it. */
const ofWholePart = pattern`
  \b(?:
    summary|overview|outline|digest|gist|run-?through|list|version|account|bullets?|points?|lines?
    |sentences?|one
  ) (?:of|for|per|on) (?:all|the|its|each|every)(?: (?:the|its|of the))?(?: \w+)? (?:
    operative|preambular|numbered|action
  ) (?:
    paragraphs?|points?|clauses?|items?|part|ones
  )(?! (?:on|about|concerning|regarding|that|which|dealing|with)\b)
`;

/** "A summary of what it wants": of all that asks something. */
const ofAsks =
  /\bof (?:all |everything )?(?:that )?(?:what )?(?:it|the (?:draft|resolution|text)) (?:wants|asks|demands)\W*$/i;

/** "The minister asked about piracy. Give me the gist." is what the text says on that. */
export function ofSubjectBefore(
  classified: Classified,
  text: string,
  before: QuestionFrame | undefined,
): Classified {
  const { summary } = classified;
  const isOfText = summary?.of === "whole" || summary?.of === "operative" || summary?.of === "preambular";
  if (!isOfText || !before) return classified;
  const isOwn = asksForOwnPart.test(text);
  const from = isOwn ? 0 : (spokenOf.exec(before.text)?.index ?? before.text.length);
  const said = before.text.slice(from).toLowerCase();
  const terms = before.terms.filter((term) => said.includes(term) && (!isOwn || namesSubject([term])));
  return namesSubject(terms)
    ? { intent: "topic", summary: { ...summary, of: "subject" }, terms }
    : classified;
}

const spokenOf =
  /\b(?:on|about|regarding|concern(?:s|ed|ing)|touching|affecting|involving|(?:relating|related|relevant) to|mean(?:s|ing)? (?:for|to))\b/i;

/** "An overview for donors". Who only reads it is no actor. */
function isForActor(text: string): boolean {
  const befores = findActors(text).map(({ span }) => text.slice(0, span.start));
  return !namesAudience(text) && befores.some((before) => /\bfor (?:the |my |our |all )?$/i.test(before));
}

/** "What must donors do? Overview please.": of what is asked of them, unless the text is named. */
export function ofActorsBefore<Understood extends Pick<QuestionFrame, "actors" | "summary">>(
  understood: Understood,
  text: string,
): Understood {
  const { actors, summary } = understood;
  const isOfActors = summary?.of === "whole" && actors.length > 0 && !namesText.test(text);
  return isOfActors
    ? { ...understood, summary: { ...summary, of: "actor", withMentions: true } }
    : understood;
}

const namesText = /\b(?:draft|resolution|text|document|paper|whole|entire|everything|all)\b/i;

export function partScope(of: ParagraphKind, text: string, asked: LengthAsked): Classified {
  const annex = /\bannex ([A-Z]|[IVX]+)\b/i.exec(text)?.[1]?.toUpperCase();
  return { intent: "summary", summary: { of, ...asked, ...(of === "annex" && annex && { annex }) } };
}
