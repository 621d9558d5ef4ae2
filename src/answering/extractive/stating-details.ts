import type { Detail } from "../../domain/answers.ts";
import type { Passage } from "../../domain/passages.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import { shareOfDetails } from "../../language/share-of-details.ts";

interface Placed {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
}

/** "How many members does it have?": of paragraphs near the best, those that state what is asked, if any does; else all. */
export function statingDetails<T extends Placed>(
  on: readonly T[],
  { text, premise, details: asked = [] }: QuestionFrame,
): readonly T[] {
  // Of a ban that is none nothing is to be found.
  if (premise === "obligation" || premise === "penalty") return on;
  // "Which governments does it condemn?" is answered by what it condemns, whether or not a country is named.
  const details = asked.filter((detail) => detail !== "country");
  const best = Math.max(0, ...on.map(({ passage }) => passage.score));
  const near = withoutPast(
    on.filter(({ passage }) => passage.score >= best * nearBest),
    text,
    details,
  );
  const shares = near.map(({ paragraph }) => shareOfDetails(paragraph, details, text));
  const most = Math.max(0, ...shares);
  return most * details.length < 1 ? on : near.filter((_, at) => shares[at] === most);
}

/** "When will the next one be held?": what was held before is no answer, where the text speaks of what is to come. */
function withoutPast<T extends Placed>(
  near: readonly T[],
  text: string,
  details: readonly Detail[],
): readonly T[] {
  if (!asksOfFuture.test(text) || !details.some((detail) => ofEvents.has(detail))) return near;
  const toCome = near.filter(({ paragraph }) => !tellsOfPast.test(paragraph.text));
  return toCome.length > 0 ? toCome : near;
}

const ofEvents: ReadonlySet<Detail> = new Set<Detail>(["time", "place", "duration", "host"]);
const asksOfFuture = /\b(?:will|shall|going to|next|upcoming|coming|forthcoming|planned|to be)\b/i;
const tellsOfPast =
  /\b(?:was|were|had been) (?:\w+ )?(?:convened|held|organi[sz]ed|hosted|adopted|launched)\b|(?<!\b(?:be|is|are) )\bheld (?:in|from|on)\b/i;

/** Of paragraphs on the subject one with less than this share of the best score is none to look for a detail in. */
const nearBest = 0.5;
