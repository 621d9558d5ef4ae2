import type { NamedUnit } from "../domain/questions.ts";
import { numberOf } from "../language/numerals.ts";
import { findItemsAlone, findNumberedItems, itemMark, itemsIn, type NamedMention } from "./named-items.ts";

type Kind = NamedUnit["kind"];

const number = String.raw`(?:\d{1,4}(?:st|nd|rd|th)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`;
const ordinal = String.raw`(?:\d{1,4}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:second[- ]to[- ]|next[- ]to[- ])?last|final|penultimate|only|single|sole)`;
const adjective = String.raw`(?:(?:preambular|preamble|recital|pream\.?|operative|oper\.?|op\.?|annex)\s+)?`;
const noun = String.raw`(?:paragraphs?|paras?\.?|clauses?|sections?|points?|articles?)`;
const path = String.raw`((?:\s*${itemMark}){1,3})?`;

// "OP 12", "PP3", "operative paragraphs 13 to 15", "paras. 3, 5 and 7", "preambular paragraph four", "footnote 3"
const numbered = new RegExp(
  String.raw`\b(?:(?:section\s+)?([IVX]{1,5}),?\s+|(?:section|part)\s+([A-Z]),?\s+)?(?:(o\.?p\.?s?|p\.?p\.?s?|fn)(?=[\s\d.])\.?|(${adjective})(${noun}|footnotes?|notes?)(?:\s+(?:nos?\.?|numbers?))?)\s*(${number})\b${path}((?:\s*(?:,|-|–|—|to|and|or|&|with|through|until|versus|vs\.?|from|,\s*and)\s*(?:o\.?p\.?|p\.?p\.?|para(?:graph)?s?\.?|(?:operative|preambular)\s+paragraph)?\s*${number}\b)*)`,
  "giu",
);
// "the second preambular paragraph", "the last operative paragraph", "the first two paragraphs"
const ordinalFirst = new RegExp(
  String.raw`\b(${ordinal})\s+(?:(${number})\s+)?(preambular|preamble|operative|annex)?\s*(${noun}|footnotes?)(?![a-z])`,
  "giu",
);
const endsOfPart =
  /\bthe (preamble|operative part)\s+(starts?|begins?|opens?|ends?|closes?|finish(?:es)?)\b/gi;
const bareNumbers =
  /(?<![\d/.(])\b(\d{1,3})(?:\s*(?:,|and|&|to|-|–|or|vs\.?|versus|with)\s*(\d{1,3}))?\b(?![\d/]|\.\d|(?:st|nd|rd|th)\b|\s*(?:%|percent|million|billion|years?|days?|months?|dollars?|euros?))/giu;

/** Paragraphs, footnotes and ranges of them that a question names, in the order of mention. */
export function findNamedUnits(question: string): NamedMention[] {
  const mentions = [...question.matchAll(numbered)].map(fromNumbered);
  mentions.push(...[...question.matchAll(endsOfPart)].map(fromEnd));
  const rest = blank(question, mentions);
  mentions.push(
    ...[...rest.matchAll(ordinalFirst)].map(fromOrdinal).filter((mention) => mention.units.length > 0),
  );
  mentions.push(...findNumberedItems(blank(question, mentions)));
  mentions.push(...findItemsAlone(blank(question, mentions), mentions));
  return mentions.sort((a, b) => a.start - b.start).map((mention) => withPartNamedAfter(mention, question));
}

/** "the third paragraph of the preamble" names its part behind the number. */
function withPartNamedAfter(mention: NamedMention, question: string): NamedMention {
  const rest = question.slice(mention.end);
  const section = /^,?\s*(?:of|in|from)\s+(?:section|part|chapter)\s+([IVX]+|[A-Z])\b/i
    .exec(rest)?.[1]
    ?.toUpperCase();
  if (section) return { ...mention, units: mention.units.map((unit) => ({ ...unit, section })) };
  const after = /^\s*(?:of|in|from)\s+(?:the\s+)?(preamble|preambular|operative|annex)/i.exec(rest);
  const kind = after && kindOf(undefined, after[1]);
  if (!kind) return mention;
  return { ...mention, units: mention.units.map((unit) => ({ ...unit, kind, assumedOperative: false })) };
}

/** "how do 13 and 14 differ?", "what about 5?": bare numbers, where the question leaves nothing else for them to be. */
export function findBareNumbers(question: string): NamedMention[] {
  return [...question.matchAll(bareNumbers)].map((match) => ({
    units: [match[1], match[2]]
      .filter((text) => text !== undefined)
      .map((text) => unitOf(text, "operative", text, true)),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "how does the preamble start?": its first paragraph. */
function fromEnd(match: RegExpMatchArray): NamedMention {
  const [printed, part, verb = ""] = match;
  const start = match.index ?? 0;
  const number = /^(?:end|clos|finish)/i.test(verb) ? -1 : 1;
  const kind = kindOf(undefined, part) ?? "operative";
  return { units: [{ printed, kind, number, assumedOperative: false }], start, end: start + printed.length };
}

function fromNumbered(match: RegExpMatchArray): NamedMention {
  const [whole, roman, letter, abbreviation, before, word, first = "", printedPath, tail = ""] = match;
  const kind = kindOf(abbreviation, before, word);
  const section = roman ?? letter;
  const start = match.index ?? 0;
  const items = itemsIn(printedPath ?? "");
  const make = (text: string, itsKind: Kind | null) => ({
    ...unitOf(whole.trim(), itsKind ?? kind ?? "operative", text, (itsKind ?? kind) === null),
    ...(section && { section: section.toUpperCase() }),
  });
  const head = { ...make(first, null), ...(items.length > 0 && { path: items }) };
  return { units: [head, ...tailUnits(head.number, tail, make)], start, end: start + whole.length };
}

function tailUnits(
  from: number,
  tail: string,
  make: (text: string, kind: Kind | null) => NamedUnit,
): NamedUnit[] {
  const units: NamedUnit[] = [];
  let previous = from;
  const steps = new RegExp(
    String.raw`(,\s*and|,|-|–|—|to|and|or|&|with|through|until|versus|vs\.?|from)\s*(o\.?p\.?|p\.?p\.?|para(?:graph)?s?\.?|operative\s+paragraph|preambular\s+paragraph)?\s*(${number})\b`,
    "giu",
  );
  for (const [, joint = "", kindWord, text = ""] of tail.matchAll(steps)) {
    const unit = make(text, kindWord ? kindOf(kindWord, kindWord, kindWord) : null);
    const isRange = /^(-|–|—|to|through|until)$/i.test(joint);
    if (isRange)
      for (let n = previous + 1; n < unit.number && n - previous < 200; n++)
        units.push(make(String(n), null));
    units.push(unit);
    previous = unit.number;
  }
  return units;
}

function fromOrdinal(match: RegExpMatchArray): NamedMention {
  const [whole, which = "", howMany, adjectiveWord, word] = match;
  const start = match.index ?? 0;
  const kind = kindOf(undefined, adjectiveWord, word);
  const count = howMany ? (numberOf(howMany) ?? 1) : 1;
  const first = positionOf(which);
  const numbers = Array.from({ length: Math.min(count, 50) }, (_, i) =>
    first < 0 ? first - (count - 1 - i) : first + i,
  );
  const units = numbers.map((n) => ({
    printed: whole.trim(),
    kind: kind ?? "operative",
    number: n,
    assumedOperative: kind === null,
  }));
  return { units: first === 0 ? [] : units, start, end: start + whole.length };
}

/** Counted from 1; from the end, negative. 0 where it is no position. */
function positionOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^(penultimate|second[- ]to[- ]last|next[- ]to[- ]last)$/.test(lower)) return -2;
  if (/^(last|final)$/.test(lower)) return -1;
  if (/^(only|single|sole)$/.test(lower)) return 1;
  return numberOf(lower) ?? 0;
}

function unitOf(printed: string, kind: Kind, text: string, assumedOperative: boolean): NamedUnit {
  return { printed, kind, number: numberOf(text) ?? Number(text), assumedOperative };
}

function kindOf(abbreviation?: string, before?: string, word?: string): Kind | null {
  const mark = `${abbreviation ?? ""} ${before ?? ""} ${word ?? ""}`.toLowerCase().replace(/\./g, "");
  if (/\bfn\b|note/.test(mark)) return "footnote";
  if (/\bpps?\b|\bpream|recital/.test(mark)) return "preambular";
  if (/\bops?\b|\boper/.test(mark)) return "operative";
  return /\bannex\b/.test(mark) ? "annex" : null;
}

function blank(text: string, mentions: readonly NamedMention[]): string {
  return mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}
