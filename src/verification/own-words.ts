import type { Span } from "../domain/resolution.ts";

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
 * Quotations are what stands between quotation marks of any language, with those nested in it. Single marks quote only
 * where no letter stands before the opening or behind the closing one: elsewhere they are apostrophes. One that is never
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
export function markersIn(sentence: string, printed: readonly string[] = []): string[] {
  return [...sentence.matchAll(marker)]
    .filter(([found]) => !stands(found, printed))
    .map(([, label = ""]) => label.trim());
}

/** The sentence without citation markers such as "[OP 13]", which are written by `ask` and not by answerers. */
export function withoutMarkers(sentence: string, printed: readonly string[] = []): string {
  return sentence.replace(marker, (found) => (stands(found, printed) ? found : "")).trim();
}

function stands(found: string, printed: readonly string[]): boolean {
  return printed.some((text) => text.includes(found.trim()));
}
