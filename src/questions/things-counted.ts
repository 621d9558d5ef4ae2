import { stem } from "../language/stem.ts";
import { stopWords } from "../language/stop-words.ts";

/** "How many member countries are there?": the stems of what is counted. */
export function thingsCounted(question: string): readonly string[] {
  const named = [
    ...question.matchAll(/\b(?:how many|number of) (?:of (?:the|these|those) )?((?:[\w-]+\W+){0,2}[\w-]+)/gi),
  ];
  const words = named.flatMap(([, words = ""]) => words.toLowerCase().split(/\W+/));
  return words.filter((word) => word.length > 3 && !stopWords.has(word)).map((word) => stem(word));
}
