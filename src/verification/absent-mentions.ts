import type { Actor } from "../domain/acts.ts";
import type { AbsenceClaim } from "../domain/claims.ts";
import type { Resolution, UnitId } from "../domain/resolution.ts";
import { allParagraphs, closingOf, findParagraph, withDescendants } from "../domain/units.ts";
import { answersFor } from "../language/actor-relations.ts";
import { hasPhrase } from "../language/count-in.ts";
import { findActors } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { hasTerm, stemsOf } from "../language/mentions.ts";
import { namesByInitials } from "../language/names-by-initials.ts";
import { unitsWithActors } from "../language/units-with-actors.ts";

type MentionClaim = Extract<AbsenceClaim, { of: "mention" }>;

/**
 * Where all of `terms` may be said to be mentioned: in their words, in whatever spelling, or by another name of the same actor,
 * instrument or document. What is printed outside any unit (tables, headings) counts as "source".
 */
export function placesMentioning(
  { terms, kind, paragraphs }: MentionClaim,
  resolution: Resolution,
): UnitId[] {
  const within = paragraphs?.flatMap((id) => nestedIn(resolution, id));
  const places = unitsOf(resolution)
    .filter((unit) => kind === undefined || unit.kind === kind)
    .filter(({ id, carrier }) => !within || within.includes(id) || within.includes(carrier ?? ""))
    .filter((unit) => terms.every((term) => isIn(unit, term)))
    .map(({ id }) => id);
  const isWhole = kind === undefined && within === undefined;
  const isPrinted =
    isWhole && terms.length === 1 && terms.every((term) => hasPhrase(resolution.source, term));
  return [...places, ...(isPrinted ? ["source"] : []), ...(isWhole ? spelledOut(terms, resolution) : [])];
}

function nestedIn(resolution: Resolution, id: UnitId): UnitId[] {
  const paragraph = findParagraph(resolution, id);
  return paragraph ? withDescendants(paragraph).map((part) => part.id) : [id];
}

interface Printed {
  readonly id: UnitId;
  readonly kind?: string;
  /** Of a footnote, the paragraph that carries it. */
  readonly carrier?: UnitId | null;
  readonly text: string;
  /** Of its words, and of each two or three that stand together as if they were one: "cyber crime". */
  readonly stems: ReadonlySet<string>;
  readonly actors: readonly Actor[];
}

const printedIn = new WeakMap<Resolution, readonly Printed[]>();

/** Kept, for each name of each question is looked for in them. */
function unitsOf(resolution: Resolution): readonly Printed[] {
  const known = printedIn.get(resolution);
  if (known) return known;
  const actors = new Map(unitsWithActors(resolution).map((unit) => [unit.id, unit.actors]));
  const { title, front, sponsors, recommendedBy, symbol, footnotes } = resolution;
  const units = [
    ...allParagraphs(resolution).map(({ id, kind, heading = "", text }) => ({
      id,
      kind,
      text: `${heading}\n${text}`,
    })),
    ...footnotes.map(({ id, paragraph, text, resolved }) => ({
      id,
      carrier: paragraph,
      text: `${text}\n${resolved}`,
    })),
    { id: "title", text: title },
    { id: "front", text: [front, ...sponsors, recommendedBy ?? "", symbol ?? ""].join("; ") },
    { id: "closing", text: closingOf(resolution) },
  ].map((unit) => ({
    ...unit,
    stems: stemsWithJoined(unit.text),
    actors: (actors.get(unit.id) ?? findActors(unit.text)).map(({ actor }) => actor),
  }));
  printedIn.set(resolution, units);
  return units;
}

function stemsWithJoined(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.flatMap((word, at) => {
    const pair = word + (words[at + 1] ?? "");
    return [pair, pair + (words[at + 2] ?? "")];
  });
  return new Set([...stemsOf(text), ...stemsOf(joined.join(" "))]);
}

function isIn(unit: Printed, term: string): boolean {
  return (
    [term, ...joinedForms(term)].some((form) => hasTerm(unit.stems, form)) ||
    hasNumber(unit.text, term) ||
    namesSame(unit, term) ||
    isSameInstrument(unit.text, term)
  );
}

/** "cyber crime" as one word; long names are not written so, and their stem would be that of their first word. */
function joinedForms(term: string): string[] {
  const parts = term.split(/[\s‐‑-]+/u);
  return parts.length <= 3 ? [parts.join("")] : [];
}

/** "A/RES/66/181" and "resolution 66/181" are "66/181", "resolution 1540 (2004)" is "1540". */
function hasNumber(text: string, term: string): boolean {
  const number = /(\d+\/\d+|\d{2,})(?: ?\(\d{4}\))?$/.exec(term.trim())?.[1];
  if (number === undefined) return false;
  return new RegExp(`(?<![\\d/])(?:[A-Z]+/)*${number}(?![\\d/])`, "i").test(text);
}

/** Another name of a body, an office of it, or a State. */
function namesSame({ actors }: Printed, term: string): boolean {
  const meant = findActors(term).filter(({ printed }) => isMost(printed, term));
  return meant.some(({ actor }) => actors.some((each) => answersFor(actor, each) || answersFor(each, actor)));
}

function isSameInstrument(text: string, term: string): boolean {
  const meant = findInstruments(term).filter(({ printed }) => isMost(printed, term));
  return (
    meant.length > 0 &&
    findInstruments(text).some(({ instrument }) => meant.some((each) => each.instrument.id === instrument.id))
  );
}

/** A name is meant by a term that is not much longer: "the Office", and not "the budget of the Office". */
function isMost(printed: string, term: string): boolean {
  return printed.length * 2 > term.length;
}

/** "PAROS" for "prevention of an arms race in outer space". */
function spelledOut(terms: readonly string[], { paragraphs }: Resolution): UnitId[] {
  return terms.flatMap((term) => namesByInitials(paragraphs, term)).map(({ paragraph }) => paragraph);
}
