import { stemmer } from "stemmer";
import { rememberedByString } from "../domain/remembered.ts";
import { isOrdinal, numberOf } from "./figures.ts";
import { laidOut } from "./pattern.ts";
import { expression, readTable, text } from "./read-table.ts";
import { foldTypography, stopWords } from "./words.ts";

interface Token {
  /** Lower case, as printed but for typography. */
  readonly word: string;
  /** What is indexed: the stem of a word, a symbol or a number whole. */
  readonly term: string;
}

/** E/CN.15/2012/15, A/RES/66/181, 66/181, all with a number; 1546 (2004); words with their hyphens and apostrophes, those of "HIV/AIDS" apart. */
const tokenPattern = laidOut("gu")`
  (?=[\p{Lu}\d])(?=[\p{L}./-]*\d)(?:\p{Lu}{1,4}(?:\.\d+)?|\d+)(?:/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*)+
  |\d{1,4} ?\(\d{4}\)|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*
`;

const beyondAscii = /[^\p{ASCII}]/u;

/** The tokens of a text in order, without stop words. A hyphenated word gives itself, then its parts. */
export function tokenize(text: string): Token[] {
  const plain = beyondAscii.test(text) ? foldTypography(text) : text;
  const tokens: Token[] = [];
  for (const printed of plain.match(tokenPattern) ?? [])
    for (const token of tokensOf(printed.toLowerCase())) tokens.push(token);
  return tokens;
}

/** Words that are kept, and how long they may be: about five megabytes. */
const mostKept = 20_000;
const longestKept = 40;
const kept = <Made>(make: (word: string) => Made) => rememberedByString(make, mostKept, longestKept);

/** Only a symbol holds a slash, and only a number with its year a bracket. */
const tokensOf = kept((printed: string): readonly Token[] => {
  if (printed.includes("/")) return symbolTokens(printed);
  const [number, year] = printed.split(/ ?\(/u);
  if (year === undefined) return wordTokens(printed);
  return [`${number}(${year}`, `${number}`].map((term) => ({ word: term, term }));
});

/** A symbol, and the number by which it is usually cited: 66/181 for A/RES/66/181. */
function symbolTokens(symbol: string): Token[] {
  const cited = /\/res\/(?:.*\/)?(\d+\/\d+)$/u.exec(symbol)?.[1];
  return [symbol, ...(cited ? [cited] : [])].map((term) => ({ word: term, term }));
}

/** What is open-ended is not open. */
function wordTokens(word: string): Token[] {
  const bare = word.replace(/'s?$|'s(?=-)/gu, "");
  if (bare === "open-ended") return [{ word: bare, term: "openended" }];
  const parts = bare.split("-");
  if (parts.length === 1) return contentToken(bare);
  // "twenty-second", which other texts print "22nd".
  if (isOrdinal(bare)) return [{ word: bare, term: String(numberOf(bare)) }];
  // Joined, so that "cyber-crime" and "cybercrime" are one word.
  return [{ word: bare, term: termOf(parts.join("")) }, ...parts.flatMap(contentToken)];
}

function contentToken(word: string): Token[] {
  return stopWords.has(word) ? [] : [{ word, term: termOf(word) }];
}

/** The term under which a lower-case word is indexed. */
function termOf(word: string): string {
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/u.exec(word)?.[1];
  if (ordinal) return ordinal;
  return /\d/u.test(word) ? word : stem(word);
}

/** What Porter's algorithm would run together though it means different things, and the stem it gets instead. */
const keptApart = readTable("stems", { pattern: expression, stem: text, unlike: text });

/** Porter's stem of a lower-case word, British and American spelling folded. */
export const stem = kept((word: string): string => {
  // Porter takes one ending less from the adverb: "constitutionally" is "constitutional".
  // And it parts "verification" from "verify" and "verifiable".
  const base = word.replace(/(?<=ional)ly$/u, "").replace(/(?<=\p{L}{2})ifications?$/u, "ify");
  return keptApart.find(({ pattern }) => pattern.test(base))?.stem ?? stemmer(foldSpelling(base));
});

const spellings = readTable("spellings", { british: expression, american: text });

/** A lower-case word with British spelling made American. */
function foldSpelling(word: string): string {
  return spellings.reduce((folded, { british, american }) => folded.replace(british, american), word);
}
