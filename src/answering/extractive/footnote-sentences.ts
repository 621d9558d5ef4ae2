import type { Footnote, Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findInstruments } from "../../language/find-instruments.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { leads, searchedResolutions } from "./composer.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { trimmed } from "./wording.ts";

/** The footnotes of the paragraphs that are meant: "which document is that?" */
export function notesOfNamed(request: AnswerRequest): DraftStatement[] {
  return searchedResolutions(request).flatMap((resolution) => {
    const named = request.frame.named.map((unit) => resolveNamedUnit(resolution, unit));
    return resolution.footnotes
      .filter(({ paragraph }) => paragraph !== null && named.includes(paragraph))
      .flatMap((note) => footnoteSentences(note, resolution));
  });
}

/** Footnotes whose own words, or the words that carry their marker, have most of the terms; whose document it is decides nothing alone. */
export function footnotesFor(request: AnswerRequest, terms: readonly string[]): DraftStatement[] {
  const wanted = [...terms, ...request.frame.actors.map(({ name }) => name)];
  const onInstrument = footnotesOfInstruments(request);
  if (onInstrument.length > 0) return onInstrument;
  const scored = searchedResolutions(request).flatMap((resolution) =>
    resolution.footnotes
      .filter((note) => note.anchor !== null || canBeOf(note, request))
      .map((note) => {
        const stems = stemsOf(`${carrierOf(note, resolution)} ${note.resolved}`);
        const isOnSubject = terms.length === 0 || terms.some((term) => hasTerm(stems, term));
        const score = isOnSubject ? wanted.filter((term) => hasTerm(stems, term)).length : 0;
        return { note, resolution, score };
      }),
  );
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const chosen = scored.filter(({ score }) => score === best && (best > 0 || wanted.length === 0));
  return best < wanted.length / 2
    ? []
    : chosen.flatMap(({ note, resolution }) => footnoteSentences(note, resolution));
}

/** Of a footnote without a marker nobody knows to which instrument it belongs, unless it names it. */
function canBeOf({ resolved }: Footnote, { frame: { instruments } }: AnswerRequest): boolean {
  return (
    instruments.length === 0 ||
    findInstruments(resolved).some(({ instrument }) => instruments.includes(instrument.name))
  );
}

/** Footnotes that name a document as wanted. */
export function footnotesNaming(
  request: AnswerRequest,
  isWanted: (resolved: string) => boolean,
): DraftStatement[] {
  return searchedResolutions(request).flatMap((resolution) =>
    resolution.footnotes
      .filter(({ resolved }) => isWanted(resolved))
      .flatMap((note) => footnoteSentences(note, resolution)),
  );
}

/** Footnotes whose markers stand behind an instrument that the question names: they say where it is published. */
export function footnotesOfInstruments(request: AnswerRequest): DraftStatement[] {
  const { instruments } = request.frame;
  return searchedResolutions(request).flatMap((resolution) =>
    resolution.footnotes
      .filter((note) => instruments.includes(instrumentOf(note, resolution) ?? ""))
      .flatMap((note) => footnoteSentences(note, resolution)),
  );
}

/** Behind so many more characters ("and the Protocols thereto") a marker still belongs to the instrument before. */
const nearInstrument = 40;

function instrumentOf(note: Footnote, resolution: Resolution): string | undefined {
  const carrier = carrierOf(note, resolution);
  const last = findInstruments(carrier).at(-1);
  return last && last.span.end >= carrier.length - nearInstrument ? last.instrument.name : undefined;
}

/** Footnotes that explain the term that a question asks about: in their own words, all of it. */
export function footnotesThatDefine(request: AnswerRequest): DraftStatement[] {
  const terms = request.frame.terms.filter((term) => !/^(?:defin|explain|spell|expand)/.test(term));
  if (terms.length === 0) return [];
  return searchedResolutions(request).flatMap((resolution) =>
    resolution.footnotes
      .filter(({ text }) => explains(text, terms))
      .flatMap((note) => footnoteSentences(note, resolution)),
  );
}

/** A sentence about the term, not a reference to a document. */
function explains(text: string, terms: readonly string[]): boolean {
  const stems = stemsOf(text);
  return (
    terms.every((term) => hasTerm(stems, term)) &&
    /\b(?:involves?|means?|includes?|refers? to|is|are)\b/.test(text)
  );
}

/** The phrase that the footnote's marker stands behind. */
function carrierOf(note: Footnote, resolution: Resolution): string {
  const paragraph = resolution.paragraphs.find(({ id }) => id === note.paragraph);
  if (!paragraph || note.anchor === null) return "";
  const before = paragraph.text.slice(0, note.anchor);
  return before.slice(Math.max(0, before.length - 240)).replace(/^\S*\s/, "");
}

export function footnoteSentences(note: Footnote, resolution: Resolution): DraftStatement[] {
  const paragraph = resolution.paragraphs.find(({ id }) => id === note.paragraph);
  const quote = trimmed(note.text);
  const before = resolution.footnotes.slice(0, resolution.footnotes.indexOf(note));
  const source =
    note.resolved === note.text ? undefined : before.findLast((other) => !/^Ibid/.test(other.text));
  const statement = (text: string, units: readonly (readonly [string, string])[]): DraftStatement => ({
    basis: "quotation",
    text,
    citations: units.map(([unit, words]) => ({ resolution: resolution.id, unit, quote: words })),
  });
  const carrier =
    paragraph && note.anchor !== null ? trimmed(lastWords(paragraph.text.slice(0, note.anchor))) : "";
  const cited: (readonly [string, string])[] = [
    [note.id, quote],
    ...(paragraph && carrier ? [[paragraph.id, carrier] as const] : []),
  ];
  const place = paragraph && carrier ? ` to ${paragraph.label}, behind “${carrier}”,` : "";
  const first = statement(`Footnote ${note.marker}${place} reads “${quote}”.`, cited);
  if (!source || !/^Ibid/.test(note.text)) return [first];
  const series = trimmed(source.text.split(/,\s*vols?\.|,\s*para|,\s*annex/)[0] ?? source.text);
  return [
    first,
    statement(`“Ibid.” there stands for “${series}”, as in footnote ${source.marker}.`, [
      [note.id, quote],
      [source.id, series],
    ]),
  ];
}

function lastWords(text: string): string {
  return text.split(" ").slice(-12).join(" ");
}

/** The act or participle whose words carry the footnote's marker. */
export function carrierSentences(
  note: Footnote,
  resolution: Resolution,
  request: AnswerRequest,
): DraftStatement[] {
  const paragraph = resolution.paragraphs.find(({ id }) => id === note.paragraph);
  const anchor = note.anchor;
  if (!paragraph || anchor === null) return [];
  const lead = leads(request)({ resolution, paragraph });
  const act = paragraph.acts.find(({ action }) => action.start <= anchor && anchor <= action.end);
  return act
    ? [actSentence({ act, paragraph, resolution }, { lead })]
    : [preambleSentence(paragraph, resolution, { lead, limit: 40 })];
}
