import { limitWords } from "../vocabulary/limit-words.ts";
import { doubtful, type Findings } from "./findings.ts";
import type { CitingSentence } from "./verify-verbs.ts";

/** Words that set bounds ("only", "all", "never", "if", "at least", "twice") and that no cited unit has, nor another word of their meaning. */
export function verifyLimits({ own, text, verbs }: CitingSentence): Findings {
  const said = limitWords
    .filter(({ inText }) => !inText.test(text))
    .flatMap(({ expression }) => [...own.matchAll(expression)])
    .map(({ 0: printed, index }) => ({ start: index, end: index + printed.length }));
  // "No act requests …" was looked up; that it "only invites" says no more than the verb.
  const isOfVerb = ({ start, end }: { readonly start: number; readonly end: number }) =>
    verbs.some(
      ({ negated, span }) =>
        (negated && start < span.end && span.start - start < 40) || span.start === end + 1,
    );
  return doubtful(...said.filter((span) => !isOfVerb(span)));
}
