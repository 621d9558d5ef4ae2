import type { UnitAddress } from "../../domain/reading.ts";

/** Each unit once, without those in which another one of them is nested: of a list and its item that were cited, the item. */
export function innermost(units: readonly UnitAddress[]): UnitAddress[] {
  const distinct = [...new Map(units.map((each) => [`${each.resolution}#${each.unit}`, each])).values()];
  return distinct.filter(
    ({ resolution, unit }) =>
      !distinct.some((other) => other.resolution === resolution && other.unit.startsWith(`${unit}.`)),
  );
}
