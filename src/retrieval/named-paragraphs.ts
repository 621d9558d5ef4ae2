import type { Reading } from "../domain/reading.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { resolveNamedUnit, topLevelId } from "../domain/units.ts";
import type { ParagraphAddress } from "../ports.ts";

/** The paragraphs that a reading names, in the order asked; for a footnote the one that carries its marker. */
export function namedParagraphs(
  library: Library,
  { texts, paragraphs, sides }: Pick<Reading, "texts" | "paragraphs" | "sides">,
): ParagraphAddress[] {
  const named = [...paragraphs, ...sides.flatMap((side) => (side.of === "paragraph" ? [side.unit] : []))];
  return distinct(
    texts.flatMap((id) => {
      const resolution = library.find(id);
      if (!resolution) return [];
      return named.flatMap((each) => addressOf(resolution, resolveNamedUnit(resolution, each)));
    }),
  );
}

/** The paragraphs that were cited in the turn on which a reading leans. */
export function earlierParagraphs(
  library: Library,
  { earlier }: Pick<Reading, "earlier">,
): ParagraphAddress[] {
  return distinct(
    earlier.flatMap(({ resolution: id, unit }) => {
      const resolution = library.find(id);
      return resolution ? addressOf(resolution, unit) : [];
    }),
  );
}

/** Nothing for a unit outside of all paragraphs. */
function addressOf(resolution: Resolution, unit: string | null): ParagraphAddress[] {
  if (unit === null) return [];
  const note = resolution.footnotes.find(({ id }) => id === unit);
  const paragraph = note ? note.paragraph : topLevelId(resolution, unit);
  const isParagraph = resolution.paragraphs.some(({ id }) => id === paragraph);
  return paragraph !== null && isParagraph ? [{ resolution: resolution.id, paragraph }] : [];
}

function distinct(addresses: readonly ParagraphAddress[]): ParagraphAddress[] {
  const byKey = new Map(addresses.map((address) => [`${address.resolution}#${address.paragraph}`, address]));
  return [...byKey.values()];
}
