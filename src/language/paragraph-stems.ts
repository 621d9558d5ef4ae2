import type { Paragraph } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import { findActors } from "./find-actors.ts";
import { tokenize } from "./tokenizer.ts";

const known = new WeakMap<Paragraph, readonly string[]>();

/**
 * The stems of a paragraph and its sub-paragraphs in order, without the names of bodies: the Office on Drugs and Crime
 * is in many a paragraph that does not speak of drugs.
 */
export function paragraphStems(paragraph: Paragraph): readonly string[] {
  const kept = known.get(paragraph);
  if (kept) return kept;
  const stems = withDescendants(paragraph).flatMap(({ text }) =>
    tokenize(withoutNames(text)).map(({ term }) => term),
  );
  known.set(paragraph, stems);
  return stems;
}

/** A text without the names of bodies that it prints in capitals. */
export function withoutNames(text: string): string {
  const names = findActors(text).filter(({ printed }) => /^\p{Lu}/u.test(printed));
  return names.reduceRight((rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, text);
}
