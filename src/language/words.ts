import { stemmer } from "stemmer";
import type { Span } from "../domain/resolution.ts";

/** One word or symbol of a text. */
export interface Word extends Span {
  /** Lower case, typography folded. */
  readonly text: string;
}

// Symbols such as 66/181, E/CN.15/2012/15, A/RES/66/180 and 2012/[...] stay whole; so do "co-chair" and "State's".
const wordPattern = /[\p{L}\p{N}]+(?:[./'’‐‑-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0].toLowerCase().replace(/[’]/g, "'").replace(/[‐‑]/g, "-"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Porter stem (npm `stemmer`) of the word in its American spelling; symbols and numbers are returned as they are. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/, "");
  return /\d|\//.test(lower) ? lower : stemmer(americanSpelling(lower));
}

/** Folds the regular British spellings, so that "organised" and "organized" are one word. */
export function americanSpelling(word: string): string {
  return word
    .replace(/([a-z]{3,})is(e[sdr]?|ing|ations?)$/, (whole, head: string, tail: string) =>
      keepsS.has(whole.replace(/(ed|er|es|ing|e)$/, "")) ||
      /(?:adv|rev|prom|exerc|surpr|compr|superv)$/.test(head)
        ? whole
        : `${head}iz${tail}`,
    )
    .replace(/([a-z]{2,})ys(e[sd]?|ing)$/, "$1yz$2")
    .replace(/^programmes?$/, (whole) => (whole.endsWith("s") ? "programs" : "program"))
    .replace(
      /([a-z]{2,})our(s|ed|ing|able|ful|hood|al)?$/,
      (whole, head: string, tail: string | undefined) =>
        keepsOur.test(whole) ? whole : `${head}or${tail ?? ""}`,
    )
    .replace(/^(cent|theat|met|fib)re(s?)$/, "$1er$2")
    .replace(/^(defen|offen|licen)ce(s?)$/, "$1se$2")
    .replace(/^(travel|model|label|counsel|fuel|signal)l(ed|ing|er)/, "$1$2");
}

const keepsOur = /^(f|h|p|t|y|det|cont|par|am|vel|des|trou|sc|fl)our/;
const keepsS = new Set([
  "rais",
  "prais",
  "clos",
  "caus",
  "pleas",
  "increas",
  "decreas",
  "promis",
  "premis",
  "nois",
  "ris",
  "aris",
  "wis",
  "pois",
]);

/** Words of grammar and of asking, which say nothing about a subject. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its they them their theirs he she his her him we us our you your i me my
  and or but nor not no so if then than as of in on at by for from to into onto upon with without within about above below over
  under between among against during before after through since until while because per via
  is are was were be been being am do does did done doing have has had having can could may might must shall should will would
  what which who whom whose when where why how whether any some all each every both either neither other others another such same
  only also too very just more most less least much many few own again further once yet still even ever
  please tell give show say says said let know want like need find get go make see
  s t don't doesn't isn't aren't what's who's it's there's`
    .split(/\s+/)
    .filter(Boolean),
);
