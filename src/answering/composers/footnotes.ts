import type { Footnote, Resolution, Span } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { resolveNamedUnit } from "../../domain/units.ts";
import { citationOf } from "../../sentences/quotations.ts";
import { quoteUnit } from "../../sentences/unit-quotation.ts";
import { type Among, amongOf } from "../../sentences/wording.ts";
import { findInstruments } from "../../vocabulary/instruments.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { placedPassages } from "./passages-answering.ts";
import { type PlacedParagraph, paragraphAt, textsOf } from "./placed-acts.ts";
import { spansIn, tellParagraph } from "./telling.ts";

/** A footnote and the paragraph, or item, that carries its marker. */
interface PlacedNote extends PlacedParagraph {
  readonly note: Footnote;
}

/** The footnotes that a question names and nothing else, in their own words; null where it names others, or none that there is. */
export function namedFootnotes(request: ComposeRequest): Composition | null {
  const { paragraphs, texts } = request.reading;
  if (paragraphs.length === 0 || paragraphs.some(({ kind }) => kind !== "footnote")) return null;
  const drafts = textsOf(request).flatMap((resolution) =>
    paragraphs.flatMap((named) => {
      const id = resolveNamedUnit(resolution, named);
      const note = resolution.footnotes.find((each) => each.id === id);
      return note ? noteWording(resolution, note, amongOf(texts)) : [];
    }),
  );
  return drafts.length > 0 ? { drafts } : null;
}

/** "Footnote 2 says: “Ibid., vol. 2349, No. 42146”, where “Ibid.” stands for “United Nations, Treaty Series”." */
function noteWording(resolution: Resolution, note: Footnote, among: Among): Draft {
  const { footnotes } = resolution;
  const quoted = quoteUnit({ resolution, unit: note.id }, { words: Number.POSITIVE_INFINITY, among });
  const stood = stoodFor(note);
  const source = footnotes.slice(0, footnotes.indexOf(note)).findLast(({ text }) => text.startsWith(stood));
  if (stood === "" || !source) return quoted;
  const text = `${quoted.text.replace(/\.$/, "")}, where “Ibid.” stands for “${stood}”.`;
  return { ...quoted, text, citations: [...quoted.citations, citationOf(resolution, source.id, stood)] };
}

/** What stands in `resolved` in place of "Ibid."; "" where the footnote has none. */
function stoodFor({ text, resolved }: Footnote): string {
  const rest = text.replace(/^Ibid\./, "");
  return rest.length < text.length && resolved.endsWith(rest)
    ? resolved.slice(0, resolved.length - rest.length).trim()
    : "";
}

/**
 * Where something is published, which footnotes tell: the footnote of the instruments that are named, else that of the paragraph
 * that answers, with the clause that carries its marker. Null where no footnote does.
 */
export function publishedSource(request: ComposeRequest): Composition | null {
  const { reading } = request;
  if (reading.detail !== "source") return null;
  const notes = reading.instruments.length > 0 ? notesOfInstruments(request) : noteThatAnswers(request);
  if (notes.length === 0) return null;
  return {
    drafts: notes.flatMap((placed) => [
      noteWording(placed.resolution, placed.note, amongOf(reading.texts)),
      ...tellParagraph(placed, request, { focus: { unit: placed.paragraph.id, ...markedIn(placed) } }),
    ]),
  };
}

/** For each instrument and text the first footnote of its own. */
function notesOfInstruments(request: ComposeRequest): PlacedNote[] {
  return textsOf(request).flatMap((resolution) => {
    const notes = placedNotes(resolution);
    return request.reading.instruments.flatMap(
      (name) => notes.find((placed) => isOfInstrument(placed, name)) ?? [],
    );
  });
}

/** The likeliest paragraph's: the one nearest to the end of the words that answer, else its last. */
function noteThatAnswers(request: ComposeRequest): PlacedNote[] {
  const [best] = placedPassages(request);
  // "What is its symbol?" is asked of the text itself.
  if (!best || !request.retrieval.found || request.reading.kind !== "topic") return [];
  const notes = placedNotes(best.resolution).filter(
    ({ paragraph }) => paragraph.id === best.paragraph.id || paragraph.id.startsWith(`${best.paragraph.id}.`),
  );
  const [span] = spansIn(best, request);
  const away = ({ note }: PlacedNote) => Math.abs((note.anchor ?? 0) - (span?.end ?? 0));
  const [nearest] = notes
    .filter(({ paragraph }) => span?.unit === paragraph.id)
    .sort((a, b) => away(a) - away(b));
  const note = nearest ?? notes.at(-1);
  return note ? [note] : [];
}

function placedNotes(resolution: Resolution): PlacedNote[] {
  return resolution.footnotes
    .filter(({ anchor }) => anchor !== null)
    .flatMap((note) => paragraphAt(resolution, note.paragraph).map((placed) => ({ ...placed, note })));
}

/** Whether the instrument is the last that is named before the marker. */
function isOfInstrument({ note, paragraph }: PlacedNote, name: string): boolean {
  const named = [
    ...findInstruments(paragraph.text).map(({ instrument, span }) => ({ title: instrument.name, span })),
    ...paragraph.references.map(({ title, span }) => ({ title, span })),
  ];
  const before = named.filter(({ span }) => span.end <= (note.anchor ?? 0) + 1);
  const last = Math.max(...before.map(({ span }) => span.end));
  return before.some(({ title, span }) => span.end === last && title?.toLowerCase() === name.toLowerCase());
}

/** The word that carries the marker. */
function markedIn({ note: { anchor } }: PlacedNote): Span {
  const end = anchor ?? 1;
  return { start: Math.max(0, end - 1), end };
}
