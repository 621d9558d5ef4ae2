import type { Reading, UnitAddress } from "../../domain/reading.ts";
import type { Draft } from "../../domain/statements.ts";
import { findParagraph, findUnit, withDescendants } from "../../domain/units.ts";
import type { Among } from "../../sentences/names.ts";
import { type PlacedUnit, quoteUnit } from "../../sentences/unit-quotation.ts";
import { trimmed } from "../../sentences/wording.ts";

/** Of what is to be shorter so many words. */
const wordsShorter = 15;

/** The words of a unit with what is nested in it, a sentence each, whole; only how it begins where it is to be shorter. */
export function wordingOf({ resolution, unit }: PlacedUnit, { form, texts }: Reading): Draft[] {
  const among: Among = texts.length > 1 ? "several" : "one";
  const units = unitsRead({ resolution, unit });
  const shown = form.shorter ? units.slice(0, 1) : units;
  const words = form.shorter ? wordsShorter : Number.POSITIVE_INFINITY;
  return shown.map(({ id }) => quoteUnit({ resolution, unit: id }, { words, among }));
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

/** Each unit once, without those in which another one of them is nested: of a list and its item that were cited, the item. */
export function innermost(units: readonly UnitAddress[]): UnitAddress[] {
  const distinct = [...new Map(units.map((each) => [`${each.resolution}#${each.unit}`, each])).values()];
  return distinct.filter(
    ({ resolution, unit }) =>
      !distinct.some((other) => other.resolution === resolution && other.unit.startsWith(`${unit}.`)),
  );
}
