import type { IndexedDocument, ParagraphAddress, SearchIndex } from "../ports.ts";
import { type Connection, firstRow } from "./database.ts";
import { createNearestTexts } from "./nearest-texts.ts";
import { type ReadTexts, readLibrary } from "./stored-library.ts";
import type { StoredWindows } from "./stored-windows.ts";
import { createWordSearch } from "./word-search.ts";

/** The index that a database holds, as it is now. */
export function createStoredIndex(
  database: Connection,
  windows: StoredWindows,
  read: ReadTexts,
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
    // As one string: row by row would take six times the time.
    const sql =
      "select json_group_array(json_array(document, paragraph) order by position) from places where text = ?";
    const [rows = "[]"] = firstRow<[string]>(database, sql, numbers.get(resolution) ?? null) ?? [];
    for (const [number, paragraph] of JSON.parse(rows) as [number, string][]) {
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
        words ??= firstRow<[string]>(database, sql, number)?.[0] ?? "";
        return words;
      },
    };
  });
}
