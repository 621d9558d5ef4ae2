import type { Paragraph } from "../domain/resolution.ts";
import { type Word, wordsOf } from "./words.ts";

/** A name that a paragraph prints. */
interface PrintedName {
  readonly paragraph: Paragraph["id"];
  readonly name: string;
}

/** Words of a name that an acronym may leave out. */
const small = /^(?:of|on|for|and|the|in|to|off|against|with|by|at|a|an|,)$/;
/** An acronym of so many letters is known by words without capitals too: "PAROS". */
const tellingLength = 4;
/** Of a word so many letters may go into a long acronym: "MO" of "Monitoring" into "UNMOVIC". */
const mostOfWord = 3;
const blendedLength = 6;

/** The names in these paragraphs whose initials are the letters of an acronym, the first place of each. */
export function namesByInitials(paragraphs: readonly Paragraph[], acronym: string): PrintedName[] {
  const letters = acronym.replace(/s$/, "");
  if (!/^\p{Lu}{2,}$/u.test(letters)) return [];
  const found = paragraphs.flatMap(({ id, text }) =>
    namesIn(text, letters).map((name) => ({ paragraph: id, name })),
  );
  return [...new Map(found.reverse().map((each) => [each.name.toLowerCase(), each])).values()].reverse();
}

function namesIn(text: string, letters: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const isTold = initialsOf(word).length > 1 && letters.length >= tellingLength;
    if (!isTold && !word.text.startsWith(letters.charAt(0))) return [];
    const end = endOfName(words, at, letters);
    const goesOn = end !== null && /^\p{Lu}/u.test(words[end + 1]?.text ?? "");
    return end === null || goesOn ? [] : text.slice(word.start, words[end]?.end);
  });
}

/** Index of the last word of the name that begins at `at` and takes up all letters from `from`. */
function endOfName(words: readonly Word[], at: number, letters: string, from = 0): number | null {
  const word = words[at];
  if (word === undefined) return null;
  const compound = initialsOf(word);
  if (compound.length > 1 && letters.startsWith(compound, from)) {
    const next = from + compound.length;
    const end =
      next === letters.length ? at : endOfName(words, nextOfName(words, at + 1, letters), letters, next);
    if (end !== null) return end;
  }
  const most = letters.length < blendedLength ? 1 : mostOfWord;
  for (let next = from + 1; next <= Math.min(from + most, letters.length); next += 1) {
    if (word.text.slice(0, next - from).toUpperCase() !== letters.slice(from, next)) return null;
    if (next === letters.length) return at;
    const end = endOfName(words, nextOfName(words, at + 1, letters), letters, next);
    if (end !== null) return end;
  }
  return null;
}

/** "OE" of "open-ended": so much of a name may be written small. */
function initialsOf({ text }: Word): string {
  return text
    .split(/[-‐‑]/)
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}

/** Where the next word of a name stands that counts; beyond the words where the name ends before. */
function nextOfName(words: readonly Word[], from: number, letters: string): number {
  let at = from;
  while (small.test(words[at]?.text ?? "")) at += 1;
  const counts = letters.length >= tellingLength ? /^\p{L}/u : /^\p{Lu}/u;
  return counts.test(words[at]?.text ?? "") ? at : words.length;
}
