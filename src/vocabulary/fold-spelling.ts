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
export function foldSpelling(word: string): string {
  return folds.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), word);
}
