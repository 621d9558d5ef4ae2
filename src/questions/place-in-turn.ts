import type { QuestionFrame } from "../domain/questions.ts";
import { isOnlySought } from "../language/details.ts";
import { pattern } from "../language/pattern.ts";
import { asksForSummary } from "./asking-words.ts";
import { asksForBlankNumber } from "./blank-number.ts";
import { isOfPreamble } from "./carry-over.ts";
import type { Classified } from "./classified.ts";
import { detailsAsked } from "./details-asked.ts";
import type { CarriedOver } from "./follow-up.ts";
import { leadIn, namesNoSubject, pronoun, saysNothing } from "./leans-on-earlier.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** What counts, asks for the title and the like, or for what changed, needs no subject. */
export function stands({ intent }: Pick<Classified, "intent">): boolean {
  return intent === "count" || intent === "metadata" || intent === "changes";
}

/** What its turn has said before a question. */
export interface PlaceInTurn {
  /** What it is about. */
  readonly isExplained: boolean;
  /** Another question. */
  readonly isLater: boolean;
}

/** Whether a question takes up what came before without words that point to it. */
export function continues(
  features: QuestionFeatures,
  previous: QuestionFrame | undefined,
  { isExplained, isLater }: PlaceInTurn,
): boolean {
  if (asksForBlankNumber.test(features.text)) return false;
  if (isExplained || isLater ? namesNoSubject(features) : saysNothing(features)) return true;
  if (isLater && asksWhoWasThere.test(features.text) && namesNoSubject(withoutAttendance(features)))
    return true;
  // "How does the preamble begin? The first two paragraphs will do."
  const { named } = features;
  const areBare = named.length > 0 && named.every((unit) => unit.assumedOperative);
  return (
    isLater && areBare && previous !== undefined && previous.intent !== "count" && isOfPreamble(previous)
  );
}

/**
 * "I read that paragraph 10 makes it a crime. How soon must our code be amended?": a detail is asked of what was said of
 * the paragraph.
 */
export function ofClaimedUnit(
  { named, actors, symbols, terms, text }: QuestionFeatures,
  previous: QuestionFrame | undefined,
  { isExplained }: PlaceInTurn,
): CarriedOver | undefined {
  const namesOther = named.length + actors.length + symbols.length > 0;
  if (!isExplained || !previous || previous.named.length !== 1 || namesOther) return undefined;
  if (detailsAsked(text).every((detail) => isOnlySought(detail))) return undefined;
  const { actors: earlier, forces, founder, premise } = previous;
  return {
    intent: "look-up",
    named: previous.named,
    actors: earlier,
    forces,
    terms: [...new Set([...terms, ...previous.terms])],
    ...(founder && { founder }),
    ...(premise && { premise }),
  };
}

/**
 * "Paragraph 4 speaks of a report. Under what symbol do I find it?", "When was it revised?": what its turn has spoken of
 * has the title, the symbol or the date, not the text that speaks of it.
 */
export function ofThingSpokenOf(
  classified: Classified,
  text: string,
  previous: QuestionFrame | undefined,
  { isExplained }: PlaceInTurn,
): Classified {
  const { property } = classified;
  if (!previous || property === undefined) return classified;
  const isOfText = stands(previous) || previous.intent === "summary";
  if (isOfText && !isExplained) return classified;
  const namesText = /\b(?:the|this) (?:draft|resolution|text)\b/i.test(text);
  const isMeant = isExplained ? ofThings.has(property) : property === "version";
  if (namesText || !isMeant || saysNothing(previous)) return classified;
  return { intent: property === "symbol" ? "reference" : "topic" };
}

/** What other documents and events have as well as the text itself. */
const ofThings: ReadonlySet<string> = new Set(["title", "symbol", "date", "version"]);

/** "… and how many countries took part?": in what was spoken of before. */
const asksWhoWasThere = pattern`
  \b(?:how many|which|who|what number of)\b.*\b(?:
    took part|tak(?:es?|ing) part|attend\w*|came|participat\w*|(?:was|were) (?:there|present|invited)
    |showed up|turned up|sits?|sat|joined|voted
  )\b
`;

function withoutAttendance(features: QuestionFeatures): QuestionFeatures {
  const terms = features.terms.filter((term) => !asksWhoWasThere.test(`who ${term}`));
  return { ...features, actors: [], terms };
}

/** "Summarise its operative part", whatever was said before. */
export function isOfPart({ summary }: Classified, text: string): boolean {
  const namesPart = summary?.of === "operative" || summary?.of === "preambular";
  return namesPart && asksForSummary.test(text) && !leadIn.test(text);
}

/** "So what is this paper about?" points at nothing but the text. */
export function isOfWholeText({ summary }: Classified, text: string): boolean {
  const rest = text.replace(theText, "");
  return summary?.of === "whole" && rest !== text && !pronoun.test(rest);
}

const theText = /\b(?:the|this|whole|entire) (?:\w+ )?(?:draft|resolution|text|document|paper)\b/i;
