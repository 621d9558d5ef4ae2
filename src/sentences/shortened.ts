import type { Span } from "../domain/resolution.ts";
import { overlaps, sliceOf } from "../domain/units.ts";
import { isComplete, type Segment, segmentsOf, wantsObject } from "./segments.ts";
import { trimmed, wordCount } from "./wording.ts";

/** What is shown of a stretch of a unit's text. */
export interface Shortened {
  /** One stretch, word for word. */
  readonly quote: string;
  /** The same with " … " for what is left out within it and behind it. */
  readonly shown: string;
}

export interface ShorteningOptions {
  /** As many words as are shown where the text allows; `Number.POSITIVE_INFINITY` for all of it. */
  readonly words: number;
  /** Offsets in the text of what is never left out, such as what answers, a hedge, a date. */
  readonly keep?: readonly Span[];
  /** Also cut within a clause, before "by", "through" and the like, where it is too long: for a line of a list. */
  readonly tight?: boolean;
}

/**
 * As much of a text as makes sense, cut where clauses end: how it begins, what is to be kept with the clause it belongs to, and
 * every condition. A text that allows no cut is shown whole.
 */
export function shortened(text: string, options: ShorteningOptions): Shortened {
  const { quote, shown } = shortenedText(text, options);
  return { quote: withoutMarksAround(quote), shown: withoutMarksAround(shown) };
}

/** Each paragraph of a statement opens with a quotation mark, and the last one alone closes. */
function withoutMarksAround(text: string): string {
  if (!text.startsWith("“")) return text;
  let open = 0;
  const closing = [...text].findIndex((sign) => {
    open += sign === "“" ? 1 : sign === "”" ? -1 : 0;
    return open === 0;
  });
  if (closing < 0) return text.slice(1);
  return closing === [...text].length - 1 ? trimmed(text.slice(1, -1)) : text;
}

function shortenedText(text: string, options: ShorteningOptions): Shortened {
  const whole = trimmed(text);
  if (isShort(whole, options)) return { quote: whole, shown: whole };
  const { keep = [] } = options;
  const sentences = sentencesOf(text);
  const [first] = keep;
  const at = Math.max(0, first ? sentences.findIndex((each) => overlaps(first, each)) : 0);
  const sentence = sentences[at];
  if (!sentence || sentences.length === 1) return clausesOf(text, options);
  const words = sliceOf(text, sentence);
  const within = keep.filter((span) => overlaps(span, sentence));
  const { quote, shown } = shortenedText(words, { ...options, keep: movedTo(sentence.start, within) });
  const isLast = at === sentences.length - 1 || shown.endsWith("…");
  return { quote, shown: `${at > 0 ? "… " : ""}${shown}${isLast ? "" : " …"}` };
}

/** A fifth more words are not worth a mark that they are left out, but in a line of a list. */
const littleMore = 1.2;

function isShort(whole: string, { words, tight }: ShorteningOptions): boolean {
  return wordCount(whole) <= words * (tight ? 1 : littleMore);
}

/** Spans of a text as spans of the stretch of it that begins at `start`. */
export function movedTo(start: number, spans: readonly Span[] = []): Span[] {
  return spans.map((span) => ({ start: span.start - start, end: span.end - start }));
}

/** Spans in order, those that go on with the one before made one with it. */
export function joinedWhere<Part extends Span>(
  spans: readonly Part[],
  goesOn: (last: Part, next: Part) => boolean,
): Part[] {
  const joined: Part[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && goesOn(last, span)) joined.splice(-1, 1, { ...last, end: Math.max(last.end, span.end) });
    else joined.push(span);
  }
  return joined;
}

/** A letter in an annex has paragraphs of several sentences. */
export function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(/(?<=[\p{Ll}\d)”]{2}[.?!])\s+(?=\p{Lu})/gu)].map(({ index }) => index);
  const starts = [0, ...ends];
  return starts.map((start, at) => ({ start, end: ends[at] ?? text.length }));
}

function clausesOf(text: string, { words, keep = [], tight }: ShorteningOptions): Shortened {
  const clauses = withTitlesWhole(text, segmentsOf(text));
  const segments = tight ? clauses.flatMap((clause) => splitTight(text, clause, words, keep)) : clauses;
  const kept = keptOf(segments, keep);
  const chosen = new Set([
    ...beginning(text, segments, words - wordCount(wordsOf(text, segments, [...kept])), kept),
    ...kept,
  ]);
  for (const at of conditionsOf(segments, chosen)) chosen.add(at);
  // "is authorized to utilize, in the biennium, *cash from special funds*": what was to be kept may end before its object.
  let last = Math.max(...chosen);
  while (
    last < segments.length - 1 &&
    wantsObject(text.slice(segments[last - 1]?.start, segments[last]?.end))
  )
    chosen.add(++last);
  const isLittleLeft = wordCount(trimmed(text.slice(segments[last]?.end))) <= littleRest;
  if (isLittleLeft && !tight) for (let at = last + 1; at < segments.length; at++) chosen.add(at);
  return shownOf(text, segments, chosen);
}

/** The segments up to the last end within `words` at which a reader may stop, else the first end; asides that are not kept left out. */
function beginning(
  text: string,
  segments: readonly Segment[],
  words: number,
  kept: ReadonlySet<number>,
): readonly number[] {
  const told: number[] = [];
  let best: readonly number[] | undefined;
  for (const [at, { kind, end }] of segments.entries()) {
    const isAside = kind === "aside" && (at > 0 || isPutOff(text, segments, at));
    if (isAside && !kept.has(at)) continue;
    told.push(at);
    const core = told.filter((each) => each === 0 || !isBeside(text, segments[each]));
    const isEnd = !isPutOff(text, segments, at) && isComplete(wordsOf(text, segments, core), text.slice(end));
    if (!isEnd && at < segments.length - 1) continue;
    const isTooLong = wordCount(wordsOf(text, segments, told)) > words;
    if (best === undefined || !isTooLong) best = [...told];
    if (isTooLong) break;
  }
  return best ?? told;
}

function wordsOf(text: string, segments: readonly Segment[], chosen: readonly number[]): string {
  return chosen.map((at) => text.slice(segments[at]?.start, segments[at]?.end)).join(", ");
}

/** "the Office, in consultation with States, *to prepare*", "submit to the Council, by 1 May, *a report*": what is asked comes only behind asides. */
function isPutOff(text: string, segments: readonly Segment[], at: number): boolean {
  const next = segments.findIndex((segment, later) => later > at && !isBeside(text, segment));
  const isBehind = next > at + 1 || isBeside(text, segments[at]);
  return isBehind && next > 0 && /^(?:not )?to\s|^(?:that|an?|the)\s/.test(text.slice(segments[next]?.start));
}

/** An aside, or a time that stands between commas ("to prohibit, by 31 December, …"): what it stands behind is no more complete for it. */
function isBeside(text: string, segment: Segment | undefined): boolean {
  return segment !== undefined && (segment.kind === "aside" || time.test(sliceOf(text, segment)));
}

const time = /^(?:by|until|before|after|during|for|at|on|no later)\s[^,]{3,60}$/;

/** The segments in which something to be kept stands, each from the beginning of its clause. */
function keptOf(segments: readonly Segment[], keep: readonly Span[]): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const [at, segment] of segments.entries()) {
    if (!keep.some((span) => overlaps(span, segment))) continue;
    kept.add(at);
    if (segment.continues) kept.add(segments.slice(0, at).findLastIndex((each) => !each.continues));
    if (segment.kind === "aside") continue;
    const clause = segments.slice(0, at + 1).findLastIndex((each) => each.kind === "opening");
    for (let from = Math.max(0, clause); from < at; from++)
      if (segments[from]?.kind !== "aside") kept.add(from);
  }
  return kept;
}

/** Conditions of what is shown: those that follow it at once, and that at the very end. */
function conditionsOf(segments: readonly Segment[], chosen: ReadonlySet<number>): readonly number[] {
  return segments.flatMap(({ kind }, at) => {
    const before = segments.slice(0, at).findLastIndex((segment) => segment.kind !== "aside");
    const applies = chosen.has(before) || at === segments.length - 1;
    return kind === "condition" && applies ? [at] : [];
  });
}

/** With so few words more a clause is said to its end. */
const littleRest = 12;

/** So few words between two clauses ("as appropriate") are not worth a mark that they are left out. */
const smallGap = 3;

function shownOf(text: string, segments: readonly Segment[], chosen: ReadonlySet<number>): Shortened {
  const pieces = joinedWhere(
    segments.filter((_, at) => chosen.has(at)),
    (last, next) => wordCount(trimmed(text.slice(last.end, next.start))) <= smallGap,
  );
  const first = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? text.length;
  const quote = trimmed(text.slice(first, end));
  const shown = pieces.map((piece) => trimmed(sliceOf(text, piece))).join(" … ");
  return { quote, shown: trimmed(text).endsWith(quote) ? shown : `${shown} …` };
}

/** A clause that is too long as what is shown of it and what is not. */
function splitTight(text: string, segment: Segment, words: number, keep: readonly Span[]): Segment[] {
  const { start, end, kind } = segment;
  const clause = text.slice(start, end);
  if (kind === "aside" || kind === "condition" || wordCount(clause) <= words) return [segment];
  const cuts = [...clause.matchAll(looseEnd)]
    .map(({ index }) => start + index)
    .filter(
      (at) =>
        wordCount(text.slice(start, at)) <= words &&
        isComplete(text.slice(start, at), text.slice(at)) &&
        !keep.some((span) => span.start < end && span.end > at && span.start >= start),
    );
  const whole = cuts.findLast((at) => !/^\sof\s/.test(text.slice(at)));
  const isStub = whole === undefined || wordCount(text.slice(start, whole)) < fewestOfLine;
  const cut = isStub ? cuts.at(-1) : whole;
  return cut === undefined
    ? [segment]
    : [
        { start, end: cut, kind },
        { start: cut, end, kind: "aside" },
      ];
}

/** Before these a phrase may end, but not within a name: "Conference on Disarmament". Before "of" hardly: "the use …" tells nothing. */
const looseEnd =
  /(?<!\p{Lu}[\p{L}’-]*)\s(?=(?:of|for|by|through|in|on|with|at|during|under|across|among|within)\s)/gu;

/** With fewer words what is left of a clause is a stub. */
const fewestOfLine = 8;

/** An instrument and its title are one: "resolution 66/181, entitled “…”". */
function withTitlesWhole(text: string, segments: readonly Segment[]): Segment[] {
  return joinedWhere(segments, (_, next) => /^entitled\b/.test(sliceOf(text, next)));
}
