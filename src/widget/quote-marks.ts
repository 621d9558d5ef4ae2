import type { Span } from "../domain/resolution.ts";
import { native } from "./native.ts";

/** A stretch of a text, marked or not; the stretches together are the text. */
interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** A quote with the place where it is said to stand. */
export interface QuotePlace extends Span {
  readonly quote: string;
}

/**
 * Cuts a text at its quotes. A quote is marked only where its words really stand: at its offsets, or else where they
 * are found. Overlapping quotes become one mark.
 */
export function markQuotes(text: string, quotes: readonly QuotePlace[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { start, end } of joinOverlapping(native.map(quotes, (quote) => placeIn(text, quote)))) {
    if (start > from) native.push(stretches, { text: native.slice(text, from, start), marked: false });
    native.push(stretches, { text: native.slice(text, start, end), marked: true });
    from = end;
  }
  if (from < text.length) native.push(stretches, { text: native.slice(text, from), marked: false });
  return stretches;
}

function joinOverlapping(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of native.sort(spans, (one, other) => one.start - other.start)) {
    const last = joined[joined.length - 1];
    if (span.end === 0) continue;
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else native.push(joined, span);
  }
  return joined;
}

/** An empty span where the words do not stand in the text. */
function placeIn(text: string, { quote, start, end }: QuotePlace): Span {
  if (quote === "") return { start: 0, end: 0 };
  if (start >= 0 && native.slice(text, start, end) === quote) return { start, end };
  const found = native.indexOf(text, quote);
  return found < 0 ? { start: 0, end: 0 } : { start: found, end: found + quote.length };
}
