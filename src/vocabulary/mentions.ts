import type { Resolution } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { tokenize } from "./tokenizer.ts";

/** The stems of a text, for looking up terms. */
export function stemsOf(text: string): Set<string> {
  return new Set(tokenize(text).map(({ term }) => term));
}

/** Whether all stems of a word or phrase are among `stems`. A term without a content word is in no text. */
function hasTerm(stems: ReadonlySet<string>, term: string): boolean {
  const wanted = tokenize(term);
  return wanted.length > 0 && wanted.every((token) => stems.has(token.term));
}

/** Ids of the paragraphs, sub-paragraphs and footnotes, "title", and "front" for what stands above the text, that have all of `terms`. */
export function unitsMentioning(resolution: Resolution, terms: readonly string[]): string[] {
  return unitsOf(resolution)
    .filter(({ stems }) => terms.length > 0 && terms.every((term) => hasTerm(stems, term)))
    .map(({ id }) => id);
}

interface Unit {
  readonly id: string;
  readonly stems: ReadonlySet<string>;
}

const known = new WeakMap<Resolution["paragraphs"], readonly Unit[]>();

/** Kept, for each word of each question is looked for in them. */
function unitsOf(resolution: Resolution): readonly Unit[] {
  const kept = known.get(resolution.paragraphs);
  if (kept) return kept;
  const units = [
    ...allParagraphs(resolution),
    ...resolution.footnotes,
    { id: "title", text: resolution.title },
    {
      id: "front",
      text: [resolution.front, ...resolution.sponsors, resolution.recommendedBy ?? ""].join(", "),
    },
  ].map(({ id, text }) => ({ id, stems: stemsOf(text) }));
  known.set(resolution.paragraphs, units);
  return units;
}
