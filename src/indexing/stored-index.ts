import type { IndexedDocument, ParagraphAddress, SearchIndex } from "../ports.ts";
import { type Connection, firstRow, jsonOf } from "./database.ts";
import { createNearestTexts } from "./nearest-texts.ts";
import { createReadTexts, readLibrary } from "./stored-library.ts";
import type { StoredWindows } from "./stored-windows.ts";
import { createWordSearch } from "./word-search.ts";

/** The index that a database holds, as it is now. */
export function createStoredIndex(
  database: Connection,
  windows: StoredWindows,
  read = createReadTexts(),
): SearchIndex {
  const library = readLibrary(database, read);
  const words = createWordSearch(database);
  return {
    library,
    documentsOf: async (texts) => documentsOf(database, texts, library.numbers),
    searchWords: async (query, k, within) => (await words.rank(query, within)).slice(0, k),
    cosines: windows.cosines,
    windowsOf: windows.windowsOf,
    nearestTexts: createNearestTexts(database, words, windows, library),
  };
}

/** Their words are read when they are first looked at. */
function documentsOf(
  database: Connection,
  texts: readonly string[],
  numbers: ReadonlyMap<string, number>,
): IndexedDocument[] {
  const places = new Map<number, ParagraphAddress[]>();
  for (const resolution of new Set(texts)) {
    const [documents, paragraphs] = jsonOf<[number[], string[]]>(
      database,
      `select json_array(json_group_array(document), json_group_array(paragraph))
       from (select document, paragraph from places where text = ? order by position)`,
      numbers.get(resolution) ?? null,
    );
    for (const [at, number] of documents.entries()) {
      const paragraph = paragraphs[at] ?? "";
      const known = places.get(number) ?? [];
      known.push({ resolution, paragraph });
      places.set(number, known);
    }
  }
  return Array.from(places, ([number, own]) => {
    let words: string | undefined;
    return {
      number,
      places: own,
      get words() {
        const sql = "select words from documents where number = ?";
        words ??= firstRow<[string]>(database, sql, number)[0] ?? "";
        return words;
      },
    };
  });
}
