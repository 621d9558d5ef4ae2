import type { SummaryScope } from "../../domain/questions.ts";
import type { DraftStatement } from "../../domain/statements.ts";
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

/** How many sentences a summary is to have, if that was said. */
export function sentencesWanted({ length, sentences }: SummaryScope): number | undefined {
  return length === "sentence" ? 1 : sentences;
}

/** As many sentences as were asked for: neighbours joined by semicolons, evenly. */
export function inSentencesWanted(
  composed: readonly DraftStatement[],
  scope: SummaryScope,
): readonly DraftStatement[] {
  const wanted = sentencesWanted(scope);
  if (wanted === undefined || composed.length <= wanted) return composed;
  const startOf = (at: number) => Math.round((at * composed.length) / wanted);
  return Array.from({ length: wanted }, (_, at) => joined(composed.slice(startOf(at), startOf(at + 1))));
}

function joined(statements: readonly DraftStatement[]): DraftStatement {
  const said = statements.map(({ text }, at) => (at === 0 ? text : lowerFirst(text)).replace(/[.:]$/, ""));
  const last = said.length > 2 ? `and ${said.at(-1)}` : said.at(-1);
  return {
    basis: "quotation",
    text: `${[...said.slice(0, -1), last].join("; ")}.`,
    citations: statements.flatMap(({ citations }) => citations),
  };
}
