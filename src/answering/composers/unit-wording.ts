import type { Turn } from "../../domain/answers.ts";
import { distinctBy } from "../../domain/group-by.ts";
import type { Reading, UnitAddress } from "../../domain/reading.ts";
import type { Span } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import {
  findParagraph,
  findUnit,
  overlaps,
  spanOf,
  topLevelId,
  withDescendants,
} from "../../domain/units.ts";
import { sentencesOf } from "../../sentences/shortened.ts";
import { type PlacedUnit, quoteUnit } from "../../sentences/unit-quotation.ts";
import { amongOf, trimmed, wordCount } from "../../sentences/wording.ts";
import type { ComposeRequest } from "./composer.ts";
import { placedUnits } from "./placed-acts.ts";
import { answerWordsIn } from "./telling.ts";
import { answering } from "./thresholds.ts";

/**
 * Drafts that do not repeat word for word what was answered before: behind what answers best, only what is new; where nothing is, the few
 * words that are asked for now, else more of the words of what they cite, else the same as what was said already.
 */
export function notSaidBefore(
  drafts: readonly Draft[],
  messages: readonly Turn[],
  request: ComposeRequest,
): readonly Draft[] {
  const said = messages.filter(({ role }) => role === "assistant").map(({ content }) => content);
  const isNew = (draft: Draft) => !isSaid(draft, said);
  const [first, ...others] = drafts;
  const { kind } = request.reading;
  if (!first || said.length === 0) return drafts;
  // "Yes" and "no" in front of it are new.
  if (first.lead || drafts.some(isNew))
    return kind === "topic" || kind === "deadline" ? [first, ...others.filter(isNew)] : drafts;
  const extents = holdAllOf(drafts, request) ? [] : (["sentence", "unit"] as const);
  const fuller = extents.map((extent) => fullerWording(drafts, request, extent));
  const more = fuller.find((wording) => wording.some(isNew));
  const few = others.length === 0 ? fewWords(first, request) : undefined;
  return few ?? more ?? [{ ...first, lead: "again" }, ...others];
}

/** The stretch of a unit in which stand the few words that answer: less surely than in front of a sentence, which has been told already. */
function fewWords({ citations }: Draft, request: ComposeRequest): Draft[] | undefined {
  const { library, reading } = request;
  const [cited] = citations;
  const resolution = cited && library.find(cited.resolution);
  const paragraph = resolution && findParagraph(resolution, topLevelId(resolution, cited.unit));
  const short = paragraph && answerWordsIn({ resolution, paragraph }, request, answering.inFewWordsAgain);
  if (!short) return undefined;
  const focus = spanOf(short.printed, findUnit(resolution, short.unit)?.text ?? "");
  const options = { words: fewWordsAround, among: amongOf(reading.texts), focus };
  return [quoteUnit({ resolution, unit: short.unit }, options)];
}

const fewWordsAround = 15;

/** Most of the words of the units that are cited were told, so that telling them whole tells nothing more. */
function holdAllOf(drafts: readonly Draft[], { library }: ComposeRequest): boolean {
  const cited = innermost(drafts.flatMap(({ citations }) => citations));
  const units = placedUnits(cited, library).map(({ resolution, unit }) => findUnit(resolution, unit)?.text);
  const told = drafts.map((draft) => ("text" in draft ? draft.text : ""));
  return wordCount(told.join(" ")) >= wordCount(units.join(" ")) * shareOfWhole;
}

const shareOfWhole = 0.8;

/** Without its first letter, which a "Yes: " makes small, and its full stop, before which the labels stand. */
function isSaid(draft: Draft, said: readonly string[]): boolean {
  return draft.basis === "quotation" && said.some((content) => content.includes(draft.text.slice(1, -1)));
}

/** More of the words of each unit that was cited, without those above it: the sentence in which what was to be told stands, or all. */
function fullerWording(
  drafts: readonly Draft[],
  { reading, library }: ComposeRequest,
  extent: "sentence" | "unit",
): Draft[] {
  const cited = drafts.flatMap(({ citations }) => citations);
  return placedUnits(innermost(cited), library).map((placed) => {
    const { resolution, unit } = placed;
    const quotes = cited.filter((each) => each.resolution === resolution.id && each.unit === unit);
    const text = findUnit(resolution, unit)?.text ?? "";
    // What was to be told stays in what is told instead.
    const focus = quotes.flatMap(({ quote }) => spanOf(quote, text));
    const length = wordCount(extent === "unit" ? text : sentenceAt(text, focus[0]));
    const words = length <= wordsOfWhole ? length : mostWords;
    return quoteUnit(placed, { words, among: amongOf(reading.texts), focus });
  });
}

function sentenceAt(text: string, focus: Span | undefined): string {
  const held = sentencesOf(text).find((sentence) => focus && overlaps(focus, sentence));
  return held ? text.slice(held.start, held.end) : text;
}

const mostWords = 60;
/** A unit of as many words is told whole: what was left out before is what is asked for now. */
const wordsOfWhole = 140;

/** Of what is to be shorter so many words. */
const wordsShorter = 15;

/** The words of a unit with what is nested in it, a sentence each, whole; only how it begins where it is to be shorter. */
export function wordingOf({ resolution, unit }: PlacedUnit, { form, texts }: Reading): Draft[] {
  const found = findUnit(resolution, unit);
  const units = found?.paragraph ? withDescendants(found.paragraph) : found ? [found] : [];
  const read = units.filter(({ text }) => trimmed(text) !== "");
  const shown = form.shorter ? read.slice(0, 1) : read;
  const words = form.shorter ? wordsShorter : Number.POSITIVE_INFINITY;
  return shown.map(({ id }) => quoteUnit({ resolution, unit: id }, { words, among: amongOf(texts) }));
}

/** Each unit once, without those in which another one of them is nested: of a list and its item that were cited, the item. */
export function innermost(units: readonly UnitAddress[]): UnitAddress[] {
  const distinct = distinctBy(units, ({ resolution, unit }) => `${resolution}#${unit}`);
  return distinct.filter(
    ({ resolution, unit }) =>
      !distinct.some((other) => other.resolution === resolution && other.unit.startsWith(`${unit}.`)),
  );
}
