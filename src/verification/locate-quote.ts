import type { Span } from "../domain/resolution.ts";

/** Text with its typography folded, and for each folded code unit the offset it came from. */
interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Where `quote` stands word for word in `text`, as offsets in `text`; null where it does not.
 * Only typography may differ: quotation marks, dashes and hyphens, white space, ligatures and width forms.
 * Case may differ in the quote's first letter only. Both ends must be word ends.
 */
export function locateQuote(quote: string, text: string): Span | null {
  const needle = foldTypography(quote).text.trim();
  if (!wordCharacter.test(needle)) return null;
  const haystack = foldTypography(text);
  for (const variant of firstLetterVariants(needle)) {
    const at = findWholeWords(variant, haystack.text);
    if (at < 0) continue;
    const start = haystack.starts[at];
    const end = haystack.ends[at + variant.length - 1];
    if (start !== undefined && end !== undefined) return { start, end };
  }
  return null;
}

/** Folded form in which two texts that differ in typography only are equal. */
function foldTypography(text: string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    for (const unit of foldCharacter(character)) {
      if (unit === " " && (folded === "" || folded.endsWith(" "))) continue;
      folded += unit;
      for (let i = 0; i < unit.length; i++) {
        starts.push(offset);
        ends.push(end);
      }
    }
    offset = end;
  }
  return { text: folded, starts, ends };
}

function foldCharacter(character: string): string {
  if (character > " " && character < "\u007F" && character !== "`") return character;
  if (/\s/u.test(character)) return " ";
  if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(character)) return "";
  if (/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/u.test(character)) return "'";
  if (/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/u.test(character)) return '"';
  if (/\p{Pd}|\u2212/u.test(character)) return "-";
  if (character === "\u2026") return "...";
  return character.normalize("NFKC");
}

function firstLetterVariants(needle: string): string[] {
  const first = needle.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other === first ? [needle] : [needle, other + needle.slice(1)];
}

function findWholeWords(needle: string, haystack: string): number {
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (!splitsWord(haystack, at) && !splitsWord(haystack, at + needle.length)) return at;
  }
  return -1;
}

function splitsWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
}
