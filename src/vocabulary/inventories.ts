import type { InventoryKind } from "../domain/claims.ts";
import type { ParagraphKind, Resolution, Span, UnitId } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { type ReadUnit, unitsWithActors } from "./actor-memory.ts";
import { type ActorKind, actorOfId } from "./actors.ts";
import { findDates } from "./figures.ts";
import { findInstruments } from "./instruments.ts";
import { findOffences } from "./offences.ts";
import { pattern } from "./pattern.ts";

/** A thing that a text names, with the places where it does, in their order. */
interface NamedThing {
  readonly id: string;
  /** As it is named first; of an actor its full name. */
  readonly name: string;
  readonly places: readonly [NamedPlace, ...NamedPlace[]];
}

interface NamedPlace extends Span {
  readonly unit: UnitId;
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly span: Span;
}

/** All things of a kind that a text names, or its paragraphs of one kind, in the order of the text; what only the title or a footnote names comes last. */
export function namedThings(resolution: Resolution, what: InventoryKind, kind?: ParagraphKind): NamedThing[] {
  const things = new Map<string, NamedThing>();
  for (const { unit, found } of foundByUnit(resolution, what, kind))
    for (const { id, name, span } of found) {
      const before = things.get(id);
      const place = { unit, ...span };
      things.set(
        id,
        before ? { ...before, places: [...before.places, place] } : { id, name, places: [place] },
      );
    }
  return [...things.values()];
}

function foundByUnit(resolution: Resolution, what: InventoryKind, kind?: ParagraphKind) {
  if (what === "addressees") return addressees(resolution, kind);
  if (what === "treaties") return treaties(resolution, kind);
  return unitsWithActors(resolution)
    .filter((unit) => kind === undefined || unit.kind === kind)
    .map((unit) => ({ unit: unit.id, found: finders[what](unit) }));
}

/** "Protocol I", "the Peace Agreement": short forms and parts of names, unless the vocabulary has them. */
function isWholeName(printed: string): boolean {
  return printed.split(" ").length > 2 || findInstruments(printed).length > 0;
}

/** Of paragraphs, those that no vocabulary has too. */
function treaties(resolution: Resolution, kind?: ParagraphKind) {
  const isTreaty = (each: { readonly kind: string }) => each.kind === "treaty";
  const ofParagraphs = allParagraphs(resolution).map((paragraph) => ({
    unit: paragraph.id,
    kind: paragraph.kind,
    found: paragraph.references
      .filter((each) => isTreaty(each) && isWholeName(each.printed))
      .map(({ title, printed, span }) => ({ id: title ?? printed, name: printed, span })),
  }));
  const others = unitsWithActors(resolution).filter((unit) => unit.kind === undefined);
  const ofOthers = others.map(({ id, text }) => ({
    unit: id,
    kind: undefined,
    found: findInstruments(text)
      .filter(({ instrument }) => isTreaty(instrument))
      .map(({ instrument, span, printed }) => ({ id: instrument.name, name: printed, span })),
  }));
  return [...ofParagraphs, ...ofOthers].filter((unit) => kind === undefined || unit.kind === kind);
}

type Finder = (unit: ReadUnit) => readonly Found[];

const finders: { readonly [what in Exclude<InventoryKind, "addressees" | "treaties">]: Finder } = {
  countries: (unit) => actorsOf(unit, (kind) => kind === "state"),
  bodies: (unit) => inOrder([...actorsOf(unit, isBody), ...groupsOfExperts(unit)]),
  // Who holds an office of a body has no entry of his own.
  officials: (unit) => actorsOf(unit, (kind) => kind === "official" || kind === undefined),
  actors: (unit) => {
    const groups = groupsOfExperts(unit);
    const named = actorsOf(unit, () => true).filter(
      ({ span }) => !groups.some((group) => overlap(span, group.span)),
    );
    return inOrder([...named, ...groups]);
  },
  conferences: (unit) => inOrder([...actorsOf(unit, (kind) => kind === "conference"), ...events(unit)]),
  offences: ({ text }) =>
    findOffences(text).map(({ id, span }) => ({ id, span, name: text.slice(span.start, span.end) })),
  // However it is spoken of, the one with its symbol.
  reports: ({ text }) =>
    phrases(text, report).map((found) => ({
      ...found,
      id: /\b[A-Z]+\/[\w./]+/.exec(found.name)?.[0] ?? found.id,
    })),
  dates: ({ text }) =>
    [...findDates(text), ...yearsIn(text)].map((span) => {
      const name = text.slice(span.start, span.end);
      return { id: name, name, span };
    }),
};

/** Actors that are no bodies. */
const otherKinds: ReadonlySet<ActorKind> = new Set<ActorKind>(["official", "group", "state"]);

function isBody(kind: ActorKind | undefined): boolean {
  return kind !== undefined && !otherKinds.has(kind);
}

/** Named for themselves: not as part of the name of an instrument, nor "United Nations" before what belongs to them. */
function actorsOf({ text, actors }: ReadUnit, isMeant: (kind: ActorKind | undefined) => boolean): Found[] {
  const instruments = findInstruments(text);
  return actors
    .filter(({ actor }) => isMeant(actorOfId(actor.id)?.kind))
    .filter(
      ({ span }) =>
        !instruments.some((other) => span.start >= other.span.start && span.end <= other.span.end),
    )
    .filter(({ actor, span }) => actor.id !== "un" || standsAlone.test(text.slice(span.end)))
    .map(({ actor, span }) => ({ id: actor.id, name: actor.name, span }));
}

const standsAlone =
  /^(?:\W*$|,(?! Treaty Series)|[;.)”]| (?:and|or|in|to|for|on|with|by|at|as|from|under|is|has|shall|should)\b)/;

/** Those that have no proper name: "open-ended intergovernmental expert group", "task force". */
const ofExperts = new RegExp(
  pattern`
  \b(?:(?:open-ended|ad hoc|joint|informal|intergovernmental|inter-agency|expert|technical|high-level|independent|international|advisory|steering|preparatory|United Nations system|United Nations) )*(?:
    task forces?|working groups?|expert groups?|groups? of (?:governmental )?experts|panels? of experts
    |expert panels?|(?:ad hoc|preparatory|steering|advisory) (?:committees?|boards?|panels?)
    |commissions? of inquiry|fact-finding missions?
  )\b
`,
  "giu",
);

function groupsOfExperts({ text, actors }: ReadUnit): Found[] {
  return [...text.matchAll(ofExperts)]
    .map(({ 0: printed, index }) => ({
      // However it is described, the one of its kind.
      id: printed.toLowerCase().split(" ").slice(-2).join(" "),
      name: printed,
      span: { start: index, end: index + printed.length },
    }))
    .filter(
      ({ span }) =>
        !actors.some(({ actor, span: known }) => overlap(span, known) && !isPartOfUn.test(actor.id)),
    );
}

/** "United Nations system task force" is one of these all the same. */
const isPartOfUn = /^un(?:-system)?$/;

/** "the Conference hosted by the Government of … in Moscow" */
const event =
  /\b(?:\p{Lu}[\p{L}-]* )*(?:Conference|Congress|Summit|Symposium|Seminar|Workshop|Meeting|Forum|Session)\b(?: (?:of|on|for|hosted|held|convened|organized|in|at)\b[^,;.”]*)?/gu;

function events({ text, actors }: ReadUnit): Found[] {
  const bodies = actors.filter(({ actor }) => actorOfId(actor.id)?.kind === "conference");
  return phrases(text, event).filter(({ span }) => !bodies.some((known) => overlap(span, known.span)));
}

/** A report with what tells which it is: whose, on what, to whom. */
const report = new RegExp(
  pattern`
  \b(?:
    (?:a|an|the|his|her|its|their|each|another|various|all)\s(?:(?!(?:to|and|or|will|shall|should|which|that)\b)[\p{L}\d’-]+\s){0,5}?reports?
    |reports(?= (?:of|on|by|from))
  )\b(?: (?:of|on|to|by|from|about|thereon|at|containing|prepared|submitted)\b(?:[^,;.”(]|\([^)]*\))*)?
  (?:\s?\([^)]*\))?
`,
  "giu",
);

/** "in 2009": a year that is no part of a date. */
function yearsIn(text: string): Span[] {
  const dates = findDates(text);
  return [
    ...text.matchAll(
      /(?<=\b(?:in|since|by|until|from|before|after|during) )(?:19|20)\d{2}(?:[–-](?:19|20)\d{2})?\b/g,
    ),
  ]
    .map(({ 0: year, index }) => ({ start: index, end: index + year.length }))
    .filter((span) => !dates.some((date) => overlap(span, date)));
}

function phrases(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map(({ 0: printed, index }) => {
    const name = printed.trim();
    return { id: name.toLowerCase(), name, span: { start: index, end: index + name.length } };
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function inOrder(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => a.span.start - b.span.start);
}

/** Of whom something is asked or hoped, by the acts. */
function addressees(resolution: Resolution, kind?: ParagraphKind) {
  return allParagraphs(resolution)
    .filter((paragraph) => kind === undefined || paragraph.kind === kind)
    .map(({ id, acts }) => ({
      unit: id,
      found: acts.flatMap(({ addressees, verbSpan, action }) =>
        addressees.map(
          (addressee): Found => ({
            id: addressee.id,
            name: addressee.name,
            span: { start: verbSpan.start, end: Math.max(verbSpan.end, action.start) },
          }),
        ),
      ),
    }));
}
