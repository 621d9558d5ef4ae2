import type { AbsenceClaim, StructureClaim } from "../domain/claims.ts";
import type { Resolution } from "../domain/resolution.ts";
import { figuresIn } from "../language/figures.ts";
import { wordsOfText } from "../language/text-words.ts";
import { tokenize } from "../language/tokenizer.ts";
import type { CitedUnit } from "./verify-citations.ts";

/** Content words of a sentence that are neither words for texts and their parts nor among what it may speak of. */
export function strayWords(own: string, allowed: readonly string[]): string[] {
  const known = new Set(tokenize(allowed.join(" ")).map(({ term }) => term));
  const words = tokenize(own).filter(
    ({ term, word }) => !/\d/.test(word) && !known.has(term) && !wordsOfText.has(term),
  );
  return [...new Set(words.map(({ word }) => word))].filter((word) => figuresIn(word).size === 0);
}

/** What readers call a resolution, how large it is, and who voted on it. */
export function factsOf({ id, symbol, title, date, organ, status, paragraphs, vote }: Resolution): string {
  const counts = ["preambular", "operative"].map(
    (kind) => paragraphs.filter((paragraph) => paragraph.kind === kind).length,
  );
  const voters = Object.values(vote?.lists ?? {}).flat();
  return [
    ...[id, symbol ?? "", title, date ?? "", organ ?? "", status, paragraphs.length, ...counts],
    voters.join("; "),
  ].join(" ");
}

/** Figures of a sentence that stand neither in its claims, nor in a cited unit, nor among the facts of what was searched. */
export function strayFigures(
  text: string,
  claim: readonly StructureClaim[] | AbsenceClaim,
  searched: readonly Resolution[],
  cited: readonly CitedUnit[],
): string[] {
  const total = searched.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const allowed = figuresIn(
    [
      JSON.stringify(claim),
      total,
      searched.length,
      ...cited.flatMap(({ unit }) => [unit.text, unit.label]),
      ...searched.map(factsOf),
    ].join(" "),
  );
  const parts = new Set([...allowed].flatMap((whole) => whole.split(/\D+/)));
  return [...figuresIn(text)].filter((figure) => !allowed.has(figure) && !parts.has(figure));
}
