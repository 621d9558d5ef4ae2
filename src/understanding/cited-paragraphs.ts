import type { NamedUnit, UnitAddress } from "../domain/reading.ts";
import type { Library, Paragraph, Resolution } from "../domain/resolution.ts";
import { topLevelId } from "../domain/units.ts";

/** Units that were cited, as paragraphs that are named: each holding paragraph once, in order; nothing for title and front matter. */
export function namedAsCited(cited: readonly UnitAddress[], { find }: Library): NamedUnit[] {
  const held = cited.flatMap(({ resolution: id, unit }) => {
    const resolution = find(id);
    const paragraph = resolution && holderOf(resolution, unit);
    return paragraph ? [paragraph] : [];
  });
  return [...new Set(held)].map(named);
}

/** The paragraph that stands `step` behind the last one cited (before the first one, where negative); one that the text has not where it ends. */
export function besideCited(cited: readonly UnitAddress[], step: number, { find }: Library): NamedUnit[] {
  const from = cited.at(step > 0 ? -1 : 0);
  const resolution = from && find(from.resolution);
  const paragraph = resolution && holderOf(resolution, from.unit);
  if (!paragraph) return [];
  const beside = resolution.paragraphs[resolution.paragraphs.indexOf(paragraph) + step];
  if (beside) return [named(beside)];
  const beyond = named(paragraph);
  return [{ ...beyond, printed: "that paragraph", number: beyond.number + step }];
}

function holderOf(resolution: Resolution, unit: string): Paragraph | undefined {
  const id = topLevelId(resolution, unit);
  return resolution.paragraphs.find((paragraph) => paragraph.id === id);
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
