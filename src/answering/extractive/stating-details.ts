import type { Detail } from "../../domain/claims.ts";
import type { Passage } from "../../domain/passages.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { speaksOfEvent, tellsOfPastEvent } from "../../language/held-events.ts";
import { shareOfDetails } from "../../language/share-of-details.ts";

interface Placed {
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
  readonly passage: Passage;
}

/** "How many members does it have?": of paragraphs near the best, those that state what is asked, if any does; else all. */
export function statingDetails<T extends Placed>(
  on: readonly T[],
  { cues, thingsCounted, premise, terms, details: asked = [] }: QuestionFrame,
): readonly T[] {
  // Of a ban that is none nothing is to be found.
  if (premise === "obligation" || (premise === "penalty" && !asked.includes("case"))) return on;
  // "Which governments does it condemn?" is answered by what it condemns, whether or not a country is named.
  const details = asked.filter((detail) => detail !== "country");
  const best = Math.max(0, ...on.map(({ passage }) => passage.score));
  const isOfEvent = cues.has("event") && details.some((detail) => ofEvents.has(detail));
  const nearest = ofYears(
    on.filter(({ passage }) => passage.score >= best * nearBest),
    terms,
  );
  const near = isOfEvent && !cues.has("past") ? those(nearest, (each) => !tellsOfPastEvent(each)) : nearest;
  const shares = near.map(({ paragraph, resolution }) =>
    shareOfDetails(paragraph, details, thingsCounted, resolution.footnotes),
  );
  const most = Math.max(0, ...shares);
  if (most * details.length < 1) return on;
  const stating = near.filter((_, at) => shares[at] === most);
  return isOfEvent ? those(stating, speaksOfEvent) : stating;
}

/** Those whose texts are so; all where none is. */
function those<T extends Placed>(from: readonly T[], isSo: (text: string) => boolean): readonly T[] {
  const found = from.filter(({ paragraph }) => isSo(paragraph.text));
  return found.length > 0 ? found : from;
}

/** "The 1987 conference": those that have the year, where any has. */
function ofYears<T extends Placed>(from: readonly T[], terms: readonly string[]): readonly T[] {
  const years = terms.filter((term) => /^(?:19|20)\d\d$/.test(term));
  return years.length === 0 ? from : those(from, (text) => years.every((year) => text.includes(year)));
}

const ofEvents: ReadonlySet<Detail> = new Set<Detail>(["time", "place", "duration", "host"]);

/** Of paragraphs on the subject one with less than this share of the best score is none to look for a detail in. */
const nearBest = 0.5;
