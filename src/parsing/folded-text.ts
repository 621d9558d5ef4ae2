import type { Span } from "../domain/resolution.ts";

/** Readable text with the place of each of its characters in the source. */
export interface FoldedText {
  readonly text: string;
  /** `offsets[i]`: where `text[i]` stands in the source; the offset of a joining space is that of the break. */
  readonly offsets: readonly number[];
}

/** Tells whether a hyphen at a line's end is part of the word: "Secretary-" + "General", not "develop-" + "ment". */
export interface KeepsHyphen {
  (left: string, right: string): boolean;
  /** Whether the document prints the word with its hyphen somewhere. */
  printsHyphenated(left: string, right: string): boolean;
}

/** Runs of white space become one space; lines are joined by a space, or by nothing after a hyphen or slash. */
export function foldSpans(source: string, spans: readonly Span[], keepsHyphen: KeepsHyphen): FoldedText {
  const characters: string[] = [];
  const offsets: number[] = [];
  const push = (character: string, offset: number): void => {
    characters.push(character);
    offsets.push(offset);
  };
  for (const span of spans) {
    if (characters.length > 0) joinLines(characters, offsets, source, span, keepsHyphen);
    for (let at = span.start; at < span.end; at += 1) {
      const character = source.charAt(at);
      if (isInvisible(character)) continue;
      if (isSpace(character)) {
        if (characters.length > 0 && characters.at(-1) !== " ") push(" ", at);
        continue;
      }
      if (characters.at(-1) === " " && isSpaceTooMany(characters, source, at, keepsHyphen)) {
        characters.pop();
        offsets.pop();
      }
      push(character, at);
    }
    while (characters.at(-1) === " ") {
      characters.pop();
      offsets.pop();
    }
  }
  return withoutLetterSpacing({ text: characters.join(""), offsets });
}

/** Stretched lines come out of a PDF letter by letter: "I n v i t e s". */
function withoutLetterSpacing(folded: FoldedText): FoldedText {
  const dropped = new Set<number>();
  for (const match of folded.text.matchAll(/(?<![\p{L}\p{N}’'.-])\p{L}(?: \p{Ll}){4,}(?![\p{L}\p{N}])/gu)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at += 2) dropped.add(at);
  }
  if (dropped.size === 0) return folded;
  return {
    text: [...folded.offsets.keys()].map((at) => (dropped.has(at) ? "" : folded.text.charAt(at))).join(""),
    offsets: folded.offsets.filter((_, at) => !dropped.has(at)),
  };
}

function joinLines(
  characters: string[],
  offsets: number[],
  source: string,
  next: Span,
  keepsHyphen: KeepsHyphen,
): void {
  const last = characters.at(-1) ?? "";
  const right =
    /^[\p{L}\p{N}]+/u.exec(source.slice(next.start, Math.min(next.end, next.start + 40)))?.[0] ?? "";
  const left = lastWord(characters);
  if (/[-\u2010\u2011]/.test(last) && left !== "" && right !== "" && !isSuspended(right)) {
    if (keepsHyphen(left, right)) return;
    characters.pop();
    offsets.pop();
    return;
  }
  if (/[/\u2013\u2014]/.test(last) && characters.at(-2) !== " " && right !== "") return;
  characters.push(" ");
  offsets.push(next.start);
}

/**
 * Justified lines come out of a PDF with spaces that no one printed: before a comma, within a range of figures, and behind
 * the hyphen of a word that the document prints elsewhere in one.
 */
function isSpaceTooMany(
  characters: readonly string[],
  source: string,
  at: number,
  keepsHyphen: KeepsHyphen,
): boolean {
  const next = source.charAt(at);
  if (next === ",") return true;
  const last = characters.at(-2) ?? "";
  const isDash = /[-\u2010-\u2013]/.test(last);
  if (/\d/.test(next) && isDash) return /\d$/.test(characters.slice(-5, -2).join("").trimEnd());
  if (/[\u2012\u2013]/.test(next) && /\d/.test(last))
    return /^[\u2012\u2013]\s?\d/.test(source.slice(at, at + 3));
  if (!/[-\u2010\u2011]/.test(last) || !/\p{L}/u.test(next)) return false;
  const right = /^[\p{L}\p{N}]+/u.exec(source.slice(at, at + 40))?.[0] ?? "";
  return !isSuspended(right) && keepsHyphen.printsHyphenated(lastWord(characters.slice(0, -1)), right);
}

/** The word before the hyphen that ends `characters`, without the hyphen. */
function lastWord(characters: readonly string[]): string {
  const tail = characters.slice(-40, -1).join("");
  return /[\p{L}\p{N}]+$/u.exec(tail)?.[0] ?? "";
}

/** "short- and medium-term": the hyphen stands for the second word. */
function isSuspended(right: string): boolean {
  return /^(?:and|or|to|et|ou|y|o)$/.test(right);
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

/** Soft hyphens and zero-width marks print nothing. */
export function isInvisible(character: string): boolean {
  return /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(character);
}

/** A hyphen is dropped only where the document prints the word in one elsewhere, and never with the hyphen. */
export function createKeepsHyphen(source: string): KeepsHyphen {
  let known: Set<string> | undefined;
  const words = (): Set<string> => {
    known ??= new Set(
      (source.toLowerCase().match(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu) ?? []).map(
        withPlainHyphens,
      ),
    );
    return known;
  };
  const printsHyphenated = (left: string, right: string): boolean =>
    words().has(`${left}-${right}`.toLowerCase());
  const keeps = (left: string, right: string): boolean =>
    !words().has((left + right).toLowerCase()) || printsHyphenated(left, right);
  return Object.assign(keeps, { printsHyphenated });
}

function withPlainHyphens(word: string): string {
  return word.replace(/[\u2010\u2011]/g, "-");
}
