import { numberOf } from "../language/numerals.ts";
import { wordsOf } from "../language/words.ts";

const months = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
const roman = /^(?=[IVX]{2,}$)X{0,3}(IX|IV|V?I{0,3})$/;

/**
 * Numbers, symbols, months of dates and Roman numerals that a text states, in a canonical form in which
 * "22nd", "twenty-second" and "22" are equal, and 66/181 stays whole. "One" is a pronoun as often as a number and is left out.
 */
export function figuresIn(text: string): Set<string> {
  const words = wordsOf(text.replace(/(?<=\d),(?=\d{3}\b)/g, ""));
  const figures = new Set<string>();
  for (const [index, word] of words.entries()) {
    const figure = figureOf(word.lower, word.text);
    if (figure !== null) figures.add(figure);
    else if (months.test(word.lower) && isDated(words, index)) figures.add(word.lower);
  }
  return figures;
}

function figureOf(word: string, printed: string): string | null {
  if (word === "one") return null;
  const value = numberOf(word);
  if (value !== undefined) return String(value);
  if (roman.test(printed)) return printed;
  return /\d/.test(word) ? word : null;
}

/** A month counts beside a day or a year only: "may" is a verb. */
function isDated(words: readonly { lower: string }[], index: number): boolean {
  return [words[index - 1], words[index + 1]].some(
    (neighbour) => neighbour !== undefined && numberOf(neighbour.lower) !== undefined,
  );
}
