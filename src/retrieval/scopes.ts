import { type Act, type Actor, askingForces, type Participle } from "../domain/acts.ts";
import { distinctBy } from "../domain/group-by.ts";
import { ownUnits } from "../domain/named-units.ts";
import { fewTexts, type Reading } from "../domain/reading.ts";
import type { Library, Paragraph, Resolution } from "../domain/resolution.ts";
import { isInSection } from "../domain/sections.ts";
import { findParagraph, resolveNamedUnits, topLevelId, withDescendants } from "../domain/units.ts";
import type { IndexedDocument, ParagraphAddress, SearchIndex } from "../ports.ts";
import { answersFor } from "../vocabulary/actor-relations.ts";
import type { QuestionView } from "./late-interaction.ts";

/** A question to many texts is put to those nearest to it, in the order of the library. */
export function createNarrowing(
  { nearestTexts, library }: Pick<SearchIndex, "nearestTexts" | "library">,
  viewOf: (query: string) => Promise<QuestionView>,
): (reading: Reading) => Promise<Reading> {
  return async (reading) => {
    const { texts, query, actors, forces } = reading;
    if (texts.length <= fewTexts) return reading;
    const { vector } = await viewOf(query);
    const acts = asksForActs(reading) ? { actors, forces } : null;
    const near = new Set(await nearestTexts({ text: query, vector, acts }, fewTexts, texts));
    const nearest = near.size > 0 ? texts.filter((id) => near.has(id)) : texts.slice(0, fewTexts);
    const found = nearest.flatMap((id) => library.find(id) ?? []);
    const paragraphs = ownUnits(reading.paragraphs, found);
    return { ...reading, texts: nearest, nearestOf: texts.length, paragraphs };
  };
}

/** A paragraph that may be searched. */
interface Holder extends ParagraphAddress {
  readonly content: Paragraph;
}

/** The documents that a reading looks in. */
export interface Scope {
  /** Distinct, in the order of the texts. */
  readonly documents: readonly IndexedDocument[];
  /** Where a document stands in what is searched. */
  holdersOf(document: IndexedDocument): readonly Holder[];
}

/** Finds what a reading looks in: its texts, and in them the part or the kind of paragraph that it names. */
export async function scopeOf({ library, documentsOf }: SearchIndex, reading: Reading): Promise<Scope> {
  const { texts, part, filters } = reading;
  const found = texts.flatMap((id) => library.find(id) ?? []);
  const allowed = new Map(found.map((text) => [text.id, allowedIn(text, reading)]));
  const holdersOf = ({ places }: IndexedDocument) =>
    places.flatMap((address): Holder[] => {
      const isAllowed = allowed.get(address.resolution);
      const text = isAllowed && library.find(address.resolution);
      const content = text && findParagraph(text, address.paragraph);
      return content && isAllowed(content) ? [{ ...address, content }] : [];
    });
  const documents = await documentsOf([...allowed.keys()]);
  const isWhole = !part.kind && !part.section && !filters.kind;
  return {
    documents: isWhole ? documents : documents.filter((each) => holdersOf(each).length > 0),
    holdersOf,
  };
}

/** A section that the text has not restricts nothing. */
function allowedIn(resolution: Resolution, { part: { kind, section }, filters }: Reading) {
  const ofSection = resolution.paragraphs.filter(
    (paragraph) => section !== undefined && isInSection(resolution, paragraph, section),
  );
  const ids = new Set(ofSection.map(({ id }) => id));
  const kinds = [kind, filters.kind].filter((wanted) => wanted !== undefined);
  return (paragraph: Paragraph) =>
    kinds.every((wanted) => wanted === paragraph.kind) && (ids.size === 0 || ids.has(paragraph.id));
}

/** The paragraphs that a reading names, in the order asked; for a footnote the one that carries its marker. */
export function namedParagraphs(library: Library, { texts, paragraphs, sides }: Reading): ParagraphAddress[] {
  const named = [...paragraphs, ...sides.flatMap((side) => (side.of === "paragraph" ? side.unit : []))];
  const found = texts.flatMap((id) => library.find(id) ?? []);
  return distinct(
    found.flatMap((text) =>
      named.flatMap((each) => resolveNamedUnits(text, each)).flatMap((unit) => addressOf(text, unit)),
    ),
  );
}

/** The paragraphs that were cited in the turn on which a reading leans. */
export function earlierParagraphs({ find }: Library, { earlier }: Reading): ParagraphAddress[] {
  return distinct(
    earlier.flatMap(({ resolution: id, unit }) => {
      const resolution = find(id);
      return resolution ? addressOf(resolution, unit) : [];
    }),
  );
}

/** Nothing for a unit outside of all paragraphs. */
function addressOf(resolution: Resolution, unit: string): ParagraphAddress[] {
  const note = resolution.footnotes.find(({ id }) => id === unit);
  const paragraph = note ? note.paragraph : topLevelId(resolution, unit);
  const isParagraph = resolution.paragraphs.some(({ id }) => id === paragraph);
  return paragraph !== null && isParagraph ? [{ resolution: resolution.id, paragraph }] : [];
}

function distinct(addresses: readonly ParagraphAddress[]): ParagraphAddress[] {
  return distinctBy(addresses, keyOf);
}

/** What tells a paragraph from all others. */
export function keyOf({ resolution, paragraph }: ParagraphAddress): string {
  return `${resolution}#${paragraph}`;
}

/** Whether a reading is determined by who is asked, or with which verbs. */
export function asksForActs({ kind, actors, excludedActors, forces }: Reading): boolean {
  const named = actors.length + excludedActors.length + forces.length;
  return (kind === "acts" || kind === "deadline") && named > 0;
}

/** Whether a paragraph, or one nested in it, does to somebody what the reading asks for; where it names nobody, opening words do too. */
export function hasActAsked(paragraph: Paragraph, asked: Reading): boolean {
  const ofNobody = asked.actors.length + asked.excludedActors.length === 0;
  return withDescendants(paragraph).some(
    ({ acts, participles }) =>
      acts.some((act) => isAsked(act, asked)) ||
      (ofNobody && participles.some((participle) => isOfForce(participle, asked))),
  );
}

function isAsked(act: Act, asked: Reading): boolean {
  const isTo = (actor: Actor) => act.addressees.some((addressee) => answersFor(actor, addressee));
  if (!isOfForce(act, asked) || asked.excludedActors.some(isTo)) return false;
  if (asked.actors.length > 0) return asked.actors.some(isTo);
  return asked.excludedActors.length === 0 || (act.addressees.length > 0 && askingForces.has(act.force));
}

function isOfForce({ force }: Act | Participle, { forces }: Reading): boolean {
  return forces.length === 0 || forces.includes(force);
}
