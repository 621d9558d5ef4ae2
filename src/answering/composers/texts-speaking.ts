import type { Passage } from "../../domain/answers.ts";
import { firstsBy } from "../../domain/group-by.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { findParagraph, findUnit, topLevelId } from "../../domain/units.ts";
import { unitsMentioning } from "../../vocabulary/mentions.ts";
import { stem, tokenize } from "../../vocabulary/tokenizer.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import type { ComposeRequest } from "./composer.ts";
import { paragraphsOfPart, textsOf } from "./placed-acts.ts";
import { subjectParts } from "./subject-words.ts";
import { likely, shareOfBest } from "./thresholds.ts";

/**
 * Which of several texts speak of what is asked: all in which its words stand, in whatever form, and those in which a passage is likely to
 * answer; more surely so where the words stand in others.
 */
export function textsSpeaking(request: ComposeRequest, passages: readonly Passage[]) {
  const places = textsOf(request).map((text) => placesIn(text, request, passages));
  const printed = places.flat();
  const parts = subjectParts(request.reading);
  const best = passages[0]?.score ?? 0;
  const least =
    printed.length > 0 ? likely : Math.min(request.thresholds.answers, best * shareOfBest.otherText);
  const isPrinted = ({ resolution }: Passage) => printed.some((place) => place.resolution === resolution);
  const found = passages.filter(
    (passage, at) => !isPrinted(passage) && (passage.score >= least || (at === 0 && printed.length === 0)),
  );
  const rankOf = ({ resolution }: Passage) => passages.findIndex((each) => each.resolution === resolution);
  const told = [...places.flatMap(oneOfEachPart), ...firstsBy(found, ({ resolution }) => resolution)].sort(
    (a, b) => b.score - a.score || rankOf(a) - rankOf(b),
  );
  return {
    /** One of each text for each part of the subject that stands in it. */
    told,
    /** Where else the subject stands. */
    left: printed.filter((place) => !told.some(isSamePlace(place))),
    /** Whether the words of the subject stand there, or else what was found is likely; without a subject in few words, undefined. */
    ...(parts.length > 0 && { isSure: printed.length > 0 || best >= likely }),
  };
}

/** A passage in which a part of the subject stands in its own words. */
interface PrintedPassage extends Passage {
  readonly part: string;
}

/** Where the parts of the subject stand in a text, what it asks before what it recalls, the likelier first. */
function placesIn(text: Resolution, request: ComposeRequest, passages: readonly Passage[]): PrintedPassage[] {
  const asked = new Set(paragraphsOfPart(text, request.reading.part).map(({ id }) => id));
  const places = subjectParts(request.reading).flatMap((part) =>
    unitsMentioning(text, part).flatMap((unit) => {
      const paragraph = placeOf(text, unit);
      // Beside paragraphs only the title and what stands above it, where no part is asked for.
      const isAround = request.reading.part.kind === undefined && !findParagraph(text, paragraph);
      if (!asked.has(paragraph) && !isAround) return [];
      const found = passages.find((each) => each.resolution === text.id && each.paragraph === paragraph);
      return [printedAt(text, unit, part, found)];
    }),
  );
  const kindOf = (id: string) => text.paragraphs.find((each) => each.id === id)?.kind;
  const weight = ({ paragraph, score }: Passage) => score - behind[kindOf(paragraph) ?? "around"];
  return places.sort((a, b) => weight(b) - weight(a));
}

/** Where words stand above a text or in its title. */
export function printedAround(text: Resolution, words: string): Passage[] {
  return unitsMentioning(text, words)
    .filter((unit) => unit === "front" || unit === "title")
    .map((unit) => printedAt(text, unit, words));
}

const behind = { operative: 0, annex: 0, preambular: 1, around: 2 };

/** The top-level paragraph that holds a unit, or carries a footnote; the unit itself where none does. */
function placeOf(text: Resolution, unit: string): string {
  const carrier = text.footnotes.find(({ id }) => id === unit)?.paragraph;
  return topLevelId(text, carrier ?? unit);
}

function printedAt(text: Resolution, unit: string, part: string, found?: Passage): PrintedPassage {
  const isAnswering = found && found.score >= likely && found.spans[0]?.unit === unit;
  const spans = isAnswering ? found.spans : [{ unit, ...firstOf(part, text, unit), logit: 0 }];
  const place = { resolution: text.id, paragraph: placeOf(text, unit), score: found?.score ?? 0 };
  return { ...place, answers: true, ranks: {}, spans, part };
}

/** The first word of a unit that is one of the part's. */
function firstOf(part: string, text: Resolution, unit: string) {
  const stems = new Set(tokenize(part).map(({ term }) => term));
  const words = wordsOf(findUnit(text, unit)?.text ?? "");
  const { start = 0, end = 0 } = words.find(({ lower }) => stems.has(stem(lower))) ?? {};
  return { start, end };
}

/** The first place of each part, no paragraph twice. */
function oneOfEachPart(places: readonly PrintedPassage[]): PrintedPassage[] {
  const told: PrintedPassage[] = [];
  for (const place of places)
    if (!told.some((each) => each.part === place.part) && !told.some(isSamePlace(place))) told.push(place);
  return told;
}

function isSamePlace(one: Passage) {
  return (other: Passage) => one.resolution === other.resolution && one.paragraph === other.paragraph;
}
