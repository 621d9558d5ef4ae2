import type { ParagraphsElsewhere } from "../domain/questions.ts";
import type { Span } from "../domain/resolution.ts";
import { pattern } from "./pattern.ts";

interface FoundElsewhere extends ParagraphsElsewhere {
  readonly span: Span;
}

const item = String.raw`\d{1,3}(?:\s?\([a-z]+\))*`;
const joint = String.raw`(?:,\s(?:and\s)?|\s(?:and|or|to)\s|\s?[–-]\s?)`;
const number = String.raw`(?:[A-Z]+\/)*(?:\d{1,4}\/\d{1,4}|\d{3,4})(?:\s?\((?:19|20)\d{2}\))?`;
const elsewhere = new RegExp(
  pattern`
  \b(?:
    paragraphs?|paras?\.?|OPs?|clauses?|articles?
  )\s(${item}(?:${joint}${item})*)\s(?:of|in|from)\s(?:the\sannex\s(?:to|of)\s)?(?:
    (?:[\p{L}’'-]+\s){0,8}?(?:resolutions?|decisions?)\s
  )?(${number})
`,
  "giu",
);

/** "Paragraph 20 of resolution 1483 (2003)", "paragraphs 8 to 10 of its resolution 66/181": paragraphs of texts that are only named. */
export function findParagraphsElsewhere(text: string): FoundElsewhere[] {
  return [...text.matchAll(elsewhere)].map(({ 0: printed, 1: numbers = "", 2: of = "", index }) => ({
    numbers: numbersIn(numbers),
    of,
    span: { start: index, end: index + printed.length },
  }));
}

/** Whether two numbers are one text's: "1483" and "1483 (2003)", "A/RES/66/181" and "66/181". */
export function isSameText(one: string, other: string): boolean {
  return bareNumber(one) === bareNumber(other);
}

function bareNumber(number: string): string {
  return number.replace(/\s?\(.*$/, "").replace(/^(?:[A-Z]+\/)+/i, "");
}

function numbersIn(list: string): number[] {
  const parts = list.replace(/\([a-z]+\)/g, "").split(/\s*(?:,|\band\b|\bor\b)\s*/);
  return parts.flatMap((part) => {
    const [from = 0, to = from] = (part.match(/\d+/g) ?? []).map(Number);
    return from === 0 ? [] : Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
  });
}
