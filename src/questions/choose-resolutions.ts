import type { Refusal } from "../domain/answers.ts";
import { fitsFilters, type ResolutionFilters } from "../domain/filters.ts";
import type { Library } from "../domain/library.ts";
import { notFound } from "../domain/refusals.ts";
import type { Resolution, Span } from "../domain/resolution.ts";
import { actorOfId } from "../language/actors.ts";
import { escapePattern } from "../language/escape-pattern.ts";
import { organs } from "../language/organs.ts";
import { findSymbols, sameSymbol } from "./symbols.ts";

/** The resolutions that a question is put to, and the words that said so. */
export interface ChosenResolutions {
  readonly resolutions: readonly string[];
  /** Where the question names resolutions, organs, years or a status as the place to look in. */
  readonly spans: readonly Span[];
  /** How many it names by their symbols. */
  readonly named: number;
  readonly refusal?: Refusal;
}

/** What the question's words leave, and the words. */
interface SaidFilter {
  readonly span: Span;
  readonly filter: ResolutionFilters;
}

const texts = "(?:resolutions?|texts?|drafts?|documents?|ones)";

/**
 * Narrows `all` to what the question names: a loaded resolution by its symbol, or those of an organ, a year, a status.
 * Refuses where a resolution is asked that is not loaded, or none is of the kind named.
 */
export function chooseResolutions(
  question: string,
  all: readonly string[],
  library: Library,
): ChosenResolutions {
  const loaded = all.map((id) => library.find(id)).filter((found) => found !== undefined);
  const bySymbol = namedBySymbol(question, loaded);
  if (bySymbol.resolutions.length > 0) return bySymbol;
  const stranger = symbolNotLoaded(question, loaded);
  if (stranger) return { resolutions: all, spans: [], named: 0, refusal: notLoaded(stranger, loaded) };
  if (loaded.length < 2) return { resolutions: all, spans: [], named: 0 };
  const said = filtersOf(question);
  const spans = said.map(({ span }) => span);
  const filters: ResolutionFilters = Object.fromEntries(said.flatMap(({ filter }) => Object.entries(filter)));
  return { resolutions: all, spans, named: 0, ...filterResolutions(all, filters, library) };
}

/** Those of `ids` that fit, or that none does. */
export function filterResolutions(
  ids: readonly string[],
  filters: ResolutionFilters,
  library: Library,
): { readonly resolutions: readonly string[] } | { readonly refusal: Refusal } {
  const left = ids.filter((id) => {
    const resolution = library.find(id);
    return resolution !== undefined && fitsFilters(resolution, filters);
  });
  return left.length > 0 || ids.length === 0
    ? { resolutions: left }
    : { refusal: noneOfThatKind(filters, ids.length, library) };
}

function namedBySymbol(question: string, loaded: readonly Resolution[]): ChosenResolutions {
  const named = findSymbols(question).flatMap((found) => {
    const resolution = loaded.find(({ symbol }) => symbol !== null && sameSymbol(symbol, found.symbol));
    return resolution ? [{ id: resolution.id, span: found.span }] : [];
  });
  const resolutions = [...new Set(named.map(({ id }) => id))];
  return { resolutions, spans: named.map(({ span }) => span), named: resolutions.length };
}

/** A whole symbol of a resolution in the place of the text that is asked ("What does A/RES/97/12 request?"), which no loaded text names. */
function symbolNotLoaded(question: string, loaded: readonly Resolution[]): string | undefined {
  return findSymbols(question).find(({ symbol, span }) => {
    const asked = /\b(?:does|do|did|in|of|by|is|has|from)\s+(?:draft\s+|resolution\s+)?$/i.test(
      question.slice(0, span.start),
    );
    const isResolution = /(?:RES\/|\/L\.)/.test(symbol);
    return asked && isResolution && !loaded.some(({ source }) => source.includes(symbol));
  })?.symbol;
}

function filtersOf(question: string): SaidFilter[] {
  return [organFilter(question), yearFilter(question), statusFilter(question)].filter(
    (found) => found !== null,
  );
}

function organFilter(question: string): SaidFilter | null {
  if (
    /\b(?:recall|refer|cite|mention)\w*\s*\??$/i.test(question) ||
    /\bdoes (?:it|the (?:draft|text|resolution))\b/i.test(question)
  )
    return null;
  for (const { organ, actor } of organs) {
    const known = actorOfId(actor);
    const names = [known?.name ?? organ, ...(known?.also ?? [])].map(escapePattern).join("|");
    const pattern = new RegExp(
      String.raw`\b(?:${names})(?:'s)?\s+(?:draft\s+|adopted\s+)*${texts}\b|\b${texts}\s+(?:that were |which were )?(?:adopted\s+)?(?:of|by|from)\s+(?:the\s+)?(?:${names})\b`,
    );
    const match = pattern.exec(question);
    if (match) return { span: spanOf(match), filter: { organ } };
  }
  return null;
}

function yearFilter(question: string): SaidFilter | null {
  const match = new RegExp(
    String.raw`\b${texts}\b[^?.]{0,30}?\b(?:in|of|from|during)\s+((?:19|20)\d\d)\b`,
    "i",
  ).exec(question);
  if (!match) return null;
  const year = Number(match[1]);
  return { span: spanOf(match), filter: { year: { from: year, to: year } } };
}

function statusFilter(question: string): SaidFilter | null {
  if (/\bdraft\b/i.test(question) && /\badopted\b/i.test(question)) return null;
  const match =
    /\b(?:only\s+)?(adopted)\b(?=[^?.]{0,40}\b(?:resolutions?|texts?|ones|only)\b)|\b(?:(drafts)|(draft)\s+(?:resolutions|texts))\b/i.exec(
      question,
    );
  if (!match) return null;
  // "Which of the texts are drafts?" asks for the status itself, which must not be taken out of the question.
  const asksForStatus = /\b(?:are|is)\s+(?:still\s+|only\s+)?$/i.test(question.slice(0, match.index));
  return {
    span: asksForStatus ? { start: 0, end: 0 } : spanOf(match),
    filter: { status: match[1] ? "adopted" : "draft" },
  };
}

function notLoaded(symbol: string, loaded: readonly Resolution[]): Refusal {
  const names = loaded.slice(0, 5).map((resolution) => resolution.symbol ?? resolution.id);
  return notFound(
    `${symbol} is not loaded here, and no text that is loaded names it. Loaded: ${names.join(", ")}${loaded.length > names.length ? " and others" : ""}.`,
  );
}

function noneOfThatKind(filters: ResolutionFilters, count: number, library: Library): Refusal {
  const searched =
    count === library.resolutions.length
      ? `${count} resolutions that are loaded`
      : `${count} that are searched`;
  return notFound(
    `${count === 1 ? "The one that is searched is not" : `None of the ${searched} is`} ${saysOf(filters)}.`,
  );
}

/** "of the Security Council and of 2010 to 2015 and adopted" */
function saysOf({ organ, year, status }: ResolutionFilters): string {
  const entry = organs.find((known) => known.organ === organ);
  return [
    entry && `of the ${actorOfId(entry.actor)?.name ?? entry.organ}`,
    year && `of ${year.from === year.to ? year.from : `${year.from} to ${year.to}`}`,
    status && (status === "draft" ? "a draft" : "adopted"),
  ]
    .filter(Boolean)
    .join(" and ");
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
