import type { IndexedDocument, ParagraphAddress, SearchIndex } from "../ports.ts";
import { type DocumentTerms, rankByWords, type TermStatistics } from "./bm25.ts";
import { type Connection, firstRow, rowsOf } from "./database.ts";
import { createNearestTexts } from "./nearest-texts.ts";
import { keepRecent } from "./recent.ts";
import { type ReadTexts, readLibrary } from "./stored-library.ts";
import type { StoredWindows } from "./stored-windows.ts";

/** The index that a database holds, as it is now. */
export function createStoredIndex(
  database: Connection,
  windows: StoredWindows,
  read: ReadTexts,
): SearchIndex {
  const library = readLibrary(database, read);
  const statistics = readStatistics(database);
  return {
    library,
    documentsOf: async (texts) =>
      documentsOf(
        database,
        texts.flatMap((id) => library.numbers.get(id) ?? []),
      ),
    async searchWords(query, k, within) {
      const documents = rowsOf<[number, string]>(
        database,
        "select number, terms from documents where number in (select value from json_each(?))",
        JSON.stringify(within),
      ).map(([document, terms]): DocumentTerms => ({ document, terms: terms.split(" ") }));
      return rankByWords(query, documents, statistics).slice(0, k);
    },
    cosines: windows.cosines,
    windowsOf: windows.windowsOf,
    nearestTexts: createNearestTexts(database, windows, library),
  };
}

const mostCounted = 10_000;

/** Terms are counted when they are first asked for: one of a hundred thousand documents takes some milliseconds. */
function readStatistics(database: Connection): TermStatistics {
  const [documents = 0, length = 0] =
    firstRow<[number, number]>(database, "select count(*), coalesce(sum(length), 0) from documents") ?? [];
  const counted = keepRecent<string, number>(mostCounted, () => 1);
  return {
    documents,
    meanLength: Math.max(1, length / Math.max(1, documents)),
    documentsWith(term) {
      const sql = "select doc from vocabulary where term = ?";
      const count = counted.get(term) ?? firstRow<[number]>(database, sql, term)?.[0] ?? 0;
      counted.put(term, count);
      return count;
    },
  };
}

function documentsOf(database: Connection, texts: readonly number[]): IndexedDocument[] {
  const documents = new Map<number, { number: number; words: string; places: ParagraphAddress[] }>();
  for (const text of new Set(texts)) {
    const rows = rowsOf<[number, string, string, string]>(
      database,
      `select document, words, id, paragraph from places
       join documents on documents.number = document join texts on texts.number = text
       where text = ? order by position`,
      text,
    );
    for (const [number, words, resolution, paragraph] of rows) {
      const known = documents.get(number) ?? { number, words, places: [] };
      known.places.push({ resolution, paragraph });
      documents.set(number, known);
    }
  }
  return [...documents.values()];
}
