import type { Paragraph, Span } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";

/** A clause of about eighteen words: what is embedded. Offsets are those of its unit's text. */
interface Clause extends Span {
  readonly unit: string;
  readonly text: string;
}

const wordsWanted = 18;
/** A clause this long is ended at the next word that opens a phrase, and at last anywhere. */
const wordsAtMost = 30;

const phraseOpenings = new Set([
  "and",
  "or",
  "including",
  "through",
  "with",
  "which",
  "that",
  "to",
  "by",
  "in",
  "for",
  "as",
]);

/** The clauses of a paragraph and of all that is nested in it. */
export function clausesOf(paragraph: Paragraph): Clause[] {
  return withDescendants(paragraph).flatMap(({ id, text }) =>
    splitIntoClauses(text).map(({ start, end }) => ({ unit: id, text: text.slice(start, end), start, end })),
  );
}

/**
 * Divides a text at commas, semicolons and colons into runs of about eighteen words, at openings of phrases where
 * there is no punctuation. A short rest joins the clause before it.
 */
export function splitIntoClauses(text: string): Span[] {
  const words = Array.from(text.matchAll(/\S+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const clauses: Span[] = [];
  let first = 0;
  words.forEach((word, at) => {
    const count = at - first + 1;
    const rest = words.length - at - 1;
    const next = words[at + 1]?.text.toLowerCase() ?? "";
    if (rest > 0 && !(rest >= wordsWanted / 3 && endsClause(word.text, next, count))) return;
    clauses.push({ start: words[first]?.start ?? word.start, end: word.end });
    first = at + 1;
  });
  return clauses;
}

function endsClause(word: string, next: string, count: number): boolean {
  if (/[,;:.]["”’)]*$/u.test(word)) return count >= (wordsWanted * 2) / 3;
  if (phraseOpenings.has(next)) return count >= wordsWanted + 3;
  return count >= wordsAtMost;
}
