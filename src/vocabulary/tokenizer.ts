import { casedPattern } from "./pattern.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";

interface Token {
  /** Lower case, as printed but for typography. */
  readonly word: string;
  /** What is indexed: the stem of a word, a symbol or a number whole. */
  readonly term: string;
}

/** E/CN.15/2012/15, A/RES/66/181, 66/181, all with a number; 1546 (2004); words with their hyphens and apostrophes, those of "HIV/AIDS" apart. */
const tokenPattern = new RegExp(
  casedPattern`
  (?<symbol>(?=[\p{L}./-]*\d)(?:\p{Lu}{1,4}(?:\.\d+)?|\d+)(?:/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*)+)
  |(?<numbered>\d{1,4}) ?\((?<year>\d{4})\)|(?<word>[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*)
`,
  "gu",
);

/** The tokens of a text in order, without stop words. A hyphenated word gives itself, then its parts. */
export function tokenize(text: string): Token[] {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u2010-\u2015\u00ad]/gu, "-");
  return Array.from(plain.matchAll(tokenPattern), ({ groups = {} }) => tokensOf(groups)).flat();
}

function tokensOf({ symbol, numbered, year, word }: Record<string, string | undefined>): Token[] {
  if (symbol) return symbolTokens(symbol.toLowerCase());
  if (numbered) return [`${numbered}(${year})`, numbered].map((term) => ({ word: term, term }));
  return word ? wordTokens(word.toLowerCase()) : [];
}

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
  const ordinal = spelledOrdinal(bare);
  // Joined, so that "cyber-crime" and "cybercrime" are one word.
  const whole = ordinal ? { word: bare, term: ordinal } : { word: bare, term: termOf(parts.join("")) };
  return [whole, ...(ordinal ? [] : parts.flatMap(contentToken))];
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

const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** "22" for "twenty-second", which other texts print "22nd". */
function spelledOrdinal(word: string): string | undefined {
  const [ten, unit, rest] = word.split("-");
  const tenAt = tens.indexOf(ten ?? "");
  const unitAt = ordinals.indexOf(unit ?? "");
  return rest === undefined && tenAt >= 0 && unitAt >= 0 ? String((tenAt + 2) * 10 + unitAt + 1) : undefined;
}
