import type { Act, Actor, Force, Hedge } from "../domain/acts.ts";
import { citationLabel, urlOf } from "../domain/labels.ts";
import type { Library, Span } from "../domain/resolution.ts";
import type { CitationProblem, DraftCitation, VerifiedCitation } from "../domain/statements.ts";
import { findUnit, holdersOf, overlaps, sliceOf, textWithItems } from "../domain/units.ts";
import { amongOf } from "../sentences/wording.ts";
import { foreignVerbsOf, verbsAskingIn } from "../vocabulary/foreign-verbs.ts";
import { type CitedUnit, locateQuote } from "./quotations.ts";

/** What a statement is verified against. */
export interface VerificationContext {
  readonly library: Library;
  /** Ids of the texts that are asked; of several each sentence has to name its own. */
  readonly asked: readonly string[];
  /** Of the reader, ISO 639-1: what is computed is told in it where there are words. */
  readonly language: string;
}

/** The unit exists, is one of a text that is asked, and has the quote word for word. */
export function verifyCitation(draft: DraftCitation, context: VerificationContext) {
  const resolution = context.library.find(draft.resolution);
  const unit = resolution && findUnit(resolution, draft.unit);
  if (!resolution || !unit) return problem("unknown-unit", `${draft.resolution} has no unit ${draft.unit}`);
  if (!context.asked.includes(resolution.id))
    return problem("not-among-passages", `${resolution.id} is not among the texts asked`);
  const span = locateQuote(draft.quote, unit.text);
  if (!span)
    return problem("quote-not-found", `“${draft.quote}” does not stand in ${unit.label} word for word`);
  const quote = sliceOf(unit.text, span);
  // Two words show something; a single one only where it is a symbol or the whole unit.
  if (!/\S\s+\S/.test(quote) && !/\d/.test(quote) && quote.length < unit.text.length / 2)
    return problem("quote-too-short", `“${quote}” is too short to show anything`);
  const citation = {
    resolution: resolution.id,
    paragraph: unit.id,
    label: citationLabel(resolution, unit, amongOf(context.asked)),
    quote,
    ...span,
    url: urlOf(resolution.id, unit.id),
  };
  return { citation, cited: { resolution, unit } };
}

export function problem(code: CitationProblem["code"], detail: string): CitationProblem {
  return { code, detail };
}

/** The words of a unit with those of what it is an item of, and of its items: what an item means depends on both. */
export function wordsWithin({ resolution, unit }: CitedUnit): string {
  const { paragraph } = unit;
  if (!paragraph) return unit.text;
  return [...holdersOf(paragraph, resolution).map(({ text }) => text), textWithItems(paragraph)].join(" ");
}

/** What a cited unit does itself, or says that another text or body did. */
export interface Candidate {
  readonly force: Force;
  readonly verb: string;
  readonly actors: readonly Actor[];
  /** The same in the words of the text. */
  readonly printed: readonly string[];
  readonly unit: CitedUnit;
  readonly hedges: readonly Hedge[];
  readonly reported: boolean;
  readonly by: Actor | null;
  /** Verb and what it is about, in the unit's `text`; all of an item for the verb above its list. */
  readonly range: Span;
}

/** The acts, participles and reported acts of a unit; of an item in a list also the acts that the list belongs to. */
export function candidatesOf(unit: CitedUnit): Candidate[] {
  const paragraph = unit.unit.paragraph;
  if (!paragraph) return [];
  const plain = { unit, actors: [], printed: [], hedges: [], reported: false, by: null };
  const whole = { start: 0, end: paragraph.text.length };
  const ofAct = ({ force, verb, addressees, hedges, verbSpan, action }: Act): Candidate => {
    const printed = addressees.map((each) => each.printed);
    return { ...plain, force, verb, actors: addressees, printed, hedges, range: from(verbSpan, action) };
  };
  const ofList = holdersOf(paragraph, unit.resolution)
    .flatMap(({ acts }) => acts)
    .map((act) => ({ ...ofAct(act), hedges: [], range: whole }));
  const openings = paragraph.participles.map(({ force, verb, span, object }) => {
    return { ...plain, force, verb, range: from(span, object) };
  });
  const reported = paragraph.reported.map(({ force, verb, addressees: actors, by, span, action }) => {
    return { ...plain, force, verb, actors, by, reported: true, range: from(span, action) };
  });
  // In another language than English by the table of its verbs; of whom is not read.
  const foreign = foreignVerbsOf(unit.resolution.language);
  const asked = (foreign ? verbsAskingIn(unit.unit.text, foreign) : []).flatMap(({ printed, forces }) =>
    forces.map((force) => ({ ...plain, force, verb: printed, range: whole })),
  );
  return [...ofList, ...paragraph.acts.map(ofAct), ...openings, ...reported, ...asked];
}

function from({ start }: Span, { end }: Span): Span {
  return { start, end };
}

/** Those that the citations quote something of; all where they quote nothing of any. */
export function quotedOf(candidates: readonly Candidate[], citations: readonly VerifiedCitation[]) {
  const quoted = candidates.filter((candidate) =>
    citationsOf(candidate.unit, citations).some((citation) => hasWords(candidate, citation)),
  );
  return quoted.length > 0 ? quoted : candidates;
}

export function citationsOf({ resolution, unit }: CitedUnit, citations: readonly VerifiedCitation[]) {
  return citations.filter((each) => each.paragraph === unit.id && each.resolution === resolution.id);
}

/** Whether a quotation is of a candidate's words: where it was found, or elsewhere, for the same words may stand in several places. */
export function hasWords({ unit, range }: Candidate, found: Span & { readonly quote: string }): boolean {
  return overlaps(range, found) || locateQuote(found.quote, sliceOf(unit.unit.text, range)) !== null;
}

/** For the answerer: what the cited text does and to whom. */
export function verbsOf(candidates: readonly Candidate[]): string {
  const verbs = candidates.map(({ verb, actors }) => [verb, ...actors.map(({ name }) => name)].join(" "));
  return [...new Set(verbs)].slice(0, 4).join("; ") || "has no such verb";
}

/** What an exact check finds: what is wrong, or words of the sentence's own that cannot be told to be right, as offsets in `own`. */
export type Finding = CitationProblem | Span;
