import { groupBy } from "../domain/group-by.ts";
import type { Footnote, Paragraph, ParseWarning } from "../domain/resolution.ts";
import type { FoldSpans } from "./folded-text.ts";
import type { PrintedNote } from "./footnote-blocks.ts";
import { type FoundMarker, findMarkers } from "./footnote-markers.ts";
import { type OutlinedParagraph, withSubparagraphs } from "./paragraph-outline.ts";

type BoundText = Pick<Paragraph, "text" | "footnotes">;
export type BoundTexts = ReadonlyMap<OutlinedParagraph, BoundText>;
/** By note, where it is tied to a paragraph. */
type Anchors = Map<number, Pick<Footnote, "paragraph" | "anchor">>;

/** Folds every paragraph's text, takes the markers out of it and ties each note to the place of its marker. */
export function bindFootnotes(
  source: string,
  paragraphs: readonly OutlinedParagraph[],
  notes: readonly PrintedNote[],
  fold: FoldSpans,
  isPaged: boolean,
) {
  const all = paragraphs.flatMap(withSubparagraphs);
  const folded = all.map((paragraph) => fold(paragraph.textSpans));
  const markers = findMarkers(source, folded, notes, isPaged);
  const byText = groupBy(markers, ({ text }) => text);
  const texts = new Map<OutlinedParagraph, BoundText>();
  const anchors: Anchors = new Map();
  for (const [index, paragraph] of all.entries()) {
    const own = byText.get(index) ?? [];
    const { text, places } = withoutMarkers(folded[index]?.text ?? "", own);
    for (const { note, anchor } of places)
      if (!anchors.has(note)) anchors.set(note, { paragraph: paragraph.id, anchor });
    texts.set(paragraph, { text, footnotes: own.map(({ note }) => `fn${note + 1}`) });
  }
  const footnotes = readFootnotes(notes, anchors, fold);
  return { footnotes, texts, warnings: warnUnbound(footnotes) };
}

/** The title without the marker of the first note, "Lamps of the coast 1", where no paragraph carries it and others carry theirs. */
export function titleWithoutMarker(title: string, footnotes: readonly Footnote[]): string {
  const [first, ...others] = footnotes;
  const isOfTitle = first?.paragraph === null && others.every(({ paragraph }) => paragraph !== null);
  return isOfTitle && title.endsWith(first.marker) ? title.slice(0, -first.marker.length).trimEnd() : title;
}

/** A text without its markers, and where in it each stood. */
function withoutMarkers(text: string, markers: readonly FoundMarker[]) {
  let kept = "";
  let from = 0;
  const places = markers.map(({ note, start, end }) => {
    kept += text.slice(from, start);
    const anchor = kept.length;
    // "Agreement4and"
    if (/[\p{L},;]$/u.test(kept) && /^\p{Ll}/u.test(text.slice(end))) kept += " ";
    from = end;
    return { note, anchor };
  });
  return { text: (kept + text.slice(from)).trimEnd(), places };
}

function readFootnotes(notes: readonly PrintedNote[], anchors: Anchors, fold: FoldSpans): Footnote[] {
  const footnotes: Footnote[] = [];
  for (const [index, note] of notes.entries()) {
    const { text } = fold(note.textSpans);
    footnotes.push({
      id: `fn${index + 1}`,
      marker: note.marker,
      text,
      resolved: resolveIbid(text, footnotes.at(-1)?.resolved),
      ...(anchors.get(index) ?? { paragraph: null, anchor: null }),
      spans: note.spans,
    });
  }
  return footnotes;
}

function warnUnbound(footnotes: readonly Footnote[]): ParseWarning[] {
  const numbered = footnotes.filter((footnote) => !footnote.marker.startsWith("*"));
  const unbound = numbered.filter((footnote) => footnote.paragraph === null);
  if (unbound.length > 0 && unbound.length === numbered.length) {
    const message = `The text prints no footnote markers: ${numbered.length} footnotes are tied to no paragraph.`;
    return [{ code: "footnotes-unbound", message }];
  }
  return unbound.map((footnote) => ({
    code: "footnote-unbound",
    message: `No marker was found in the paragraphs for footnote ${footnote.marker}.`,
  }));
}

const locator =
  /^(vols?|paras?|annex(?:es)?|chaps?|sects?|arts?|articles?|pp?|nos?|documents?|resolutions?|decisions?|appendix|part|treaty series|supplement)\b/i;

/** The text of a note with its leading "Ibid." replaced by what the note before it names, up to the same locator. */
function resolveIbid(text: string, previous: string | undefined): string {
  const match = /^Ibid\.{0,2}(?:[,;]\s*)?/.exec(text);
  if (match === null || previous === undefined) return text;
  const rest = text.slice(match[0].length);
  const source = previous.replace(/\.$/, "");
  if (rest === "") return previous;
  const kind = locator.exec(rest)?.[1]?.toLowerCase().replace(/e?s$/, "");
  // "Treaty Series, vols. 2225 and 2237, No. 39574", cut before "vol", is "Treaty Series".
  const cut = kind === undefined ? 0 : source.toLowerCase().search(new RegExp(`[,;] (?:and )?${kind}`));
  return `${cut > 0 ? source.slice(0, cut) : source}, ${rest}`;
}
