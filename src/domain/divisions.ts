import type { NamedUnit } from "./reading.ts";
import type { Paragraph, Resolution } from "./resolution.ts";

/** The paragraphs of all divisions that are called by the word of `named`: "Principle 1" and those behind it for "principle 16". */
export function divisionsNamed({ paragraphs }: Resolution, { division }: NamedUnit): readonly Paragraph[] {
  return paragraphs.filter(({ label }) => stepsOf(label).some(({ word }) => isWordOf(division, word)));
}

export function isOfDivision({ division, number }: NamedUnit): (paragraph: Paragraph) => boolean {
  return ({ label }) =>
    stepsOf(label).some((step) => isWordOf(division, step.word) && step.number === String(number));
}

/** "principles" and "art" are asked for "Principle" and "Article". */
function isWordOf(asked: string | undefined, word: string): boolean {
  return asked !== undefined && (asked.startsWith(word) || word.startsWith(asked));
}

/** "Principle 16" and "para. 1" of "Annex, Principle 16, para. 1", as word and number; "para." is none of a division. */
function stepsOf(label: string): { word: string; number: string }[] {
  return label.split(", ").flatMap((step) => {
    const [, word = "", number = ""] = /^(\p{Lu}\p{Ll}+) (\d+)/u.exec(step) ?? [];
    return word === "" ? [] : [{ word: word.toLowerCase(), number }];
  });
}

/** "Article 73", "rules 5 and 7", "Articles 10 to 14": the word, and its numbers with what stands between them. */
const numbered =
  /(?<!\p{L})(\p{L}{3,12})\.?\s{1,9}(\d{1,3}(?:[\s,–-]|\([^()\s]{1,4}\)|\b(?:and|or|to|[a-z]|\d{1,3})\b){0,60})/gu;

/** Whether it is none of the texts' own, and one of them speaks of it: "Article 73" of the Charter, which is no paragraph of the text. */
export function isOfOtherInstrument(named: NamedUnit, texts: readonly Resolution[]): boolean {
  const { division } = named;
  if (division === undefined || texts.some(({ paragraphs }) => paragraphs.some(isOfDivision(named))))
    return false;
  return texts.some(({ source }) =>
    Array.from(source.matchAll(numbered)).some(
      ([, word = "", numbers = ""]) =>
        isWordOf(division, word.toLowerCase()) && isAmong(named.number, numbers.replace(/\([^()]*\)/g, "")),
    ),
  );
}

/** "10 to 14" has 12. */
function isAmong(number: number, numbers: string): boolean {
  return Array.from(numbers.matchAll(/(\d+)(?:\s*(?:to|–|-)\s*(\d+))?/g)).some(
    ([, first, last = first]) => Number(first) <= number && number <= Number(last),
  );
}
