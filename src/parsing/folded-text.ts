import { onFirstUse } from "../domain/remembered.ts";
import type { Span } from "../domain/resolution.ts";
import { sliceOf } from "../domain/units.ts";
import { matchesIn } from "../vocabulary/pattern.ts";
import { isEnded, type SourceLine } from "./lines.ts";

/** Readable text that knows where each of its characters stands in the source. */
export interface FoldedText {
  readonly text: string;
  /** Where `text[index]` stands in the source; a space that joins lines stands where the second begins. */
  offsetAt(index: number): number;
}

interface Folding {
  readonly hyphens: ReturnType<typeof hyphensOf>;
  readonly parts: string[];
  length: number;
  /** The last characters, as far back as rules look. */
  tail: string;
  /** Runs of characters that stand together in the source: where they start in the text, and in the source. */
  readonly starts: number[];
  readonly offsets: number[];
}

const longestTail = 48;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const invisibles = new RegExp(invisible, "g");
/** What keeps a line from being taken as it is: odd spaces, invisible marks, spaces that may be too many. */
const irregular = /\s\s|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]|\s,|[-\u2010-\u2013]\s|\s[\u2012\u2013]/;
/** The white space of such a line that is not a single space as any other. */
const irregularSpace = /\s{2,}|[^\S ]|^\s|\s$|\s(?=[,\u2012\u2013])|(?<=[-\u2010-\u2013])\s/;

/** The readable text of some spans of one document. */
export type FoldSpans = (spans: readonly Span[]) => FoldedText;

/** Runs of white space become one space; lines are joined by a space, or by nothing after a hyphen or slash. */
export function foldingOf(source: string): FoldSpans {
  const hyphens = hyphensOf(source);
  return (spans) => {
    const folding: Folding = { hyphens, parts: [], length: 0, tail: "", starts: [], offsets: [] };
    for (const span of spans) {
      const line = sliceOf(source, span);
      if (folding.length > 0) joinLine(folding, line, span.start);
      if (irregular.test(line)) addStretches(folding, line, span.start);
      else add(folding, line, span.start);
    }
    return withoutLetterSpacing({ text: folding.parts.join("").trimEnd(), offsetAt: offsetAtOf(folding) });
  };
}

function add(folding: Folding, text: string, offset: number): void {
  const run = folding.starts.length - 1;
  const follows = (folding.offsets[run] ?? -1) + folding.length - (folding.starts[run] ?? 0) === offset;
  if (run < 0 || !follows) {
    folding.starts.push(folding.length);
    folding.offsets.push(offset);
  }
  folding.parts.push(text);
  folding.length += text.length;
  folding.tail = (folding.tail + text.slice(-longestTail)).slice(-longestTail);
}

/** Takes back the hyphen behind a word, which ends the last part and begins none. */
function dropHyphen(folding: Folding): void {
  folding.parts.push((folding.parts.pop() ?? "").slice(0, -1));
  folding.length -= 1;
  folding.tail = folding.tail.slice(0, -1);
}

/** Stretch by stretch between irregular spaces; word by word where there are invisible marks, behind which offsets differ. */
function addStretches(folding: Folding, line: string, start: number): void {
  let isFirst = true;
  let end = 0;
  for (const stretch of line.split(invisible.test(line) ? /[^\S\ufeff]+/ : irregularSpace)) {
    const visible = stretch.replace(invisibles, "");
    if (visible === "") continue;
    const at = line.indexOf(stretch, end);
    end = at + stretch.length;
    if (!isFirst && !isSpaceTooMany(folding, line.slice(at, at + 60))) add(folding, " ", start + at - 1);
    isFirst = false;
    add(folding, visible, start + at);
  }
}

function joinLine(folding: Folding, line: string, offset: number): void {
  const last = folding.tail.at(-1) ?? "";
  if (/[-\u2010\u2011]/.test(last)) {
    const [left, right] = [lastWord(folding.tail), firstWord(line)];
    if (left === "" || right === "" || isSuspended(right)) add(folding, " ", offset);
    else if (!folding.hyphens.keeps(left, right)) dropHyphen(folding);
  } else if (!/[/\u2013\u2014]/.test(last) || folding.tail.at(-2) === " " || firstWord(line) === "")
    add(folding, " ", offset);
}

/**
 * Justified lines come out of a PDF with spaces that no one printed: before a comma, within a range of figures, and behind
 * the hyphen of a word that the document prints elsewhere in one.
 */
function isSpaceTooMany({ tail, hyphens }: Folding, next: string): boolean {
  if (next.startsWith(",")) return true;
  // Most words stand behind another one.
  if (/[\p{L},]$/u.test(tail)) return false;
  if (/^\d/.test(next)) return /\d\s?[-\u2010-\u2013]$/.test(tail);
  if (/^[\u2012\u2013]/.test(next)) return /\d$/.test(tail) && /^[\u2012\u2013]\s?\d/.test(next);
  if (!/[-\u2010\u2011]$/.test(tail)) return false;
  const right = firstWord(next);
  if (right === "" || isSuspended(right)) return false;
  return hyphens.prints(lastWord(tail), right);
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]+/u.exec(text.slice(0, longestTail))?.[0] ?? "";
}

/** The word before the mark that ends `tail`. */
function lastWord(tail: string): string {
  return /[\p{L}\p{N}]+$/u.exec(tail.slice(0, -1))?.[0] ?? "";
}

/** "short- and medium-term": the hyphen stands for the second word. */
function isSuspended(right: string): boolean {
  return /^(?:and|or|to|et|ou|y|o)$/.test(right);
}

/**
 * Tells what to do with a hyphen at a line's end: keep it in "Secretary-" + "General", drop it in "develop-" + "ment". It is
 * dropped only where the document prints the word in one elsewhere, and never with the hyphen.
 */
function hyphensOf(source: string) {
  const known = onFirstUse(() => {
    const plain = source.toLowerCase().replace(/[\u2010\u2011]/g, "-");
    return new Set(plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu));
  });
  const has = (word: string) => known().has(word.toLowerCase());
  /** Whether the document prints the word with its hyphen somewhere. */
  const prints = (left: string, right: string) => has(`${left}-${right}`);
  return { prints, keeps: (left: string, right: string) => !has(left + right) || prints(left, right) };
}

function offsetAtOf({ starts, offsets }: Folding): (index: number) => number {
  return (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (offsets[low] ?? 0) + index - (starts[low] ?? 0);
  };
}

const spread = /(?<![\p{L}\p{N}’'.-])\p{L}(?: \p{Ll}){4,}(?![\p{L}\p{N}])/gu;

/** Stretched lines come out of a PDF letter by letter: "I n v i t e s". */
function withoutLetterSpacing(folded: FoldedText): FoldedText {
  if (!/ \p{Ll} \p{Ll} \p{Ll} /u.test(folded.text)) return folded;
  const spaces = new Set<number>();
  for (const { start, end } of matchesIn(folded.text, spread))
    for (let at = start + 1; at < end; at += 2) spaces.add(at);
  if (spaces.size === 0) return folded;
  const kept = Array.from({ length: folded.text.length }, (_, at) => at).filter((at) => !spaces.has(at));
  return {
    text: kept.map((at) => folded.text.charAt(at)).join(""),
    offsetAt: (index) => folded.offsetAt(kept[index] ?? 0),
  };
}

/** Cyrillic and Greek letters that look like Latin ones, and these. */
const letters = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const latin = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo";
const lookalike = new RegExp(`[${letters}]`, "g");

/** The text with look-alike letters inside Latin words made Latin ("Сommission", with a Cyrillic С); as long as before. */
export function foldLookalikes(text: string): string {
  if (!/[\u0370-\u04ff]/.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Latin}/u.test(word)
      ? word.replace(lookalike, (letter) => latin.charAt(letters.indexOf(letter)))
      : word,
  );
}

/** Not an exponent: behind a figure or a letter that stands alone ("10⁶", "m/s²") or a measure ("km²"). */
const raisedFigures = /(?<![\d⁻⁰¹²³⁴-⁹]|(?<!\p{L})(?:\p{L}|[cdk]m))[⁰¹²³⁴-⁹]+/gu;

/** Raised figures ("ships,¹") are markers: plain ones where notes follow, else nothing. */
export function foldRaised(text: string): string {
  const hasNotes = /^[^\S\n]*(?:[⁰¹²³⁴-⁹]|_{5,}[^\S\n]*$)/mu.test(text);
  return text.replace(raisedFigures, (figures) => (hasNotes ? figures.normalize("NFKC") : ""));
}

/** As many of a double-spaced text's lines may stand close to the next. */
const mostClose = 0.05;
/** In running text about a line in two goes on in small letters; where each line is a paragraph, hardly any does. */
const leastGoingOn = 0.25;

/**
 * Some programs print a blank line behind every line: then one of each run of blank lines means nothing, and is left out.
 * Other texts come back as they are.
 */
export function withoutDoubleSpacing(lines: readonly SourceLine[]): readonly SourceLine[] {
  const isBlank = (at: number): boolean => lines[at]?.text === "";
  const printed = lines.filter(({ text }) => text !== "");
  const close = lines.filter(({ text }, at) => text !== "" && at > 0 && !isBlank(at - 1));
  // An item, "a) …", begins in small letters, too, and in Russian a paragraph behind one that has ended.
  const goingOn = printed.filter(({ text }, at) => {
    const opensInRussian = /^\p{Script=Cyrillic}/u.test(text) && isEnded(printed[at - 1]?.text ?? "");
    return /^\p{Ll}(?!\p{Ll}{0,3}[).])/u.test(text) && !opensInRussian;
  });
  if (close.length > printed.length * mostClose) return lines;
  if (goingOn.length < printed.length * leastGoingOn) return lines;
  return lines.filter((line, at) => line.text !== "" || at === 0 || isBlank(at - 1));
}
