import type { Reading } from "../../domain/reading.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import { stemsOf } from "../../vocabulary/mentions.ts";
import { readRows } from "../../vocabulary/read-table.ts";
import { stem, tokenize } from "../../vocabulary/tokenizer.ts";
import { wordsOf } from "../../vocabulary/words.ts";

/** With these anything may be asked, of any text: "mention", "draft". */
const askingWords = new Set(
  ["asking-words", "text-words", "speaking-words", "comparison-words"].flatMap(wordsIn),
);

/** Whether a word of a question may be of what it is about. */
export function isOfSubject(word: string): boolean {
  return tokenize(word).length > 0 && !askingWords.has(word.toLowerCase());
}

const partWords = new Set(
  readRows("unit-words").flatMap(({ word, role = "" }) => (/^(?:noun|part|section)$/.test(role) ? word : [])),
);

/** "What is in Part A?", "what does the preamble say?" ask for nothing but a part of the text. */
export function namesOnlyPart({ query, part }: Pick<Reading, "query" | "part">): boolean {
  const isOther = ({ text, lower }: { readonly text: string; readonly lower: string }) =>
    isOfSubject(text) && !partWords.has(lower) && text.toUpperCase() !== part.section;
  return (part.section ?? part.kind) !== undefined && !wordsOf(query).some(isOther);
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
    else if (isOfSubject(text) && !parts.flat().includes(text)) parts.at(-1)?.push(text);
  }
  const named = parts.filter(({ length }) => length > 0);
  const isNamed = named.length <= mostParts && named.every(({ length }) => length <= mostWords);
  return isNamed ? named.map((words) => words.join(" ")) : [];
}

const actWords = new Set([
  ...["asking-words", "text-words", "asked-verbs"].flatMap(wordsIn),
  ...readRows("speaking-words").flatMap(({ words = "", role }) => (role === "asks" ? words : [])),
]);

function wordsIn(table: string): string[] {
  return readRows(table).map(({ words = "" }) => words);
}

/** Whether a question says more than whom it is about and what is done: "what is UNODC asked to do?" does not. */
export function hasOwnSubject(reading: Reading): boolean {
  const names = namesIn(reading);
  return wordsOf(reading.query).some(
    ({ text, lower }) => tokenize(text).length > 0 && !actWords.has(lower) && !names.has(stem(lower)),
  );
}

/** Whether a word is one of a name of those whom a question names. */
export function isOfActors(word: string, reading: Reading): boolean {
  return namesIn(reading).has(stem(word.toLowerCase()));
}

/** Stems of all names of those whom a question names. */
function namesIn({ actors, excludedActors }: Reading): ReadonlySet<string> {
  const names = [...actors, ...excludedActors].flatMap((actor) => {
    const { also = [], said = [], short = [] } = actorOfId(actor.id) ?? {};
    return [actor.name, ...also, ...said, ...short];
  });
  return new Set(wordsOf(names.join(" ")).map(({ lower }) => stem(lower)));
}

const thingWords = new Set(
  ["counted-things", "counting-words", "asked-details"]
    .flatMap(wordsIn)
    .flatMap((words) => words.split(" ").map(stem)),
);

/** "date", "how many": what is to be known of a subject, and none. */
export function isOfThings(word: string): boolean {
  return thingWords.has(stem(word.toLowerCase()));
}

/** Whether a question on all things of a kind says which of them: "which countries are named?", "any due dates?" do not. */
export function saysMoreThanThings(reading: Reading): boolean {
  const names = namesIn(reading);
  const isOther = (lower: string) => !isOfThings(lower) && !names.has(stem(lower));
  return wordsOf(reading.query).some(({ text, lower }) => isOfSubject(text) && isOther(lower));
}

/** "Was the resolution on kelp adopted?" has no words but its title's. */
export function saysOnlyNames(reading: Reading, texts: readonly Resolution[]): boolean {
  const named = texts.flatMap(({ title, symbol, organ }) => [title, symbol, organActor(organ)?.name]);
  const names = stemsOf(named.join(" "));
  return [...stemsOf(subjectParts(reading).join(" "))].every((each) => names.has(each));
}
