import { groupByBaseline, type PdfRun } from "./pdf-lines.ts";

/** What of a page is read in one go, from top to bottom. */
export interface PagePart {
  readonly side: "whole" | "left" | "right";
  readonly runs: readonly PdfRun[];
}

/** Pieces of a line that are further apart, in heights of the type, do not go on with each other. */
const columnGap = 1;
/** The gutter is looked for in the middle of what is printed, as shares of its width, in so many steps. */
const middle = { from: 0.35, to: 0.65, steps: 60 };
/** As many lines, and letters in the line in the middle, has a column of sentences; a table has fewer. */
const leastLines = 10;
const leastLetters = 15;
/** Of the lines of a page at most this share goes across the gutter: titles and rules. */
const mostAcross = 0.25;

interface Piece {
  readonly start: number;
  end: number;
  readonly runs: PdfRun[];
}

/** A page in two columns in the order in which it is read: down the left one and then the right one, between what goes across both. */
export function partsOfPage(runs: readonly PdfRun[]): PagePart[] {
  const lines = groupByBaseline(runs).map((line) => piecesOf(line.runs, columnGap * line.height));
  const gutter = gutterOf(lines);
  if (gutter === null) return [{ side: "whole", runs }];
  const parts: PagePart[] = [];
  let left: PdfRun[] = [];
  let right: PdfRun[] = [];
  const flush = () => {
    parts.push({ side: "left", runs: left }, { side: "right", runs: right });
    [left, right] = [[], []];
  };
  for (const pieces of lines) {
    const isAcross = pieces.some((piece) => piece.start < gutter && gutter < piece.end);
    if (isAcross) {
      flush();
      parts.push({ side: "whole", runs: pieces.flatMap((piece) => piece.runs) });
    } else
      for (const { end, runs: printed } of pieces) {
        const side = end <= gutter ? left : right;
        for (const run of printed) side.push(run);
      }
  }
  flush();
  return parts.filter((part) => part.runs.length > 0);
}

/** Words of so many letters are mostly those that every sentence of a language has; fewer of them tell nothing. */
const shortWord = /(?<!\p{L})\p{L}{1,4}(?!\p{L})/gu;
const leastWords = 40;
/** Two texts in one language have more of their short words in common. */
const commonInOneLanguage = 0.5;

/** Whether left and right columns are in two languages. Only the words of the file decide, so any two languages may be. */
export function areTwoLanguages(left: string, right: string): boolean {
  const [one, other] = [shortWords(left), shortWords(right)];
  if (one.length < leastWords || other.length < leastWords) return false;
  const words = new Set(one);
  const share = (word: string, among: readonly string[]) =>
    among.filter((each) => each === word).length / among.length;
  const common = [...words].reduce((sum, word) => sum + Math.min(share(word, one), share(word, other)), 0);
  return common < commonInOneLanguage;
}

/** Of a long text the first ones, which are enough. */
function shortWords(text: string): string[] {
  return (text.slice(0, 50_000).toLowerCase().match(shortWord) ?? []).slice(0, 2_000);
}

function piecesOf(runs: readonly PdfRun[], gap: number): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const last = pieces.at(-1);
    const end = run.x + run.width;
    const isBlank = run.text.trim() === "";
    if (last === undefined || run.x - last.end > gap) {
      if (!isBlank) pieces.push({ start: run.x, end, runs: [run] });
      continue;
    }
    // A printed space belongs to its words and bridges no gutter.
    if (!isBlank) last.end = Math.max(last.end, end);
    last.runs.push(run);
  }
  return pieces;
}

/** Where least lines go across, if sentences stand on both sides; null on a page without columns. */
function gutterOf(lines: readonly (readonly Piece[])[]): number | null {
  const all = lines.flat();
  const from = all.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const to = all.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const gutters = Array.from({ length: middle.steps + 1 }, (_, step) => {
    const share = middle.from + ((middle.to - middle.from) * step) / middle.steps;
    const at = from + share * (to - from);
    const isAcross = ({ start, end }: Piece) => start < at && at < end;
    return { at, across: lines.filter((pieces) => pieces.some(isAcross)).length };
  });
  const [best] = gutters.sort((a, b) => a.across - b.across);
  if (best === undefined || best.across >= mostAcross * lines.length) return null;
  const { at } = best;
  const sides = [all.filter(({ end }) => end <= at), all.filter(({ start }) => start >= at)];
  return sides.every(isOfSentences) ? at : null;
}

function isOfSentences(pieces: readonly Piece[]): boolean {
  const lengths = pieces.map(({ runs }) => runs.reduce((sum, { text }) => sum + text.trim().length, 0));
  const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  return pieces.length >= leastLines && median >= leastLetters;
}
