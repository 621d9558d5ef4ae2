import { stemmer } from "stemmer";
import { rememberedByString } from "../domain/remembered.ts";
import { isOrdinal, numberOf } from "./figures.ts";
import { laidOut } from "./pattern.ts";
import { stopWords } from "./words.ts";

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
  const plain = beyondAscii.test(text)
    ? text
        .normalize("NFKC")
        .replace(/[\u2018\u2019\u02bc]/gu, "'")
        .replace(/[\u2010-\u2015\u00ad]/gu, "-")
    : text;
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
const keptApart: readonly (readonly [RegExp, string])[] = [
  [/^organi[sz]ation/u, "organization"], // organ
  [/^organi[sz]/u, "organiz"], // organ, organization
  [/^international/u, "international"], // intern, internal
  [/^importan(t|ce|tly)$/u, "important"], // import
  [/^general(ly)?$/u, "general"], // generate
  [/^universit/u, "university"], // universal
  [/^authorit/u, "authority"], // author, authorize
  [/^communica/u, "communicate"], // community
  [/^execution/u, "execution"], // executive
  [/^status$/u, "status"], // statue
  [/^reporters?$/u, "reporter"], // report
  [/^minerals?$/u, "mineral"], // miner
  [/^aids$/u, "aids"], // aid
];

/** Porter's stem of a lower-case word, British and American spelling folded. */
export const stem = kept((word: string): string => {
  // Porter takes one ending less from the adverb: "constitutionally" is "constitutional".
  // And it parts "verification" from "verify" and "verifiable".
  const base = word.replace(/(?<=ional)ly$/u, "").replace(/(?<=\p{L}{2})ifications?$/u, "ify");
  return keptApart.find(([pattern]) => pattern.test(base))?.[1] ?? stemmer(foldSpelling(base));
});

/**
 * British spellings written the American way, so that both find each other. A fold need not give a word of
 * English ("exercise" becomes "exercize"): it is applied to question and text alike, and nobody reads it.
 */
const folds: readonly (readonly [RegExp, string])[] = [
  // organise, organisation; but revise, supervision and precise keep the stem of their nouns.
  [/(?<!v|prec|conc)is(e|ed|es|er|ers|ing|ation|ations)$/u, "iz$1"],
  [/^(cata|para|hydro|electro)lys(e|ed|ing)$/u, "$1lyz$2"],
  [/^analy[sz](e|ed|es|is|ing|er|ers|t|ts)$/u, "analys"],
  [
    /^(arm|behavi|cand|clam|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig)our/u,
    "$1or",
  ],
  [/^(.*)programme(s?)$/u, "$1program$2"],
  [/^(cent|theat|met|lit|fib|calib|somb|spect|kilomet|hect)re(s?)$/u, "$1er$2"],
  [/^(def|lic|off|pret)ence/u, "$1ense"],
  [/^practis/u, "practic"],
  [/^(cata|dia|ana|mono|pro|epi)logue/u, "$1log"],
  [/^(judg|acknowledg)ement/u, "$1ment"],
  [/^(fulfil|enrol|instal)(ment|ments|s)?$/u, "$1l$2"],
  [/^ageing$/u, "aging"],
  [/^artefact/u, "artifact"],
  [/^aluminium/u, "aluminum"],
  [/^manoeuvre/u, "maneuver"],
  [/^sceptic/u, "skeptic"],
  [/^grey/u, "gray"],
  [/^(encyclop|arch|an|p|orthop|gyn)ae(d|o|m|c)/u, "$1e$2"],
];

/** A lower-case word with British spelling made American. */
function foldSpelling(word: string): string {
  return folds.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), word);
}
