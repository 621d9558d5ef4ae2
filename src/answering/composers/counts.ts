import type {
  CountedActs,
  CountedPart,
  CountedReferences,
  CountedThing,
  InventoryKind,
} from "../../domain/claims.ts";
import { actsCounted, extremeParagraph } from "../../domain/counting.ts";
import type { Reading } from "../../domain/reading.ts";
import type { ParagraphKind, Resolution, UnitId } from "../../domain/resolution.ts";
import { sectionsOf } from "../../domain/sections.ts";
import type { Draft, DraftCitation } from "../../domain/statements.ts";
import { allParagraphs, findParagraph, topLevelId } from "../../domain/units.ts";
import { actReading, countIn, unitsThatMention } from "../../vocabulary/count-in.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import { namedThings } from "../../vocabulary/inventories.ts";
import { type PrintedWords, placesOfWords } from "../../vocabulary/words-printed.ts";
import { namedIn, paragraphsOfPart } from "./placed-acts.ts";
import { citing, citingOpening } from "./quoting.ts";
import { leadOfExistence } from "./telling.ts";

type Counted = CountedThing | CountedPart;

/** "It has 17 operative paragraphs.": how many of a thing a text has, with the places that were counted where these are few. */
export function countDrafts(resolution: Resolution, what: Counted, reading: Reading): Draft[] {
  return narrowed(resolution, what, reading).map((each): Draft => {
    const claimOf = (counted: Counted) => ({
      of: "count" as const,
      resolution: resolution.id,
      what: counted,
      value: countIn(resolution, counted),
    });
    return {
      basis: "structure",
      ...leadOfExistence(reading, countIn(resolution, each) > 0),
      claims: [claimOf(each), ...sharesOf(resolution, each).map(claimOf)],
      citations: placesCounted(resolution, each),
    };
  });
}

/** "17 preambular and 17 operative", section by section: of what a whole is made up. */
function sharesOf(resolution: Resolution, what: Counted): readonly Counted[] {
  if (what === "paragraphs") return ["preambular", "operative"];
  if (what !== "sections") return [];
  return sectionsOf(resolution).map((section) => ({ section, kind: "operative" }));
}

/** "Items of OP 5", "paragraphs of section II", "footnotes of the preamble": a part that the question names is counted alone. */
function narrowed(resolution: Resolution, what: Counted, reading: Reading): readonly Counted[] {
  const { kind, section } = reading.part;
  const named = namedIn(resolution, reading);
  if (typeof what === "object" && "acts" in what) return [actsOrReferences(resolution, what.acts, reading)];
  if (what === "subparagraphs" && named.length > 0) return named.map((itemsOf) => ({ itemsOf }));
  if (what === "words" && named.length > 0) return named.map((wordsOf) => ({ wordsOf }));
  if (what === "footnotes" && kind) return [{ footnotesOf: kind }];
  if (section !== undefined && (what === "paragraphs" || what === "operative" || what === "preambular"))
    return [{ section, kind: what === "preambular" || kind === "preambular" ? "preambular" : "operative" }];
  return [what];
}

/**
 * The acts that are counted: none is done to the organ that acts; of the preamble what its paragraphs open with; "the General
 * Assembly resolutions that it recalls" are no acts but references.
 */
function actsOrReferences(resolution: Resolution, acts: CountedActs, { part: { kind } }: Reading): Counted {
  const { actor, ...others } = acts;
  if (actor && actor.id === organActor(resolution.organ)?.id) return ofPart(others, kind);
  const counted: Counted = { acts };
  if (!actor || countIn(resolution, counted) > 0) return ofPart(acts, kind);
  const paragraphs = paragraphsOfPart(resolution, { ...(kind && { kind }) }).map(({ id }) => id);
  const references: Counted = { references: { organs: [actor.id], paragraphs } };
  return countIn(resolution, references) > 0 ? references : ofPart(acts, kind);
}

function ofPart(acts: CountedActs, kind: ParagraphKind | undefined): Counted {
  if (kind === "preambular" && acts.force && !acts.actor) return { acts: { ...acts, opening: true } };
  return { acts: kind === "operative" ? { ...acts, paragraphs: true } : acts };
}

/** More places than these are not cited. */
const mostPlaces = 12;

function placesCounted(resolution: Resolution, what: Counted): DraftCitation[] {
  const places = unitsCounted(resolution, what);
  return places.length > mostPlaces ? [] : places;
}

function unitsCounted(resolution: Resolution, what: Counted): DraftCitation[] {
  if (typeof what === "string") return [];
  const opened = (units: readonly UnitId[]) => units.map((unit) => citingOpening(resolution, unit));
  if ("itemsOf" in what) return opened([what.itemsOf]);
  if ("wordsOf" in what) return opened([what.wordsOf]);
  if ("mentions" in what) return opened(unitsThatMention(resolution, what.mentions));
  if ("references" in what) return referencesCounted(resolution, what.references);
  if ("acts" in what && what.acts.opening) {
    const { force } = what.acts;
    const opening = resolution.paragraphs.filter(({ participles }) => participles[0]?.force === force);
    return opened(opening.map(({ id }) => id));
  }
  if ("acts" in what)
    return actsCounted(resolution, what.acts, actReading).map(({ paragraph, verbSpan }) =>
      citing(resolution, paragraph, verbSpan),
    );
  return [];
}

function referencesCounted(resolution: Resolution, { organs, paragraphs }: CountedReferences) {
  return allParagraphs(resolution)
    .filter(({ id }) => paragraphs.includes(topLevelId(resolution, id)))
    .flatMap(({ id, references }) =>
      references
        .filter(({ kind, organ }) => kind === "resolution" && organs.includes(organ ?? ""))
        .map(({ span }) => citing(resolution, id, span)),
    );
}

/** "PP 10 is the longest paragraph: it has 151 words." */
export function extremeDrafts(
  resolution: Resolution,
  which: "longest" | "shortest",
  { part: { kind } }: Reading,
): Draft[] {
  const value = extremeParagraph(resolution, which, kind);
  if (value === null || !findParagraph(resolution, value)) return [];
  const words = countIn(resolution, { wordsOf: value });
  return [
    {
      basis: "structure",
      claims: [
        { of: which, resolution: resolution.id, ...(kind && { kind }), value },
        { of: "count", resolution: resolution.id, what: { wordsOf: value }, value: words },
      ],
      citations: [citingOpening(resolution, value)],
    },
  ];
}

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
