import { type Actor, askingForces, type Force, strengthOrder } from "../../domain/acts.ts";
import type { PartAsked, Reading, UnitAddress } from "../../domain/reading.ts";
import type { Library, Paragraph, ParagraphId, Resolution } from "../../domain/resolution.ts";
import { isInSection } from "../../domain/sections.ts";
import {
  findParagraph,
  resolveNamedUnits,
  sliceOf,
  topLevelId,
  withDescendants,
} from "../../domain/units.ts";
import type { PlacedAct, PlacedParagraph } from "../../sentences/quotations.ts";
import type { PlacedUnit } from "../../sentences/unit-quotation.ts";
import { answersFor, isPartOf, namesActor, pointsAt } from "../../vocabulary/actor-relations.ts";
import type { ComposeRequest } from "./composer.ts";

export type { PlacedAct, PlacedParagraph };

type Asked = Pick<ComposeRequest, "reading" | "library">;

/** The texts that a question is put to, in its order. */
export function textsOf({ reading, library }: Asked): Resolution[] {
  return reading.texts.flatMap((id) => library.find(id) ?? []);
}

/** Units that were found or cited, each with its text, as far as that is loaded. */
export function placedUnits(units: readonly UnitAddress[], library: Library): PlacedUnit[] {
  return units.flatMap(({ resolution: id, unit }) => {
    const resolution = library.find(id);
    return resolution ? [{ resolution, unit }] : [];
  });
}

/** The paragraph of an id, if the text has it. */
export function paragraphAt(resolution: Resolution, id: ParagraphId | null): PlacedParagraph[] {
  const paragraph = id === null ? undefined : findParagraph(resolution, id);
  return paragraph ? [{ paragraph, resolution }] : [];
}

/** Top-level paragraphs of the part that is asked for. */
export function paragraphsOfPart(resolution: Resolution, { kind, section }: PartAsked): Paragraph[] {
  return resolution.paragraphs.filter(
    (paragraph) =>
      (!kind || paragraph.kind === kind) &&
      (section === undefined || isInSection(resolution, paragraph, section)),
  );
}

/** Ids of the paragraphs that the reading names and the text has. */
export function namedIn(resolution: Resolution, { paragraphs }: Reading): ParagraphId[] {
  const named = paragraphs.flatMap((unit) => resolveNamedUnits(resolution, unit));
  return [...new Set(named)].filter((id) => findParagraph(resolution, id) !== undefined);
}

/** The paragraphs that a reading names, else those of the part. */
export function paragraphsAsked(request: Asked): PlacedParagraph[] {
  const { reading } = request;
  return textsOf(request).flatMap((resolution) => {
    if (reading.paragraphs.length > 0)
      return namedIn(resolution, reading).flatMap((id) => paragraphAt(resolution, id));
    return paragraphsOfPart(resolution, reading.part).map((paragraph) => ({ paragraph, resolution }));
  });
}

/** All paragraphs that a reading looks at: with what is nested in them. */
export function paragraphsLookedAt(request: Asked): PlacedParagraph[] {
  return paragraphsAsked(request).flatMap(({ paragraph, resolution }) =>
    withDescendants(paragraph).map((each) => ({ paragraph: each, resolution })),
  );
}

/** All acts of the paragraphs that a reading looks at, in the order of the texts. */
export function actsLookedAt(request: Asked): PlacedAct[] {
  return paragraphsLookedAt(request).flatMap(({ paragraph, resolution }) =>
    paragraph.acts.map((act) => ({ act, paragraph, resolution })),
  );
}

/** Whether something is asked of the actor: by name, by an office of it, as one of those named before, or among examples. */
export function isAskedOf(actor: Actor, placed: PlacedAct): boolean {
  const { act, resolution } = placed;
  return (
    act.addressees.some((addressee) => answersFor(actor, addressee)) ||
    pointsAt(actor, act, resolution) ||
    (askingForces.has(act.force) && namesActor(examplesIn(placed), actor))
  );
}

/** "Invites others, including pilots and the media, to …": the examples of those who are asked. */
function examplesIn({ act, paragraph }: PlacedAct): string {
  const action = sliceOf(paragraph.text, act.action);
  return (
    /^(?:and )?(?:including|especially|such as|in particular) .*?,? (?=to \p{Ll})/u.exec(action)?.[0] ?? ""
  );
}

/** Whether the actor is one of those, or of the body, whom an act addresses: Kenya where Member States are, a director where the office is. */
export function isAmongAsked(actor: Actor, { act }: PlacedAct): boolean {
  return act.addressees.some((addressee) => isPartOf(actor, addressee) || answersFor(addressee, actor));
}

/** Whether an act turns to somebody and asks. */
export function asksSomebody({ act }: PlacedAct): boolean {
  return askingForces.has(act.force) && act.addressees.length > 0;
}

/** Grouped by force, the strongest first, those that ask nothing last; within a force in the order of the text. */
export function inForceOrder<Placed extends PlacedAct>(acts: readonly Placed[]): Placed[] {
  return [...acts].sort((a, b) => rankOf(a.act.force) - rankOf(b.act.force));
}

function rankOf(force: Force): number {
  const at = strengthOrder.indexOf(force);
  return at < 0 ? strengthOrder.length : at;
}

/** The acts with the strongest force among them. */
export function strongestOf(acts: readonly PlacedAct[]): PlacedAct[] {
  const best = Math.min(...acts.map(({ act }) => rankOf(act.force)));
  return acts.filter(({ act }) => rankOf(act.force) === best);
}

/** The top-level paragraph that a paragraph is or is nested in, as retrieval knows it. */
export function addressOf({ paragraph, resolution }: PlacedParagraph): string {
  return `${resolution.id}#${topLevelId(resolution, paragraph.id)}`;
}
