import type { Actor } from "../domain/acts.ts";
import type { Resolution, UnitId } from "../domain/resolution.ts";
import { allParagraphs, closingOf } from "../domain/units.ts";
import { unitsWithActors } from "./actor-memory.ts";
import { answersFor, statesOfAdjectives } from "./actor-relations.ts";
import { findActors } from "./find-actors.ts";
import { findInstruments } from "./instruments.ts";
import { stemsOf } from "./mentions.ts";
import { namesByInitials } from "./names-by-initials.ts";
import { tokenize } from "./tokenizer.ts";

/**
 * Where all of `terms` may be said to be mentioned: in their words, in whatever spelling, or by another name of the same actor,
 * instrument or document; a State also by its adjective ("the Syrian crisis"). What is printed outside any unit (tables, headings) counts as "source".
 */
export function placesMentioning(terms: readonly string[], resolution: Resolution): UnitId[] {
  const asked = terms.map(readTerm);
  const places = unitsOf(resolution)
    .filter((unit) => asked.every((each) => isIn(unit, each)))
    .map(({ id }) => id);
  const [only, ...others] = asked;
  const isInSource = only && others.length === 0 && isPrinted(resolution, only);
  return [...places, ...(isInSource ? ["source"] : []), ...spelledOut(terms, resolution)];
}

interface Printed {
  readonly id: UnitId;
  readonly text: string;
  /** Of its words, and of each two or three that stand together as if they were one: "cyber crime". */
  readonly stems: ReadonlySet<string>;
  readonly actors: readonly Actor[];
}

const printedIn = new WeakMap<Resolution["paragraphs"], readonly Printed[]>();

/** Kept, for each name of each question is looked for in them. */
function unitsOf(resolution: Resolution): readonly Printed[] {
  const known = printedIn.get(resolution.paragraphs);
  if (known) return known;
  const actors = new Map(unitsWithActors(resolution).map((unit) => [unit.id, unit.actors]));
  const { title, front, sponsors, recommendedBy, symbol, footnotes } = resolution;
  const units = [
    ...allParagraphs(resolution).map(({ id, heading = "", text }) => ({
      id,
      text: `${heading}\n${text}`,
    })),
    ...footnotes.map(({ id, text, resolved }) => ({ id, text: `${text}\n${resolved}` })),
    { id: "title", text: title },
    { id: "front", text: [front, ...sponsors, recommendedBy ?? "", symbol ?? ""].join("; ") },
    { id: "closing", text: closingOf(resolution) },
  ].map((unit) => ({
    ...unit,
    stems: stemsWithJoined(unit.text),
    actors: [
      ...(actors.get(unit.id) ?? findActors(unit.text)).map(({ actor }) => actor),
      ...statesOfAdjectives(unit.text),
    ],
  }));
  printedIn.set(resolution.paragraphs, units);
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

/** A term as it may be printed. */
interface Asked {
  /** Its stems, as it is typed and as one word. */
  readonly forms: readonly (readonly string[])[];
  /** "66/181" of "A/RES/66/181", "1540" of "resolution 1540 (2004)". */
  readonly number: RegExp | null;
  readonly actors: readonly Actor[];
  readonly instruments: ReadonlySet<string>;
}

function readTerm(term: string): Asked {
  const number = /(\d+\/\d+|\d{2,})(?: ?\(\d{4}\))?$/.exec(term.trim())?.[1];
  const isMeant = ({ printed }: { readonly printed: string }) => isMost(printed, term);
  return {
    forms: [term, term.replace(/[\s‐‑-]/gu, "")].map(stemsInOrder).filter((stems) => stems.length > 0),
    number: number === undefined ? null : new RegExp(`(?<![\\d/])(?:[A-Z]+/)*${number}(?![\\d/])`, "i"),
    actors: findActors(term)
      .filter(isMeant)
      .map(({ actor }) => actor),
    instruments: new Set(
      findInstruments(term)
        .filter(isMeant)
        .map(({ instrument }) => instrument.id),
    ),
  };
}

/** A name is meant by a term that is not much longer: "the Office", and not "the budget of the Office". */
function isMost(printed: string, term: string): boolean {
  return printed.length * 2 > term.length;
}

function isIn({ stems, text, actors }: Printed, asked: Asked): boolean {
  return (
    asked.forms.some((form) => form.every((stem) => stems.has(stem))) ||
    asked.number?.test(text) === true ||
    asked.actors.some((actor) => actors.some((each) => answersFor(actor, each) || answersFor(each, actor))) ||
    (asked.instruments.size > 0 &&
      findInstruments(text).some(({ instrument }) => asked.instruments.has(instrument.id)))
  );
}

const sources = new WeakMap<Resolution["paragraphs"], string>();

/** Whether the words stand one behind the other anywhere in what is printed. */
function isPrinted(resolution: Resolution, { forms }: Asked): boolean {
  const known = sources.get(resolution.paragraphs);
  const source = known ?? ` ${stemsInOrder(resolution.source).join(" ")} `;
  if (known === undefined) sources.set(resolution.paragraphs, source);
  return forms.some((form) => source.includes(` ${form.join(" ")} `));
}

function stemsInOrder(text: string): string[] {
  return tokenize(text).map(({ term }) => term);
}

/** "PAROS" for "prevention of an arms race in outer space". */
function spelledOut(terms: readonly string[], { paragraphs }: Resolution): UnitId[] {
  return terms.flatMap((term) => namesByInitials(paragraphs, term)).map(({ paragraph }) => paragraph);
}
