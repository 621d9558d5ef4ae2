import type { SummaryScope } from "../../domain/questions.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import type { Wording } from "../../domain/wording.ts";
import { lowerFirst } from "./wording.ts";

/** Words quoted of each act, by the length wanted. */
const limits = { sentence: 8, short: 14, full: 24 } as const;

/** So many paragraphs are short enough however much is quoted of each; the fewer they are, the more there is room for. */
const fewParagraphs = 6;
const longLimit = 40;
const roomForFew = 180;

/** How many words of each of the paragraphs a summary quotes. */
export function wordsQuoted(paragraphs: number, length: SummaryScope["length"]): number {
  if (paragraphs > fewParagraphs) return limits[length];
  return Math.max(longLimit, Math.floor(roomForFew / paragraphs));
}

/** As many sentences as were asked for: neighbours joined by semicolons. */
export function inSentencesWanted(
  composed: readonly DraftStatement[],
  { sentences: wanted }: Wording,
): readonly DraftStatement[] {
  if (wanted === undefined || composed.length <= wanted) return composed;
  const size = Math.ceil(composed.length / wanted);
  return Array.from({ length: Math.ceil(composed.length / size) }, (_, at) =>
    joined(composed.slice(at * size, (at + 1) * size)),
  );
}

function joined(statements: readonly DraftStatement[]): DraftStatement {
  const text = statements
    .map(({ text: sentence }, at) => (at === 0 ? sentence : lowerFirst(sentence)).replace(/[.:]$/, ""))
    .join("; ");
  return {
    basis: "quotation",
    text: `${text}.`,
    citations: statements.flatMap(({ citations }) => citations),
  };
}
