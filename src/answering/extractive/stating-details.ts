import type { Detail } from "../../domain/claims.ts";
import type { Passage } from "../../domain/passages.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import { speaksOfEvent, tellsOfPastEvent } from "../../language/held-events.ts";
import { shareOfDetails } from "../../language/share-of-details.ts";

interface Placed {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
}

/** "How many members does it have?": of paragraphs near the best, those that state what is asked, if any does; else all. */
export function statingDetails<T extends Placed>(
  on: readonly T[],
  { cues, thingsCounted, premise, details: asked = [] }: QuestionFrame,
): readonly T[] {
  // Of a ban that is none nothing is to be found.
  if (premise === "obligation" || (premise === "penalty" && !asked.includes("case"))) return on;
  // "Which governments does it condemn?" is answered by what it condemns, whether or not a country is named.
  const details = asked.filter((detail) => detail !== "country");
  const best = Math.max(0, ...on.map(({ passage }) => passage.score));
  const isOfEvent = cues.has("event") && details.some((detail) => ofEvents.has(detail));
  const nearest = on.filter(({ passage }) => passage.score >= best * nearBest);
  const near = isOfEvent && !cues.has("past") ? those(nearest, (each) => !tellsOfPastEvent(each)) : nearest;
  const shares = near.map(({ paragraph }) => shareOfDetails(paragraph, details, thingsCounted));
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

const ofEvents: ReadonlySet<Detail> = new Set<Detail>(["time", "place", "duration", "host"]);

/** Of paragraphs on the subject one with less than this share of the best score is none to look for a detail in. */
const nearBest = 0.5;
