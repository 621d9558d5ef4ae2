import { citationLabel } from "../domain/labels.ts";
import type { Resolution, Span, UnitId } from "../domain/resolution.ts";
import { findUnit, sliceOf, type Unit } from "../domain/units.ts";
import {
  actAt,
  citationOf,
  participleAt,
  type QuotationDraft,
  type QuotationOptions,
  quotationOf,
  wordsQuoted,
} from "./quotations.ts";
import { segmentsOf } from "./segments.ts";
import { movedTo, shortened } from "./shortened.ts";
import { textOf, trimmed, upperFirst } from "./wording.ts";

export interface PlacedUnit {
  readonly resolution: Resolution;
  readonly unit: UnitId;
}

/** "OP 5 says: “…”.", "Footnote 3 says: “…”.": the words of any unit. Throws a TypeError where the text has no such unit. */
export function quoteUnit(placed: PlacedUnit, options: QuotationOptions = {}): QuotationDraft {
  const { resolution, unit: id } = placed;
  const unit = unitAt(placed);
  const { words = wordsQuoted, focus = [] } = options;
  const said = shortened(unit.text, { words, keep: focus });
  const text = `${placeOf(resolution, unit, options)} says: “${said.shown}”.`;
  return quotationOf(text, [citationOf(resolution, id, said.quote)], options);
}

/** "PP 3 speaks of “… illicit financial flows …”.": no more than where something is mentioned, which the focus is. Throws a TypeError where the text has no such unit. */
export function quoteMention(placed: PlacedUnit, options: QuotationOptions = {}): QuotationDraft {
  const { resolution, unit: id } = placed;
  const unit = unitAt(placed);
  const [focus = { start: 0, end: unit.text.length }] = options.focus ?? [];
  const { start, end } =
    id === "front" ? widened(unit.text, focus) : stretchAround(unit.text, focus, clauseWith(unit, focus));
  const quote = trimmed(unit.text.slice(start, end));
  const from = unit.text.indexOf(quote, start);
  const before = from > 0 ? "… " : "";
  const behind = trimmed(unit.text.slice(from + quote.length)) === "" ? "" : " …";
  const text = `${placeOf(resolution, unit, options)} speaks of “${before}${quote}${behind}”.`;
  return quotationOf(text, [citationOf(resolution, id, quote)], options);
}

/** What stands above a text has no clauses: so many letters before and behind are shown. */
const lettersAround = 60;

function widened(front: string, { start, end }: Span): Span {
  const to = front.indexOf(" ", end + lettersAround);
  const from = front.lastIndexOf(" ", Math.max(0, start - lettersAround)) + 1;
  return { start: from, end: to < 0 ? front.length : to };
}

function unitAt({ resolution, unit: id }: PlacedUnit): Unit {
  const unit = findUnit(resolution, id);
  if (!unit) throw new TypeError(`${resolution.id} has no unit ${id}`);
  return unit;
}

/** What is asked in an act, or said in an opening of the preamble, without its verb; all of a unit that has none. */
function clauseWith({ text, paragraph }: Unit, focus: Span): Span {
  const whole = { start: 0, end: text.length };
  return (paragraph && (actAt(paragraph, focus)?.action ?? participleAt(paragraph, focus)?.object)) ?? whole;
}

/** The segments of a clause of which a good part is in focus; where there is none, what of it is in focus. */
function stretchAround(text: string, focus: Span, clause: Span): Span {
  const segments = movedTo(-clause.start, segmentsOf(sliceOf(text, clause)));
  const shared = ({ start, end }: Span) => Math.min(end, focus.end) - Math.max(start, focus.start);
  const held = segments.filter((segment) => shared(segment) > (segment.end - segment.start) / 2);
  const [first] = held;
  const last = held.at(-1);
  if (first && last) return { start: first.start, end: last.end };
  const start = Math.max(clause.start, focus.start);
  return { start, end: Math.max(start, Math.min(clause.end, focus.end)) };
}

/** "OP 5", "A/RES/78/1, para. 5", "Footnote 3 of A/RES/78/1" */
function placeOf(resolution: Resolution, unit: Unit, { among = "one" }: QuotationOptions): string {
  if (unit.paragraph) return upperFirst(citationLabel(resolution, unit, among));
  const name = unit.label.startsWith("footnote") ? upperFirst(unit.label) : `The ${unit.label}`;
  return among === "one" ? name : `${name} of ${textOf(resolution, "several")}`;
}
