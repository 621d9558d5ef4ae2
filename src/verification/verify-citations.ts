import type { Act, Actor, Force, Hedge } from "../domain/acts.ts";
import { citationLabel, urlOf } from "../domain/labels.ts";
import { overlaps, type Span } from "../domain/places.ts";
import type { Library, ParagraphId, Resolution } from "../domain/resolution.ts";
import type { CitationProblem, DraftCitation, VerifiedCitation } from "../domain/statements.ts";
import { findUnit, holdersOf, textWithItems, topLevelId, type Unit } from "../domain/units.ts";
import { foreignVerbsOf, verbsAskingIn } from "../vocabulary/foreign-verbs.ts";
import { type CitedUnit, locateQuote } from "./quotations.ts";

/** What a statement is verified against. */
export interface VerificationContext {
  readonly library: Library;
  /** Whether one text is asked or several, which each sentence has to name. */
  readonly among: "one" | "several";
  /** Of the reader, ISO 639-1: what is computed is told in it where there are words. */
  readonly language: string;
  /** Whether the answerer was given the top-level paragraph; with null, whether the resolution is asked at all. */
  wasGiven(resolution: string, paragraph: ParagraphId | null): boolean;
  /** How readers are shown the unit. */
  labelOf(resolution: Resolution, unit: Unit): string;
}

interface GivenParagraph {
  readonly resolution: string;
  readonly paragraph: ParagraphId;
  readonly copies?: readonly { readonly resolution: string; readonly paragraph: ParagraphId }[];
}

/**
 * `resolutions` are the ids of the texts that are asked. Of these a model may cite only the passages that it was shown; null
 * where all of their words were at hand.
 */
export function verificationContext(
  library: Library,
  resolutions: readonly string[],
  passages: readonly GivenParagraph[] | null,
  language = "en",
): VerificationContext {
  const addresses = passages?.flatMap((passage) => [passage, ...(passage.copies ?? [])]);
  const given =
    addresses && new Set(addresses.map(({ resolution, paragraph }) => `${resolution}#${paragraph}`));
  const among = resolutions.length > 1 ? "several" : "one";
  return {
    library,
    among,
    language,
    wasGiven: (resolution, paragraph) =>
      paragraph === null || !given
        ? resolutions.includes(resolution)
        : given.has(`${resolution}#${paragraph}`),
    labelOf: (resolution, unit) => citationLabel(resolution, unit, among),
  };
}

type CitationVerdict =
  | { readonly ok: true; readonly citation: VerifiedCitation; readonly cited: CitedUnit }
  | { readonly ok: false; readonly problem: CitationProblem };

/** The unit exists, was among what the answerer was given, and has the quote word for word. */
export function verifyCitation(draft: DraftCitation, context: VerificationContext): CitationVerdict {
  const resolution = context.library.find(draft.resolution);
  const unit = resolution && findUnit(resolution, draft.unit);
  if (!resolution || !unit) return failed("unknown-unit", `${draft.resolution} has no unit ${draft.unit}`);
  if (!wasGiven(resolution, draft.unit, context)) {
    return failed("not-among-passages", `${draft.unit} is not among the passages given`);
  }
  const span = locateQuote(draft.quote, unit.text);
  if (!span)
    return failed("quote-not-found", `“${draft.quote}” does not stand in ${unit.label} word for word`);
  const quote = unit.text.slice(span.start, span.end);
  if (isTooShort(quote, unit.text))
    return failed("quote-too-short", `“${quote}” is too short to show anything`);
  const citation = {
    resolution: resolution.id,
    paragraph: unit.id,
    label: context.labelOf(resolution, unit),
    quote,
    ...span,
    url: urlOf(resolution.id, unit.id),
  };
  return { ok: true, citation, cited: { resolution, unit } };
}

function wasGiven(resolution: Resolution, unit: string, context: VerificationContext): boolean {
  if (unit === "title" || unit === "front" || unit === "closing")
    return context.wasGiven(resolution.id, null);
  const note = resolution.footnotes.find((footnote) => footnote.id === unit);
  const carrier = note ? note.paragraph : unit;
  return context.wasGiven(resolution.id, carrier && topLevelId(resolution, carrier));
}

/** Two words show something; a single one only where it is a symbol or the whole unit. */
function isTooShort(quote: string, unitText: string): boolean {
  return !/\S\s+\S/.test(quote) && !/\d/.test(quote) && quote.length < unitText.length / 2;
}

function failed(code: CitationProblem["code"], detail: string): CitationVerdict {
  return { ok: false, problem: { code, detail } };
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

/** What a unit in another language than English asks, by the table of its verbs; of whom is not read. */
function foreignOf({ unit, resolution }: CitedUnit): Pick<Candidate, "force" | "verb">[] {
  const verbs = foreignVerbsOf(resolution.language);
  const found = verbs === null ? [] : verbsAskingIn(unit.text, verbs);
  return found.flatMap(({ printed, forces }) => forces.map((force) => ({ force, verb: printed })));
}

/** The acts, participles and reported acts of a unit; of an item in a list also the acts that the list belongs to. */
export function candidatesOf(unit: CitedUnit): Candidate[] {
  const paragraph = unit.unit.paragraph;
  if (!paragraph) return [];
  const plain = { unit, actors: [], printed: [], hedges: [], reported: false, by: null };
  const whole = { start: 0, end: paragraph.text.length };
  const ofList = holdersOf(paragraph, unit.resolution)
    .flatMap(({ acts }) => acts)
    .map((act) => ({ ...plain, force: act.force, verb: act.verb, ...addresseesOf(act), range: whole }));
  const own = paragraph.acts.map((act) => {
    const { force, verb, hedges, verbSpan, action } = act;
    const range = { start: verbSpan.start, end: action.end };
    return { ...plain, ...addresseesOf(act), force, verb, hedges, range };
  });
  const openings = paragraph.participles.map(({ force, verb, span, object }) => {
    return { ...plain, force, verb, range: { start: span.start, end: object.end } };
  });
  const reported = paragraph.reported.map(({ force, verb, addressees: actors, by, span, action }) => {
    return {
      ...plain,
      force,
      verb,
      actors,
      by,
      reported: true,
      range: { start: span.start, end: action.end },
    };
  });
  const said = [...ofList, ...own, ...openings, ...reported];
  if (unit.resolution.language === "en") return said;
  return [...said, ...foreignOf(unit).map((each) => ({ ...plain, ...each, range: whole }))];
}

function addresseesOf({ addressees }: Act): Pick<Candidate, "actors" | "printed"> {
  return { actors: addressees, printed: addressees.map(({ printed }) => printed) };
}

/** Those that the citations quote something of; all where they quote nothing of any. */
export function quotedOf(
  candidates: readonly Candidate[],
  citations: readonly VerifiedCitation[],
): readonly Candidate[] {
  const quoted = candidates.filter(({ unit, range }) =>
    citations.some(
      (citation) =>
        citation.paragraph === unit.unit.id &&
        citation.resolution === unit.resolution.id &&
        (overlaps(range, citation) ||
          locateQuote(citation.quote, unit.unit.text.slice(range.start, range.end)) !== null),
    ),
  );
  return quoted.length > 0 ? quoted : candidates;
}

/** For the answerer: what the cited text does and to whom. */
export function verbsOf(candidates: readonly Candidate[]): string {
  const verbs = candidates.map(({ verb, actors }) => [verb, ...actors.map(({ name }) => name)].join(" "));
  return [...new Set(verbs)].slice(0, 4).join("; ") || "has no such verb";
}
