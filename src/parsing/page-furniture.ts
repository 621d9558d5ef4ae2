import type { SourceLine } from "./lines.ts";

const symbol = /^[A-Z]{1,4}\/[A-Z0-9][^\s,;]*(?: ?\(\d{4}\))?\*{0,3}$/;
const jobNumber = /^(?:GE\.|V\.)?\d{2}-\d{5}\*{0,3}(?: ?\([A-Z]\))?(?:\s+\d{6})?(?:\s*\*\w+\*)?$/;
const jobAndPage =
  /^(?:GE\.|V\.)?\d{2}-\d{5}\s*\d{1,3}(?:\/\d{1,3})?$|^\d{1,3}(?:\/\d{1,3})?\s*(?:GE\.|V\.)?\d{2}-\d{5}$/;
const barcode = /^\*\w{5,12}\*$/;
/** "* * *" */
const ornament = /^(?:\*\s){2,}\*$/;
const pageOfPages = /^\d{1,3}\/\d{1,3}$/;
const bareNumber = /^\d{1,3}$/;
const longestRunningTitle = 10;
/** Lines that a page's head and foot may take together. */
const mostBetweenPages = 60;
/** More pages than this are no resolution; the limit keeps hostile input linear. */
const mostPages = 20_000;
const longestTitleKey = 6_000;

export type Pages = ReturnType<typeof findPageFurniture>;

/**
 * Finds running titles, symbols, job numbers, barcodes and page numbers. The first page's symbol is left to the front
 * matter; `frontEnd` is the line of the formula, before which the title is printed.
 * `isPaged` tells whether pages show at all: without it the end of a page must be guessed.
 */
export function findPageFurniture(lines: readonly SourceLine[], frontEnd: number) {
  const isFurniture = lines.map(
    ({ text }) => jobNumber.test(text) || barcode.test(text) || ornament.test(text),
  );
  const printed = lines.slice(0, Math.min(frontEnd, 400)).map(({ text }) => text);
  const front = titleKey(printed.join("\n")).slice(0, longestTitleKey);
  const named = pageAnchors(lines, frontEnd, front);
  const anchors = named.length > 0 ? named : bareAnchors(lines, frontEnd);
  for (const anchor of anchors) isFurniture[anchor] = true;
  for (const anchor of anchors) {
    markPageNumbers(lines, anchor, isFurniture);
    for (const step of [-1, 1]) markRunningTitle(lines, anchor, step, front, isFurniture);
    markPageNumbers(lines, anchor, isFurniture);
  }
  if (frontEnd < lines.length) isFurniture[frontEnd] = false;
  return { isFurniture, isPaged: anchors.length > 0 };
}

const shortestPage = 15;

/** Pages that show by nothing but their numbers: 2, 3, 4 …, each alone on a line, a page apart. */
function bareAnchors(lines: readonly SourceLine[], frontEnd: number): number[] {
  const anchors: number[] = [];
  for (const [at, line] of lines.entries()) {
    const apart = at - (anchors.at(-1) ?? 0);
    if (at > frontEnd && apart >= shortestPage && line.text === String(anchors.length + 2)) anchors.push(at);
  }
  return anchors;
}

/** Lines that stand only at the head or foot of a page: the symbol printed again, or job and page number. */
function pageAnchors(lines: readonly SourceLine[], frontEnd: number, front: string): number[] {
  const anchors: number[] = [];
  const announced = announcedSymbols(lines, frontEnd);
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (anchors.length >= mostPages) break;
    // "5/7" and "40-12345" on lines of their own.
    const beside = jobNumber.test(line.text) ? [lines[index - 1], lines[index + 1]] : [];
    const isBesidePage = beside.some((each) => pageOfPages.test(each?.text ?? ""));
    if (isBesidePage || jobAndPage.test(line.text)) anchors.push(index);
    if (index > frontEnd && isSymbolAndTitle(line.text, announced, front)) anchors.push(index);
    if (!symbol.test(line.text)) continue;
    // The first page of a reissue prints the symbol with an asterisk.
    const key = line.text.replace(/[\s*]/g, "");
    if (seen.has(key) || (index > frontEnd && announced.has(key))) anchors.push(index);
    else if (index < frontEnd) seen.add(key);
  }
  return anchors;
}

const longestHead = 200;

/** "A/RES/95/12 Lighthouses for small islands", or the two the other way round: the head of a page on one line. */
function isSymbolAndTitle(text: string, announced: ReadonlySet<string>, front: string): boolean {
  if (!/^[A-Z]{1,4}\/\S+ | [A-Z]{1,4}\/\S+$/.test(text.length > longestHead ? "" : text)) return false;
  const own = [...announced].find((one) => text.startsWith(`${one} `) || text.endsWith(` ${one}`));
  if (own === undefined) return false;
  const title = titleKey(text.startsWith(own) ? text.slice(own.length) : text.slice(0, -own.length));
  return title.length >= 4 && front.includes(title);
}

/** The first page may print "United Nations S/RES/1463 (2003)" on one line. */
function announcedSymbols(lines: readonly SourceLine[], frontEnd: number): Set<string> {
  const last = / ([A-Z]{1,4}\/[A-Z0-9][^\s,;]*(?: ?\(\d{4}\))?)\*{0,3}$/;
  const symbols = lines.slice(0, Math.min(frontEnd, 40)).map(({ text }) => last.exec(text.slice(-80))?.[1]);
  return new Set(symbols.flatMap((symbol) => symbol?.replace(/\s/g, "") ?? []));
}

function markPageNumbers(lines: readonly SourceLine[], anchor: number, isFurniture: boolean[]): void {
  for (const step of [-1, 1]) {
    let blanks = 0;
    for (let at = anchor + step; blanks < 4 && Math.abs(at - anchor) <= mostBetweenPages; at += step) {
      const line = lines[at];
      if (line === undefined) break;
      if (line.text === "") blanks += 1;
      else if (isFurniture[at]) blanks = 0;
      else if (pageOfPages.test(line.text) || jobAndPage.test(line.text)) isFurniture[at] = true;
      else if (bareNumber.test(line.text) && at === anchor + step) isFurniture[at] = true;
      else break;
    }
  }
}

/**
 * The lines next to the symbol whose words are those of the front matter; across blank lines only the whole title, since
 * a text may well print a part of it.
 */
function markRunningTitle(
  lines: readonly SourceLine[],
  anchor: number,
  step: number,
  front: string,
  isFurniture: boolean[],
): void {
  let from = anchor + step;
  while (Math.abs(from - anchor) < mostBlanks && (lines[from]?.text === "" || isFurniture[from]))
    from += step;
  const isNext = from === anchor + step;
  const begun = titleKey((lines[anchor]?.text ?? "").replace(/[A-Z]{1,4}\/\S+/, ""));
  let longest = 0;
  let key = "";
  for (let count = 1; count <= longestRunningTitle; count += 1) {
    const at = from + step * (count - 1);
    const line = lines[at];
    if (line === undefined || line.text === "" || isFurniture[at] || isQuoted(line, lines)) break;
    key = step === 1 ? key + titleKey(line.text) : titleKey(line.text) + key;
    if (!front.includes(key)) break;
    const isWhole = key.length >= 20 && front.endsWith(key);
    const goesOnTitle = begun !== "" && front.includes(begun + key);
    if (startsTitle(key, front) ? isNext || isWhole : isNext && goesOnTitle) longest = count;
  }
  for (let count = 0; count < longest; count += 1) isFurniture[from + step * count] = true;
}

/** A text quotes the title ("the item entitled “…”"); the head of a page does so only where the title itself has quotations. */
function isQuoted({ text }: SourceLine, lines: readonly SourceLine[]): boolean {
  const front = lines.slice(0, mostFrontLines);
  return text.startsWith("“") && !front.some((line) => line.text.includes(text.slice(0, 12)));
}

const mostFrontLines = 60;
const mostBlanks = 4;

/** A running title begins where the title does: behind its number or "draft resolution". */
function startsTitle(key: string, front: string): boolean {
  const at = front.lastIndexOf(key);
  return key.length >= 8 && at >= 0 && /(?:\d|resolution)$/.test(front.slice(0, at));
}

/** Letters and digits only: line ends, hyphens and quotation marks differ between title and running title. */
function titleKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
