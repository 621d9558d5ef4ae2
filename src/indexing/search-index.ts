import type { Library } from "../domain/resolution.ts";
import type { Encodings } from "../encoding/encodings-file.ts";
import type { KeywordIndex, ParagraphAddress, SearchIndex, VectorIndex } from "../ports.ts";
import { wordsOf } from "./index-contents.ts";

interface Parts {
  readonly library: Library;
  readonly keyword: KeywordIndex;
  readonly paragraphs: readonly (readonly ParagraphAddress[])[];
  /** Of document `n` the windows of text `n`. */
  readonly encodings: Encodings;
  /** Over `encodings.vectors`. */
  readonly vectors: VectorIndex;
}

/** The parts of an index as one. */
export function searchIndexOf({ library, keyword, paragraphs, encodings, vectors }: Parts): SearchIndex {
  const rows = encodings.windows.flat();
  const documentOfRow = Int32Array.from(
    encodings.windows.flatMap((windows, document) => windows.map(() => document)),
  );
  const rowsOf = encodings.windows.map((): number[] => []);
  for (const [row, document] of documentOfRow.entries()) rowsOf[document]?.push(row);
  const hasPieces = rows.some(({ ids }) => ids.length > 0);
  const documentsOf = documentsByResolution(library, paragraphs);
  return {
    library,
    keyword,
    paragraphs,
    vectors,
    documentOfRow,
    documentsOf: (resolution) => documentsOf.get(resolution) ?? [],
    textOf: (document) => textAt(library, paragraphs[document]?.[0]),
    rowsOf: (document) => rowsOf[document] ?? [],
    vectorOf: (row) => rows[row]?.vector ?? new Float32Array(encodings.dimensions),
    piecesOf: (row) => (hasPieces ? (rows[row] ?? null) : null),
  };
}

/** In the order of their paragraphs; one that stands twice in a text, once. */
function documentsByResolution(
  { resolutions }: Library,
  paragraphs: readonly (readonly ParagraphAddress[])[],
): ReadonlyMap<string, readonly number[]> {
  const documentAt = new Map<string, number>();
  for (const [document, addresses] of paragraphs.entries()) {
    for (const { resolution, paragraph } of addresses) documentAt.set(`${resolution} ${paragraph}`, document);
  }
  return new Map(
    resolutions.map(({ id, paragraphs: own }) => {
      const documents = own.flatMap((paragraph) => documentAt.get(`${id} ${paragraph.id}`) ?? []);
      return [id, [...new Set(documents)]];
    }),
  );
}

function textAt(library: Library, address: ParagraphAddress | undefined): string {
  const resolution = address && library.find(address.resolution);
  const paragraph = resolution?.paragraphs.find(({ id }) => id === address?.paragraph);
  return paragraph ? wordsOf(paragraph) : "";
}
