import { readWordsByRole } from "./read-table.ts";

const words = readWordsByRole("common-words", ["capitals", "frame", "speaking", "grammar", "stop"]);

/** With which a sentence may speak of a text without saying that it does anything: "OP 13 speaks of …", "the draft has …". */
export const speakingVerbs: ReadonlySet<string> = new Set(words("speaking"));

/** Words that say nothing of what a text asks or tells: a sentence of these around a quotation says no more than the quotation. */
export const frameWords: ReadonlySet<string> = new Set([...words("frame"), ...speakingVerbs]);

/** Words of grammar, which stand between those that carry meaning. */
export const functionWords: ReadonlySet<string> = new Set(words("grammar"));

/** Words that bear no content of their own; neither indexed nor searched. */
export const stopWords: ReadonlySet<string> = new Set(words("stop"));

const needCapitals: ReadonlySet<string> = new Set(words("capitals"));

/** Whether a word that may be a name is none as it is printed: "who", "Who's", "us". */
export function isOrdinary(printed: string): boolean {
  const name = printed.replace(/['’]s$/, "");
  return needCapitals.has(name.toLowerCase()) && name !== name.toUpperCase();
}
