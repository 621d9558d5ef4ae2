import { type Act, type Actor, askingForces, type Participle } from "../domain/acts.ts";
import type { Reading } from "../domain/reading.ts";
import type { Library, Paragraph, Resolution } from "../domain/resolution.ts";
import { resolveNamedUnit, topLevelId, withDescendants } from "../domain/units.ts";
import type { ParagraphAddress } from "../ports.ts";
import { answersFor } from "../vocabulary/actor-relations.ts";

/** The paragraphs that a reading names, in the order asked; for a footnote the one that carries its marker. */
export function namedParagraphs(
  library: Library,
  { texts, paragraphs, sides }: Pick<Reading, "texts" | "paragraphs" | "sides">,
): ParagraphAddress[] {
  const named = [...paragraphs, ...sides.flatMap((side) => (side.of === "paragraph" ? [side.unit] : []))];
  return distinct(
    texts.flatMap((id) => {
      const resolution = library.find(id);
      if (!resolution) return [];
      return named.flatMap((each) => addressOf(resolution, resolveNamedUnit(resolution, each)));
    }),
  );
}

/** The paragraphs that were cited in the turn on which a reading leans. */
export function earlierParagraphs(
  library: Library,
  { earlier }: Pick<Reading, "earlier">,
): ParagraphAddress[] {
  return distinct(
    earlier.flatMap(({ resolution: id, unit }) => {
      const resolution = library.find(id);
      return resolution ? addressOf(resolution, unit) : [];
    }),
  );
}

/** Nothing for a unit outside of all paragraphs. */
function addressOf(resolution: Resolution, unit: string | null): ParagraphAddress[] {
  if (unit === null) return [];
  const note = resolution.footnotes.find(({ id }) => id === unit);
  const paragraph = note ? note.paragraph : topLevelId(resolution, unit);
  const isParagraph = resolution.paragraphs.some(({ id }) => id === paragraph);
  return paragraph !== null && isParagraph ? [{ resolution: resolution.id, paragraph }] : [];
}

function distinct(addresses: readonly ParagraphAddress[]): ParagraphAddress[] {
  const byKey = new Map(addresses.map((address) => [`${address.resolution}#${address.paragraph}`, address]));
  return [...byKey.values()];
}

type ActsAsked = Pick<Reading, "kind" | "actors" | "excludedActors" | "forces">;

/** Whether a reading is determined by who is asked, or with which verbs. */
export function asksForActs({ kind, actors, excludedActors, forces }: ActsAsked): boolean {
  const named = actors.length + excludedActors.length + forces.length;
  return (kind === "acts" || kind === "deadline") && named > 0;
}

/** Whether a paragraph, or one nested in it, does to somebody what the reading asks for; where it names nobody, opening words do too. */
export function hasActAsked(paragraph: Paragraph, asked: ActsAsked): boolean {
  const ofNobody = asked.actors.length + asked.excludedActors.length === 0;
  return withDescendants(paragraph).some(
    ({ acts, participles }) =>
      acts.some((act) => isAsked(act, asked)) ||
      (ofNobody && participles.some((participle) => isOfForce(participle, asked))),
  );
}

function isAsked(act: Act, asked: ActsAsked): boolean {
  const isTo = (actor: Actor) => act.addressees.some((addressee) => answersFor(actor, addressee));
  if (!isOfForce(act, asked) || asked.excludedActors.some(isTo)) return false;
  if (asked.actors.length > 0) return asked.actors.some(isTo);
  return asked.excludedActors.length === 0 || (act.addressees.length > 0 && askingForces.has(act.force));
}

function isOfForce({ force }: Act | Participle, { forces }: ActsAsked): boolean {
  return forces.length === 0 || forces.includes(force);
}
