import type { Detail } from "../../domain/claims.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { statesDetail } from "../../language/details.ts";
import { lowerFirst } from "./wording.ts";

/** The sentences that state a detail, each item of a list behind the words that open the list; `subject` is what "it" is. */
export function sentencesStating(
  detail: Detail,
  said: readonly DraftStatement[],
  subject: string,
): DraftStatement[] {
  let opening: DraftStatement | undefined;
  const [first, ...others] = said.flatMap((statement) => {
    const isItem = /^(?:\([a-z]+\)|[^“]*\[\d+\]) “/.test(statement.text);
    const before = isItem && opening ? [opening] : [];
    if (!isItem) opening = statement.text.endsWith(":") ? statement : undefined;
    if (!isItem && opening) return [];
    if (!statement.citations.some(({ quote }) => statesDetail(detail, quote))) return [];
    if (isItem) opening = undefined;
    return [...before, statement];
  });
  // The sentence that said what "it" is may be left out.
  const text = first?.text
    .replace(/^It\b/, subject)
    .replace(/^In the preamble, it\b/, `In the preamble, ${lowerFirst(subject)}`);
  return first && text !== undefined ? [{ ...first, text }, ...others] : [];
}
