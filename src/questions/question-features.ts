import type { Actor, Force } from "../domain/acts.ts";
import type { Library } from "../domain/library.ts";
import type { NamedUnit, Speaker } from "../domain/questions.ts";
import type { ParagraphKind, Span } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { actorOfId } from "../language/actors.ts";
import { type FoundActor, findActors, rememberActor, shortFormsOfOrgan } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { tokenize } from "../language/tokenizer.ts";
import { findAskedForces } from "./asked-forces.ts";
import { asksForMeaning, asksToCompare, premiseOf } from "./asking-words.ts";
import type { ChosenResolutions } from "./choose-resolutions.ts";
import { findSpeaker } from "./find-speaker.ts";
import { findBareNumbers, findNamedUnits } from "./named-units.ts";
import { findPrintedVerbs } from "./printed-verbs.ts";
import { questionTerms } from "./question-terms.ts";
import {
  actorOfOrgan,
  isOnlyTold,
  isOtherOwner,
  isOwnSpeaker,
  isTakenForSponsor,
} from "./roles-of-actors.ts";
import { findSymbols } from "./symbols.ts";

/** What stands in a question, before anything is made of it. */
export interface QuestionFeatures {
  readonly text: string;
  /** How many loaded resolutions it names by their symbols. */
  readonly namedTexts: number;
  readonly named: readonly NamedUnit[];
  readonly actors: readonly Actor[];
  /** "other than the Secretary-General" */
  readonly excludedActors: readonly Actor[];
  readonly speaker?: Speaker;
  /** "So this is Kenya's text?" */
  readonly sponsor?: Actor;
  readonly instruments: readonly string[];
  readonly forces: readonly Force[];
  /** The words that ask for them. */
  readonly verbs: readonly string[];
  /** Symbols and numbers of instruments, as asked: `66/181`. */
  readonly symbols: readonly string[];
  readonly paragraphKind?: ParagraphKind;
  readonly terms: readonly string[];
}

/** `place` are the resolutions to look in, and the words that say so: they ask for nothing themselves. */
export function questionFeatures(
  question: string,
  library: Library,
  isFollowUp: boolean,
  place: Pick<ChosenResolutions, "resolutions" | "spans" | "named">,
): QuestionFeatures {
  const text = blank(question, place.spans);
  const symbols = findSymbols(text).map(({ span }) => span);
  const unitText = blank(text, symbols);
  const mentions = findNamedUnits(unitText);
  const bare =
    mentions.length === 0 && (asksToCompare.test(text) || isFollowUp) ? findBareNumbers(unitText) : [];
  const units = [...mentions, ...bare];
  const known = knownActors(text, library);
  const excluded = known.filter(({ span }) => exclusion.test(text.slice(0, span.start)));
  const asked = place.resolutions.flatMap((id) => library.find(id) ?? []);
  const others = known.filter((found) => !excluded.includes(found) && !isOwnSpeaker(found, text, asked));
  const subject = asksForMeaning.test(text) ? undefined : findSpeaker(text, others, library);
  const actors = others.filter(
    (found) => found !== subject?.found && !isOtherOwner(found, text) && !isOnlyTold(found, others, text),
  );
  const speaker = asked.every((resolution) => actorOfOrgan(resolution) === subject?.speaker.actor.id)
    ? undefined
    : subject;
  const sponsor = known.find((found) => isTakenForSponsor(found, text));
  const verbs = findAskedForces(text).filter(
    ({ span }) => !known.some((actor) => overlaps(actor.span, span)),
  );
  const printed = findPrintedVerbs(text, library).filter(
    ({ span }) => !verbs.some((verb) => overlaps(verb.span, span)),
  );
  const forces =
    printed.length > 0
      ? printed.flatMap((verb) => verb.forces.map((force) => ({ force, span: verb.span })))
      : verbs.filter(({ leftOut }) => !leftOut);
  const paragraphKind = partOf(text, units.length > 0);
  const taken = [
    ...units,
    ...known.map(({ span }) => span),
    ...[...verbs, ...forces].map(({ span }) => span),
  ];
  return {
    text,
    namedTexts: place.named,
    named: units.flatMap((mention) => mention.units),
    actors: distinct(actors.map(({ actor }) => actor)),
    excludedActors: distinct(excluded.map(({ actor }) => actor)),
    ...(speaker && { speaker: speaker.speaker }),
    ...(sponsor && { sponsor: sponsor.actor }),
    instruments: findInstruments(text).map(({ instrument }) => instrument.name),
    forces: [...new Set(forces.map(({ force }) => force))],
    verbs:
      printed.length > 0
        ? [...new Set(printed.map(({ words }) => words.toLowerCase()))]
        : forces.map(({ span }) => text.slice(span.start, span.end).toLowerCase()),
    symbols: symbols.map(({ start, end }) => text.slice(start, end)),
    ...(paragraphKind && { paragraphKind }),
    terms: questionTerms(text, [...taken, ...ofParties(text)]).filter(
      (term) => !premiseOf(text) || !ofPremise.test(term),
    ),
  };
}

/** "States parties to the Organized Crime Convention": the treaty says which parties, not what is asked about. */
function ofParties(text: string): Span[] {
  return findInstruments(text)
    .map(({ span }) => span)
    .filter(({ start }) => /\bpart(?:y|ies) (?:to|of) (?:the )?$/i.test(text.slice(0, start)));
}

const exclusion =
  /\b(?:other than|except(?: for)?|apart from|besides|and not|but not|rather than)\s+(?:of\s+|by\s+|from\s+)?(?:the\s+)?$/i;

/** Actors of the vocabulary, in short forms that the loaded texts give, and addressees that only the texts know. */
function knownActors(text: string, library: Library): FoundActor[] {
  const { forms, addressees } = actorsOf(library);
  const found = findActors(text, forms).filter(({ actor }) => actor.id !== "un");
  const ofTexts = findAddressees(text, addressees, found);
  return [...found.filter(({ span }) => !ofTexts.some((other) => overlaps(other.span, span))), ...ofTexts];
}

interface LibraryActors {
  readonly forms: Map<string, Actor>;
  readonly addressees: readonly Actor[];
}

const actorsByLibrary = new WeakMap<Library, LibraryActors>();

function actorsOf(library: Library): LibraryActors {
  const known = actorsByLibrary.get(library);
  if (known) return known;
  const forms = shortFormsOfOrgan(library.resolutions[0]?.organ ?? null);
  const addressees = new Map<string, Actor>();
  for (const paragraph of library.resolutions.flatMap(allParagraphs)) {
    const bodies = [...paragraph.acts.map(({ forum }) => forum), ...paragraph.reported.map(({ by }) => by)];
    for (const body of bodies) {
      const known = actorOfId(body?.id ?? "");
      if (known) rememberActor(forms, known);
    }
    for (const { id, name } of paragraph.acts.flatMap((act) => act.addressees)) {
      addressees.set(id, { id, name });
      rememberActor(forms, { id, name });
    }
  }
  const made = { forms, addressees: [...addressees.values()] };
  actorsByLibrary.set(library, made);
  return made;
}

/** An addressee that the vocabulary does not know is named where most of the words of its name are, its first one among them. */
function findAddressees(
  text: string,
  addressees: readonly Actor[],
  found: readonly FoundActor[],
): FoundActor[] {
  const rest = blank(
    text,
    found.map(({ span }) => span),
  );
  const asked = new Set(tokenize(rest).map(({ term }) => term));
  const headAt = (actor: Actor) => {
    const head = headOf(actor.name);
    return head.split(" ").length > 2 ? text.toLowerCase().indexOf(head.toLowerCase()) : -1;
  };
  return addressees.flatMap((actor) => {
    const name = [...new Set(tokenize(actor.name).map(({ term }) => term))];
    const share = name.filter((term) => asked.has(term)).length / Math.max(1, name.length);
    const isNamed =
      name.length > 2 &&
      share >= 0.6 &&
      asked.has(name[0] ?? "") &&
      !found.some((other) => other.actor.id === actor.id);
    const at = headAt(actor);
    if (at >= 0)
      return [
        { actor, span: { start: at, end: at + headOf(actor.name).length }, printed: headOf(actor.name) },
      ];
    return isNamed ? [{ actor, span: { start: 0, end: 0 }, printed: actor.name }] : [];
  });
}

/** "Conference of the Parties" for "Conference of the Parties to the … Convention". */
function headOf(name: string): string {
  return name.split(/ to the | of the United Nations /)[0] ?? name;
}

/** Words of being bound, which say nothing of a subject where the question takes an obligation for granted. */
const ofPremise =
  /^(?:oblig\w*|bind\w*|bound|mandat\w*|dut(?:y|ies)|punish\w*|penali\w*|fined?|bann?\w*|prohibit\w*|forc(?:e[sd]?|ing)|compel\w*|requir\w*|order(?:s|ed|ing)?|impos\w*|legally|comply|enforce\w*|outlaw\w*|forbid\w*|gotta|commands?)$/;

function partOf(text: string, namesUnits: boolean): ParagraphKind | undefined {
  if (namesUnits) return undefined;
  if (meansWhole.test(text)) return undefined;
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

/** One part is named only to say that it is meant too: "the preamble as well". */
const meansWhole =
  /\b(?:in (?:total|all)|altogether|together|included|both parts|as a whole|alike)\b|\b(?:preamb\w*|operative)(?: \w+)? (?:too|also|as well)\b|\b(?:also|even|including|plus|as well as)(?: in| of| from)? (?:the )?(?:preamb|operative)/i;

/** The annex itself, not what is annexed to something. */
const asksForAnnex = /\b(?:the |of |in )annex(?:es)?\b|\bannex [A-Z]\b|^annex(?:es)?\b/i;

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

function distinct(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}
