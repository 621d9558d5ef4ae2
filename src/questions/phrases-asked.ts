import type { Wording } from "../domain/wording.ts";

/** Phrases in which a question says what it is about, in its own words. */
export function phrasesAsked(text: string): Wording["phrases"] {
  const found = Object.entries(patterns).flatMap(([place, pattern]) => {
    const phrase = pattern.exec(text)?.[1]?.trim();
    return phrase ? [[place, phrase]] : [];
  });
  return Object.fromEntries(found);
}

const patterns: Readonly<Record<keyof Wording["phrases"], RegExp>> = {
  oneOfThem: /\b(?:is|are) ((?:[\w-]+ ){1,4})(?:(?:one|some|any|part) of|among) (?:it|them|these|those)\b/i,
  mentioned:
    /\b(?:mentions?|names?|speaks? of|refers? to|talks? (?:about|of)|deals? with|covers?|contains?|about)\s+([^?.!,;]+)/i,
  about:
    /\b(?:about|on|regarding|concerning|mentions?|of)\s+(?:(?:the|an?|any)\s+)?([\p{L}'’-]+(?:\s[\p{L}'’-]+)?)\s*[?.!]*$/iu,
};
