import type { Reading } from "../../domain/reading.ts";
import type { Draft } from "../../domain/statements.ts";
import { findParagraph, findUnit, withDescendants } from "../../domain/units.ts";
import type { Among } from "../../sentences/names.ts";
import { type PlacedUnit, quoteUnit } from "../../sentences/unit-quotation.ts";
import { trimmed, wordCount } from "../../sentences/wording.ts";

/** So many words are read out whole unasked. */
const shortEnough = 60;
/** Of a longer paragraph so many words, of each of its items so many. */
const wordsOfItem = 15;

/** The words of a unit with what is nested in it, a sentence each: whole where it is short or its wording is asked for. */
export function wordingOf({ resolution, unit }: PlacedUnit, { form, texts }: Reading): Draft[] {
  const among: Among = texts.length > 1 ? "several" : "one";
  const units = unitsRead({ resolution, unit });
  const length = units.reduce((sum, { text }) => sum + wordCount(text), 0);
  const isWhole = (form.wording ?? false) || (length <= shortEnough && !form.shorter);
  const shown = form.shorter ? units.slice(0, 1) : units;
  return shown.map(({ id }, at) => {
    const words = isWhole
      ? Number.POSITIVE_INFINITY
      : at === 0
        ? form.shorter
          ? wordsOfItem
          : shortEnough
        : wordsOfItem;
    return quoteUnit({ resolution, unit: id }, { words, among });
  });
}

function unitsRead({
  resolution,
  unit,
}: PlacedUnit): readonly { readonly id: string; readonly text: string }[] {
  const paragraph = findParagraph(resolution, unit);
  const found = findUnit(resolution, unit);
  const units = paragraph ? withDescendants(paragraph) : found ? [found] : [];
  return units.filter(({ text }) => trimmed(text) !== "");
}
