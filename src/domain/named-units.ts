import { isOfOtherInstrument } from "./divisions.ts";
import type { NamedUnit } from "./reading.ts";
import type { Resolution, UnitId } from "./resolution.ts";
import { isInSection, sectionOfHeading } from "./sections.ts";
import { allParagraphs, findUnit, resolveNamedUnit, type Unit } from "./units.ts";

/**
 * The units that a name means, by id or as printed: "op13", "OP 13", "Principle 16", "section II", "Part B", "fn7". Several where it
 * names a division of the text; none where the text has nothing of that name.
 */
export function unitsNamed(resolution: Resolution, name: string): Unit[] {
  const names = [name, name.replace(sectionWord, "")];
  const found = names.map((each) => idsNamed(resolution, each)).find(({ length }) => length > 0);
  return (found ?? [fold(name)]).flatMap((id) => findUnit(resolution, id) ?? []);
}

/**
 * The units that a question names of the texts themselves: an article of another instrument that they cite is none; "Article 5" and
 * "paragraph 12" stand in the annex where they do only there.
 */
export function ownUnits(named: readonly NamedUnit[], texts: readonly Resolution[]): NamedUnit[] {
  const has = (unit: NamedUnit) => texts.some((text) => resolveNamedUnit(text, unit) !== null);
  return named
    .filter((unit) => !isOfOtherInstrument(unit, texts))
    .map((unit) => {
      const annexed: NamedUnit = { ...unit, kind: "annex", assumedOperative: false };
      return unit.assumedOperative && !has(unit) && has(annexed) ? annexed : unit;
    });
}

/** What sections are called before their number. */
const sectionWord = /^(?:section|part|chapter)\s+/i;

function idsNamed(resolution: Resolution, name: string): readonly UnitId[] {
  const folded = fold(name);
  const labelled = allParagraphs(resolution).map(({ id, label }) => ({ id, label: `,${fold(label)},` }));
  const paragraph = labelled.find(({ id, label }) => fold(id) === folded || label === `,${folded},`);
  if (paragraph) return [paragraph.id];
  const tops = new Set(resolution.paragraphs.map(({ id }) => id));
  const divided = labelled.filter(({ label }) => label.includes(`,${folded},`));
  const whole = divided.filter(({ id }) => tops.has(id));
  if (divided.length > 0) return (whole.length > 0 ? whole : divided.slice(0, 1)).map(({ id }) => id);
  return idsInSection(resolution, name);
}

/** By the name of a section, or by the words or the number of its heading. */
function idsInSection(resolution: Resolution, name: string): UnitId[] {
  const { paragraphs } = resolution;
  const label = name.trim().toUpperCase();
  const heading = paragraphs.find(
    ({ heading = "" }) => fold(heading) === fold(name) || sectionOfHeading(heading) === label,
  )?.heading;
  const isWithin = (section: string) =>
    paragraphs.filter((each) => isInSection(resolution, each, section)).map(({ id }) => id);
  const ids = isWithin(label);
  return ids.length > 0 || heading === undefined ? ids : isWithin(heading);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/g, "");
}
