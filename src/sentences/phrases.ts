import { readRows } from "../vocabulary/read-table.ts";

/** The phrase of a key with its gaps filled in. A phrase that is missing is a TypeError. */
export type Say = (key: string, gaps?: Readonly<Record<string, string | number>>) => string;

/** The phrases of a table in a language that is one of its columns; null in any other. */
export function phrasesOf(table: string): (language: string) => Say | null {
  const rows = new Map(readRows(table).map((row) => [row.key ?? "", row]));
  const [first] = rows.values();
  return (language) => {
    if (!first?.[language]) return null;
    return (key, gaps = {}) => {
      const phrase = rows.get(key)?.[language];
      if (phrase === undefined) throw new TypeError(`${key} has no words in ${language}`);
      return phrase.replace(/\{(\w+)\}/g, (_, gap: string) => String(gaps[gap] ?? ""));
    };
  };
}
