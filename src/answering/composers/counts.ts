import type { CountedActs, CountedPart, CountedThing } from "../../domain/claims.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Library, ParagraphKind, Resolution, UnitId } from "../../domain/resolution.ts";
import { sectionsOf } from "../../domain/sections.ts";
import type { Draft, DraftCitation } from "../../domain/statements.ts";
import { actsCounted, countIn, unitsThatMention } from "../../vocabulary/count-in.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import { namedIn } from "./placed-acts.ts";
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
    const places = unitsCounted(resolution, each);
    return {
      basis: "structure",
      ...leadOfExistence(reading, countIn(resolution, each) > 0),
      claims: [claimOf(each), ...sharesOf(resolution, each).map(claimOf)],
      citations: places.length > mostPlaces ? [] : places,
    };
  });
}

/** "17 preambular and 17 operative", section by section: of what a whole is made up. */
function sharesOf(resolution: Resolution, what: Counted): readonly Counted[] {
  if (what === "paragraphs") return ["preambular", "operative"];
  if (what !== "sections") return [];
  const parts = sectionsOf(resolution).map((section) => ({ section, kind: "operative" }) as const);
  return parts.filter((part) => countIn(resolution, part) > 0);
}

/** "Items of OP 5", "paragraphs of section II", "footnotes of the preamble": a part that the question names is counted alone. */
function narrowed(resolution: Resolution, what: Counted, reading: Reading): readonly Counted[] {
  const { kind, section } = reading.part;
  const named = namedIn(resolution, reading);
  if (typeof what === "object" && "acts" in what) return [actsOfPart(resolution, what.acts, kind)];
  if (what === "subparagraphs" && named.length > 0) return named.map((itemsOf) => ({ itemsOf }));
  if (what === "footnotes" && kind) return [{ footnotesOf: kind }];
  if (section !== undefined && (what === "paragraphs" || what === "operative" || what === "preambular"))
    return [{ section, kind: what === "preambular" || kind === "preambular" ? "preambular" : "operative" }];
  return [what];
}

/** None is done to the organ that acts; of the preamble those are counted with which its paragraphs open. */
function actsOfPart(
  resolution: Resolution,
  { actor, ...others }: CountedActs,
  kind: ParagraphKind | undefined,
): Counted {
  const isOwn = actor?.id === organActor(resolution.organ)?.id;
  const acts: CountedActs = actor && !isOwn ? { ...others, actor } : others;
  if (kind === "preambular" && acts.force && !acts.actor) return { acts: { ...acts, opening: true } };
  return { acts: kind === "operative" ? { ...acts, paragraphs: true } : acts };
}

/** "7 texts are loaded": claimed of the first of them. */
export function countLoaded([first]: readonly Resolution[], { resolutions }: Library): Draft[] {
  const count = { of: "count", what: "resolutions", value: resolutions.length } as const;
  return first ? [{ basis: "structure", claims: [{ ...count, resolution: first.id }], citations: [] }] : [];
}

/** More places than these are not cited. */
const mostPlaces = 12;

function unitsCounted(resolution: Resolution, what: Counted): DraftCitation[] {
  if (typeof what === "string") return [];
  const opened = (units: readonly UnitId[]) => units.map((unit) => citingOpening(resolution, unit));
  if ("itemsOf" in what) return opened([what.itemsOf]);
  if ("mentions" in what) return opened(unitsThatMention(resolution, what.mentions));
  if (!("acts" in what)) return [];
  const { force, opening } = what.acts;
  if (!opening)
    return actsCounted(resolution, what.acts).map((act) => citing(resolution, act.paragraph, act.verbSpan));
  const openings = resolution.paragraphs.filter(({ participles }) => participles[0]?.force === force);
  return opened(openings.map(({ id }) => id));
}
