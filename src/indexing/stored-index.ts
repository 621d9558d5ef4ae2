import { groupBy } from "../domain/group-by.ts";
import { onFirstUse } from "../domain/remembered.ts";
import type { IndexedDocument, SearchIndex } from "../ports.ts";
import type { Connection } from "./database.ts";
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
  const placed = [...new Set(texts)].flatMap((resolution) => {
    const sql = `select json_group_array(json_array(document, paragraph))
       from (select document, paragraph from places where text = ? order by position)`;
    const rows = database.json<[number, string][]>(sql, numbers.get(resolution) ?? null);
    return rows.map(([number, paragraph]) => ({ number, place: { resolution, paragraph } }));
  });
  const byNumber = groupBy(placed, ({ number }) => number);
  return Array.from(byNumber, ([number, own]) => {
    const sql = "select words from documents where number = ?";
    const words = onFirstUse(() => database.first<[string]>(sql, number)[0] ?? "");
    return {
      number,
      places: own.map(({ place }) => place),
      get words() {
        return words();
      },
    };
  });
}
