import type { Form } from "../../domain/reading.ts";
import type { Draft } from "../../domain/statements.ts";
import { inPreamble, openingClause, quoteClause } from "../../sentences/clause-quotation.ts";
import {
  actEntry,
  doerOf,
  type QuotationDraft,
  type QuotationOptions,
  quotationOf,
  sentenceOf,
} from "../../sentences/quotations.ts";
import { quoteUnit } from "../../sentences/unit-quotation.ts";
import { lowerFirst, wordCount } from "../../sentences/wording.ts";
import { inForceOrder, type PlacedParagraph } from "./placed-acts.ts";
import type { Answering } from "./telling.ts";

/** Words quoted in a point of a summary. */
const wordsOfPoint = 13;
/** With fewer nothing is said. */
const fewestWords = 5;
/** Verb and addressee of an act, which are not among the words quoted. */
const wordsAround = 7;

/** A paragraph with what in it is of interest, where that is known. */
interface Point extends PlacedParagraph {
  readonly focus?: readonly Answering[];
}

/** A paragraph in one line: the act that asks most strongly in it, or what it opens with. */
export function pointOf(
  { paragraph, resolution, focus = [] }: Point,
  options: QuotationOptions,
): QuotationDraft {
  const short = { words: wordsOfPoint, ...options };
  const [found] = focus;
  const [act] = inForceOrder(paragraph.acts.map((each) => ({ act: each, paragraph, resolution })));
  if (found && (act || found.unit !== paragraph.id))
    return quoteClause({ resolution, unit: found.unit }, { ...short, focus });
  if (act) return actEntry(act, short);
  const opening = openingClause({ paragraph, resolution }, { ...short, focus });
  if (!opening) return quoteUnit({ resolution, unit: paragraph.id }, short);
  // "It recalls “…”.", as a line "Recalls “…”.": of one text the label says that it is of the preamble.
  const who = options.among === "several" ? inPreamble(resolution, options) : doerOf(resolution, options);
  const isBare = options.asLine && options.among !== "several";
  return sentenceOf(isBare ? opening.text : `${who} ${opening.text}`, [opening], short);
}

/** Words quoted in each of so many points for the length that is asked for, where one is. */
export function wordsForEach(points: number, { words, shorter }: Form): Pick<QuotationOptions, "words"> {
  if (words !== undefined && points > 0)
    return { words: Math.max(fewestWords, Math.floor(words / points) - wordsAround) };
  return shorter ? { words: fewestWords } : {};
}

/** As many points as are asked for, and as fit into the words, in so many sentences. */
export function inSentences(all: readonly QuotationDraft[], { points, sentences, words }: Form): Draft[] {
  const counted = all.slice(0, points ?? all.length);
  const chosen = words === undefined ? counted : fitting(counted, words);
  if (sentences === undefined || chosen.length <= sentences) return [...chosen];
  const size = Math.ceil(chosen.length / sentences);
  return Array.from({ length: Math.ceil(chosen.length / size) }, (_, at) =>
    merged(chosen.slice(at * size, (at + 1) * size)),
  );
}

/** Those that there is room for, the first in any case; one that is too long leaves it to the next. */
export function fitting<Point extends QuotationDraft>(points: readonly Point[], words: number): Point[] {
  const chosen: Point[] = [];
  let told = 0;
  for (const point of points) {
    const length = wordCount(point.text);
    if (chosen.length > 0 && told + length > words) continue;
    chosen.push(point);
    told += length;
  }
  return chosen;
}

/** Several sentences as one, set apart by semicolons. */
function merged(drafts: readonly QuotationDraft[]): Draft {
  const clauses = drafts.map(({ text }, at) => {
    const clause = text.endsWith(".") ? text.slice(0, -1) : text;
    return at === 0 ? clause : lowerFirst(clause);
  });
  const citations = drafts.flatMap((draft) => draft.citations);
  return quotationOf(`${clauses.join("; ")}.`, citations);
}

/** As many drafts as the form that is asked for has room for; at least one. */
export function fitted(drafts: readonly Draft[], { sentences, points, words, shorter }: Form): Draft[] {
  const most = Math.min(sentences ?? drafts.length, points ?? drafts.length, shorter ? 1 : drafts.length);
  const counted = drafts.slice(0, Math.max(1, most));
  if (words === undefined) return counted;
  const within = counted.findIndex((_, at) => wordsIn(counted.slice(0, at + 1)) > words * tolerance);
  return within < 0 ? counted : counted.slice(0, Math.max(1, within));
}

/** A length that is asked for is kept within a fifth. */
const tolerance = 1.2;

function wordsIn(drafts: readonly Draft[]): number {
  const wordsOf = (draft: Draft) => (draft.basis === "quotation" ? wordCount(draft.text) : wordsOfClaim);
  return drafts.reduce((sum, draft) => sum + wordsOf(draft), 0);
}

/** About as many words has a sentence that is written from a claim. */
const wordsOfClaim = 10;

/** What is asked of the form and only a language model could do, and what comes instead; undefined where nothing is. */
export function notWithoutModel({ language, plain }: Form): string | undefined {
  const what = language !== undefined ? "Translating" : plain ? "Putting it in simpler words" : undefined;
  return (
    what && `${what} takes a language model, and none wrote this answer; these are the text's own words.`
  );
}
