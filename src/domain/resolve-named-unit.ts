import type { NamedUnit } from "./reading.ts";
import type { Paragraph, Resolution, UnitId } from "./resolution.ts";
import { isInSection } from "./sections.ts";

/** The unit that a question names, if the resolution has it. */
export function resolveNamedUnit(resolution: Resolution, named: NamedUnit): UnitId | null {
  if (named.kind === "footnote") return footnote(resolution, named.number);
  const inSection = resolution.paragraphs.filter(
    (paragraph) => paragraph.kind === named.kind && isOfSection(resolution, paragraph, named.section),
  );
  const path = named.path ?? [];
  if (named.number === 0) return firstOf(inSection, path) ?? onlyOne(resolution, path);
  const paragraph = atPosition(inSection, named);
  return paragraph ? descend(paragraph, path) : null;
}

function isOfSection(resolution: Resolution, paragraph: Paragraph, section: string | undefined): boolean {
  return (
    section === undefined ||
    paragraph.id.startsWith(`${section}.`) ||
    isInSection(resolution, paragraph, section)
  );
}

function firstOf(paragraphs: readonly Paragraph[], path: readonly string[]): UnitId | null {
  return paragraphs.map((paragraph) => descend(paragraph, path)).find((id) => id !== null) ?? null;
}

/** In the other parts of the text an item is meant where there is no second one. */
function onlyOne({ paragraphs }: Resolution, path: readonly string[]): UnitId | null {
  const found = paragraphs.flatMap((paragraph) => descend(paragraph, path) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function footnote({ footnotes }: Resolution, number: number): UnitId | null {
  if (number < 0) return footnotes.at(number)?.id ?? null;
  const printed = footnotes.find(({ marker }) => marker === String(number));
  const isNumbered = footnotes.some(({ marker }) => /^\d+$/.test(marker));
  return (printed ?? (isNumbered ? undefined : footnotes[number - 1]))?.id ?? null;
}

/** By printed number; from the end, where nothing is numbered, and in what opens a section, by position. */
function atPosition(
  paragraphs: readonly Paragraph[],
  { number, kind, section }: NamedUnit,
): Paragraph | undefined {
  if (number < 0) return paragraphs.at(number);
  if (kind === "preambular" && section !== undefined) return paragraphs[number - 1];
  return (
    paragraphs.find((paragraph) => paragraph.number === number) ??
    (number > 0 && paragraphs.every((p) => p.number === null) ? paragraphs[number - 1] : undefined)
  );
}

function descend(paragraph: Paragraph, path: readonly string[]): UnitId | null {
  const id = [paragraph.id, ...path].join(".");
  const find = (candidate: Paragraph): boolean => candidate.id === id || candidate.subparagraphs.some(find);
  return find(paragraph) ? id : null;
}
