import type { NamedUnit } from "../domain/questions.ts";
import { numberOf } from "../language/numerals.ts";
import { pattern } from "../language/pattern.ts";
import { askedForce } from "../language/question-words.ts";
import { speakingVerbs } from "../language/speaking-verbs.ts";
import { stopWords } from "../language/stop-words.ts";
import { asksHowMany } from "./asking-words.ts";
import type { NamedMention } from "./named-items.ts";
import { tail, tailUnits } from "./numbered-units.ts";
import { number, type UnitKind, unitOf } from "./unit-words.ts";

const bare = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,'’$€£+*=-])(\()?(${number})(?![\p{L}\p{N}])${tail}(\))?(?![\p{L}\p{N}/%-]|[.,]\d)`,
  "giu",
);
/** No text has so many paragraphs that a year were one of them. */
const mostParagraphs = 200;

/**
 * "11 and 16 look alike", "what does 12 say?", "for drugs (5)": numbers that nothing in the sentence takes for itself, as
 * a noun behind them does ("3 quick ones", "22nd session") or a name before them ("version 2"). They stand between words
 * of grammar and of asking only.
 */
export function findBareNumbers(question: string, kind: UnitKind | null): NamedMention[] {
  const found: NamedMention[] = [];
  // Where a number with those behind it names nothing, they may do without it: "of the two, 8 or 10".
  for (let from = 0; from < question.length; ) {
    bare.lastIndex = from;
    const match = bare.exec(question);
    if (!match) break;
    const [whole, opening = "", first = ""] = match;
    const units = unitsOf(match, kind, question);
    from = match.index + (units ? whole.length : opening.length + first.length);
    if (units) found.push({ units, start: match.index, end: from });
  }
  return found;
}

function unitsOf(match: RegExpExecArray, kind: UnitKind | null, question: string): NamedUnit[] | null {
  const [whole, opening, first = "", others = "", closing] = match;
  const before = question.slice(0, match.index);
  const after = question.slice(match.index + whole.length);
  const isInBrackets = opening !== undefined && closing !== undefined;
  const make = (text: string, itsKind: UnitKind | null) => unitOf(text, itsKind ?? kind, text);
  const units = [make(first, null), ...tailUnits(numberOf(first) ?? 0, others, make)];
  const stands = isInBrackets || standsAlone(first, units.length > 1, before, after);
  return stands && units.every((unit) => unit.number > 0 && unit.number <= mostParagraphs) ? units : null;
}

function standsAlone(first: string, areSeveral: boolean, before: string, after: string): boolean {
  const isSpelled = /^[a-z]/i.test(first);
  if (/\d(?:st|nd|rd|th)$/i.test(first) || (isSpelled && first.toLowerCase() === "one")) return false;
  return standsBehind(before, isSpelled) && goesOn(after, before, areSeveral);
}

const asksToSee = pattern`
  ^(?:
    reads?|show|give|see|quote|cite|compar(?:e|ing)|contrast(?:ing)?|summari[sz](?:e|ing)|summary
    |boil(?:ing)?|condens(?:e|ing)|shorten|explain(?:ing)?|describe|check|want|need|take|put|print|display
    |paraphrase|outline|recap|skim|open|like|versus|vs|beside|alongside|also|only|just|then|look|unlike|re
    |difference|subject|meaning|content|text|wording|verb|addressee
  )s?$
`;
/** What a number before which it stands does not name a paragraph: an age, a time, an amount, a share. */
const measures =
  /\b(?:at|by|since|around|about|over|under|least|most|than|top|first|last|next|other|another|more|every|each|page|age|aged|some|any|only(?= \S+$))\s+$/i;
const points = pattern`
  \b(?:look(?:ing|s)?|glance) at\s+$
  |\b(?:
    (?!greater|higher|lower|older|younger|larger|bigger|smaller|fewer|other\b)\p{L}{3,}er
    |(?:more|less) \p{L}{3,}|different(?:ly)?
  ) than\s+$
  |(?:^|\b(?:what|how|talk|something) )about\s+$
  |\b(?:said|says|asked|meant|is|stands|required|requested|urged) under\s+$
`;

function standsBehind(before: string, isSpelled: boolean): boolean {
  const rest = before.trimEnd();
  if (/\b(?:can|could|may) (?:i|we) (?:have|see|get)$/i.test(rest)) return true;
  if (asksHowMany.test(before)) return /\b(?:in|of|under)$/i.test(rest);
  if (rest === "" || points.test(before)) return true;
  if (measures.test(before) || isPredicate.test(before) || countsOn(before)) return false;
  if (/[^\p{L}\p{N}]$/u.test(rest)) return !isSpelled || /[:;(,–—]$/.test(rest);
  const word = /\S+$/.exec(rest)?.[0].toLowerCase() ?? "";
  if (
    isSpelled &&
    /^(?:the|these|those|all|both|any|some|which|what|no|of|me|my|our|us|into|for)$/.test(word)
  )
    return false;
  return (
    stopWords.has(word) ||
    asksToSee.test(word) ||
    speakingVerbs.has(word) ||
    /^(?:what|where|how|who|that)['’]?s$/.test(word)
  );
}

/** "my guess is five", "are there 17": the number is what is said of something, not what is spoken of. */
const isPredicate = pattern`
  (?:
    \p{L}+\s+(?<!
      \b(?:what|who|how|where|why|which|and|but|so|or)\s+
    )(?:is|was|be|makes?|counted|counts?|got|has|have|says?)
    |\bthere(?:\s+(?:is|are))?|\b(?:is|are|was|were)\s+(?:it|there|they|that)
  )\s+$
`;

const countedBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${number}\s+(?:[\p{L}-]+\s+)?(\p{L}+s)(?:,(?:\s*or)?|\s+or)\s*$`,
  "iu",
);

/** "seven footnotes or eight?": another number of what was counted before it. */
function countsOn(before: string): boolean {
  const noun = countedBefore.exec(before)?.[1]?.toLowerCase();
  return noun !== undefined && !isVerb(noun);
}

/** Nothing behind it that it could count. */
function goesOn(after: string, before: string, areSeveral: boolean): boolean {
  const word = /^\s*(\p{L}[\p{L}'’-]*)/u.exec(after)?.[1]?.toLowerCase();
  if (word === undefined) return true;
  if (/^\s+or\s+(?:more|so|less|fewer)\b/i.test(after)) return false;
  if (/^(?:more|most|other|others|such|further|same|few|times|ones?|half|of|years?|per)$/.test(word))
    return /^\s+of\s*(?:$|[?.!,:;]|(?:the\s+|this\s+)?(?:preamb|operative|draft|resolution|text|document))/i.test(
      after,
    );
  if (
    stopWords.has(word) ||
    /^(?:please|pls|plz|verbatim|aloud|word|exactly|again|next|side|together|alone|onwards?|instead|apart|back|[a-z]+n['’]t)$/.test(
      word,
    )
  )
    return true;
  if (isVerb(word) || (areSeveral && likeness.test(word))) return true;
  // "is 5 binding?" but "are 5 countries bound?": a single verb with a number names it.
  const single = /\b(?:does|doesn't|is|isn't|was|did)\s+$/i.test(before);
  const several = areSeveral && /\b(?:do|don't|are|aren't|were|did)\s+$/i.test(before);
  return (single || several) && !/[^s]s$/.test(word);
}

const likeness =
  /^(?:identical|alike|similar|different|equal|equivalent|stronger|weaker|linked|related|connected|consistent|twins)$/;

function isVerb(word: string): boolean {
  if (
    /^(?:questions?|numbers?|lists?|names?|points?|notes?|concerns?|uses?|requests?|calls?|demands?)$/.test(
      word,
    )
  )
    return false;
  return (
    speakingVerbs.has(word) ||
    /^(?:ask|look|seem|talk|want|overlap|repeat|tell|sound)s?$/.test(word) ||
    askedForce(word) !== undefined
  );
}
