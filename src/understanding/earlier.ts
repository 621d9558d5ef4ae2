import type { Turn } from "../domain/answers.ts";
import { distinctBy } from "../domain/group-by.ts";
import { citationLabel, shortName } from "../domain/labels.ts";
import type { NamedUnit, UnitAddress } from "../domain/reading.ts";
import { rememberedOfText } from "../domain/remembered.ts";
import type { Library, Paragraph, Resolution } from "../domain/resolution.ts";
import { allParagraphs, findParagraph, findUnit, topLevelId } from "../domain/units.ts";
import { createTable } from "../vocabulary/words.ts";
import { kindOf, placeAt, roleOf, tokensOf } from "./unit-tokens.ts";

const findPointing = createTable("earlier-words");
/** A conversation's assistant turns are looked through back to this one. */
const furthestBack = 3;
const longestMarker = 120;

/**
 * Units that the last assistant turn with markers cites ("[OP 13]", "[A/RES/78/1, para. 3]"), in order, each once; with those of
 * turns before it in front where it cites fewer than `least`.
 */
export function citedEarlier(
  messages: readonly Turn[],
  scope: readonly string[],
  library: Library,
  least = 1,
): UnitAddress[] {
  const answers = messages
    .filter(({ role }) => role === "assistant")
    .slice(-furthestBack)
    .toReversed();
  let cited: UnitAddress[] = [];
  for (const { content } of answers) {
    const here = markersIn(content).flatMap((marker) => unitOfMarker(marker, scope, library) ?? []);
    cited = distinctBy([...here, ...cited], ({ resolution, unit }) => `${resolution}#${unit}`);
    if (cited.length >= least) break;
  }
  return cited;
}

/** "The second one", "the last one", "both": which of the units cited; undefined where the turn points at none of them. */
export function pointedAt(text: string, cited: readonly UnitAddress[]): readonly UnitAddress[] | undefined {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(tokens, at);
    if (!place || place.place === 0) continue;
    const behind = tokens[place.to];
    const isAlone = behind === undefined || !/^\p{L}/u.test(behind.lower);
    const isOne = roleOf(behind) === "loose" || (roleOf(behind) === "noun" && kindOf(behind) === null);
    const unit = cited.at(place.place > 0 ? place.place - 1 : place.place);
    if ((isAlone || isOne) && unit) return [unit];
  }
  const many = manyPointedAt(text);
  return many > 0 ? cited.slice(0, many) : undefined;
}

/** "Those two" → 2; 0 where no number of units is pointed at. */
export function manyPointedAt(text: string): number {
  return Number(findPointing(text).find(({ row }) => row.units)?.row.units ?? 0);
}

/** "Anything else?": others than those before are meant; "who else?": others than the actors before. */
export function pointsAtOthers(text: string, than?: "actors"): boolean {
  return findPointing(text).some(({ row }) => (than ? row.others === than : row.others));
}

/** "The next one" → 1, "the one before that" → -1: so many paragraphs further on; 0 where the turn takes no step. */
export function stepIn(text: string): number {
  const step = findPointing(text).find(
    ({ row, end }) => row.step && (!row.ends || !/\p{L}/u.test(text.slice(end))),
  );
  return Number(step?.row.step ?? 0);
}

/** What stands in square brackets; several may share a pair. */
function markersIn(content: string): string[] {
  return [...content.matchAll(/\[([^[\]\n]+)\]/g)]
    .map(([, marker = ""]) => marker.trim())
    .filter(({ length }) => length <= longestMarker);
}

function unitOfMarker(marker: string, scope: readonly string[], { find, resolutions }: Library) {
  const asked = scope.length > 0 ? scope.flatMap((id) => find(id) ?? []) : resolutions;
  for (const resolution of asked) {
    // Of many texts only what is named is looked through.
    if (asked.length > 1 && !marker.startsWith(`${shortName(resolution)}, `)) continue;
    const unit = labelsOf(resolution).get(marker);
    if (unit !== undefined) return { resolution: resolution.id, unit };
  }
  return null;
}

/** Every unit of a text by the labels that answers cite it by. */
const labelsOf = rememberedOfText((resolution): ReadonlyMap<string, string> => {
  const ids = ["title", "front", "closing", ...resolution.footnotes.map(({ id }) => id)];
  const others = ids.flatMap((id) => findUnit(resolution, id) ?? []);
  const labels = new Map<string, string>();
  for (const unit of [...others, ...allParagraphs(resolution)])
    for (const among of ["one", "several"] as const)
      labels.set(citationLabel(resolution, unit, among), unit.id);
  return labels;
});

/** Units that were cited, as paragraphs that are named: each holding paragraph once, in order; nothing for title and front matter. */
export function namedAsCited(cited: readonly UnitAddress[], { find }: Library): NamedUnit[] {
  const held = cited.flatMap(({ resolution, unit }) => holderOf(find(resolution), unit) ?? []);
  return [...new Set(held)].map(named);
}

/** The paragraph that stands `step` behind the last one cited (before the first one, where negative); one that the text has not where it ends. */
export function besideCited(cited: readonly UnitAddress[], step: number, { find }: Library): NamedUnit[] {
  const from = cited.at(step > 0 ? -1 : 0);
  const resolution = from && find(from.resolution);
  const paragraph = from && holderOf(resolution, from.unit);
  if (!resolution || !paragraph) return [];
  const beside = resolution.paragraphs[resolution.paragraphs.indexOf(paragraph) + step];
  if (beside) return [named(beside)];
  const beyond = named(paragraph);
  return [{ ...beyond, printed: "that paragraph", number: beyond.number + step }];
}

function holderOf(resolution: Resolution | undefined, unit: string): Paragraph | undefined {
  return resolution && findParagraph(resolution, topLevelId(resolution, unit));
}

function named({ id, kind, number, label }: Paragraph): NamedUnit {
  const section = id.includes(".") ? id.slice(0, id.indexOf(".")) : undefined;
  return {
    printed: label,
    kind,
    number: number ?? Number(/\d+$/.exec(id)?.[0] ?? 0),
    ...(section !== undefined && { section }),
    assumedOperative: false,
  };
}
