import type { Span } from "../domain/resolution.ts";
import { numberOf } from "../language/numerals.ts";
import type { Word } from "../language/words.ts";

/** A verb that a sentence says of the text itself: "The draft *requests* …", "OP 13 would *invite* …". */
export interface TextPredicate {
  /** Index of the verb among the words. */
  readonly at: number;
  /** Behind "is" or "would be". */
  readonly copula: boolean;
  readonly negated: boolean;
}

const textNouns =
  /^(?:draft|resolution|text|document|preamble|title|annex|chapeau|paragraphs?|paras?|clauses?|ops?|pps?|footnotes?|part|instrument)$/;
const determiners = /^(?:the|this|that|present|its|operative|preambular|revised|draft|whole|same|both)$/;
const prepositions =
  /^(?:of|in|by|to|for|from|under|with|on|behind|as|into|per|within|through|at|about|against|upon|than|like)$/;
const passedOver =
  /^(?:also|further|again|merely|only|then|strongly|once|more|hereby|thus|therefore|itself|both|all|each|first|likewise|additionally|explicitly|specifically|simply|rather|just|even|still|now|effectively|clearly|directly|formally|deeply|in|fact)$/;
const auxiliaries =
  /^(?:would|will|does|do|did|may|might|can|could|should|shall|must|has|have|had|is|are|was|were|be|been|being|not|never|going|cannot|n't)$/;
const notAVerb =
  /^(?:the|a|an|and|or|but|nor|which|that|who|whose|where|when|while|if|so|no|nothing|one|two|three|it|its|this|these|those|there|here|than|then|i|ii|iii|iv|draft|resolution|text|preamble|paragraphs?|operative|preambular|entitled)$/;

/** The verbs whose subject is the text, "it", a paragraph by its label, a symbol, or a body that speaks in the text (`speakers`). */
export function textPredicates(words: readonly Word[], speakers: readonly Span[]): TextPredicate[] {
  return words.flatMap((_, at) => {
    const end = subjectEnd(words, at, speakers);
    return end === null ? [] : predicateFrom(words, end);
  });
}

/** Index behind a subject that begins at `at`; null where none does, or where a preposition makes it something else. */
function subjectEnd(words: readonly Word[], at: number, speakers: readonly Span[]): number | null {
  const before = words[at - 1]?.lower ?? "";
  const isJoined = /^(?:and|or)$/.test(before);
  if (prepositions.test(before) || (before === "the" && !isJoined)) return null;
  if (words[at]?.lower === "it") return at + 1;
  const speaker = speakers.find(({ start, end }) => {
    const word = words[at]?.lower === "the" ? words[at + 1] : words[at];
    return word !== undefined && start <= word.start && word.end <= end;
  });
  if (speaker) return behindSpan(words, at, speaker);
  let noun = at;
  while (determiners.test(words[noun]?.lower ?? "") && !isLastNoun(words, noun)) noun += 1;
  const symbol = textNouns.test(words[noun]?.lower ?? "") ? noun + 1 : noun;
  if (/^\p{Lu}+(?:\/[\p{L}\d.-]+)+$/u.test(words[symbol]?.text ?? ""))
    return behindNumbers(words, symbol + 1);
  if (!textNouns.test(words[noun]?.lower ?? "")) return null;
  return behindNumbers(words, noun + 1);
}

/** "draft" is an adjective in "the draft resolution" and a noun elsewhere. */
function isLastNoun(words: readonly Word[], at: number): boolean {
  return (
    textNouns.test(words[at]?.lower ?? "") &&
    !/^(?:resolution|text|decision)$/.test(words[at + 1]?.lower ?? "")
  );
}

function behindSpan(words: readonly Word[], at: number, { end }: Span): number {
  let behind = at;
  while (words[behind] !== undefined && (words[behind]?.start ?? 0) < end) behind += 1;
  return behind;
}

/** "OP 13", "paragraphs 3 and 4", "OP 5 (a)". */
function behindNumbers(words: readonly Word[], from: number): number {
  let at = from;
  while (
    numberOf(words[at]?.lower ?? "") !== undefined ||
    /^[.()]$/.test(words[at]?.lower ?? "") ||
    (words[at - 1]?.lower === "(" && words[at + 1]?.lower === ")") ||
    (/^(?:and|or|to|,|–|-|op|pp|para)$/.test(words[at]?.lower ?? "") &&
      [words[at + 1], words[at + 2]].some((word) => numberOf(word?.lower ?? "") !== undefined) &&
      at > from)
  )
    at += 1;
  return at;
}

function predicateFrom(words: readonly Word[], from: number): TextPredicate[] {
  let at = from;
  let copula = false;
  let negated = false;
  for (; at < words.length; at++) {
    const word = words[at]?.lower ?? "";
    if (/^(?:not|never|cannot|n't)$/.test(word) || word.endsWith("n't")) negated = true;
    else if (/^(?:is|are|was|were|be|been|being)$/.test(word)) copula = true;
    else if (word === "to" && at > from) continue;
    else if (!auxiliaries.test(word) && !passedOver.test(word)) break;
  }
  const verb = words[at];
  if (
    verb === undefined ||
    !/^\p{L}/u.test(verb.text) ||
    notAVerb.test(verb.lower) ||
    prepositions.test(verb.lower)
  )
    return [];
  return [{ at, copula, negated }];
}
