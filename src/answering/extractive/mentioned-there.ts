import type { QuestionFrame } from "../../domain/questions.ts";
import type { Resolution, UnitId } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit, withDescendants } from "../../domain/units.ts";
import { placesOfWords } from "../../language/words-printed.ts";
import { timesOf, trimmed } from "./wording.ts";

/** "Yes: OP 9 has the word “report”", where it is asked whether a paragraph mentions what it prints in just these words. */
export function mentionedThere(id: UnitId, frame: QuestionFrame, resolution: Resolution): DraftStatement[] {
  const { cues, phrases } = frame;
  const paragraph = findUnit(resolution, id)?.paragraph;
  const words = phrases.mentioned?.replace(/^(?:an?|any|the) /i, "");
  if (!paragraph || !words || !cues.has("yes-or-no") || !cues.has("mention")) return [];
  const having = withDescendants(paragraph).map((part) => ({
    part,
    value: placesOfWords(resolution, words, { unit: part.id }).length,
  }));
  const first = having.find(({ value }) => value > 0);
  if (!first) return [];
  const { part, value } = first;
  const often = value > 1 ? ` ${timesOf(value)}` : "";
  return [
    {
      basis: "structure",
      text: `Yes: ${part.label} has the ${words.includes(" ") ? "words" : "word"} “${words}”${often}.`,
      claims: [{ of: "wording", resolution: resolution.id, words, unit: part.id, value }],
      citations: [{ resolution: resolution.id, unit: part.id, quote: trimmed(part.text) }],
    },
  ];
}
