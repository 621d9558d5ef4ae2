import type { Resolution, Span } from "../domain/resolution.ts";
import type { Unit } from "../domain/units.ts";

/** A unit that a sentence cites. */
export interface CitedUnit {
  readonly resolution: Resolution;
  readonly unit: Unit;
}

/** A sentence taken apart: what it quotes, and what it says in words of its own. */
export interface SentenceParts {
  readonly whole: string;
  /** The sentence with each quotation replaced by `…`. */
  readonly own: string;
  readonly quotations: readonly Quotation[];
}

export interface Quotation {
  readonly quote: string;
  /** Offset of its `…` in `own`. */
  readonly at: number;
  /** Where it stands in the sentence, with its marks. */
  readonly span: Span;
}

/** Where words of the sentence's own stand in the sentence. */
export function inSentence({ quotations }: SentenceParts, { start, end }: Span): Span {
  const placed = (offset: number) =>
    quotations.reduce((sum, { at, span }) => (at < offset ? sum + span.end - span.start - 1 : sum), offset);
  return { start: placed(start), end: placed(end) };
}

const closing: { readonly [opening: string]: string } = {
  "“": "”",
  "„": "“",
  "«": "»",
  "「": "」",
  "『": "』",
  '"': '"',
  "‘": "’",
  "'": "'",
};

/**
 * Quotations are what stands between quotation marks of any language, with those nested in it. Single marks quote only
 * where no letter stands before the opening or behind the closing one: elsewhere they are apostrophes. One that is never
 * closed quotes to the end of the sentence.
 */
export function splitQuotations(sentence: string): SentenceParts {
  let own = "";
  const quotations: Quotation[] = [];
  for (let at = 0; at < sentence.length; ) {
    const inner = quotationAt(sentence, at);
    const end = Math.min(sentence.length, (inner?.end ?? at) + 1);
    if (inner) {
      const quote = sentence.slice(inner.start, inner.end).trim();
      quotations.push({ quote, at: own.length, span: { start: at, end } });
    }
    own += inner ? "…" : sentence.charAt(at);
    at = end;
  }
  return { whole: sentence, own, quotations };
}

/** What stands between the mark at `at` and the one that closes it. */
function quotationAt(sentence: string, at: number): Span | null {
  const opening = sentence.charAt(at);
  const closer = closing[opening];
  if (closer === undefined || (isSingle(opening) && isLetter(sentence.charAt(at - 1)))) return null;
  let depth = 1;
  for (let end = at + 1; end < sentence.length; end++) {
    const mark = sentence.charAt(end);
    if (isSingle(opening) && isLetter(sentence.charAt(end + 1))) continue;
    if (mark === closer) depth -= 1;
    else if (mark === opening) depth += 1;
    if (depth === 0) return { start: at + 1, end };
  }
  return isSingle(opening) ? null : { start: at + 1, end: sentence.length };
}

function isSingle(mark: string): boolean {
  return mark === "‘" || mark === "'";
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

const marker =
  /\s*\[((?:OP|PP|footnote|fn|annex|title|front matter)\b[^[\]]{0,60}|[^[\]]{1,60},\s*(?:OP|PP|para\.|footnote)\s[^[\]]{0,20})\]/giu;

/** The units that a sentence marks in the way of "[OP 13]", as written there; brackets that a cited unit prints are none. */
export function markersIn(sentence: string, cited: readonly CitedUnit[]): string[] {
  return [...sentence.matchAll(marker)]
    .filter(([found]) => !standsIn(found, cited))
    .map(([, label = ""]) => label.trim());
}

/** The sentence without citation markers such as "[OP 13]", which are written by `ask` and not by answerers. */
export function withoutMarkers(sentence: string, cited: readonly CitedUnit[]): string {
  return sentence.replace(marker, (found) => (standsIn(found, cited) ? found : "")).trim();
}

function standsIn(found: string, cited: readonly CitedUnit[]): boolean {
  return cited.some(({ unit }) => unit.text.includes(found.trim()));
}

const wordCharacter = /[\p{L}\p{N}]/u;
/** Chinese has no spaces: a quotation may begin and end anywhere. */
const unspaced = /\p{Script=Han}/u;

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
    const [first, last] = [haystack.places[at], haystack.places[at + variant.length - 1]];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

/** Folded form in which two texts that differ in typography only are equal, and for each code unit of it the place it came from. */
function foldTypography(text: string) {
  let folded = "";
  const places: Span[] = [];
  let end = 0;
  for (const character of text) {
    const place = { start: end, end: end + character.length };
    for (const unit of foldCharacter(character)) {
      if (unit === " " && (folded === "" || folded.endsWith(" "))) continue;
      folded += unit;
      for (let i = 0; i < unit.length; i++) places.push(place);
    }
    end = place.end;
  }
  return { text: folded, places };
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
  return [needle, other + needle.slice(1)];
}

function findWholeWords(needle: string, haystack: string): number {
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (!splitsWord(haystack, at) && !splitsWord(haystack, at + needle.length)) return at;
  }
  return -1;
}

function splitsWord(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  return (
    wordCharacter.test(before) &&
    wordCharacter.test(behind) &&
    !(unspaced.test(before) && unspaced.test(behind))
  );
}
