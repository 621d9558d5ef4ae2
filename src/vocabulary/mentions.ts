import { distinctBy } from "../domain/group-by.ts";
import { rememberedOfText } from "../domain/remembered.ts";
import type { Paragraph, Resolution, UnitId } from "../domain/resolution.ts";
import { allParagraphs, closingOf } from "../domain/units.ts";
import { unitsWithActors } from "./actor-memory.ts";
import { answersFor, statesOfAdjectives } from "./actor-relations.ts";
import { findActors } from "./find-actors.ts";
import { findInstruments } from "./instruments.ts";
import { tokenize } from "./tokenizer.ts";
import { type Word, wordsOf } from "./words.ts";

/** The stems of a text, for looking up terms. */
export function stemsOf(text: string): Set<string> {
  return new Set(stemsInOrder(text));
}

/** Ids of the units, as in `unitsOf`, that have all stems of a term; of one without a content word none. */
export function unitsMentioning(resolution: Resolution, term: string): UnitId[] {
  const wanted = stemsInOrder(term);
  return unitsOf(resolution)
    .filter(({ stems }) => wanted.length > 0 && wanted.every((stem) => stems.has(stem)))
    .map(({ id }) => id);
}

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
  const isInSource =
    others.length === 0 &&
    only?.forms.some((form) => stemsPrinted(resolution).includes(` ${form.join(" ")} `));
  // "PAROS" for "prevention of an arms race in outer space".
  const spelledOut = terms.flatMap((term) => namesByInitials(resolution.paragraphs, term));
  return [...places, ...(isInSource ? ["source"] : []), ...spelledOut.map(({ paragraph }) => paragraph)];
}

/** Paragraphs, sub-paragraphs, footnotes, and what stands around them; each name of each question is looked for in them. */
const unitsOf = rememberedOfText((resolution) => {
  const actors = new Map(unitsWithActors(resolution).map((unit) => [unit.id, unit.actors]));
  const { title, front, sponsors, recommendedBy, symbol, footnotes } = resolution;
  return [
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
});

/** Of its words, and of each two or three that stand together as if they were one: "cyber crime". */
function stemsWithJoined(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.flatMap((word, at) => {
    const pair = word + (words[at + 1] ?? "");
    return [pair, pair + (words[at + 2] ?? "")];
  });
  return new Set([...stemsOf(text), ...stemsOf(joined.join(" "))]);
}

type Asked = ReturnType<typeof readTerm>;

/** A term as it may be printed. */
function readTerm(term: string) {
  const number = /(\d+\/\d+|\d{2,})(?: ?\(\d{4}\))?$/.exec(term.trim())?.[1];
  // A name is meant by a term that is not much longer: "the Office", and not "the budget of the Office".
  const isMeant = ({ printed }: { readonly printed: string }) => printed.length * 2 > term.length;
  const [actors, instruments] = [findActors(term).filter(isMeant), findInstruments(term).filter(isMeant)];
  return {
    /** Its stems, as it is typed and as one word. */
    forms: [term, term.replace(/[\s‐‑-]/gu, "")].map(stemsInOrder).filter((stems) => stems.length > 0),
    /** "66/181" of "A/RES/66/181", "1540" of "resolution 1540 (2004)". */
    number: number === undefined ? null : new RegExp(`(?<![\\d/])(?:[A-Z]+/)*${number}(?![\\d/])`, "i"),
    actors: actors.map(({ actor }) => actor),
    instruments: new Set(instruments.map(({ instrument }) => instrument.id)),
  };
}

function isIn({ stems, text, actors }: ReturnType<typeof unitsOf>[number], asked: Asked): boolean {
  return (
    asked.forms.some((form) => form.every((stem) => stems.has(stem))) ||
    asked.number?.test(text) === true ||
    asked.actors.some((actor) => actors.some((each) => answersFor(actor, each) || answersFor(each, actor))) ||
    (asked.instruments.size > 0 &&
      findInstruments(text).some(({ instrument }) => asked.instruments.has(instrument.id)))
  );
}

/** In which words that stand one behind the other can be found. */
const stemsPrinted = rememberedOfText(({ source }) => ` ${stemsInOrder(source).join(" ")} `);

function stemsInOrder(text: string): string[] {
  return tokenize(text).map(({ term }) => term);
}

/** Words of a name that an acronym may leave out. */
const small = /^(?:of|on|for|and|the|in|to|off|against|with|by|at|a|an|,)$/;
/** An acronym of so many letters is known by words without capitals too: "PAROS". */
const tellingLength = 4;
/** Of a word so many letters may go into a long acronym: "MO" of "Monitoring" into "UNMOVIC". */
const mostOfWord = 3;
const blendedLength = 6;

/** The names in these paragraphs whose initials are the letters of an acronym, the first place of each. */
export function namesByInitials(paragraphs: readonly Paragraph[], acronym: string) {
  const letters = acronym.replace(/s$/, "");
  if (!/^\p{Lu}{2,}$/u.test(letters)) return [];
  const found = paragraphs.flatMap(({ id, text }) =>
    namesIn(text, letters).map((name) => ({ paragraph: id, name })),
  );
  return distinctBy(found.reverse(), ({ name }) => name.toLowerCase()).reverse();
}

function namesIn(text: string, letters: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const isTold = initialsOf(word).length > 1 && letters.length >= tellingLength;
    if (!isTold && !word.text.startsWith(letters.charAt(0))) return [];
    const end = endOfName(words, at, letters);
    const goesOn = end !== null && /^\p{Lu}/u.test(words[end + 1]?.text ?? "");
    return end === null || goesOn ? [] : text.slice(word.start, words[end]?.end);
  });
}

/** Index of the last word of the name that begins at `at` and takes up all letters from `from`. */
function endOfName(words: readonly Word[], at: number, letters: string, from = 0): number | null {
  const word = words[at];
  if (word === undefined) return null;
  const endFrom = (next: number) =>
    next === letters.length ? at : endOfName(words, nextOfName(words, at + 1, letters), letters, next);
  const compound = initialsOf(word);
  if (compound.length > 1 && letters.startsWith(compound, from)) {
    const end = endFrom(from + compound.length);
    if (end !== null) return end;
  }
  const most = letters.length < blendedLength ? 1 : mostOfWord;
  for (let next = from + 1; next <= Math.min(from + most, letters.length); next += 1) {
    if (word.text.slice(0, next - from).toUpperCase() !== letters.slice(from, next)) return null;
    const end = endFrom(next);
    if (end !== null) return end;
  }
  return null;
}

/** "OE" of "open-ended": so much of a name may be written small. */
function initialsOf({ text }: Word): string {
  return text
    .split(/[-‐‑]/)
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}

/** Where the next word of a name stands that counts; beyond the words where the name ends before. */
function nextOfName(words: readonly Word[], from: number, letters: string): number {
  let at = from;
  while (small.test(words[at]?.text ?? "")) at += 1;
  const counts = letters.length >= tellingLength ? /^\p{L}/u : /^\p{Lu}/u;
  return counts.test(words[at]?.text ?? "") ? at : words.length;
}
