import { type Row, readRows } from "../vocabulary/read-table.ts";
import { createPhraseTrie, plain, wordsOf } from "../vocabulary/words.ts";

export { readRows as readTable };

/** A row of a table whose words stand in a text, and where. */
export interface FoundRow {
  readonly row: Row;
  /** Index of the first word, and of the first behind it. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the rows of a table by their first column in a text: the longest first, without overlaps, blind to case and accents. */
export function createTable(name: string): (text: string) => readonly FoundRow[] {
  const rows = readRows(name);
  const [column = ""] = Object.keys(rows[0] ?? {});
  const trie = createPhraseTrie(rows.map((row) => [fold(row[column] ?? ""), row] as const));
  return (text) => trie.allIn(wordsOf(fold(text))).map(({ value: row, ...place }) => ({ row, ...place }));
}

/** Lower case without accents, as long as the text itself, so that offsets hold. */
export function fold(text: string): string {
  return plain(text).replace(/[^\p{ASCII}]/gu, (letter) => {
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
    return bare.length === letter.length ? bare : letter;
  });
}
