import type { Span } from "../domain/resolution.ts";
import { isAnnexHeading } from "./annex-heading.ts";
import type { BodyLine } from "./body-lines.ts";
import { type Formula, readFormula } from "./formula.ts";
import { isNextLabel, type OpenLists, type PrintedMarker, placeMarker, readMarker } from "./list-markers.ts";
import { isActionVerb, isKnownOpening, opensOperative, opensPreambular } from "./openings.ts";

export type BlockRole = "numbered" | "item" | "plain" | "heading" | "formula" | "annex" | "closing";

/** One paragraph, item or heading of the body, in the order of the print. */
export interface Block {
  role: BlockRole;
  /** Preambular until the first operative paragraph after a formula. */
  phase: "preambular" | "operative" | "annex";
  readonly number: number | null;
  readonly marker: string | null;
  /** Depth of an item, 1 for the outermost. */
  readonly depth: number;
  /** The first of its list. */
  readonly isFirstItem: boolean;
  readonly formula: Formula | null;
  /** Its lines. */
  readonly spans: Span[];
  /** Its lines without number or marker. */
  readonly textSpans: Span[];
  /** Text without number or marker, as far as rules look at it. */
  opening: string;
  lastLine: string;
}

const closingLine =
  /^(?:\d{1,5}(?:st|nd|rd|th)\b.{0,40}\bmeeting\b|\d{1,5}\s?(?:re|e|ème|ª|a\.?)\s.{0,40}(?:séance|sesión|reunión)\b|\p{Lu}\p{Ll}+ (?:plenary meeting|séance plénière|sesión plenaria)\b|\[?(?:Adopted (?:at|unanimously|by|without)|Adoptée? |Aprobad[ao] ))/u;
const labelledHeading =
  /^(?:Rule|Article|Section|Part|Chapter|Principle|Guideline|Règle|Section|Chapitre|Artículo|Regla|Sección|Capítulo)\s+(?:\d{1,3}|[IVXLC]{1,6})[A-Z]?(?: (?:bis|ter|quater))?\.?$/;
const tableNote = /^[a-e]\s+\p{Lu}/u;
const numberStrong = /^(\d{1,3})\.(?:\s+|$)/;
const numberWeak = /^(\d{1,3})(?:,?\s+|\.)(?=[\p{Lu}])/u;
const ended = /(?:[,;.:!?—–][”"’»)\]]*\s?\d{0,3}\*?|[;,] (?:and|or|et|ou|y|o|e))$/;
const endedFully = /[;.:!?][”"’»)\]]*\s?\d{0,3}\*?$/;

interface State {
  readonly blocks: Block[];
  phase: Block["phase"];
  closed: boolean;
  lastNumber: number;
  lists: OpenLists;
  previous: BodyLine | undefined;
  /** Whether operative paragraphs are numbered. */
  readonly hasNumbers: boolean;
  /** The length of full lines. */
  readonly width: number;
}

/** Splits the lines of the body into blocks; `isSpaced` tells whether blank lines part them. */
export function splitBlocks(body: readonly BodyLine[], isSpaced: boolean): Block[] {
  const state: State = {
    blocks: [],
    phase: "preambular",
    closed: false,
    lastNumber: 0,
    lists: [],
    previous: undefined,
    hasNumbers: numbersParagraphs(body),
    width: usualWidth(body.map((line) => line.text)),
  };
  for (const [at, line] of body.entries()) {
    const started = startBlock(line, state, () => upcoming(body, at), isSpaced);
    if (!started) continueBlock(line, state);
    state.previous = line;
  }
  return state.blocks;
}

const shortestFullLine = 40;

/** The median width of lines that are no mere labels: most lines of a text are full. */
function usualWidth(lines: readonly string[]): number {
  const widths = lines
    .filter((line) => line.length >= shortestFullLine)
    .map(widthOf)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** In print, a capital takes the room of one and a third small letters. */
function widthOf(text: string): number {
  return text.length + (text.slice(0, 500).match(/\p{Lu}/gu)?.length ?? 0) / 3;
}

function numbersParagraphs(body: readonly BodyLine[]): boolean {
  const annex = body.findIndex((line) => isAnnexHeading(line.text));
  return body.slice(0, annex < 0 ? undefined : annex).some((line) => /^1\.(?:\s|$)/.test(line.text));
}

function upcoming(body: readonly BodyLine[], at: number): readonly BodyLine[] {
  return body.slice(at + 1, at + 5);
}

function startBlock(
  line: BodyLine,
  state: State,
  next: () => readonly BodyLine[],
  isSpaced: boolean,
): boolean {
  const before = state.previous?.text ?? "";
  const broken = !isSpaced && line.gap === "none" && isBrokenLine(before, line, state);
  const parted = line.gap === "blank" || ended.test(before.slice(-12)) || broken || state.blocks.length === 0;
  if (isAnnexHeading(line.text) && (line.gap !== "none" || endedFully.test(before.slice(-12)))) {
    return start(state, line, { role: "annex" });
  }
  if (state.closed) return false;
  if (state.phase !== "annex" && parted) {
    const formula = line.gap === "none" && isSpaced ? null : readFormula(line.text);
    if (formula) return start(state, line, { role: "formula", formula });
  }
  if (state.phase !== "preambular" && parted && closingLine.test(line.text.slice(0, 120))) {
    return start(state, line, { role: "closing" });
  }
  return (
    startNumbered(line, state, parted) ||
    startItem(line, state, parted) ||
    startPlain(line, state, parted, next, isSpaced)
  );
}

/** Text wraps at the width of the page: a line ended for a reason if the next word had found room on it. */
function isBrokenLine(before: string, line: BodyLine, state: State): boolean {
  const next = /^\S+/.exec(line.text)?.[0] ?? "";
  const last = state.blocks.at(-1);
  const mayEnd = ended.test(before.slice(-12)) || (last?.role === "item" && last.spans.length === 1);
  const hadRoom = widthOf(before) + 1 + widthOf(next) <= (mayEnd ? 0.9 : 0.8) * state.width;
  return state.width > 60 && hadRoom && /^(?:[\p{Lu}“"(–•]|\d{1,3}\.\s|[a-z]\.\s)/u.test(line.text);
}

function startNumbered(line: BodyLine, state: State, parted: boolean): boolean {
  const strong = numberStrong.exec(line.text);
  const match = strong ?? numberWeak.exec(line.text);
  if (match === null) return false;
  const number = Number(match[1]);
  const follows = number === state.lastNumber + 1;
  const rest = line.text.slice(match[0].length);
  if (!strong) {
    if (!parted || !follows || number === 1 || !isActionVerb(rest)) return false;
  } else if (!isPlausibleNumber(number, rest, line, state, parted)) return false;
  state.lastNumber = number;
  if (state.phase === "preambular") state.phase = "operative";
  return start(state, line, { role: "numbered", number, length: match[0].length });
}

/**
 * A number with a dot starts a paragraph if it follows the last one, restarts at 1, or skips some where the form is plain;
 * in mid-sentence only behind a heading or before an action verb.
 */
function isPlausibleNumber(
  number: number,
  rest: string,
  line: BodyLine,
  state: State,
  parted: boolean,
): boolean {
  const follows = number === state.lastNumber + 1;
  const last = state.blocks.at(-1);
  const behindHeading = last?.role === "annex" || (last?.role === "plain" && last.spans.length <= 4);
  if (!parted) return follows && (isActionVerb(rest) || (behindHeading && /^\p{Lu}/u.test(rest)));
  if (follows) return true;
  if (number === 1) return line.gap !== "none" || behindHeading;
  const step = number - state.lastNumber;
  if (line.gap === "blank")
    return state.phase === "annex" || (step > 0 && step <= 4) || state.lastNumber === 0;
  return step > 0 && step <= 4 && isActionVerb(rest);
}

function startItem(line: BodyLine, state: State, parted: boolean): boolean {
  const printed = readMarker(line.text);
  const last = state.blocks.at(-1);
  if (printed === null || last === undefined) return false;
  if (!parted && !startsUnended(printed, line, state)) return false;
  const afterColon = /[:—–]$/.test(last.lastLine);
  const depth = placeMarker(state.lists, printed, afterColon);
  if (depth === 0 && line.gap !== "blank") return false;
  return start(state, line, {
    role: "item",
    marker: printed.marker,
    length: printed.length,
    isFirstItem: state.lists.at(-1)?.last === 1,
    depth: depth === 0 ? Math.max(1, state.lists.length) : depth,
  });
}

/** Bulleted names and figures end without a mark of punctuation, and so do titles of items with a list below. */
function startsUnended(printed: PrintedMarker, line: BodyLine, state: State): boolean {
  const isBullet = printed.readings[0]?.style === "bullet";
  const isOpen = state.lists.some((list) => list.style === "bullet" && list.form === printed.marker);
  const last = state.blocks.at(-1);
  const underTitle = (last?.role === "item" || last?.role === "numbered") && last.spans.length <= 3;
  const isFirst = printed.readings.some((reading) => reading.index === 1) || isBullet;
  const mayStart = (isBullet && isOpen) || (isFirst && underTitle) || isNextLabel(state.lists, printed);
  return mayStart && /^\p{Lu}/u.test(line.text.slice(printed.length));
}

function startPlain(
  line: BodyLine,
  state: State,
  parted: boolean,
  next: () => readonly BodyLine[],
  isSpaced: boolean,
): boolean {
  const before = state.previous?.text.slice(-12) ?? "";
  if (line.gap === "blank" && isSpaced) {
    if (!ended.test(before) && goesOnBehindBlank(line.text, state)) return false;
  } else if (state.blocks.length > 0 && state.blocks.at(-1)?.role !== "annex") {
    if (parted && labelledHeading.test(line.text)) return start(state, line, { role: "plain" });
    if (state.phase === "annex" && standsApart(line, state)) return start(state, line, { role: "plain" });
    const isMissingGap = isSpaced && line.gap === "none";
    if (isMissingGap && !startsWithoutGap(line, state, parted, next)) return false;
    if (!isMissingGap && !startsUnannounced(line, state, parted, next, isSpaced)) return false;
  }
  if (state.phase === "preambular" && opensOperativePart(line.text, state)) state.phase = "operative";
  return start(state, line, { role: "plain" });
}

function isShort(state: State): boolean {
  return (state.previous?.text.length ?? 0) < 0.8 * state.width;
}

/** A blank line cuts a sentence where it goes on in small letters, or in a preambular paragraph that nothing ended. */
function goesOnBehindBlank(text: string, state: State): boolean {
  const last = state.blocks.at(-1);
  if (/^\p{Ll}/u.test(text)) return !tableNote.test(text);
  const isOpen = last?.role === "plain" && last.phase === "preambular" && opensPreambular(last.opening);
  return isOpen && !opensPreambular(text) && !opensOperative(text) && last.spans.length > 1;
}

/** In annexes: a formula and the line behind it, and the notes to a table ("a See A/80/505."). */
function standsApart(line: BodyLine, state: State): boolean {
  const before = state.previous?.text ?? "";
  return tableNote.test(line.text) || readFormula(line.text) !== null || readFormula(before) !== null;
}

/** In a text with blank lines one may be missing: before an opening behind a short line, or before a heading. */
function startsWithoutGap(
  line: BodyLine,
  state: State,
  parted: boolean,
  next: () => readonly BodyLine[],
): boolean {
  if (!parted || line.text.length > 0.8 * state.width)
    return parted && isShort(state) && isKnownOpening(line.text);
  const following = [line, ...next()];
  const standsAlone =
    /[.;]\s?\d{0,3}$/.test(state.previous?.text.slice(-12) ?? "") && isHeadingOrLead(following);
  return standsAlone || (isShort(state) && isKnownOpening(line.text));
}

/** Without a blank line before it, a paragraph shows by the end of the line before and by its own first words. */
function startsUnannounced(
  line: BodyLine,
  state: State,
  parted: boolean,
  next: () => readonly BodyLine[],
  isSpaced: boolean,
): boolean {
  if (!parted || !/^[\p{Lu}“"([]/u.test(line.text)) return false;
  const before = state.previous?.text.slice(-12) ?? "";
  const following = [line, ...next()];
  const acrossBlanks = line.gap === "break";
  if (leadsToNumber(following, state, acrossBlanks)) return true;
  if (!isSpaced && line.gap === "none" && isBrokenLine(state.previous?.text ?? "", line, state)) return true;
  if (state.phase === "preambular") {
    return isKnownOpening(line.text) || isActionVerb(line.text) || isFirstUnnumbered(line.text, state);
  }
  if (
    state.phase === "annex" &&
    /[,;]$/.test(before) &&
    (isKnownOpening(line.text) || isActionVerb(line.text))
  )
    return true;
  if (!endedFully.test(before)) return false;
  if (!isSpaced && /:$/.test(before) && following[1] && isBrokenLine(line.text, following[1], state))
    return true;
  if (isSpaced && line.gap === "break")
    return /;\s?\d{0,3}$/.test(before) || isShort(state) || isHeadingOrLead(following);
  return state.phase === "operative" && state.lastNumber === 0 && isActionVerb(line.text);
}

/** Where the paragraphs are numbered, only a known verb opens the operative part before number 1. */
function opensOperativePart(text: string, state: State): boolean {
  if (opensPreambular(text)) return false;
  return state.hasNumbers ? isActionVerb(text) : opensOperative(text);
}

/** In a resolution without numbers, the operative part shows by its verb alone, known or not: "Forwards the …". */
function isFirstUnnumbered(text: string, state: State): boolean {
  return !state.hasNumbers && opensOperative(text) && /^\p{Lu}\p{Ll}+s \p{Ll}/u.test(text);
}

/** A heading of at most four lines, before the next numbered paragraph or the next item of an open list. */
function leadsToNumber(lines: readonly BodyLine[], state: State, acrossBlanks: boolean): boolean {
  for (const [at, line] of lines.entries()) {
    if (at > 0 && line.gap === "blank" && !acrossBlanks) return false;
    const number = numberStrong.exec(line.text)?.[1];
    if (number !== undefined) return Number(number) === state.lastNumber + 1 || Number(number) === 1;
    const printed = at === 0 ? null : readMarker(line.text);
    if (printed !== null) return isNextLabel(state.lists, printed) || opensList(printed, state);
    if (ended.test(line.text.slice(-12)) && !/^[IVXLC]+\.$/.test(line.text)) return false;
  }
  return false;
}

function opensList(printed: PrintedMarker, state: State): boolean {
  return printed.readings.some((reading) => reading.index === 1) && /:$/.test(state.previous?.text ?? "");
}

/** Whether the lines up to the next blank one end as headings do, or announce the numbered paragraph behind it. */
function isHeadingOrLead(lines: readonly BodyLine[]): boolean {
  const end = lines.findIndex((line, at) => at > 0 && line.gap !== "none");
  const last = end < 0 ? undefined : lines[end - 1];
  if (last === undefined) return false;
  return (
    !ended.test(last.text.slice(-12)) ||
    (last.text.endsWith(":") && numberStrong.test(lines[end]?.text ?? ""))
  );
}

interface Start {
  readonly role: BlockRole;
  readonly number?: number;
  readonly marker?: string;
  readonly length?: number;
  readonly depth?: number;
  readonly isFirstItem?: boolean;
  readonly formula?: Formula;
}

function start(state: State, line: BodyLine, given: Start): true {
  if (given.role === "annex") state.phase = "annex";
  if (given.role === "formula") state.phase = "preambular";
  if (given.role === "annex" || given.role === "formula") state.lastNumber = 0;
  state.closed = given.role === "closing";
  const mayGoOn = given.role === "item" || (given.role === "plain" && state.phase !== "preambular");
  if (!mayGoOn) state.lists = [];
  const rest = line.text.slice(given.length ?? 0);
  state.blocks.push({
    role: given.role,
    phase: state.phase,
    number: given.number ?? null,
    marker: given.marker ?? null,
    depth: given.depth ?? 0,
    isFirstItem: given.isFirstItem ?? false,
    formula: given.formula ?? null,
    spans: [{ start: line.start, end: line.end }],
    textSpans: rest === "" ? [] : [{ start: line.end - rest.length, end: line.end }],
    opening: rest,
    lastLine: line.text,
  });
  return true;
}

function continueBlock(line: BodyLine, state: State): void {
  const block = state.blocks.at(-1);
  if (block === undefined) return;
  const span = { start: line.start, end: line.end };
  block.spans.push(span);
  block.textSpans.push(span);
  if (block.opening.length < 120) block.opening = `${block.opening} ${line.text}`.trim();
  block.lastLine = line.text;
}
