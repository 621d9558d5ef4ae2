import { openMemory } from "../../src/indexing/database.ts";
import { createStoredIndex } from "../../src/indexing/stored-index.ts";
import { createStoredWindows } from "../../src/indexing/stored-windows.ts";
import { writeDocuments } from "../../src/indexing/write-text.ts";
import type { Encoder, IndexedDocument, SearchIndex } from "../../src/ports.ts";

/** An index in memory over texts that are no paragraphs of resolutions, with the document of each. */
export function indexOfTexts(
  texts: readonly string[],
  encoder: Pick<Encoder, "id" | "encode">,
): { readonly index: SearchIndex; readonly documents: readonly IndexedDocument[] } {
  const database = openMemory();
  const numbers = writeDocuments(
    database,
    texts.map((text) => ({ searchable: text, words: text })),
  );
  const windows = createStoredWindows(database, encoder);
  return {
    index: createStoredIndex(database, windows),
    documents: numbers.map((number, at) => ({ number, words: texts[at] ?? "", places: [] })),
  };
}
