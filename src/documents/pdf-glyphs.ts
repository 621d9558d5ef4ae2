import type { PDFPageProxy } from "unpdf/pdfjs";
import type { PdfRun } from "./pdf-lines.ts";

type Matrix = readonly [number, number, number, number, number, number];

/** What places the next glyph: the matrices of page, line and text, and how type is set. */
type Pen = Readonly<typeof atStart>;

/** A glyph as pdf.js tells it, widths in thousandths of its height; a number moves the pen back by as much. */
type Shown = { readonly unicode: string; readonly width: number; readonly isSpace: boolean } | number | null;

type Values = readonly unknown[];

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const atStart = {
  page: identity,
  line: identity,
  text: identity,
  size: 0,
  leading: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  /** 1 for type as wide as it is cut. */
  stretch: 1,
  rise: 0,
};

/** By the names that pdf.js gives to the operators of a page. */
const changes: { readonly [operator: string]: (pen: Pen, values: Values) => Pen } = {
  transform: (pen, values) => ({ ...pen, page: multiply(asMatrix(values), pen.page) }),
  paintFormXObjectBegin: (pen, [matrix]) => ({ ...pen, page: multiply(asMatrix(matrix), pen.page) }),
  beginText: (pen) => ({ ...pen, line: identity, text: identity }),
  setTextMatrix: (pen, [matrix]) => {
    const line = asMatrix(matrix);
    return { ...pen, line, text: line };
  },
  moveText: (pen, [x, y]) => onNewLine(pen, x, y),
  setLeadingMoveText: (pen, [x, y]) => ({ ...onNewLine(pen, x, y), leading: asNumber(y) }),
  nextLine: (pen) => onNewLine(pen, 0, pen.leading),
  setLeading: (pen, [leading]) => ({ ...pen, leading: -asNumber(leading) }),
  setFont: (pen, [, size]) => ({ ...pen, size: asNumber(size) }),
  setCharSpacing: (pen, [spacing]) => ({ ...pen, characterSpacing: asNumber(spacing) }),
  setWordSpacing: (pen, [spacing]) => ({ ...pen, wordSpacing: asNumber(spacing) }),
  setHScale: (pen, [percent]) => ({ ...pen, stretch: asNumber(percent) / 100 }),
  setTextRise: (pen, [rise]) => ({ ...pen, rise: asNumber(rise) }),
};

const saving = /^(?:save|paintFormXObjectBegin)$/;
const restoring = /^(?:restore|paintFormXObjectEnd)$/;

/**
 * The glyphs of a page as they are drawn, each a run of its own. What pdf.js joins into strings has spaces wherever it
 * guesses one from a gap; here a space is what the file prints as one, and gaps are for the lines to judge.
 */
export async function glyphsOfPage(page: PDFPageProxy): Promise<PdfRun[]> {
  const { OPS } = await import("unpdf/pdfjs");
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const { fnArray, argsArray } = await page.getOperatorList();
  const glyphs: PdfRun[] = [];
  const saved: Pen[] = [];
  let pen = atStart;
  for (const [at, code] of fnArray.entries()) {
    const name = names.get(code) ?? "";
    const values = Array.from((argsArray[at] ?? []) as Values);
    if (saving.test(name)) saved.push(pen);
    if (restoring.test(name)) pen = saved.pop() ?? pen;
    else if (name === "showText") pen = show(pen, values[0] as readonly Shown[], glyphs);
    else pen = changes[name]?.(pen, values) ?? pen;
  }
  return glyphs;
}

function show(pen: Pen, shown: readonly Shown[], glyphs: PdfRun[]): Pen {
  const [a, b, , , x, y] = multiply(pen.text, pen.page);
  // Text that runs up the margin is no part of the lines.
  const isLevel = Math.abs(b) < Math.abs(a) * 0.01;
  const height = Math.abs(pen.size * a);
  const wide = 0.001 * pen.size * pen.stretch;
  let advance = 0;
  for (const glyph of shown) {
    if (typeof glyph === "number") advance -= glyph * wide;
    if (glyph === null || typeof glyph === "number") continue;
    const width = glyph.width * wide;
    const run = { text: glyph.unicode, x: x + advance * a, y: y + pen.rise * a, width: width * a, height };
    if (isLevel) glyphs.push(run);
    advance += width + (pen.characterSpacing + (glyph.isSpace ? pen.wordSpacing : 0)) * pen.stretch;
  }
  return { ...pen, text: multiply([1, 0, 0, 1, advance, 0], pen.text) };
}

function onNewLine(pen: Pen, x: unknown, y: unknown): Pen {
  const line = multiply([1, 0, 0, 1, asNumber(x), asNumber(y)], pen.line);
  return { ...pen, line, text: line };
}

function multiply([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [
    a * a2 + b * c2,
    a * b2 + b * d2,
    c * a2 + d * c2,
    c * b2 + d * d2,
    e * a2 + f * c2 + e2,
    e * b2 + f * d2 + f2,
  ];
}

function asMatrix(given: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from((given ?? []) as Iterable<unknown>, asNumber);
  return [a, b, c, d, e, f];
}

function asNumber(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
