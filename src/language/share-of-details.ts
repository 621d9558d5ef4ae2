import type { Detail } from "../domain/claims.ts";
import type { Footnote, Paragraph } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import { statesDetail, withoutDatesAndSymbols } from "./details.ts";
import { isCardinal } from "./numerals.ts";
import { stem } from "./stem.ts";
import { wordsOf as tokensOf } from "./words.ts";

/**
 * How many of the details that a question asks for a paragraph states with its sub-paragraphs and its footnotes among
 * `notes`, as a share of them; a number of something else than what is counted, by its stems, counts half. 0 where none is asked.
 */
export function shareOfDetails(
  paragraph: Paragraph,
  asked: readonly Detail[],
  counted: readonly string[],
  notes: readonly Footnote[] = [],
): number {
  if (asked.length === 0) return 0;
  const parts = withDescendants(paragraph);
  const ofParts = notes.filter(({ id }) => parts.some(({ footnotes }) => footnotes.includes(id)));
  const text = [...parts, ...ofParts].map((part) => part.text).join("\n");
  const shares = asked.map((detail) => {
    if (!statesDetail(detail, text)) return 0;
    return detail === "number" && counted.length > 0 && !countsThem(text, counted) ? 0.5 : 1;
  });
  return shares.reduce<number>((sum, share) => sum + share, 0) / asked.length;
}

/** Whether one of the things stands right behind a number. */
function countsThem(text: string, stems: readonly string[]): boolean {
  const words = tokensOf(withoutDatesAndSymbols(text));
  return words.some(
    ({ lower }, at) =>
      isCardinal(lower) &&
      words.slice(at + 1, at + 1 + behindNumber).some((word) => stems.includes(stem(word.lower))),
  );
}

/** So many words behind a number still say what it counts: "two million pupils", "12 active harbour members". */
const behindNumber = 4;
