import type { Resolution, Span } from "../domain/resolution.ts";
import { sectionsOf } from "../domain/sections.ts";
import { numberOf } from "../language/numerals.ts";
import { number, ordinal, positionOf } from "./unit-words.ts";

export interface NamedSection {
  /** "II" */
  readonly name: string;
  readonly span: Span;
}

const byLabel = /\b(?:[Ss]ection|[Pp]art)\s+([IVX]{1,5}|[A-Z])\b/;
/** "the second section", "part two", "section 2": by its place, where a text has sections. */
const byPlace = new RegExp(
  String.raw`\b(?:(${ordinal})\s+(?:section|part|half)|(?:section|part)\s+(${number}))\b(?!\s+of\s+(?:the\s+)?(?:preamble|operative))`,
  "i",
);

/** The section that a question names by its label, or by its place in a text that has several. */
export function findNamedSection(question: string, asked: readonly Resolution[]): NamedSection | undefined {
  const label = byLabel.exec(question);
  if (label?.[1]) return { name: label[1], span: spanOf(label) };
  const [only, ...others] = asked;
  const sections = only && others.length === 0 ? sectionsOf(only) : [];
  const place = sections.length > 1 ? byPlace.exec(question) : null;
  if (!place) return undefined;
  const position = place[1] ? positionOf(place[1]) : (numberOf(place[2] ?? "") ?? Number(place[2]));
  const name = sections.at(position > 0 ? position - 1 : position);
  return name === undefined || position === 0 ? undefined : { name, span: spanOf(place) };
}

function spanOf({ index, 0: printed }: RegExpExecArray): Span {
  return { start: index, end: index + printed.length };
}
