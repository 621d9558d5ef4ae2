import type { FoldedText } from "./folded-text.ts";
import type { PrintedNote } from "./footnote-blocks.ts";

/** A marker found in a text. */
export interface FoundMarker {
  readonly note: number;
  /** Which of the texts carries it, and where the marker's digits and the space before them stand in it. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

interface Candidate extends FoundMarker {
  readonly weight: number;
}

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|de )/;
/** A digit or asterisks behind a letter, mark of punctuation, bracket or space. */
const digits = /(?<![\d/.,:–-])(\d{1,3})(?![\d/])|(\*{1,3})/g;
const gluedToYear = /\b(?:19|20)\d\d(\d{1,3})(?=[\s,;.:)]|$)/g;

/**
 * Binds notes to markers: one place a note, in the order of the notes, chosen so that the likeliest places win (glued to a
 * word, on the page that prints the note). `texts` come in the order of the source.
 */
export function findMarkers(
  texts: readonly FoldedText[],
  notes: readonly PrintedNote[],
  pageOf: PageOf,
): FoundMarker[] {
  const byMarker = new Map<string, number[]>();
  for (const [index, note] of notes.entries()) {
    byMarker.set(note.marker, [...(byMarker.get(note.marker) ?? []), index]);
  }
  const candidates = texts.flatMap((text, index) => candidatesIn(text, index, byMarker, notes, pageOf));
  const trusted = candidates.some((candidate) => candidate.weight >= trust);
  return trusted ? heaviestChain(candidates, notes.length) : [];
}

/** Tells whether an offset of the source lies on the page, or between the rules, to whose end the note is printed. */
export type PageOf = (note: number, offset: number) => boolean;

/** Weight from which a candidate shows that the document prints markers at all. */
const trust = 8;

function candidatesIn(
  folded: FoldedText,
  index: number,
  byMarker: ReadonlyMap<string, readonly number[]>,
  notes: readonly PrintedNote[],
  pageOf: PageOf,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (marker: string, start: number, end: number, weight: number): void => {
    for (const note of byMarker.get(marker) ?? []) {
      const near = pageOf(note, folded.offsets[end - 1] ?? 0);
      if (notes[note]?.marker.startsWith("*") && !near) continue;
      found.push({ note, text: index, start, end, weight: near ? weight + 6 : weight });
    }
  };
  for (const match of folded.text.matchAll(digits)) {
    const marker = match[1] ?? match[2] ?? "";
    if (!byMarker.has(marker)) continue;
    const weight = weighPlace(folded.text, match.index, match.index + marker.length);
    const spaces = folded.text.charAt(match.index - 1) === " " ? 1 : 0;
    if (weight > 0) add(marker, match.index - spaces, match.index + marker.length, weight);
  }
  for (const match of folded.text.matchAll(/(?<=[\p{L}”"’)][,;.:])(\d{1,3})(?=\s|$|[;,.])/gu)) {
    add(match[1] ?? "", match.index, match.index + match[0].length, 9);
  }
  for (const match of folded.text.matchAll(/(?<=\d[,;.:])(\d{1,3})(?=\s|$)/g)) {
    add(match[1] ?? "", match.index, match.index + match[0].length, 3);
  }
  for (const match of folded.text.matchAll(gluedToYear)) {
    const end = match.index + match[0].length;
    add(match[1] ?? "", match.index + 4, end, 5);
  }
  return found;
}

/** How likely a number at this place is a marker; 0 where it is surely none. */
function weighPlace(text: string, start: number, end: number): number {
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 12);
  if (text.charAt(start) === "*") return /[\p{L},.:;)]/u.test(before) || before === " " ? 9 : 0;
  if (/^[\p{L}%°]/u.test(after)) return 0;
  if (/[\p{L}”"’)\]]/u.test(before))
    return /[A-Z]/.test(before) && /[-/A-Z]/.test(text.charAt(start - 2)) ? 2 : 10;
  if (before !== " ") return 0;
  const twoBefore = text.charAt(start - 2);
  if (/^[).]/.test(after) && !/^\.$/.test(after)) return 0;
  if (/[,;.:]/.test(twoBefore)) {
    if (after === "" || after === " ") return 8;
    return months.test(after.trimStart()) ? 1 : 4;
  }
  if (/[\p{Ll}”’)]/u.test(twoBefore))
    return after === "" || /^[,;.:]/.test(after) ? 4 : months.test(after.trimStart()) ? 0 : 2;
  return 0;
}

/** The heaviest choice of candidates in which notes and places both go up: a weighted longest increasing subsequence. */
function heaviestChain(candidates: readonly Candidate[], noteCount: number): FoundMarker[] {
  const ordered = candidates.slice().sort((a, b) => a.text - b.text || a.end - b.end || b.note - a.note);
  const best = new Array<number>(ordered.length).fill(0);
  const previous = new Array<number>(ordered.length).fill(-1);
  const tree = new Array<number>(noteCount + 1).fill(-1);
  for (const [index, candidate] of ordered.entries()) {
    const from = heaviestUpTo(tree, best, candidate.note);
    previous[index] = from;
    best[index] = candidate.weight + (from < 0 ? 0 : (best[from] ?? 0));
    raise(tree, best, candidate.note + 1, index);
  }
  const chain: FoundMarker[] = [];
  for (let at = heaviestUpTo(tree, best, noteCount); at >= 0; at = previous[at] ?? -1) {
    const candidate = ordered[at];
    if (candidate) chain.unshift(candidate);
  }
  return chain;
}

/** Fenwick tree over notes: the heaviest chain that ends in a note before number `count`. */
function heaviestUpTo(tree: readonly number[], best: readonly number[], count: number): number {
  let heaviest = -1;
  for (let at = count; at > 0; at -= at & -at) {
    const index = tree[at] ?? -1;
    if (index >= 0 && (heaviest < 0 || (best[index] ?? 0) > (best[heaviest] ?? 0))) heaviest = index;
  }
  return heaviest;
}

function raise(tree: number[], best: readonly number[], from: number, index: number): void {
  for (let at = from; at < tree.length; at += at & -at) {
    const held = tree[at] ?? -1;
    if (held < 0 || (best[held] ?? 0) < (best[index] ?? 0)) tree[at] = index;
  }
}
