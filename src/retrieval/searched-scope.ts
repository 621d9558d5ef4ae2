import type { QuestionFrame } from "../domain/questions.ts";
import type { Footnote, Paragraph } from "../domain/resolution.ts";
import { isInSection } from "../domain/sections.ts";
import type { ParagraphAddress, SearchableLibrary } from "../ports.ts";

export interface SearchedParagraph extends ParagraphAddress {
  readonly document: number;
  readonly content: Paragraph;
  /** Those of its text. */
  readonly notes: readonly Footnote[];
}

/** The paragraphs that a question is about, by document; paragraphs of one text share a document. */
export interface SearchedScope {
  /** The documents in ascending order; undefined where it is all. */
  readonly within: readonly number[] | undefined;
  /** The paragraphs of that text, in the order of the library. */
  holdersOf(document: number): readonly SearchedParagraph[];
  find(address: ParagraphAddress): SearchedParagraph | undefined;
  all(): readonly SearchedParagraph[];
}

type ScopeOf = (frame: Pick<QuestionFrame, "resolutions" | "paragraphKind" | "section">) => SearchedScope;

export function createScopes({ library, paragraphs }: SearchableLibrary): ScopeOf {
  const contents = new Map(
    library.resolutions.flatMap((resolution) =>
      resolution.paragraphs.map((content) => [
        keyOf({ resolution: resolution.id, paragraph: content.id }),
        { content, notes: resolution.footnotes },
      ]),
    ),
  );
  const holders = paragraphs.map((addresses, document) =>
    addresses.flatMap((address): SearchedParagraph[] => {
      const found = contents.get(keyOf(address));
      return found ? [{ ...address, document, ...found }] : [];
    }),
  );
  const byAddress = new Map(holders.flat().map((holder) => [keyOf(holder), holder]));

  return ({ resolutions, paragraphKind, section }) => {
    const asked = new Set(resolutions);
    const inSection = section === undefined ? null : idsInSection(library, section);
    const isAll = !paragraphKind && !inSection && library.resolutions.every(({ id }) => asked.has(id));
    const isAllowed = ({ resolution, content }: SearchedParagraph) =>
      asked.has(resolution) &&
      (!paragraphKind || content.kind === paragraphKind) &&
      (!inSection || inSection.has(keyOf({ resolution, paragraph: content.id })));
    const allowed = isAll ? holders : holders.map((each) => each.filter(isAllowed));
    const holdersOf = (document: number) => allowed[document] ?? [];
    const documents = [...allowed.keys()].filter((document) => isAll || holdersOf(document).length > 0);
    return {
      within: isAll ? undefined : documents,
      holdersOf,
      find: (address) => byAddress.get(keyOf(address)),
      all: () => allowed.flat(),
    };
  };
}

/** Null where no text has a section of that name. */
function idsInSection(
  { resolutions }: SearchableLibrary["library"],
  section: string,
): ReadonlySet<string> | null {
  const keys = resolutions.flatMap((resolution) =>
    resolution.paragraphs
      .filter((paragraph) => isInSection(resolution, paragraph, section))
      .map(({ id }) => keyOf({ resolution: resolution.id, paragraph: id })),
  );
  return keys.length === 0 ? null : new Set(keys);
}

export function keyOf({ resolution, paragraph }: ParagraphAddress): string {
  return `${resolution}#${paragraph}`;
}
