import { groupBy } from "../domain/group-by.ts";
import type { Span } from "../domain/resolution.ts";
import { overlaps } from "../domain/units.ts";
import type { FoldedText } from "./folded-text.ts";
import type { PrintedNote } from "./footnote-blocks.ts";
import { markerPlaces } from "./marker-places.ts";

/** A marker found in a text: where its digits and the space before them stand in it. */
export interface FoundMarker extends Span {
  readonly note: number;
  /** Which of the texts carries it. */
  readonly text: number;
}

interface Candidate extends FoundMarker {
  readonly weight: number;
}

/**
 * Binds notes to markers: one place a note, in the order of the notes, chosen so that the likeliest places win (glued to a
 * word, on the page that prints the note). `texts` come in the order of the source. Where pages do not show, texts without
 * a sure marker keep all their numbers: they may print none.
 */
export function findMarkers(
  source: string,
  texts: readonly FoldedText[],
  notes: readonly PrintedNote[],
  isPaged: boolean,
): FoundMarker[] {
  const byMarker = groupBy([...notes.keys()], (note) => notes[note]?.marker ?? "");
  const isOnPageOf = createIsOnPageOf(source, notes);
  const candidates = texts.flatMap((text, index) => candidatesIn(source, text, index, byMarker, isOnPageOf));
  const sure = new Set(candidates.filter(({ weight }) => weight >= sureWeight).map(({ note }) => note));
  const chain = heaviestChain(candidates, notes.length);
  const likely = chain.filter((candidate) => candidate.weight >= likelyWeight).length;
  const printsMarkers =
    sure.size >= notes.length * 0.4 || (notes.length >= fewNotes && likely >= notes.length * 0.75);
  return isPaged || printsMarkers ? withRepeats(chain, texts, notes) : [];
}

/** Digits glued to a word, or to the comma behind a word or year. */
const gluedWeight = 7;

/** Texts may refer to a note again by its marker, which is none of a note of its own there. */
function withRepeats(
  chain: readonly FoundMarker[],
  texts: readonly FoldedText[],
  notes: readonly PrintedNote[],
): FoundMarker[] {
  const firstOf = new Map(chain.map((found) => [notes[found.note]?.marker, found]));
  const takenIn = groupBy(chain, ({ text }) => text);
  const all = [...chain];
  for (const [text, folded] of texts.entries()) {
    const taken: FoundMarker[] = [...(takenIn.get(text) ?? [])];
    for (const place of markerPlaces(folded.text)) {
      const first = firstOf.get(place.marker);
      const isBehind = first && (first.text < text || (first.text === text && first.end <= place.start));
      if (!isBehind || place.weight < gluedWeight || taken.some((found) => overlaps(found, place))) continue;
      const repeated = { note: first.note, text, start: place.start, end: place.end };
      taken.push(repeated);
      all.push(repeated);
    }
  }
  return all.sort((one, other) => one.text - other.text || one.start - other.start);
}

/** Tells whether an offset of the source lies on the page of a note, which is printed at its end: between the rule before and its own. */
function createIsOnPageOf(source: string, notes: readonly PrintedNote[]) {
  const underRule = groupBy([...notes.keys()], (note) => notes[note]?.rule);
  return (note: number, offset: number): boolean => {
    const [first] = underRule.get(notes[note]?.rule) ?? [0];
    const from = notes[first - 1]?.spans.at(-1)?.end ?? 0;
    const to = notes[first]?.spans[0]?.start ?? source.length;
    return offset >= from && offset < to;
  };
}

const onPage = 6;
/** Glued to a word, on the note's page. */
const sureWeight = 8 + onPage;
/** Set apart from a word by a space; one such number proves nothing, three in the order of the notes do. */
const likelyWeight = 4 + onPage;
const fewNotes = 3;
/** Notes of one marker that are looked at: asterisks may stand for many. */
const mostNotesOfMarker = 50;

function candidatesIn(
  source: string,
  folded: FoldedText,
  index: number,
  byMarker: ReadonlyMap<string, readonly number[]>,
  isOnPageOf: ReturnType<typeof createIsOnPageOf>,
): Candidate[] {
  const found: Candidate[] = [];
  for (const place of markerPlaces(folded.text)) {
    const offset = folded.offsetAt(place.end - 1);
    if (place.onlyAtLineEdge && !isAtLineEdge(source, offset, place.marker.length)) continue;
    for (const note of (byMarker.get(place.marker) ?? []).slice(0, mostNotesOfMarker)) {
      const near = isOnPageOf(note, offset);
      if (!near && place.weight < 8) continue;
      const weight = place.weight + (near ? onPage : -4);
      found.push({ note, text: index, start: place.start, end: place.end, weight });
    }
  }
  return found;
}

/** Whether the print sets the marker, whose last character stands at `last`, at the start or end of a line. */
function isAtLineEdge(source: string, last: number, length: number): boolean {
  return (
    /\n[ \t]*$/.test(source.slice(Math.max(0, last - length - 8), last - length + 1)) ||
    /^[ \t]*\n/.test(source.slice(last + 1, last + 8))
  );
}

/** Candidates one behind the other, told from the last. */
interface Chain {
  readonly last: Candidate;
  readonly before: Chain | undefined;
  readonly weight: number;
}

/** The heaviest choice of candidates in which notes and places both go up: a weighted longest increasing subsequence. */
function heaviestChain(candidates: readonly Candidate[], noteCount: number): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.text - b.text || a.end - b.end || b.note - a.note);
  /** Fenwick tree over notes: the heaviest chains that end in them. */
  const tree = new Array<Chain | undefined>(noteCount + 1);
  const heaviestBefore = (note: number): Chain | undefined => {
    let heaviest: Chain | undefined;
    for (let at = note; at > 0; at -= at & -at) {
      const chain = tree[at];
      if (chain && chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
    }
    return heaviest;
  };
  for (const last of ordered) {
    const before = heaviestBefore(last.note);
    const chain = { last, before, weight: last.weight + (before?.weight ?? 0) };
    for (let at = last.note + 1; at <= noteCount; at += at & -at)
      if ((tree[at]?.weight ?? 0) < chain.weight) tree[at] = chain;
  }
  const chosen: Candidate[] = [];
  for (let chain = heaviestBefore(noteCount); chain; chain = chain.before) chosen.push(chain.last);
  return chosen.reverse();
}
