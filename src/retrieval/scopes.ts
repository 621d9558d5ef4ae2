import type { Reading } from "../domain/reading.ts";
import type { Library, Paragraph, Resolution } from "../domain/resolution.ts";
import { isInSection } from "../domain/sections.ts";
import { findParagraph } from "../domain/units.ts";
import type { IndexedDocument, ParagraphAddress, SearchIndex } from "../ports.ts";

/** A paragraph that may be searched. */
export interface Holder extends ParagraphAddress {
  readonly content: Paragraph;
}

/** The documents that a reading looks in. */
export interface Scope {
  /** Distinct, in the order of the texts. */
  readonly documents: readonly IndexedDocument[];
  /** Where a document stands in what is searched. */
  holdersOf(document: IndexedDocument): readonly Holder[];
}

/** Finds what a reading looks in: its texts, and in them the part or the kind of paragraph that it names. */
export function createScopes({
  library,
  documentsOf,
}: Pick<SearchIndex, "library" | "documentsOf">): (
  reading: Pick<Reading, "texts" | "part" | "filters">,
) => Promise<Scope> {
  return async ({ texts, part, filters }) => {
    const allowed = new Map(
      texts.flatMap((id) => {
        const resolution = library.find(id);
        return resolution ? [[id, allowedIn(resolution, [part.kind, filters.kind], part.section)]] : [];
      }),
    );
    const holdersOf = ({ places }: IndexedDocument) =>
      places.flatMap((address): Holder[] => {
        const isAllowed = allowed.get(address.resolution);
        const content = isAllowed && contentOf(library, address);
        return content && isAllowed(content) ? [{ ...address, content }] : [];
      });
    const documents = await documentsOf([...allowed.keys()]);
    const isWhole = !part.kind && !part.section && !filters.kind;
    return {
      documents: isWhole ? documents : documents.filter((each) => holdersOf(each).length > 0),
      holdersOf,
    };
  };
}

function contentOf(library: Library, { resolution, paragraph }: ParagraphAddress): Paragraph | undefined {
  const text = library.find(resolution);
  return text && findParagraph(text, paragraph);
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
