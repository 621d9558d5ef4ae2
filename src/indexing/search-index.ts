import type { Library, Paragraph, Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import type { Encodings } from "../encoding/encodings-file.ts";
import type { KeywordIndex, ParagraphAddress, SearchIndex, VectorIndex } from "../ports.ts";

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

/** What is indexed: distinct texts of paragraphs, and where each of them stands. */
export interface IndexContents {
  readonly paragraphTexts: readonly string[];
  readonly paragraphs: readonly (readonly ParagraphAddress[])[];
  /** Of each of them, what is encoded. */
  readonly words: readonly string[];
}

/**
 * Every third paragraph of UN resolutions repeats another one word for word; copies would fill the lists and the
 * graph, so each text is indexed once.
 */
export function contentsOf(resolutions: readonly Resolution[]): IndexContents {
  const documents = new Map<string, number>();
  const paragraphs: ParagraphAddress[][] = [];
  const words: string[] = [];
  for (const resolution of resolutions) {
    for (const paragraph of resolution.paragraphs) {
      const text = searchableText(resolution, paragraph);
      const address = { resolution: resolution.id, paragraph: paragraph.id };
      const document = documents.get(text) ?? paragraphs.length;
      documents.set(text, document);
      words[document] = wordsOf(paragraph);
      paragraphs[document] = [...(paragraphs[document] ?? []), address];
    }
  }
  return { paragraphTexts: [...documents.keys()], paragraphs, words };
}

/** What the models were taught to read: the paragraph and what is nested in it, without headings and footnotes. */
function wordsOf(paragraph: Paragraph): string {
  return withDescendants(paragraph)
    .map(({ text }) => text)
    .join(" ");
}

/** Headings, the paragraph, what is nested in it, and its footnotes with "Ibid." resolved. */
function searchableText(resolution: Resolution, paragraph: Paragraph): string {
  return withDescendants(paragraph)
    .flatMap(({ heading, text, footnotes }) => [
      heading ?? "",
      text,
      ...footnotes.map((id) => resolution.footnotes.find((note) => note.id === id)?.resolved ?? ""),
    ])
    .filter((part) => part !== "")
    .join("\n");
}
