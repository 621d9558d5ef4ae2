import type { Resolution, Span } from "../domain/resolution.ts";
import type { Unit } from "../domain/units.ts";
import { finiteVerb } from "../vocabulary/verb-forms.ts";
import { wordsOf } from "../vocabulary/words.ts";
import { textPredicates } from "./sentence-subjects.ts";

/** A unit that a sentence cites. */
export interface CitedUnit {
  readonly resolution: Resolution;
  readonly unit: Unit;
}

/** A sentence taken apart: what it quotes, and what it says in words of its own. */
export interface SentenceParts {
  /** The sentence with each quotation replaced by `…`. */
  readonly own: string;
  readonly quotations: readonly Quotation[];
}

export interface Quotation {
  readonly quote: string;
  /** Offset of its `…` in `own`. */
  readonly at: number;
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
 * Quotations are what standsIn between quotation marks of any language, with those nested in it. Single marks quote only
 * where no letter standsIn before the opening or behind the closing one: elsewhere they are apostrophes. One that is never
 * closed quotes to the end of the sentence.
 */
export function splitQuotations(sentence: string): SentenceParts {
  let own = "";
  const quotations: Quotation[] = [];
  for (let at = 0; at < sentence.length; ) {
    const span = quotationAt(sentence, at);
    if (span) quotations.push({ quote: sentence.slice(span.start, span.end).trim(), at: own.length });
    own += span ? "…" : sentence.charAt(at);
    at = span ? span.end + 1 : at + 1;
  }
  return { own, quotations };
}

/** What standsIn between the mark at `at` and the one that closes it. */
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
export function markersIn(sentence: string, printed: readonly string[] = []): string[] {
  return [...sentence.matchAll(marker)]
    .filter(([found]) => !standsIn(found, printed))
    .map(([, label = ""]) => label.trim());
}

/** The sentence without citation markers such as "[OP 13]", which are written by `ask` and not by answerers. */
export function withoutMarkers(sentence: string, printed: readonly string[] = []): string {
  return sentence.replace(marker, (found) => (standsIn(found, printed) ? found : "")).trim();
}

function standsIn(found: string, printed: readonly string[]): boolean {
  return printed.some((text) => text.includes(found.trim()));
}

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

/** A verb with those whom it addresses, as a sentence about the text says it, and the words of the text that follow. */
interface Run {
  readonly said: string;
  readonly followed: string;
}

/**
 * A sentence whose own words are the text's: "The draft *urges all Member States requesting exemption* “to submit …”",
 * said of the text, word for word from the verb to a quotation that goes on from there. Nothing in such a run can be
 * wrong, whatever names or verbs it holds: it gives way to "says", of the same length, so that places stay the same.
 */
export function withoutVerbatim<Parts extends SentenceParts>(
  parts: Parts,
  cited: readonly CitedUnit[],
  speakers: readonly Span[],
): Parts {
  const runs = cited.flatMap(runsOf);
  const predicates = textPredicates(wordsOf(parts.own), speakers);
  const words = wordsOf(parts.own);
  let { own } = parts;
  for (const { quote, at } of parts.quotations) {
    const before = own.slice(0, at).replace(/[\s,]+$/, "");
    const run = runs.find(({ said, followed }) => before.endsWith(said) && goesOn(followed, quote));
    if (!run) continue;
    const start = before.length - run.said.length;
    const isOfText = predicates.some(
      ({ at: index, negated }) => !negated && isWithin(words[index]?.start ?? -1, start, before.length),
    );
    if (isOfText) own = own.slice(0, start) + "says".padEnd(run.said.length) + own.slice(before.length);
  }
  return { ...parts, own };
}

function isWithin(offset: number, start: number, end: number): boolean {
  return start <= offset && offset < end;
}

/** What the acts and participles of a unit say, first letters in lower case. */
function runsOf({ unit: { paragraph, text } }: CitedUnit): Run[] {
  if (!paragraph) return [];
  const acts = paragraph.acts.map(({ verbSpan, action }) => ({
    said: plainWord(text.slice(verbSpan.start, action.start)),
    followed: text.slice(action.start),
  }));
  const openings = paragraph.participles.map((participle) => ({
    said: finiteVerb(participle),
    followed: text.slice(participle.object.start),
  }));
  return [...acts, ...openings].filter(({ said }) => said.length >= "says".length);
}

function plainWord(printed: string): string {
  return printed.charAt(0).toLowerCase() + printed.slice(1).replace(/[\s,;:]+$/, "");
}

/** Whether a quotation begins where the run ends; of one with ellipses its first piece. */
function goesOn(followed: string, quote: string): boolean {
  const first = quote.split(/\s*…\s*/)[0] ?? "";
  const span = locateQuote(first, followed);
  return span !== null && /^[\s,;:“"]*$/.test(followed.slice(0, span.start));
}
