import { strengthOrder } from "../domain/acts.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { stemsOf } from "../vocabulary/mentions.ts";
import { casedPattern, pattern } from "../vocabulary/pattern.ts";
import { stem } from "../vocabulary/tokenizer.ts";
import { speakingParticiples, speakingVerbs } from "../vocabulary/verb-forms.ts";
import type { Word } from "../vocabulary/words.ts";
import { locateQuote } from "./quotations.ts";
import type { SentenceVerbs } from "./verb-mentions.ts";
import { candidatesOf, verbsOf } from "./verify-citations.ts";
import type { CitingSentence } from "./verify-verbs.ts";

const beForms = /^(?:is|are|was|were|be|been|being|gets?|got)$/;
const modals = /^(?:will|would|shall|may|might|can|could|must|should|does|do|did|has|have|had)$/;
const adverb = /^(?:also|not|now|then|still|only|further|once|again|thus|therefore|\p{L}+ly)$/u;
const noVerb =
  /^(?:and|or|but|to|of|in|on|at|by|for|from|with|under|as|that|which|who|whose|whom|than|if|when|while|where|is|are|itself|themselves|alone|only|both|among|through|within|without)$/;
const irregularParticiples = casedPattern`
  ^(?:
    told|forbidden|broken|taken|held|shut|cut|put|done|made|paid|built|sold|fought|brought|drawn|sent|kept
    |lost|won|written|chosen|stolen|seen|shown|thrown|undone|overthrown|spent|withdrawn
  )$
`;
const asking: ReadonlySet<string> = new Set(strengthOrder);

/** Finite verbs that are no action verbs of resolutions: they must not claim that the text does, or that anybody does, what no cited unit says. */
export function verifyPredicates(sentence: CitingSentence): CitationProblem[] {
  const { verbs, cited } = sentence;
  const stems = stemsOf(cited.map(({ unit }) => unit.text).join(" "));
  const unfounded = [
    ...unknownPredicates(verbs, stems),
    ...unknownCoordinates(verbs, stems),
    ...unknownPassives(sentence, stems),
    ...doers(sentence, stems),
    ...givenTo(verbs),
  ];
  const candidates = cited.flatMap(candidatesOf);
  return [...new Set(unfounded)].map((word) => ({
    code: "verb-mismatch",
    detail: `“${word}” is not what the cited text does: it ${verbsOf(candidates)}`,
  }));
}

/** "The draft bans …" */
function unknownPredicates({ others, words }: SentenceVerbs, stems: ReadonlySet<string>): string[] {
  return others
    .filter(
      ({ at, copula }) =>
        !copula && !speakingVerbs.has(words[at]?.lower ?? "") && !isOfClause(words, at, stems),
    )
    .map(({ at }) => words[at]?.text ?? "");
}

/** "… the issue as it affects States": an "it" within a clause is not the text, and its verb stands there. */
function isOfClause(words: readonly Word[], at: number, stems: ReadonlySet<string>): boolean {
  const subject = words.slice(0, at).findLastIndex(({ lower }) => lower === "it");
  return (
    subject > 0 && !/^[,;:.…]$|^and$|^but$/.test(words[subject - 1]?.lower ?? "") && has(stems, words[at])
  );
}

/** "OP 13 gives UNICRI a mandate": who is given something is addressed, and with another verb than the text has. */
function givenTo({ others, words, actors }: SentenceVerbs): string[] {
  return others
    .filter(({ at }) => {
      const next = words[at + 1]?.lower === "the" ? words[at + 2] : words[at + 1];
      return (
        /^(?:give|set)s?$/.test(words[at]?.lower ?? "") &&
        actors.some(({ span }) => span.start === next?.start)
      );
    })
    .map(({ at }) => words[at]?.text ?? "");
}

/** "The draft requests …, and bans …" */
function unknownCoordinates(
  { mentions, words, actors, others }: SentenceVerbs,
  stems: ReadonlySet<string>,
): string[] {
  if (!mentions.some(({ ofText }) => ofText) && others.length === 0) return [];
  return words
    .filter((word, at) => /^[a-z]{2,}(?<![siu])s$/.test(word.lower) && isCoordinate(words, at))
    .filter((word) => !speakingVerbs.has(word.lower) && !has(stems, word))
    .filter(
      ({ start }) => ![...mentions, ...actors].some(({ span }) => span.start <= start && start < span.end),
    )
    .map(({ text }) => text);
}

function isCoordinate(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (adverb.test(words[before]?.lower ?? "")) before -= 1;
  return /^(?:and|but|,|;)$/.test(words[before]?.lower ?? "");
}

/** "Piracy is banned": what is done to anything stands in a cited unit, and not as what is only asked for. */
function unknownPassives(
  { verbs: { words, mentions }, cited }: CitingSentence,
  stems: ReadonlySet<string>,
): string[] {
  const asked = askedStems(cited);
  return words
    .filter((word, at) => isParticiple(word.lower) && beForms.test(wordBefore(words, at)))
    .filter(({ lower, start }) => {
      const isMention = mentions.some(({ span }) => span.start <= start && start < span.end);
      const isSaid = mentions.some(({ span }) => span.end <= start);
      return (
        !isMention &&
        !speakingParticiples.has(lower) &&
        (!has(stems, { lower }) || (has(asked, { lower }) && !isSaid))
      );
    })
    .map(({ text }) => text);
}

function isParticiple(word: string): boolean {
  return /^\p{L}{2,}ed$/u.test(word) || irregularParticiples.test(word);
}

/** "Member States criminalize …", where they are only asked to; "States pay …", where no cited unit has it. */
function doers(
  { own, verbs: { words, mentions, actors }, cited }: CitingSentence,
  stems: ReadonlySet<string>,
): string[] {
  const asked = askedStems(cited);
  return actors
    .filter(({ span }) => !mentions.some((mention) => mention.span.end <= span.start))
    .flatMap(({ span }) => {
      const first = words.findIndex(({ start }) => start >= span.end);
      if (!isSubject(words, span.start) || first < 0 || /^['’]/.test(own.slice(span.end))) return [];
      // "ECOSOC draft, OP 2" names a text.
      if (/^(?:draft|resolution|decision)$/.test(words[first]?.lower ?? "")) return [];
      let at = first;
      while (modals.test(words[at]?.lower ?? "") || adverb.test(words[at]?.lower ?? "")) at += 1;
      const verb = words[at];
      if (!verb || !/^\p{Ll}{2}/u.test(verb.text) || isNoClaim(verb.lower)) return [];
      if (mentions.some((mention) => mention.span.start === verb.start)) return [];
      const isModal = words.slice(first, at).some(({ lower }) => modals.test(lower));
      return isModal || has(asked, verb) || !has(stems, verb) ? [verb.text] : [];
    });
}

function isNoClaim(word: string): boolean {
  return beForms.test(word) || noVerb.test(word) || speakingVerbs.has(word);
}

/** At the beginning of a clause, an article passed over. */
function isSubject(words: readonly Word[], start: number): boolean {
  let before = words.findIndex((word) => word.start >= start) - 1;
  if (words[before]?.lower === "the") before -= 1;
  return before < 0 || /^[,;:.…]$|^(?:and|that|but|so|because|while)$/.test(words[before]?.lower ?? "");
}

/** The stems of what somebody is asked to do. */
function askedStems(cited: CitingSentence["cited"]): ReadonlySet<string> {
  const acts = cited.flatMap(candidatesOf).filter(({ force, reported }) => asking.has(force) && !reported);
  return stemsOf(acts.map(({ unit, range }) => unit.unit.text.slice(range.start, range.end)).join(" "));
}

function wordBefore(words: readonly Word[], at: number): string {
  let before = at - 1;
  while (adverb.test(words[before]?.lower ?? "")) before -= 1;
  return words[before]?.lower ?? "";
}

function has(stems: ReadonlySet<string>, word: { readonly lower: string } | undefined): boolean {
  return word !== undefined && stems.has(stem(word.lower));
}

const strictDuty = new RegExp(
  pattern`
  \b(?:
    must|shall|ha(?:ve|s|d) to
    |(?:is|are|be) (?:(?:also|then|now|thus|not|\w+ly) )?(?:
      required|obliged|obligated|bound|compelled|ordered|forced
    )
    |obliges?|compels?
    |(?:is|are|be) (?:(?:also|then|now|thus|not|\w+ly) )?(?:mandatory|binding|obligatory|compulsory)
  )\b
`,
  "giu",
);
const softDuty = new RegExp(
  pattern`
  \b(?:
    should|ought to|needs? to
    |(?:is|are) (?:(?:also|then|now|thus|not|\w+ly) )?(?:to (?!be\b)\w+|supposed to|expected to)
    |(?:is|are) (?:(?:also|then|now|thus|not|\w+ly) )?(?:allowed|permitted|entitled|free) to
  )\b
`,
  "giu",
);
const denied =
  /\b(?:not|no|nobody|nothing|none|never|neither|without)\b[^.;,]{0,40}$|\b(?:nobody|nothing|no one|none)\b/i;

/** Words of duty that the cited text does not have: nobody must do what is only asked; nobody "should" without it being said who asks. */
export function verifyDuties({ own, verbs, cited }: CitingSentence): CitationProblem[] {
  const candidates = cited.flatMap(candidatesOf);
  if (candidates.some(({ force }) => force === "demand" || force === "decide")) return [];
  const stands = (printed: string) => cited.some(({ unit }) => locateQuote(printed, unit.text) !== null);
  const isSaid = (at: number) => verbs.mentions.some(({ span, negated }) => !negated && span.end <= at);
  const claimed = [
    ...own.matchAll(strictDuty),
    ...[...own.matchAll(softDuty)].filter(({ index }) => !isSaid(index)),
  ].filter(({ 0: printed, index }) => !denied.test(own.slice(0, index)) && !stands(printed));
  return claimed.map(([word]) => ({
    code: "verb-mismatch",
    detail: `“${word}”: the cited text obliges nobody, it ${verbsOf(candidates)}`,
  }));
}
