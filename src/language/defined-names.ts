import type { Span } from "../domain/places.ts";
import { type Word, wordsOf } from "./words.ts";

/** A short name that a text gives to something it has just named in full: "the Joint Harbour Office (JHO)". */
interface DefinedName {
  readonly short: string;
  readonly full: string;
  /** Full name and short one, with the brackets. */
  readonly span: Span;
}

/** An acronym, with or without quotation marks, or a name in quotation marks. */
const bracketed =
  /\((?:(?:hereinafter|hereafter|referred to as|the)\s+)*(?:[“"]([\p{L}\p{N}][^”"()]{1,40})[”"]|(\p{Lu}[\p{L}\p{N}.-]{1,14}))\)/gu;

/** How far before the brackets the full name may begin, in words. */
const longestName = 20;

/** Every short name that `text` defines, in order. Where no words before the brackets fit it, it is none. */
export function definedNames(text: string): DefinedName[] {
  return [...text.matchAll(bracketed)].flatMap((match) => {
    const short = (match[1] ?? match[2] ?? "").replace(/^[Tt]he /, "");
    if (isNoName(short)) return [];
    const words = wordsOf(text.slice(0, match.index)).slice(-longestName);
    const start =
      startByInitials(words, short) ??
      startOfInitials(words, short) ??
      startByWord(words, short) ??
      startOfPhrase(words, short) ??
      startOfName(words, short);
    if (start === null) return [];
    const full = text
      .slice(start, match.index)
      .trim()
      .replace(/\s*\([^()]*\)$/, "")
      .replace(/['’]s$/, "");
    return [{ short, full, span: { start, end: match.index + match[0].length } }];
  });
}

/** A word in brackets, or the number of an entry in a list. */
function isNoName(short: string): boolean {
  return (!/\p{Lu}/u.test(short.slice(1)) && !/^\p{Lu}.*[\s\d]/u.test(short)) || /\.\d/.test(short);
}

const small = /^(?:of|on|for|and|the|in|to|off|against|with|by|at|a|an|de|des|du)$/;

/** Where words begin whose initials are the letters of the acronym; small words may have no part in it. */
function startByInitials(words: readonly Word[], short: string): number | null {
  if (!/^[\p{Lu}\p{N}.-]+s?$/u.test(short)) return null;
  const letters = [...short.replace(/[^\p{Lu}]/gu, "")];
  let at = words.length - 1;
  let start: number | null = null;
  while (letters.length > 0) {
    const word = words[at];
    if (!word || /^[;:.()]$/.test(word.text)) return null;
    const initials = word.text.split(/[-‐‑]/).map((part) => part.charAt(0).toUpperCase());
    const taken = initials.length > 1 && endsWith(letters, initials) ? initials : initials.slice(0, 1);
    if (!small.test(word.text) && endsWith(letters, taken)) {
      letters.splice(-taken.length);
      start = word.start;
    } else if (!/^(?:,|\p{Ll}.*)$/u.test(word.text) && !small.test(word.text)) return null;
    at -= 1;
  }
  return start;
}

/** "Health Rules Policy on support to harbours (HRP)": where the name opens with the words that have the initials, and goes on. */
function startOfInitials(words: readonly Word[], short: string): number | null {
  if (!/^\p{Lu}{2,}$/u.test(short)) return null;
  const named = words.filter(({ text }) => !small.test(text));
  const initials = named.map(({ text }) => (/^\p{Lu}/u.test(text) ? text.charAt(0) : " ")).join("");
  return named[initials.lastIndexOf(short)]?.start ?? null;
}

function endsWith(letters: readonly string[], last: readonly string[]): boolean {
  return last.length > 0 && last.every((letter, at) => letters[letters.length - last.length + at] === letter);
}

/** Of a short name with a word that the full one has ("the Salt Convention"), where the name with that word begins. */
function startByWord(words: readonly Word[], short: string): number | null {
  const head = short.split(/\s+/).at(-1) ?? "";
  if (!/^\p{Lu}\p{Ll}/u.test(head)) return null;
  let at = words.findIndex(({ text }) => text === head);
  if (at < 0) return null;
  while (/^[\p{Lu}\p{N}]/u.test(words[at - 1]?.text ?? "")) at -= 1;
  return words[at]?.start ?? null;
}

/** Of an acronym that has a part of a word in it ("EUFOR"), the words before it: back to an article that is no part of a name. */
function startOfName(words: readonly Word[], short: string): number | null {
  if (!/^\p{Lu}{3,}$/u.test(short)) return null;
  let at = words.length;
  for (;;) {
    const word = words[at - 1];
    if (!word || !/^\p{L}/u.test(word.text)) return null;
    if (small.test(word.text)) {
      const before = words.slice(0, at - 1).findLast(({ text }) => !small.test(text));
      if (before && /^\p{Ll}/u.test(before.text)) break;
    }
    at -= 1;
  }
  const hasPart = words
    .slice(at)
    .some(({ text }) => text.length > partOfWord && short.includes(text.slice(0, partOfWord).toUpperCase()));
  return hasPart ? (words[at]?.start ?? null) : null;
}

/** So many first letters of a word are no initials. */
const partOfWord = 2;

/** Of any other, such as "COVID-19", the noun phrase before it: back to its article, within a few words. */
function startOfPhrase(words: readonly Word[], short: string): number | null {
  if (!/[\d]/.test(short)) return null;
  const near = words.slice(-5);
  const article = near.findLastIndex(({ lower }) => /^(?:the|a|an|of|on|to|and)$/.test(lower));
  const start = near[article + 1];
  const isBroken = near.slice(article + 1).some(({ text }) => /^[,;:.()]$/.test(text));
  return article >= 0 && start && !isBroken ? start.start : null;
}
