import { numberOf } from "../language/numerals.ts";
import { pattern } from "../language/pattern.ts";
import type { NamedMention } from "./named-items.ts";
import {
  kindOf,
  looseNoun,
  noun,
  number,
  operativePart,
  ordinal,
  positionOf,
  preamble,
  unitOf,
} from "./unit-words.ts";

const part = `(?:${preamble}|${operativePart})`;
const kind = "(preambular|preamble|operative|annex|introductory|numbered)";

const wholeText = String.raw`(?:whole\s+|entire\s+)?(?:draft(?:\s+resolution)?|resolution|text|document)\b`;

// "the second preambular paragraph", "the last operative paragraph", "the first two paragraphs"
const ordinalFirst = new RegExp(
  String.raw`\b(${ordinal})\s+(?:(${number})\s+)?(?:${kind}\s+)?(${noun}|footnotes?)(?![a-z])`,
  "gi",
);
// "the 2nd and the 3rd preambular paragraph", "the eleventh and the sixteenth"
const ordinals = new RegExp(
  pattern`
  \b(${ordinal})((?:\s*(?:,|and|or|to|&|through)\s*(?:the\s+)?${ordinal})+)(?:
    \s+(?:${kind}\s+)?(${noun}|footnotes?)(?![a-z])|(?=\s*(?:[,.;:?!]|$))
  )
`,
  "giu",
);
const nextOrdinal = new RegExp(`(${ordinal})`, "gi");
// "the last two operative ones"; "the last bit of the preamble"; "the last of the preamble"
const ordinalOfPart = new RegExp(
  pattern`
  \b(${ordinal})\s+(?:(${number})\s+)?(?:
    ${kind}\s+${looseNoun}\b|(?:${looseNoun}\s+)?(?=(?:of|in)\s+(?:the\s+)?${part})
    |${looseNoun}\s+(?=(?:of|in)\s+(?:the|this)\s+${wholeText})
  )
`,
  "giu",
);
// "how does the preamble start?", "how does it end?"; not what it does to something: "does the text end the mandate?"
const partEnds = new RegExp(
  pattern`
  \b(?:
    (?:the|this)\s+(${part}|${wholeText})|how\s+does\s+(it)
  )\s+(?:actually\s+)?(starts?|begins?|opens?|ends?|closes?|finish(?:es)?)\b(?!
    \s+(?:of|to\s+[a-z]|(?:the|an?|any|this|that|its|all)\s)
  )
`,
  "giu",
);
// "the end of the preamble"
const endOf = new RegExp(
  String.raw`(?<!\b(?:to|from)\s+)\bthe\s+(?:very\s+)?(start|beginning|end)\s+of\s+the\s+(${part})`,
  "gi",
);

/** Paragraphs that are told by their place: by an ordinal, from the end, where a part begins or ends. */
export function findPlacedUnits(question: string): NamedMention[] {
  const found = [...question.matchAll(ordinals)].map(fromOrdinals);
  for (const match of [...question.matchAll(ordinalFirst), ...question.matchAll(ordinalOfPart)])
    if (!found.some(({ start, end }) => start <= match.index && match.index < end))
      found.push(fromOrdinal(match));
  const ends = [
    ...[...question.matchAll(partEnds)].map((match) => fromEnd(match, match[1] ?? match[2], match[3])),
    ...[...question.matchAll(endOf)].map((match) => fromEnd(match, match[2], match[1])),
  ];
  const places = found.filter((mention) => !ends.some((end) => saysAgain(mention, end)));
  return [...places, ...ends].filter(({ units }) => units.length > 0);
}

/** "How does the preamble end, i.e. its last paragraph?" */
function saysAgain({ units: [first, ...others] }: NamedMention, { units: [end] }: NamedMention): boolean {
  return others.length === 0 && first?.assumedOperative === true && first.number === end?.number;
}

function fromOrdinal(match: RegExpMatchArray): NamedMention {
  const [whole, which = "", howMany, kindWord, word] = match;
  const start = match.index ?? 0;
  const count = Math.min(howMany ? (numberOf(howMany) ?? 1) : 1, 50);
  const first = positionOf(which);
  const units = Array.from({ length: count }, (_, i) =>
    unitOf(whole.trim(), kindOf(kindWord, word), first < 0 ? first - (count - 1 - i) : first + i),
  );
  return { units: first === 0 ? [] : units, start, end: start + whole.length };
}

function fromOrdinals(match: RegExpMatchArray): NamedMention {
  const [whole, first = "", others = "", kindWord, word] = match;
  const start = match.index ?? 0;
  const all = [first, ...[...others.matchAll(nextOrdinal)].map(([, text = ""]) => text)];
  const units = all.map((text) => unitOf(whole.trim(), kindOf(kindWord, word), positionOf(text)));
  return { units, start, end: start + whole.length };
}

/** A whole text begins with its preamble and ends with its last operative paragraph. */
function fromEnd(match: RegExpMatchArray, part = "", verb = ""): NamedMention {
  const [printed] = match;
  const start = match.index ?? 0;
  const isEnd = /^(?:end|clos|finish)/i.test(verb);
  const kind = kindOf(part) ?? (isEnd ? "operative" : "preambular");
  return { units: [unitOf(printed, kind, isEnd ? -1 : 1)], start, end: start + printed.length };
}
