import type { NamedUnit } from "../domain/questions.ts";
import { pattern } from "../language/pattern.ts";
import { itemMark, itemsIn, type NamedMention } from "./named-items.ts";
import { adjective, kindOf, noun, number, type UnitKind, unitOf } from "./unit-words.ts";

const path = String.raw`((?:\s*${itemMark}){1,3})?`;
const kindAgain = String.raw`o\.?p\.?|p\.?p\.?|para(?:graph)?s?\.?|(?:operative|preambular)\s+paragraphs?`;
const joints = String.raw`,\s*and|,|-|–|—|to|and|or|&|with|plus|as well as|(?:right )?through|thru|till|until|up to|versus|vs\.?|from`;
const steps = new RegExp(
  String.raw`(${joints})\s*(?!the\s+one\b)(?:the\s+)?(?:nos?\.?\s*)?(${kindAgain})?\s*(${number})\b${path}`,
  "gi",
);
/** What may follow the first number: ", 5 and 7", " to 15", " until OP 9", " and 7 (b)". */
export const tail = String.raw`((?:\s*(?:${joints})\s*(?!the\s+one\b)(?:the\s+)?(?:nos?\.?\s*)?(?:${kindAgain})?\s*${number}\b(?:\s*${itemMark}){0,3})*)`;

// "OP 12", "PP3", "operative paragraphs 13 to 15", "paras. 3, 5 and 7", "preambular paragraph four", "footnote 3", "no. 7", "§ 4"
const numbered = new RegExp(
  pattern`
  (?:\b(?:section\s+)?([IVX]{1,5}),?\s+|\b(?:section|part)\s+([A-Z]),?\s+)?(?:
    \b(o\.?p\.?s?|p\.?p\.?s?|fn)(?=[\s\d.])\.?
    |\b(${adjective})(${noun}|footnotes?|notes?)(?:\s+(?:nos?\.?|numbers?))?
    |\b(?:nos?\.|no(?=\s\d)|nr\.?|number)|[§¶#]{1,2}
  )\s*(${number})\b${path}${tail}
`,
  "giu",
);
/** Of another instrument: "article 8 of the Organized Crime Convention". */
const ofInstrument =
  /^\s*(?:of|in|from)\s+(?:the\s+)?(?:[\w-]+\s+){0,8}(?:convention|protocol|charter|covenant|treaty|statute)\b/i;

export function findNumberedUnits(question: string): NamedMention[] {
  return [...question.matchAll(numbered)].map(fromNumbered).filter(({ units: [first], end }) => {
    const isArticle = /^art|^sect/i.test(first?.printed ?? "");
    return !isArticle || !ofInstrument.test(question.slice(end));
  });
}

function fromNumbered(match: RegExpMatchArray): NamedMention {
  const [whole, roman, letter, abbreviation, before, word, first = "", printedPath, others = ""] = match;
  const section = roman ?? letter;
  const kind = kindOf(abbreviation, before, word);
  const start = match.index ?? 0;
  const items = itemsIn(printedPath ?? "");
  const make = (text: string, itsKind: UnitKind | null) => ({
    ...unitOf(whole.trim(), itsKind ?? kind, text),
    ...(section && { section: section.toUpperCase() }),
  });
  const head = { ...make(first, null), ...(items.length > 0 && { path: items }) };
  return { units: [head, ...tailUnits(head.number, others, make)], start, end: start + whole.length };
}

/** Those that follow the first number; what a range leaves out is filled in. */
export function tailUnits(
  from: number,
  others: string,
  make: (text: string, kind: UnitKind | null) => NamedUnit,
): NamedUnit[] {
  const units: NamedUnit[] = [];
  let previous = from;
  for (const [, joint = "", kindWord, text = "", printedPath = ""] of others.matchAll(steps)) {
    const items = itemsIn(printedPath);
    const unit = {
      ...make(text, kindWord ? kindOf(kindWord) : null),
      ...(items.length > 0 && { path: items }),
    };
    if (/^(?:-|–|—|to|(?:right )?through|thru|till|until|up to)$/i.test(joint))
      for (let n = previous + 1; n < unit.number && n - previous < 200; n++)
        units.push(make(String(n), null));
    units.push(unit);
    previous = unit.number;
  }
  return units;
}
