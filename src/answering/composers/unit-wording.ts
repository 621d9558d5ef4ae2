import type { Turn } from "../../domain/answers.ts";
import { distinctBy } from "../../domain/group-by.ts";
import type { Reading, UnitAddress } from "../../domain/reading.ts";
import type { Library, Resolution, Span } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { findUnit, overlaps, type Unit, withDescendants } from "../../domain/units.ts";
import { sentencesOf } from "../../sentences/shortened.ts";
import { type PlacedUnit, quoteUnit } from "../../sentences/unit-quotation.ts";
import { amongOf, trimmed, wordCount } from "../../sentences/wording.ts";

/** Drafts that do not repeat word for word what was answered before: instead of such, more of the words of what they cite. */
export function notSaidBefore(
  drafts: readonly Draft[],
  { messages, reading, library }: { messages: readonly Turn[]; reading: Reading; library: Library },
): readonly Draft[] {
  const said = messages.filter(({ role }) => role === "assistant").map(({ content }) => content);
  const isAllSaid = (all: readonly Draft[]) => all.length > 0 && all.every((draft) => isSaid(draft, said));
  // "Yes" and "no" in front of it are new.
  if (said.length === 0 || drafts[0]?.lead || !isAllSaid(drafts)) return drafts;
  const fuller = (["sentence", "unit"] as const).map((extent) =>
    fullerWording(drafts, reading, library, extent),
  );
  return fuller.find((wording) => wording.length > 0 && !isAllSaid(wording)) ?? drafts;
}

/** Without its first letter, which a "Yes: " makes small, and its full stop, before which the labels stand. */
function isSaid(draft: Draft, said: readonly string[]): boolean {
  return draft.basis === "quotation" && said.some((content) => content.includes(draft.text.slice(1, -1)));
}

/** More of the words of each unit that was cited, without those above it: the sentence in which what was to be told stands, or all. */
function fullerWording(
  drafts: readonly Draft[],
  { texts }: Reading,
  library: Library,
  extent: "sentence" | "unit",
): Draft[] {
  const cited = drafts.flatMap(({ citations }) => citations);
  return innermost(cited).flatMap(({ resolution: id, unit }) => {
    const resolution = library.find(id);
    if (!resolution) return [];
    const quotes = cited.filter((each) => each.resolution === id && each.unit === unit);
    const focus = quotes.flatMap(({ quote }) => placeOf(quote, resolution, unit));
    const text = findUnit(resolution, unit)?.text ?? "";
    const length = wordCount(extent === "unit" ? text : sentenceAt(text, focus[0]));
    const words = length <= wordsOfWhole ? length : mostWords;
    return [quoteUnit({ resolution, unit }, { words, among: amongOf(texts), focus })];
  });
}

function sentenceAt(text: string, focus: Span | undefined): string {
  const held = sentencesOf(text).find((sentence) => focus && overlaps(focus, sentence));
  return held ? text.slice(held.start, held.end) : text;
}

/** What was to be told stays in what is told instead. */
function placeOf(quote: string, resolution: Resolution, unit: string): Span[] {
  const start = findUnit(resolution, unit)?.text.indexOf(quote) ?? -1;
  return start < 0 ? [] : [{ start, end: start + quote.length }];
}

const mostWords = 60;
/** A unit of as many words is told whole: what was left out before is what is asked for now. */
const wordsOfWhole = 140;

/** Of what is to be shorter so many words. */
const wordsShorter = 15;

/** The words of a unit with what is nested in it, a sentence each, whole; only how it begins where it is to be shorter. */
export function wordingOf({ resolution, unit }: PlacedUnit, { form, texts }: Reading): Draft[] {
  const units = unitsRead({ resolution, unit });
  const shown = form.shorter ? units.slice(0, 1) : units;
  const words = form.shorter ? wordsShorter : Number.POSITIVE_INFINITY;
  return shown.map(({ id }) => quoteUnit({ resolution, unit: id }, { words, among: amongOf(texts) }));
}

function unitsRead({ resolution, unit }: PlacedUnit): readonly Pick<Unit, "id" | "text">[] {
  const found = findUnit(resolution, unit);
  const units = found?.paragraph ? withDescendants(found.paragraph) : found ? [found] : [];
  return units.filter(({ text }) => trimmed(text) !== "");
}

/** Each unit once, without those in which another one of them is nested: of a list and its item that were cited, the item. */
export function innermost(units: readonly UnitAddress[]): UnitAddress[] {
  const distinct = distinctBy(units, ({ resolution, unit }) => `${resolution}#${unit}`);
  return distinct.filter(
    ({ resolution, unit }) =>
      !distinct.some((other) => other.resolution === resolution && other.unit.startsWith(`${unit}.`)),
  );
}
