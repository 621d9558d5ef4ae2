import type { Reading } from "../domain/reading.ts";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { isInSection } from "../domain/sections.ts";
import type { ParagraphAddress, SearchIndex } from "../ports.ts";

/** A paragraph that may be searched. */
export interface Holder extends ParagraphAddress {
  readonly content: Paragraph;
}

/** The documents that a reading looks in. */
export interface Scope {
  /** Distinct, in the order of the texts. */
  readonly documents: readonly number[];
  /** Where a document stands in what is searched. */
  holdersOf(document: number): readonly Holder[];
}

/** Finds what a reading looks in: its texts, and in them the part or the kind of paragraph that it names. */
export function createScopes(
  index: SearchIndex,
): (reading: Pick<Reading, "texts" | "part" | "filters">) => Scope {
  const contentOf = createContents(index.library);
  return ({ texts, part, filters }) => {
    const allowed = new Map(
      texts.flatMap((id) => {
        const resolution = index.library.find(id);
        return resolution ? [[id, allowedIn(resolution, [part.kind, filters.kind], part.section)]] : [];
      }),
    );
    const holdersOf = (document: number) =>
      (index.paragraphs[document] ?? []).flatMap((address): Holder[] => {
        const isAllowed = allowed.get(address.resolution);
        const content = isAllowed && contentOf(address);
        return content && isAllowed(content) ? [{ ...address, content }] : [];
      });
    const documents = new Set([...allowed.keys()].flatMap((id) => index.documentsOf(id)));
    const isWhole = !part.kind && !part.section && !filters.kind;
    return {
      documents: isWhole ? [...documents] : [...documents].filter((each) => holdersOf(each).length > 0),
      holdersOf,
    };
  };
}

type Content = (address: ParagraphAddress) => Paragraph | undefined;

function createContents(library: SearchIndex["library"]): Content {
  const byResolution = new Map<string, ReadonlyMap<string, Paragraph>>();
  return ({ resolution: id, paragraph }) => {
    const known = byResolution.get(id);
    if (known) return known.get(paragraph);
    const made = new Map((library.find(id)?.paragraphs ?? []).map((each) => [each.id, each]));
    byResolution.set(id, made);
    return made.get(paragraph);
  };
}

/** A section that the text has not restricts nothing. */
function allowedIn(
  resolution: Resolution,
  kinds: readonly (Paragraph["kind"] | undefined)[],
  section: string | undefined,
): (paragraph: Paragraph) => boolean {
  const ofSection =
    section === undefined
      ? []
      : resolution.paragraphs.filter((paragraph) => isInSection(resolution, paragraph, section));
  const ids = new Set(ofSection.map(({ id }) => id));
  return ({ id, kind }) =>
    kinds.every((wanted) => wanted === undefined || wanted === kind) && (ids.size === 0 || ids.has(id));
}
