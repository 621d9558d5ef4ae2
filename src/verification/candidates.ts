import type { Act, Actor, Force, Hedge } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import type { VerifiedCitation } from "../domain/statements.ts";
import { allParagraphs, withDescendants } from "../domain/units.ts";
import { locateQuote } from "./locate-quote.ts";
import type { CitedUnit } from "./verify-citations.ts";

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
  const above = allParagraphs(unit.resolution)
    .filter((other) => other !== paragraph && withDescendants(other).includes(paragraph))
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
  return [...above, ...own, ...openings, ...reported];
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

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** For the answerer: what the cited text does and to whom. */
export function verbsOf(candidates: readonly Candidate[]): string {
  const verbs = candidates.map(({ verb, actors }) => [verb, ...actors.map(({ name }) => name)].join(" "));
  return [...new Set(verbs)].slice(0, 4).join("; ") || "has no such verb";
}
