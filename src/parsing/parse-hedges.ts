import type { Hedge } from "../domain/acts.ts";
import { hedgingVerbs, qualifiers } from "../vocabulary/act-words.ts";
import { trieOf, type Word } from "../vocabulary/words.ts";
import { placeOf, printedOf, skipWhile, type Tokens } from "./tokens.ts";

const verbs = trieOf(hedgingVerbs);
const besides = trieOf(qualifiers);

/**
 * What weakens an ask whose action is `words[from]` to `words[to]`: hedging verbs at its own infinitives, and qualifiers
 * beside the first of them. "A working group to consider options" is not hedged.
 */
export function hedgesIn(tokens: Tokens, from: number, to: number): Hedge[] {
  const { words } = tokens;
  const hedges: Hedge[] = [];
  const first = firstInfinitive(words, from, to);
  for (let at = from; at < first; at += 1) {
    const match = besides.longestAt(words, at);
    if (match !== null && match.end <= first) hedges.push(hedge(tokens, at, match.end));
  }
  for (let at = first; at < to; at += 1) {
    if (words[at]?.lower !== "to" || !(at === first || isCoordinated(words, at))) continue;
    const verb = skipWhile(words, at + 1, /ly$|^(?:also|further|again)$/);
    const match = verbs.longestAt(words, verb);
    if (match === null || match.end > to) continue;
    hedges.push(hedge(tokens, at, match.end));
    const qualifier = words[match.end]?.lower === "," ? besides.longestAt(words, match.end + 1) : null;
    if (qualifier !== null) hedges.push(hedge(tokens, match.end + 1, qualifier.end));
  }
  return hedges;
}

/** The "to" of what is asked: at the start, or behind a phrase between commas. */
function firstInfinitive(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const before = words[at - 1]?.lower;
    const opens = at === from || before === "," || /ly$|^also$/.test(before ?? "");
    if (words[at]?.lower === "to" && opens && /^[a-z]/.test(words[at + 1]?.text ?? "")) return at;
  }
  return to;
}

function isCoordinated(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  return /^(?:and|or)$/.test(before) || (before === "," && !/^(?:the|a)$/.test(words[at + 1]?.lower ?? ""));
}

function hedge(tokens: Tokens, from: number, to: number): Hedge {
  return { ...placeOf(tokens.words, from, to), text: printedOf(tokens, from, to) };
}
