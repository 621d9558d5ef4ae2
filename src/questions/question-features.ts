import type { Actor, Force } from "../domain/acts.ts";
import type { Library } from "../domain/library.ts";
import type { NamedUnit, Speaker } from "../domain/questions.ts";
import type { ParagraphKind, Resolution, Span } from "../domain/resolution.ts";
import type { FoundActor } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { organs } from "../language/organs.ts";
import { findAskedForces } from "./asked-forces.ts";
import { asksForMeaning, premiseOf } from "./asking-words.ts";
import type { ChosenResolutions } from "./choose-resolutions.ts";
import { findSpeaker } from "./find-speaker.ts";
import { knownActors, overlaps } from "./known-actors.ts";
import { findNamedUnits } from "./named-units.ts";
import { questionTerms } from "./question-terms.ts";
import { findSymbols } from "./symbols.ts";

/** What stands in a question, before anything is made of it. */
export interface QuestionFeatures {
  readonly text: string;
  /** How many loaded resolutions it names by their symbols. */
  readonly namedTexts: number;
  /** Whether it says in which texts to look: of an organ, a year, a status. */
  readonly namesPlace: boolean;
  readonly named: readonly NamedUnit[];
  readonly actors: readonly Actor[];
  /** "other than the Secretary-General" */
  readonly excludedActors: readonly Actor[];
  readonly speaker?: Speaker;
  readonly instruments: readonly string[];
  readonly forces: readonly Force[];
  /** The words that ask for them. */
  readonly verbs: readonly string[];
  /** Symbols and numbers of instruments, as asked: `66/181`. */
  readonly symbols: readonly string[];
  readonly paragraphKind?: ParagraphKind;
  /** "section II", where no paragraph of it is named. */
  readonly section?: string;
  readonly terms: readonly string[];
}

/** `place` are the resolutions to look in, and the words that say so: they ask for nothing themselves. */
export function questionFeatures(
  question: string,
  library: Library,
  place: Pick<ChosenResolutions, "resolutions" | "spans" | "named">,
): QuestionFeatures {
  const text = blank(question, place.spans);
  const symbols = findSymbols(text).map(({ span }) => span);
  const unitText = blank(text, symbols);
  const asked = place.resolutions.flatMap((id) => library.find(id) ?? []);
  const known = knownActors(text, asked);
  const excluded = known.filter(({ span }) => exclusion.test(text.slice(0, span.start)));
  const units = findNamedUnits(unitText, (kind) => Math.max(0, ...asked.map((text) => countOf(text, kind))));
  const others = known.filter((found) => !excluded.includes(found) && !isOwnSpeaker(found, text, asked));
  const speaker = asksForMeaning.test(text) ? undefined : findSpeaker(text, others, library);
  const actors = others.filter((found) => found !== speaker?.found);
  const forces = findAskedForces(text).filter(
    ({ span }) => !known.some((actor) => overlaps(actor.span, span)),
  );
  const paragraphKind = partOf(text, units.length > 0);
  const section = units.length === 0 ? sectionPattern.exec(text) : null;
  const taken = [
    ...(section ? [spanOf(section)] : []),
    ...units,
    ...known.map(({ span }) => span),
    ...forces.map(({ span }) => span),
  ];
  return {
    text,
    namedTexts: place.named,
    namesPlace: place.named === 0 && place.spans.length > 0,
    named: units.flatMap((mention) => mention.units),
    actors: distinct(actors.map(({ actor }) => actor)),
    excludedActors: distinct(excluded.map(({ actor }) => actor)),
    ...(speaker && { speaker: speaker.speaker }),
    instruments: findInstruments(text).map(({ instrument }) => instrument.name),
    forces: [...new Set(forces.map(({ force }) => force))],
    verbs: forces.map(({ span }) => text.slice(span.start, span.end).toLowerCase()),
    symbols: symbols.map(({ start, end }) => text.slice(start, end)),
    ...(paragraphKind && { paragraphKind }),
    ...(section?.[1] && { section: section[1] }),
    terms: questionTerms(text, [...taken, ...ofParties(text)]).filter(
      (term) => !premiseOf(text) || !ofPremise.test(term),
    ),
  };
}

const sectionPattern = /\b(?:[Ss]ection|[Pp]art)\s+([IVX]{1,5}|[A-Z])\b/;

function spanOf({ index, 0: printed }: RegExpExecArray): Span {
  return { start: index, end: index + printed.length };
}

/** "States parties to the Organized Crime Convention": the treaty says which parties, not what is asked about. */
function ofParties(text: string): Span[] {
  return findInstruments(text)
    .map(({ span }) => span)
    .filter(({ start }) => /\bpart(?:y|ies) (?:to|of) (?:the )?$/i.test(text.slice(0, start)));
}

function countOf({ paragraphs, footnotes }: Resolution, kind: NamedUnit["kind"]): number {
  return kind === "footnote" ? footnotes.length : paragraphs.filter((each) => each.kind === kind).length;
}

const exclusion =
  /\b(?:other than|except(?: for)?|apart from|besides|and not|but not|rather than)\s+(?:of\s+|by\s+|from\s+)?(?:the\s+)?$/i;

/** "What does the Council request …": the organ that speaks is not who is asked. */
function isOwnSpeaker(found: FoundActor, text: string, resolutions: readonly Resolution[]): boolean {
  if (asksForMeaning.test(text)) return false;
  const speaks = resolutions.some((resolution) => actorOfOrgan(resolution) === found.actor.id);
  const before = text.slice(0, found.span.start);
  const after = text.slice(found.span.end);
  return (
    speaks &&
    ((/\b(?:does|do|did|has|have|is|are|will|would|can|may)\s+(?:the\s+)?$/i.test(before) &&
      !doesNotSpeak.test(after)) ||
      /\b(?:according to|by)\s+(?:the\s+)?$/i.test(before) ||
      (/^\s*(?:the\s+)?$/i.test(before) && /[a-z]/i.test(after)) ||
      /^\s+(?:itself\s+|also\s+|really\s+|actually\s+)?[a-z]+s\b/.test(after))
  );
}

/** What an organ does that is spoken of, not speaking. */
const doesNotSpeak = /^\s+(?:play|have|get|receive|need|matter|appear|come|meet|belong|become|figure|fit)\b/i;

/** Words of being bound, which say nothing of a subject where the question takes an obligation for granted. */
const ofPremise =
  /^(?:oblig\w*|bind\w*|bound|mandat\w*|dut(?:y|ies)|punish\w*|penali\w*|fined?|bann?\w*|prohibit\w*|forc(?:e[sd]?|ing)|compel\w*|requir\w*|order(?:s|ed|ing)?|impos\w*|legally|comply|enforce\w*|outlaw\w*|forbid\w*|gotta|commands?|choice|voluntar\w+|optional)$/;

function actorOfOrgan(resolution: Resolution): string | undefined {
  return organs.find((entry) => entry.organ === resolution.organ)?.actor;
}

function partOf(text: string, namesUnits: boolean): ParagraphKind | undefined {
  if (namesUnits) return undefined;
  if (/\b(?:in (?:total|all)|altogether|together|included|both parts|as a whole)\b/i.test(text))
    return undefined;
  if (notIn.test(text)) return undefined;
  const preambular =
    /\b(?:preamb\w*|pps?|recitals?|introductory (?:clauses|paragraphs|part)|considerations|opening paragraphs)\b/i.test(
      text,
    );
  const operative =
    /\b(?:operative|ops|dispositif|enacting|numbered paragraphs|(?:action|acting|operational|main) (?:part|section|half|bit|paragraphs))\b/i.test(
      text,
    );
  if (!preambular && !operative && asksForAnnex.test(text)) return "annex";
  if (preambular === operative) return undefined;
  return preambular ? "preambular" : "operative";
}

/** Where something is not to be found is not where to look. */
const notIn =
  /\b(?:absent|missing|not(?: found)?|nothing|never|left out|outside)\b.{0,30}\b(?:from|in|of|outside)? ?the (?:operative|preamb)/i;

/** The annex itself, not what is annexed to something. */
const asksForAnnex = /\b(?:the |of |in )annex(?:es)?\b|\bannex (?:[A-Z]|[IVX]+)\b|^annex(?:es)?\b/i;

function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

function distinct(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}
