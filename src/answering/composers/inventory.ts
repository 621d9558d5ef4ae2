import type { InventoryKind } from "../../domain/claims.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Resolution, UnitId } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { findParagraph } from "../../domain/units.ts";
import { namedThings } from "../../vocabulary/inventories.ts";
import { type PrintedWords, placesOfWords } from "../../vocabulary/words-printed.ts";
import { leadOfExistence } from "./leads.ts";
import { namedIn } from "./placed-acts.ts";
import { citing } from "./quoting.ts";

/** "It names Kenya and Peru.": all things of a kind, of several texts only of those that name any unless none does. */
export function inventoryDrafts(
  texts: readonly Resolution[],
  what: InventoryKind,
  reading: Reading,
): Draft[] {
  const { kind } = reading.part;
  const naming = texts.filter((resolution) => namedThings(resolution, what, kind).length > 0);
  return (naming.length > 0 ? naming : texts).map((resolution): Draft => {
    const things = namedThings(resolution, what, kind);
    return {
      basis: "structure",
      ...leadOfExistence(reading, things.length > 0),
      claims: [
        { of: "inventory", resolution: resolution.id, what, ...(kind && { kind }), value: things.length },
      ],
      citations: things.map(({ places: [{ unit, ...span }] }) => citing(resolution, unit, span)),
    };
  });
}

/** "The word “youth” stands twice: in PP 3 and OP 7." */
export function wordingDrafts(texts: readonly Resolution[], words: string, reading: Reading): Draft[] {
  const all = texts.map((resolution) => {
    const within = withinOf(resolution, reading);
    return { resolution, within, places: placesOfWords(resolution, words, within) };
  });
  const found = all.filter(({ places }) => places.length > 0);
  return (found.length > 0 ? found : all).map(
    ({ resolution, within, places }): Draft => ({
      basis: "structure",
      ...leadOfExistence(reading, places.length > 0),
      claims: [{ of: "wording", resolution: resolution.id, words, ...within, value: places.length }],
      citations: firstOfEachUnit(places).map(({ unit, start, end }) =>
        citing(resolution, unit, { start, end }),
      ),
    }),
  );
}

function withinOf(resolution: Resolution, reading: Reading) {
  const { kind } = reading.part;
  const unit = namedIn(resolution, reading).find((id) => findParagraph(resolution, id) !== undefined);
  return { ...(unit !== undefined ? { unit } : kind ? { kind } : {}) };
}

function firstOfEachUnit(places: readonly PrintedWords[]): PrintedWords[] {
  const byUnit = new Map<UnitId, PrintedWords>();
  for (const place of places) if (!byUnit.has(place.unit)) byUnit.set(place.unit, place);
  return [...byUnit.values()];
}
