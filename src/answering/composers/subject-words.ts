import type { Reading } from "../../domain/reading.ts";
import { readRows } from "../../vocabulary/read-table.ts";
import { tokenize } from "../../vocabulary/tokenizer.ts";
import { wordsOf } from "../../vocabulary/words.ts";

/** With these anything may be asked, of any text: "mention", "draft". */
const askingWords = new Set(
  ["asking-words", "text-words", "speaking-words"].flatMap((table) =>
    readRows(table).map(({ words = "" }) => words),
  ),
);

/** Whether a word of a question may be of what it is about. */
export function isOfSubject(word: string): boolean {
  return tokenize(word).length > 0 && !askingWords.has(word.toLowerCase());
}

/** More parts, or more words in one, are no name of a subject but a story. */
const mostParts = 3;
const mostWords = 4;
const joints: ReadonlySet<string> = new Set(["and", "or"]);

/** "theft", "trafficking in persons" for "which texts deal with theft or with trafficking in persons?"; empty where the question names its subject in more words. */
export function subjectParts({ query }: Pick<Reading, "query">): string[] {
  const parts: string[][] = [[]];
  for (const { text, lower } of wordsOf(query)) {
    if (joints.has(lower)) parts.push([]);
    else if (isOfSubject(text)) parts.at(-1)?.push(text);
  }
  const named = parts.filter(({ length }) => length > 0);
  const isNamed = named.length <= mostParts && named.every(({ length }) => length <= mostWords);
  return isNamed ? named.map((words) => words.join(" ")) : [];
}
