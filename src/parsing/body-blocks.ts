import { annexHeading } from "../vocabulary/label-words.ts";
import { casedPattern } from "../vocabulary/pattern.ts";
import { type Block, type BlockStart, continueBlock, openBlock, type Place, type Reading } from "./block.ts";
import { type Form, isTold } from "./find-opening.ts";
import { readFormula } from "./formula.ts";
import { type BodyLine, isEnded, isEndedFully, tooLarge, usualWidth } from "./lines.ts";
import { firstReading, isNextLabel, type PrintedMarker, placeMarker, readMarker } from "./list-markers.ts";
import { isFirstNumber, numberedStart } from "./numbered-start.ts";
import { endedEarly, opensOperativePart, startsPlain } from "./plain-start.ts";

const closingLine = casedPattern`
  ^(?:
    \d{1,5}(?:st|nd|rd|th)(?: \([^)]{1,20}\))?(?: plenary)? meeting(?=$|,? \d| [([])
    |\d{1,5}\s?(?:re|e|ème|ª|a\.?)\s(?:séance|sesión|reunión)\b
    |(?:
      \p{Lu}\p{Ll}+
      |(?:
        (?:\p{Lu}\p{Ll}+ )?[Hh]undred|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety
      )(?:[ -]\p{Ll}+){1,5}
    ) (?:plenary meeting|séance plénière|sesión plenaria)\b
    |\[?(?:Adopted (?:at|unanimously|by|without)|Adoptée? |Aprobad[ao] )
  )
`;
const linesAhead = 5;
/** Paragraphs, items and headings of one document. */
const maxBlocks = 30_000;

/**
 * Splits the lines of the body into blocks; `isSpaced` tells whether blank lines part them. Throws `document-too-large`
 * beyond 30,000 blocks.
 */
export function splitBlocks(body: readonly BodyLine[], isSpaced: boolean, form: Form): Block[] {
  const annex = body.findIndex((line) => annexHeading.test(line.text));
  const reading: Reading = {
    blocks: [],
    form,
    phase: form === "decision" || form === "amendment" ? "operative" : "preambular",
    lastNumber: 0,
    lists: [],
    hasNumbers: body.slice(0, annex < 0 ? undefined : annex).some((line) => isFirstNumber(line.text)),
    quoted: isTold(form) ? new Set() : findQuotedLines(body),
    isSpaced,
    width: usualWidth(body.map((line) => line.text)),
  };
  for (const [at, line] of body.entries()) {
    const place = placeOf(line, reading, (lines = linesAhead) => body.slice(at, at + lines));
    const started = startAt(place, reading);
    if (reading.blocks.length > maxBlocks) throw tooLarge(`more than ${maxBlocks} paragraphs`);
    if (started) openBlock(reading, line, started);
    else if (place.last) continueBlock(place.last, line);
  }
  return reading.blocks;
}

function placeOf(line: BodyLine, reading: Reading, following: Place["following"]): Place {
  const last = reading.blocks.at(-1);
  const before = last?.lastLine ?? "";
  const isBroken = !reading.isSpaced && line.gap === "none" && endedEarly(before, line, reading);
  const parted = line.gap === "blank" || isEnded(before) || isBroken || last === undefined;
  return { line, last, before, parted, following };
}

/** What starts at a line; null where the block before goes on. */
function startAt(place: Place, reading: Reading): BlockStart | null {
  const { line, last, before, parted } = place;
  if (annexHeading.test(line.text) && (line.gap !== "none" || isEndedFully(before))) return { role: "annex" };
  // Behind the closing lines nothing else begins.
  if (last?.role === "closing") return null;
  if (isBehindLastWords(place, reading)) return { role: "annex" };
  const mayOpenInner = parted && reading.phase !== "annex" && (line.gap !== "none" || !reading.isSpaced);
  if (mayOpenInner && readFormula(line.text) !== null) return { role: "formula" };
  if (reading.phase !== "preambular" && parted && closesText(place)) return { role: "closing" };
  if (reading.phase !== "preambular" && reading.quoted.has(line))
    return parted || /^[“"«]/.test(line.text) ? { role: "plain", isQuoted: true } : null;
  const start = numberedStart(place, reading) ?? itemStart(place, reading);
  if (start?.number !== undefined) reading.lastNumber = start.number;
  if (start?.role === "numbered" && reading.phase === "preambular") reading.phase = "operative";
  return start ?? plainStart(place, reading);
}

/** "Decides to remain seized of the matter.": what the Council has printed behind it is an annex, also where no heading says so. */
function isBehindLastWords(place: Place, reading: Reading): boolean {
  const isLast =
    reading.phase === "operative" && reading.form === "resolution" && lastWords.test(place.before);
  return isLast && /^\p{Lu}/u.test(place.line.text) && !closesText(place);
}

const lastWords = /\bremain (?:actively )?seized of the (?:matter|question)\.$/;

/** "41st plenary meeting", "Adopted unanimously …": behind the full stop of the last paragraph, or a blank line. */
function closesText({ line, before }: Place): boolean {
  if (!closingLine.test(line.text.slice(0, 120).replace(/\s+/g, " "))) return false;
  return line.gap === "blank" || /[.)\]”"]\s?\d{0,3}$/.test(before.slice(-8));
}

function plainStart(place: Place, reading: Reading): BlockStart | null {
  if (isTold(reading.form) && reading.phase !== "annex") return sentenceStart(place, reading);
  if (!startsPlain(place, reading)) return null;
  if (reading.phase === "preambular" && opensOperativePart(place, reading)) reading.phase = "operative";
  return { role: "plain" };
}

/** In a statement each paragraph opens with a quotation mark, which only the last one closes. */
function sentenceStart({ line, last, before }: Place, reading: Reading): BlockStart | null {
  const isFirst = last === undefined;
  const opensQuotation = /^[“‘"«]/.test(line.text) && isEndedFully(before);
  if (!isFirst && !opensQuotation && (line.gap !== "blank" || /^\p{Ll}/u.test(line.text))) return null;
  if (!isFirst) reading.phase = "operative";
  return { role: isFirst || opensQuotation || reading.form === "decision" ? "sentences" : "plain" };
}

/** Whether an item of a list starts here; the open lists are brought up to date if so. */
function itemStart(place: Place, reading: Reading): BlockStart | null {
  const printed = readMarker(place.line.text);
  if (printed === null || (!place.parted && !startsUnended(printed, place, reading))) return null;
  if (place.line.gap === "none" && isInlineList(printed, place)) return null;
  const depth = placeMarker(reading.lists, printed, /[:—–]$/.test(place.before));
  if (depth === 0 && place.line.gap !== "blank") return null;
  return {
    role: "item",
    marker: printed.marker,
    length: printed.length,
    isFirstItem: reading.lists.at(-1)?.last === 1,
    depth: depth === 0 ? Math.max(1, reading.lists.length) : depth,
  };
}

/** "on: (i) modalities …; (ii) groups …" in one paragraph, of which a line happens to begin with "(i)". */
function isInlineList(printed: PrintedMarker, { following }: Place): boolean {
  const second = secondLabels[printed.marker];
  if (second === undefined) return false;
  const lines = following();
  const end = lines.findIndex((line, at) => at > 0 && line.gap !== "none");
  return lines.slice(0, end < 0 ? undefined : end).some(({ text }) => text.indexOf(`; ${second} `) > 0);
}

const secondLabels: { readonly [first: string]: string } = { "(a)": "(b)", "(i)": "(ii)", "(1)": "(2)" };

/** Bulleted names and figures end without a mark of punctuation, and so do titles of items with a list below. */
function startsUnended(printed: PrintedMarker, { line, last }: Place, { lists }: Reading): boolean {
  const underTitle = (last?.role === "item" || last?.role === "numbered") && last.spans.length <= 3;
  const mayStart = (underTitle && firstReading(printed) !== undefined) || isNextLabel(lists, printed);
  return mayStart && /^\p{Lu}/u.test(line.text.slice(printed.length));
}

const openingMark = /^[“"«]/;
const closingMark = /[”"»][.,;]?\s?\d{0,3}$/;
/** A provision that is quoted has no more lines; behind more the mark that closes something is another's. */
const longestQuotation = 80;

/**
 * The lines of provisions that a paragraph quotes below it: "Decides that Article 27 shall read: “Article 27 1. Each member …”".
 * Their numbers and labels are none of the text's own. What no mark closes is not known to be quoted, nor is a whole resolution.
 */
function findQuotedLines(body: readonly BodyLine[]): ReadonlySet<BodyLine> {
  const quoted = new Set<BodyLine>();
  for (const [at, line] of body.entries()) {
    if (quoted.has(line) || !openingMark.test(line.text) || !body[at - 1]?.text.endsWith(":")) continue;
    const lines = body.slice(at, at + longestQuotation);
    const end = lines.findIndex(
      ({ text }, index) => closesQuotation(text) && !openingMark.test(lines[index + 1]?.text ?? ""),
    );
    const inside = lines.slice(0, end + 1);
    const first = inside.map(({ text }) => /^(\d{1,3})\. /.exec(text)?.[1]).find(Boolean);
    const isOwn = first !== undefined && first !== "1";
    if (!isOwn && !inside.some(({ text }) => readFormula(text.replace(openingMark, ""))))
      for (const each of inside) quoted.add(each);
  }
  return quoted;
}

/** A straight mark that opens a line and nothing closes in it opens. */
function closesQuotation(text: string): boolean {
  return closingMark.test(text) && !(text.startsWith('"') && text.split('"').length === 2);
}
