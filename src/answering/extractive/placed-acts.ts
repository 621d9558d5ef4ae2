import { type Act, type Actor, askingForces, strengthOrder } from "../../domain/acts.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftCitation } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { answersFor, servesOrganization } from "../../language/actor-relations.ts";
import { findActors } from "../../language/find-actors.ts";
import { namesActor } from "../../language/names-actor.ts";
import { pointsAt } from "../../language/points-at.ts";

/** An act with where it stands. */
export interface PlacedAct {
  readonly act: Act;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

/** All acts, in the order of the texts. */
export function placedActs(resolutions: readonly Resolution[]): PlacedAct[] {
  return resolutions.flatMap((resolution) =>
    allParagraphs(resolution).flatMap((paragraph) =>
      paragraph.acts.map((act) => ({ act, paragraph, resolution })),
    ),
  );
}

export function isAddressedTo(actor: Actor, act: Act): boolean {
  return act.addressees.some((addressee) => answersFor(actor, addressee));
}

/** "Invites others, including pilots and the media, to …": asked as well, though the list was not read to its end. */
export function isExampleOfAsked(actor: Actor, { act, paragraph }: PlacedAct): boolean {
  const [examples] = ofExamples.exec(paragraph.text.slice(act.action.start, act.action.end)) ?? [];
  return examples !== undefined && askingForces.has(act.force) && namesActor(examples, actor);
}

const ofExamples =
  /^(?:and )?(?:including|especially|particularly|notably|in particular|above all|such as) (?!(?:by|on|in|through|with|for|from|within|under|at|as|to)\b)[^;]*?, to (?=[a-z])/;

/** Whether something is asked of the actor by its name, among the first or among the examples, or as one of those named before. */
export function isAskedOf(actor: Actor, placed: PlacedAct): boolean {
  const { act, resolution } = placed;
  return isAddressedTo(actor, act) || isExampleOfAsked(actor, placed) || pointsAt(actor, act, resolution);
}

/** "Re-emphasizes that all Member States should comply …": said of the actor, though nothing is asked of it. */
export function saysDutyOf(actor: Actor, { act, paragraph }: PlacedAct): boolean {
  if (act.addressees.length > 0) return false;
  const action = paragraph.text.slice(act.action.start, act.action.end);
  const [subject] = findActors(action);
  if (!subject || !answersFor(actor, subject.actor)) return false;
  return (
    /^that (?:[a-z]+ ){0,3}$/.test(action.slice(0, subject.span.start)) &&
    /^(?: [^,;]{1,80})? (?:should|must|shall|are to|is to|ha(?:s|ve) to)\b/.test(
      action.slice(subject.span.end),
    )
  );
}

/** What is requested of those who serve the Organization they have to do, though no demand binds them. */
export function isTask({ force, addressees }: Act): boolean {
  return force === "request" && addressees.some(servesOrganization);
}

/** Grouped by force, the strongest first; within a force in the order of the text. */
export function inForceOrder(acts: readonly PlacedAct[]): PlacedAct[] {
  const rank = ({ act }: PlacedAct) =>
    strengthOrder.includes(act.force) ? strengthOrder.indexOf(act.force) : strengthOrder.length;
  return [...acts].sort((a, b) => rank(a) - rank(b));
}

/** The first act of each force. */
export function oneOfEachForce(acts: readonly PlacedAct[]): PlacedAct[] {
  return [...new Map([...acts].reverse().map((placed) => [placed.act.force, placed])).values()].reverse();
}

/** Fewer words than these prove nothing. */
const fewestWords = 4;

/** The act's verb and those to whom it is addressed; a few words of what is asked where that is too short a quotation. */
export function verbCitation({ act, paragraph, resolution }: PlacedAct): DraftCitation {
  const { text } = paragraph;
  const verb = text.slice(act.verbSpan.start, Math.max(act.verbSpan.end, act.action.start));
  const isShort = verb.trim().split(/\s+/).length < fewestWords;
  const words = isShort ? firstWords(text.slice(act.verbSpan.start), fewestWords) : verb;
  const quote = words.replace(/[\s,;:]+$/, "");
  return { resolution: resolution.id, unit: paragraph.id, quote };
}

function firstWords(text: string, count: number): string {
  return text
    .split(/(?<=\s)/)
    .slice(0, count)
    .join("");
}
