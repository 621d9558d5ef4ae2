import type { Wording } from "../domain/wording.ts";

/** Phrases in which a question says what it is about, in its own words. */
export function phrasesAsked(text: string): Wording["phrases"] {
  const found = Object.entries(patterns).flatMap(([place, pattern]) => {
    const phrase = pattern.exec(text)?.slice(1).find(Boolean)?.trim();
    return phrase ? [[place, phrase]] : [];
  });
  return Object.fromEntries(found);
}

/** A term of a few words, in quotation marks or not. */
const term = String.raw`(?:(?:an?|the|any|terms?|words?|expressions?|phrases?)\s+)*[“"'‘]?((?!(?:it|this|that|these|those|they|here|meant)\b)[\p{L}\p{N}][\p{L}\p{N}’'-]*(?:\s[\p{L}\p{N}’'-]+){0,4}?)[”"'’]?`;
const behindTerm = String.raw`(?:\s+(?:in|by|under|for|here|as (?:it is )?(?:used|meant|understood))\b[^?.!]*)?\s*[?.!]*$`;

const patterns: Readonly<Record<keyof Wording["phrases"], RegExp>> = {
  oneOfThem: /\b(?:is|are) ((?:[\w-]+ ){1,4})(?:(?:one|some|any|part) of|among) (?:it|them|these|those)\b/i,
  mentioned:
    /\b(?:mentions?|names?|speaks? of|refers? to|talks? (?:about|of)|deals? with|covers?|contains?|about)\s+([^?.!,;]+)/i,
  defined: new RegExp(
    `(?:${[
      `\\bwhat (?:do|does|is|are) ${term} means?\\b`,
      `\\b(?:meant by|mean(?:s|ing)? (?:of|by)|definitions? of) ${term}${behindTerm}`,
      `\\b(?:is|are) ${term}(?: \\w+ly)? defined\\b`,
      `\\bdefines? what ${term} (?:is|are|means?)\\b`,
      `\\bdefines? (?!what\\b)${term}${behindTerm}`,
      `^(?:and |so |but )?what(?:'s| is| are) (?:an? )?(?!the )${term}\\s*\\?*$`,
    ].join("|")})`,
    "iu",
  ),
  about:
    /\b(?:about|on|regarding|concerning|mentions?|of)\s+(?:(?:the|an?|any)\s+)?([\p{L}'’-]+(?:\s[\p{L}'’-]+)?)\s*[?.!]*$/iu,
};
