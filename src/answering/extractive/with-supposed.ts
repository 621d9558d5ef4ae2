import type { Intent } from "../../domain/questions.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { conceptsOf } from "../../language/concepts.ts";
import { unitsMentioning } from "../../language/mentions.ts";
import { periodsIn } from "../../language/periods.ts";
import { wordsOfText } from "../../language/text-words.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { isNoun } from "./is-noun.ts";
import { isSpokenOf } from "./is-spoken-of.ts";
import { absentSubjects } from "./subject-groups.ts";
import { alternatives } from "./wording.ts";

/** With more words than these a question tells in words of its own what it is about. */
const mostOfName = 2;
/** Answers of these kinds show what comes nearest, and leave it to the reader that what was asked is not there. */
const showing: ReadonlySet<Intent> = new Set<Intent>(["topic", "acts", "look-up", "deadline"]);

/** "Does it ban whaling?" In front of what the text says on whaling: that it uses no such word as "ban". */
export function withSupposed(composed: Composed, request: AnswerRequest): Composed {
  const { whether, intent, exhaustive, cues } = request.frame;
  // Who is asked for something may be so in any words.
  const isAnswerable = intent === "reasons" ? !cues.has("asked-of") : whether && showing.has(intent);
  if (isRefusal(composed) || !isAnswerable || exhaustive) return composed;
  const denied = new Set(composed.flatMap(termsDenied));
  const absent = absentWords(composed, request).filter((phrase) => !denied.has(phrase.toLowerCase()));
  return absent.length > 0 ? [unused(absent, request), ...composed] : composed;
}

function termsDenied(draft: DraftStatement): readonly string[] {
  if (draft.basis !== "absence" || draft.claim.of !== "mention") return [];
  return draft.claim.terms.map((term) => term.toLowerCase());
}

/** What the question supposes to be said and what stands nowhere in the texts, as the question says it. */
function absentWords(composed: readonly DraftStatement[], request: AnswerRequest): readonly string[] {
  const resolutions = searchedResolutions(request);
  const phrases = supposedPhrases(composed, request);
  return phrases
    .filter((phrase) => !phrases.some((other) => other !== phrase && other.includes(phrase)))
    .filter((phrase) => isTelling(phrase, request.frame.text) && !standsAsPeriod(phrase, request))
    .filter((phrase) => resolutions.every((each) => unitsMentioning(each, [phrase]).length === 0));
}

function supposedPhrases(composed: readonly DraftStatement[], request: AnswerRequest): readonly string[] {
  const { whether, terms, supposed = [], text, named } = request.frame;
  // The words of a paragraph that is named are there to be read; what is denied already says more than a word.
  if (named.length > 0 || composed[0]?.basis === "absence")
    return supposed.filter((phrase) => periodsIn(phrase).length > 0);
  const isUnspoken = (phrase: string) => !conceptsOf([phrase]).every((each) => isSpokenOf(each, request));
  if (!whether) return supposed.filter(isUnspoken);
  const own = conceptsOf(terms.length > mostOfName ? lastQualifier(text, terms) : terms).filter(
    ({ printed }) => text.toLowerCase().includes(printed),
  );
  const said = own.filter(
    (each) => !(saysLittle.test(each.printed) || (standsFor.has(each.printed) && isSpokenOf(each, request))),
  );
  const wanted =
    whether === "said" ? said : own.filter((each) => each.isSubject && !isSpokenOf(each, request));
  const absent = absentSubjects(request)
    .phrases.filter((phrase) => isNoun(phrase, text))
    .map((phrase) => phrase.replace(article, ""));
  return [
    ...new Set([
      ...wanted.map(({ printed }) => printed),
      ...(whether === "so" ? [...absent, ...supposed.filter(isUnspoken)] : []),
    ]),
  ];
}

/** Such a noun is not missed where another stands beside it: "humanitarian work". */
const saysLittle = /^(?:works?|activit(?:y|ies)|efforts?|actions?|measures?|matters?|issues?|steps?)$/i;

/** Put for what people say ("money", "cash"): who asks did not use the word. */
const standsFor: ReadonlySet<string> = new Set(["funding"]);

/** "… cultural property in armed conflict?": what a longer question ends with, as where, of whom or when it is meant. */
function lastQualifier(text: string, terms: readonly string[]): readonly string[] {
  const phrase = qualifier.exec(text)?.[1]?.toLowerCase().split(" ") ?? [];
  return terms.filter((term) => phrase.includes(term));
}

const qualifier =
  /.* (?:in|of|by|for|off|on|among|during|against|at) (?:the |an? |all |their )?(\p{Ll}[\p{L}-]+(?: [\p{L}-]+)?)\W*$/u;

const article = /^(?:the|an?)\s+/i;

/** Neither a word for texts and what is in them ("deadline") nor a name, which the text may give in another form. */
function isTelling(phrase: string, question: string): boolean {
  const at = question.toLowerCase().indexOf(phrase.toLowerCase());
  const isName = at > 0 && /\p{Lu}/u.test(question.slice(at, at + phrase.length));
  return !isName && phrase.length > 2 && tokenize(phrase).some(({ term }) => !wordsOfText.has(term));
}

/** Twenty-four months are two years. */
function standsAsPeriod(phrase: string, request: AnswerRequest): boolean {
  const [asked] = periodsIn(phrase);
  return searchedResolutions(request)
    .flatMap(allParagraphs)
    .some(({ text }) => periodsIn(text).some(({ length }) => length === asked?.length));
}

/** A thing is not mentioned where the text has no other word for it either; of any other word it is only said that it is not used. */
function unused(terms: readonly string[], request: AnswerRequest): DraftStatement {
  const { frame } = request;
  const [concept, ...others] = conceptsOf(frame.terms);
  const isThing =
    frame.whether === "said" && concept !== undefined && others.length === 0 && !isSpokenOf(concept, request);
  const noun = terms.length === 1 && !terms[0]?.includes(" ") ? "word" : "words";
  const text =
    isThing && terms.every((term) => isNoun(term, frame.text))
      ? `The text does not mention ${alternatives(terms)}.`
      : `The text does not use the ${noun} ${alternatives(terms.map((term) => `“${term}”`))}.`;
  return {
    basis: "absence",
    text,
    claim: { of: "mention", resolutions: frame.resolutions, terms },
    citations: [],
  };
}
