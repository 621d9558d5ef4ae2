import { readTable, text } from "./read-table.ts";
import { speakingVerbs } from "./verb-forms.ts";

/** Words that say nothing of what a text asks or tells: a sentence of these around a quotation says no more than the quotation. */
export const frameWords: ReadonlySet<string> = new Set([
  ...readTable("frame-words", { words: text }).map(({ words }) => words),
  ...speakingVerbs,
]);
