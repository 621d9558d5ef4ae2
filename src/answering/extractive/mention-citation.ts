import type { CountedMentions } from "../../domain/claims.ts";
import type { Resolution, Span, UnitId } from "../../domain/resolution.ts";
import type { DraftCitation } from "../../domain/statements.ts";
import { findParagraph, withDescendants } from "../../domain/units.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { hasPhrase } from "../../language/count-in.ts";
import { findActors } from "../../language/find-actors.ts";
import { wordsOf } from "../../language/words.ts";

/** Fewer words than these show nothing. */
const fewestWords = 3;

/** The words with which a unit, or one nested in it, mentions something. */
export function mentionCitation(
  resolution: Resolution,
  unit: UnitId,
  { phrases, actor }: CountedMentions,
): DraftCitation {
  const paragraph = findParagraph(resolution, unit);
  const texts = paragraph
    ? withDescendants(paragraph).map(({ id, text }) => ({ unit: id, text }))
    : resolution.footnotes.filter(({ id }) => id === unit).map(({ id, text }) => ({ unit: id, text }));
  const places = texts.flatMap(({ unit: id, text }) => {
    const span = phrases.flatMap((phrase) => spanOfPhrase(text, phrase) ?? [])[0] ?? spanOfActor(text, actor);
    return span ? [{ resolution: resolution.id, unit: id, quote: withNeighbours(text, span) }] : [];
  });
  const [first] = texts;
  return places[0] ?? { resolution: resolution.id, unit, quote: first?.text ?? "" };
}

/** The shortest stretch that begins at the first place where the phrase does. */
function spanOfPhrase(text: string, phrase: string): Span | undefined {
  if (!hasPhrase(text, phrase)) return undefined;
  const words = wordsOf(text);
  const length = phrase.split(/[\s-]+/).length;
  for (const [at, { start }] of words.entries())
    for (let size = 1; size <= length; size++) {
      const end = words[at + size - 1]?.end;
      if (end !== undefined && hasPhrase(text.slice(start, end), phrase)) return { start, end };
    }
  return undefined;
}

function spanOfActor(text: string, actor: CountedMentions["actor"]): Span | undefined {
  return actor && findActors(text).find((found) => answersFor(actor, found.actor))?.span;
}

/** The words at a place, with as many behind it, or before it, as make a quotation. */
export function withNeighbours(text: string, { start, end }: Span): string {
  const words = wordsOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const inside = words.filter((word) => word.start >= start && word.end <= end).length;
  const missing = Math.max(0, fewestWords - inside);
  if (missing === 0) return text.slice(start, end);
  const behind = words.filter((word) => word.start >= end).slice(0, missing);
  const before = words.filter((word) => word.end <= start).slice(behind.length - missing || words.length);
  return text.slice(before[0]?.start ?? start, behind.at(-1)?.end ?? end);
}
