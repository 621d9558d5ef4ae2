import type { Actor } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import { numberOf } from "../vocabulary/figures.ts";
import type { FoundActor } from "../vocabulary/find-actors.ts";
import { casedPattern } from "../vocabulary/pattern.ts";
import { verbsOfWord } from "../vocabulary/verb-forms.ts";
import type { Word } from "../vocabulary/words.ts";

/** The first actor behind the verb, before "to" or "that", and those joined to it. */
export function actorsBehind(own: string, actors: readonly FoundActor[], from: number): Actor[] {
  const stop = /[…;:.]|\b(?:to|that|which|whose|as|on|for|at|by|with|from|in)\b/.exec(
    withoutActors(own, actors).slice(from),
  );
  const end = stop ? from + stop.index : own.length;
  return joined(
    own,
    actors.filter(({ span }) => span.start >= from && span.start < end),
  );
}

/** The actors that are the subject of a passive verb, back to where the clause begins. */
export function actorsBefore(own: string, actors: readonly FoundActor[], until: number): Actor[] {
  const clause = Math.max(
    own.lastIndexOf(";", until),
    own.lastIndexOf(":", until),
    own.lastIndexOf("…", until),
    own.lastIndexOf(" that ", until),
  );
  return joined(
    own,
    actors.filter(({ span }) => span.start > clause && span.end <= until),
  );
}

/** All actors of a clause that denies: "Nothing is requested of X", "X is not requested". */
export function actorsAround(own: string, actors: readonly FoundActor[], { start, end }: Span): Actor[] {
  const stop = /[…;:]|\bbut\b/.exec(own.slice(end));
  const from = Math.max(
    own.lastIndexOf(";", start),
    own.lastIndexOf(":", start),
    own.lastIndexOf("…", start),
  );
  const until = stop ? end + stop.index : own.length;
  return actors.filter(({ span }) => span.start > from && span.end <= until).map(({ actor }) => actor);
}

/** Names may hold words that end a clause elsewhere: "Office on Drugs". */
function withoutActors(own: string, actors: readonly FoundActor[]): string {
  return actors.reduce(
    (rest, { span: { start, end } }) => rest.slice(0, start) + "_".repeat(end - start) + rest.slice(end),
    own,
  );
}

function joined(own: string, actors: readonly FoundActor[]): Actor[] {
  const [first, ...others] = actors;
  if (!first) return [];
  const together = [first];
  for (const actor of others) {
    const gap = own.slice(together.at(-1)?.span.end ?? 0, actor.span.start);
    if (
      !/^(?:['’]s)?\s*(?:\([A-Z-]+\))?\s*(?:,|and|or|,\s*and|as well as)\s+(?:(?:the|all|other|interested|relevant)\s+)*$/i.test(
        gap,
      )
    )
      break;
    together.push(actor);
  }
  return together.map(({ actor }) => actor);
}

/** A verb that a sentence says of the text itself: "The draft *requests* …", "OP 13 would *invite* …". */
export interface TextPredicate {
  /** Index of the verb among the words. */
  readonly at: number;
  /** Behind "is" or "would be". */
  readonly copula: boolean;
  readonly negated: boolean;
  /** Its subject is a body that speaks in the text: "The Council would request …". */
  readonly bySpeaker: boolean;
}

const textNouns =
  /^(?:draft|resolution|text|document|preamble|title|annex|chapeau|paragraphs?|paras?|clauses?|ops?|pps?|footnotes?|part|instrument)$/;
const determiners = /^(?:the|this|that|present|its|operative|preambular|revised|draft|whole|same|both)$/;
const prepositions =
  /^(?:of|in|by|to|for|from|under|with|on|behind|as|into|per|within|through|at|about|against|upon|than|like)$/;
const passedOver = casedPattern`
  ^(?:
    also|further|again|merely|only|then|strongly|once|more|hereby|thus|therefore|itself|both|all|each|first
    |likewise|additionally|explicitly|specifically|simply|rather|just|even|still|now|effectively|clearly
    |directly|formally|deeply|in|fact
  )$
`;
const auxiliaries =
  /^(?:would|will|does|do|did|may|might|can|could|should|shall|must|has|have|had|is|are|was|were|be|been|being|not|never|going|cannot|n't)$/;
const notAVerb = casedPattern`
  ^(?:
    the|a|an|and|or|but|nor|which|that|who|whose|where|when|while|if|so|no|nothing|one|two|three|it|its|this
    |these|those|there|here|than|then|i|ii|iii|iv|draft|resolution|text|preamble|paragraphs?|operative
    |preambular|entitled
  )$
`;

/** The verbs whose subject is the text, "it", a paragraph by its label, a symbol, or a body that speaks in the text (`speakers`). */
export function textPredicates(words: readonly Word[], speakers: readonly Span[]): TextPredicate[] {
  const ofSubjects = words.flatMap((_, at) => {
    const before = words[at - 1]?.lower ?? "";
    if (prepositions.test(before) || before === "the") return [];
    const behindSpeaker = speakerEnd(words, at, speakers);
    const end = behindSpeaker ?? textEnd(words, at);
    return end === null ? [] : predicateFrom(words, end, behindSpeaker !== null);
  });
  return ofSubjects.flatMap((predicate, index) => [
    predicate,
    ...joinedVerbs(words, predicate, ofSubjects[index + 1]?.at ?? words.length),
  ]);
}

/** "It notes “…”, further *recalls* “…” and *highlights* “…”": the verbs up to the next subject that go on behind a quotation. */
function joinedVerbs(
  words: readonly Word[],
  { at, bySpeaker }: TextPredicate,
  until: number,
): TextPredicate[] {
  return words.slice(at, until).flatMap(({ lower }, index) => {
    if (lower !== "…") return [];
    let verb = at + index + 1;
    while (/^(?:,|and|but)$/.test(words[verb]?.lower ?? "") || passedOver.test(words[verb]?.lower ?? ""))
      verb += 1;
    const isVerb = verb < until && verbsOfWord(words[verb]?.lower ?? "", "present").length > 0;
    return isVerb ? [{ at: verb, copula: false, negated: false, bySpeaker }] : [];
  });
}

/** Index behind the name of a speaker that begins at `at`, its article passed over. */
function speakerEnd(words: readonly Word[], at: number, speakers: readonly Span[]): number | null {
  const first = words[at]?.lower === "the" ? at + 1 : at;
  const speaker = speakers.find(({ start }) => start === words[first]?.start);
  return speaker ? words.findLastIndex(({ start }) => start < speaker.end) + 1 : null;
}

/** Index behind a name of the text or of a part of it that begins at `at`. */
function textEnd(words: readonly Word[], at: number): number | null {
  if (words[at]?.lower === "it") return at + 1;
  let noun = at;
  while (determiners.test(words[noun]?.lower ?? "") && !isLastNoun(words, noun)) noun += 1;
  const symbol = textNouns.test(words[noun]?.lower ?? "") ? noun + 1 : noun;
  if (/^\p{Lu}+(?:\/[\p{L}\d.-]+)+$/u.test(words[symbol]?.text ?? ""))
    return behindNumbers(words, symbol + 1);
  return textNouns.test(words[noun]?.lower ?? "") ? behindNumbers(words, noun + 1) : null;
}

/** "draft" is an adjective in "the draft resolution" and a noun elsewhere. */
function isLastNoun(words: readonly Word[], at: number): boolean {
  return (
    textNouns.test(words[at]?.lower ?? "") &&
    !/^(?:resolution|text|decision)$/.test(words[at + 1]?.lower ?? "")
  );
}

/** "OP 13", "paragraphs 3 and 4", "OP 5 (a)", "OP u1" of a paragraph without a number. */
function behindNumbers(words: readonly Word[], from: number): number {
  let at = from;
  while (
    numberOf(words[at]?.lower ?? "") !== undefined ||
    /^u\d+$/.test(words[at]?.lower ?? "") ||
    /^[.()]$/.test(words[at]?.lower ?? "") ||
    (words[at - 1]?.lower === "(" && words[at + 1]?.lower === ")") ||
    (/^(?:and|or|to|,|–|-|op|pp|para)$/.test(words[at]?.lower ?? "") &&
      [words[at + 1], words[at + 2]].some((word) => numberOf(word?.lower ?? "") !== undefined) &&
      at > from)
  )
    at += 1;
  return at;
}

function predicateFrom(words: readonly Word[], from: number, bySpeaker: boolean): TextPredicate[] {
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
  return [{ at, copula, negated, bySpeaker }];
}
