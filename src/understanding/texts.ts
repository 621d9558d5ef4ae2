import { fewTexts, type Label, type Reading } from "../domain/reading.ts";
import { remembered } from "../domain/remembered.ts";
import type { Library, Resolution, Span } from "../domain/resolution.ts";
import { fitsFilters, type OrganId, type ResolutionFilters } from "../domain/resolution.ts";
import { isNumberAsked } from "../domain/resolution-numbers.ts";
import { allParagraphs } from "../domain/units.ts";
import { organs } from "../vocabulary/actors.ts";
import { findActors } from "../vocabulary/find-actors.ts";
import { stem } from "../vocabulary/tokenizer.ts";
import { createTable, type FoundRow, fold, stopWords, type Word, wordsOf } from "../vocabulary/words.ts";
import { findSymbols, isSymbolAlone, sameSymbol } from "./symbols.ts";

export const findTextWords = createTable("text-words");
/** So many words may stand between an adjective and its noun. */
const mostBetween = 4;

/** With what a turn speaks of a text as such: "this resolution". */
export function findNouns(question: string): readonly FoundRow[] {
  const found = findTextWords(question);
  const nouns = found.filter(({ row }) => row.number !== "beside");
  const isNear = ({ from, to }: FoundRow) =>
    nouns.some((noun) => Math.max(noun.from - to, from - noun.to) <= mostBetween);
  return found.filter((each) => nouns.includes(each) || isNear(each));
}

/** Which of `scope` a question is put to, by symbol, organ, year, status and title. */
export function chooseTexts(
  question: string,
  scope: readonly string[],
  library: Library,
  label: Label,
  isExistence: boolean,
): Pick<Reading, "texts" | "textsMissing" | "symbols" | "filters"> {
  const { find, resolutions } = library;
  const asked = scope.flatMap((id) => find(id) ?? []);
  const symbols = findSymbols(question).map(({ symbol }) => symbol);
  const looksIn = label === "compare" ? resolutions : asked;
  // Other texts that are named are asked for: the symbol of a text that another one cites chooses none.
  const isOfOthers = label === "reference" || isExistence;
  const named = looksIn.filter(
    (each) => isNamed(each, symbols) && !(isOfOthers && isCited(each, asked, library)),
  );
  const others = symbols.filter((symbol) => !named.some((each) => isNamed(each, [symbol])));
  const isAlone = isSymbolAlone(question);
  const isCitedAlone = (symbol: string) => isAlone && asked.some((text) => refersTo(text, symbol));
  const missing = others.filter(
    (symbol) => !isOfOthers && isMissing(symbol, asked, library) && !isCitedAlone(symbol),
  );
  const rest = { textsMissing: missing, symbols: others.filter((symbol) => !missing.includes(symbol)) };
  if (named.length > 0) return { texts: namedWith(named, asked, label), ...rest, filters: {} };
  if (asked.length < 2) return { texts: scope, ...rest, filters: {} };
  const filters = filtersIn(question, asked, label);
  const fitting = asked.filter((each) => fitsFilters(each, filters));
  const titled = titledIn(question, fitting);
  return { texts: (titled ? [titled] : fitting).map(({ id }) => id), ...rest, filters };
}

/** "Compare it with A/RES/78/1": the one in question is a side too. */
function namedWith(named: readonly Resolution[], asked: readonly Resolution[], label: Label): string[] {
  const isSide = label === "compare" && named.length === 1 && asked.length === 1;
  return [...new Set([...(isSide ? asked : []), ...named].map(({ id }) => id))];
}

function isNamed({ symbol }: Resolution, asked: readonly string[]): boolean {
  return symbol !== null && asked.some((each) => sameSymbol(symbol, each));
}

/** Ids of the texts that print a symbol, where those that are asked are too many to be looked through. */
function idsPrinting(symbol: string, asked: readonly Resolution[], library: Library) {
  return asked.length > fewTexts ? library.printing?.(symbol) : undefined;
}

/** Whether another of the texts names it. */
function isCited({ id, symbol }: Resolution, asked: readonly Resolution[], library: Library): boolean {
  if (symbol === null) return false;
  const printing = idsPrinting(symbol, asked, library);
  if (printing) return printing.some((other) => other !== id);
  return asked.some((other) => other.id !== id && (prints(other.source, symbol) || refersTo(other, symbol)));
}

/** A/RES/79/226 is not A/RES/79/2. */
function prints(source: string, symbol: string): boolean {
  const [, ...behind] = source.split(symbol);
  return behind.some((text) => !/^\d/.test(text));
}

/** By its number, whatever stands before it: "resolution 2997 (XXVII)" of A/RES/2997 (XXVII). */
function refersTo(text: Resolution, symbol: string): boolean {
  return allParagraphs(text).some(({ references }) =>
    references.some(({ number }) => isNumberAsked(number, symbol)),
  );
}

/**
 * A turn as the models read it, to whom a symbol means nothing: the one text that it is put to by its symbol is "the resolution". Where
 * several are named, or another text cites it, the symbol stays.
 */
export function withoutOwnSymbol(question: string, scope: readonly string[], library: Library): string {
  const asked = scope.flatMap((id) => library.find(id) ?? []);
  const textNamed = (symbol: string) => asked.find((each) => isNamed(each, [symbol]));
  const [own, ...others] = findSymbols(question).filter(({ symbol }) => textNamed(symbol));
  const named = own && textNamed(own.symbol);
  if (!named || others.length > 0 || isCited(named, asked, library)) return question;
  // "resolution 78/36", "the A/RES/78/36"
  const before = question.slice(0, own.start);
  const noun = findNouns(before).find(({ to }) => to === wordsOf(before).length);
  const opening = before.slice(0, noun?.start);
  const article = wordsOf(opening).at(-1)?.lower === "the" ? "" : "the ";
  return `${opening}${article}resolution${question.slice(own.end)}`;
}

/** A whole symbol of a resolution, or of a draft of one, that no text prints. */
function isMissing(symbol: string, asked: readonly Resolution[], library: Library): boolean {
  if (!symbol.includes("RES/") && !symbol.includes("/L.")) return false;
  const printing = idsPrinting(symbol, asked, library);
  return printing ? printing.length === 0 : !asked.some(({ source }) => prints(source.toUpperCase(), symbol));
}

function filtersIn(question: string, asked: readonly Resolution[], label: Label): ResolutionFilters {
  const nouns = findNouns(question);
  const organ = organBeside(question, nouns);
  const year = yearBeside(question, nouns);
  const status = statusIn(nouns, asked, label);
  return {
    ...(organ !== undefined && { organ }),
    ...(year !== undefined && { year: { from: year, to: year } }),
    ...(status !== undefined && { status }),
  };
}

/** "Security Council resolutions", "the texts of the Assembly"; not "does the Assembly's draft" in a single text. */
function organBeside(question: string, nouns: readonly FoundRow[]): OrganId | undefined {
  const isNear = ({ start, end }: Span, noun: Span) =>
    (noun.start >= end && isBeside(question.slice(end, noun.start))) ||
    (start >= noun.end && ofNoun.test(question.slice(noun.end, start)));
  const near = findActors(question).filter(({ span }) => nouns.some((noun) => isNear(span, noun)));
  return near.flatMap(({ actor }) => organs.find((each) => each.actor === actor.id)?.organ ?? [])[0];
}

function isBeside(between: string): boolean {
  return (
    between.length <= 12 && /^(?:['’]s)?[\s\w]*$/.test(between) && !/\b(?:does|do|is|are|in)\b/.test(between)
  );
}

const ofNoun = /^\s(?:adopted )?(?:of|by|from)\s(?:the\s)?$/i;

/** "the 2012 resolutions", "texts adopted in 2012" */
function yearBeside(question: string, nouns: readonly FoundRow[]): number | undefined {
  const words = wordsOf(fold(question));
  const year = words.find(({ lower }, at) => {
    if (!/^(?:19|20)\d\d$/.test(lower)) return false;
    const isBehind = /^(?:in|of|from|during)$/.test(words[at - 1]?.lower ?? "");
    return nouns.some(({ from, to }) => from === at + 1 || (isBehind && to < at && at - to <= 5));
  });
  return year && Number(year.lower);
}

/** `draft`, `adopted`, as far as texts of the status are spoken of. */
export function statusesIn(nouns: readonly FoundRow[]): ReadonlySet<string> {
  return new Set(nouns.flatMap(({ row }) => row.status || []));
}

/** The one status of which texts are spoken of. */
export function onlyStatus(nouns: readonly FoundRow[]): "draft" | "adopted" | undefined {
  const [status, ...others] = statusesIn(nouns);
  return others.length === 0 && (status === "draft" || status === "adopted") ? status : undefined;
}

/** How many of the question's words stand in the title. */
export function titleShare(question: string, resolution: Resolution): number {
  const stems = stemsOfTitle(resolution);
  return contentOf(wordsOf(question)).filter((word) => stems.has(word)).length;
}

/** "the drafts"; "the adopted version" where one is adopted; none where both are spoken of. */
function statusIn(nouns: readonly FoundRow[], asked: readonly Resolution[], label: Label) {
  const areSaid = (status: string, number: "one" | "many") =>
    nouns.some(({ row }) => row.status === status && row.number === number);
  const areThere = (status: string) => asked.some((each) => each.status === status);
  // "Has the draft been adopted?" is asked of the draft; what else is said of a status is what is asked.
  if (label === "status") return areSaid("draft", "one") && areThere("draft") ? "draft" : undefined;
  const status = onlyStatus(nouns);
  return status && (areSaid(status, "many") || areThere(status)) ? status : undefined;
}

/** The one text whose title has what stands beside its noun: "the Rwanda resolution", "the draft on mercury". */
function titledIn(question: string, asked: readonly Resolution[]): Resolution | undefined {
  const words = wordsOf(question);
  const wanted = findNouns(question)
    .filter(({ row }) => row.number === "one")
    .map(({ from, to }) => {
      const behind = /^(?:on|about|concerning|regarding|for)$/.test(words[to]?.lower ?? "")
        ? words.slice(to + 1, to + 7)
        : [];
      return behind.length > 0 ? behind : words.slice(Math.max(0, from - 2), from);
    });
  const found = wanted.flatMap((beside) => {
    const content = contentOf(beside);
    return onlyBest(asked, (each) => leadingIn(content, stemsOfTitle(each))) ?? [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The one that scores most; none where two do, or all score nothing. */
export function onlyBest<Item>(items: readonly Item[], scoreOf: (item: Item) => number): Item | undefined {
  const scores = items.map(scoreOf);
  const best = Math.max(...scores);
  const bests = items.filter((_, at) => scores[at] === best);
  return best > 0 && bests.length === 1 ? bests[0] : undefined;
}

/** How many of the words, from the first on, stand in the title. */
function leadingIn(words: readonly string[], title: ReadonlySet<string>): number {
  const miss = words.findIndex((word) => !title.has(word));
  return miss === -1 ? words.length : miss;
}

function contentOf(words: readonly Word[]): string[] {
  return words
    .map(({ text }) => fold(text))
    .filter((word) => /^\p{L}{3,}/u.test(word) && !stopWords.has(word))
    .map((word) => stem(word));
}

const stemsOfTitle = remembered(
  ({ title }: Resolution): ReadonlySet<string> => new Set(contentOf(wordsOf(title))),
);
