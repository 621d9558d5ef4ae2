import type { Refusal } from "../domain/answers.ts";
import type { Library } from "../domain/library.ts";
import type { Resolution, ResolutionStatus, Span } from "../domain/resolution.ts";
import { actorOfId } from "../language/actors.ts";
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

interface Filter {
  readonly span: Span;
  readonly says: string;
  matches(resolution: Resolution): boolean;
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
  const filters = filtersOf(question);
  const left = loaded.filter((resolution) => filters.every((filter) => filter.matches(resolution)));
  const spans = filters.map(({ span }) => span);
  if (left.length > 0) return { resolutions: left.map(({ id }) => id), spans, named: 0 };
  return { resolutions: all, spans, named: 0, refusal: noneOfThatKind(filters, loaded) };
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

function filtersOf(question: string): Filter[] {
  return [organFilter(question), yearFilter(question), statusFilter(question)].filter(
    (found) => found !== null,
  );
}

function organFilter(question: string): Filter | null {
  if (
    /\b(?:recall|refer|cite|mention)\w*\s*\??$/i.test(question) ||
    /\bdoes (?:it|the (?:draft|text|resolution))\b/i.test(question)
  )
    return null;
  for (const { organ, actor } of organs) {
    const known = actorOfId(actor);
    const names = [known?.name ?? organ, ...(known?.also ?? [])].map(escaped).join("|");
    const pattern = new RegExp(
      String.raw`\b(?:${names})(?:'s)?\s+(?:draft\s+|adopted\s+)*${texts}\b|\b${texts}\s+(?:that were |which were )?(?:adopted\s+)?(?:of|by|from)\s+(?:the\s+)?(?:${names})\b`,
    );
    const match = pattern.exec(question);
    if (match)
      return {
        span: spanOf(match),
        says: `of the ${known?.name ?? organ}`,
        matches: (resolution) => resolution.organ === organ,
      };
  }
  return null;
}

function yearFilter(question: string): Filter | null {
  const match = new RegExp(
    String.raw`\b${texts}\b[^?.]{0,30}?\b(?:in|of|from|during)\s+((?:19|20)\d\d)\b`,
    "i",
  ).exec(question);
  const year = match?.[1];
  return match && year
    ? { span: spanOf(match), says: `of ${year}`, matches: (resolution) => yearOf(resolution) === year }
    : null;
}

function statusFilter(question: string): Filter | null {
  if (/\bdraft\b/i.test(question) && /\badopted\b/i.test(question)) return null;
  const match =
    /\b(?:only\s+)?(adopted)\b(?=[^?.]{0,40}\b(?:resolutions?|texts?|ones|only)\b)|\b(?:(drafts)|(draft)\s+(?:resolutions|texts))\b/i.exec(
      question,
    );
  if (!match) return null;
  // "Which of the texts are drafts?" asks for the status itself, which must not be taken out of the question.
  const asksForStatus = /\b(?:are|is)\s+(?:still\s+|only\s+)?$/i.test(question.slice(0, match.index));
  const status: ResolutionStatus = match[1] ? "adopted" : "draft";
  return {
    span: asksForStatus ? { start: 0, end: 0 } : spanOf(match),
    says: status === "draft" ? "a draft" : "adopted",
    matches: (resolution) => resolution.status === status,
  };
}

/** Of its date, or as its symbol has it. */
function yearOf({ date, symbol }: Resolution): string | undefined {
  return /\b(?:19|20)\d\d\b/.exec(date ?? "")?.[0] ?? /\b(?:19|20)\d\d\b/.exec(symbol ?? "")?.[0];
}

function notLoaded(symbol: string, loaded: readonly Resolution[]): Refusal {
  const names = loaded.slice(0, 5).map((resolution) => resolution.symbol ?? resolution.id);
  return {
    outcome: "not-in-the-text",
    text: `${symbol} is not loaded here, and no text that is loaded names it. Loaded: ${names.join(", ")}${loaded.length > names.length ? " and others" : ""}.`,
    nearest: [],
  };
}

function noneOfThatKind(filters: readonly Filter[], loaded: readonly Resolution[]): Refusal {
  const kind = filters.map(({ says }) => says).join(" and ");
  return {
    outcome: "not-in-the-text",
    text: `None of the ${loaded.length} resolutions that are loaded is ${kind}.`,
    nearest: [],
  };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
