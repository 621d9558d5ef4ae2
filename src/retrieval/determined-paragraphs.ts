import { type Act, type Actor, askingForces, type ReportedAct } from "../domain/acts.ts";
import { asksOfOthers, type QuestionFrame } from "../domain/questions.ts";
import type { Paragraph, ParagraphId, Resolution } from "../domain/resolution.ts";
import { isNumberAsked } from "../domain/resolution-numbers.ts";
import { resolveNamedUnit } from "../domain/resolve-named-unit.ts";
import { isInSection } from "../domain/sections.ts";
import { topLevelId, withDescendants } from "../domain/units.ts";
import { answersFor } from "../language/actor-relations.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { isVerbAsked } from "../language/forces-of-verbs.ts";
import { foundedIn, stillToBeFoundIn } from "../language/foundings.ts";
import { namesActor } from "../language/names-actor.ts";
import { namesByInitials } from "../language/names-by-initials.ts";
import { definesShortName } from "../language/short-names.ts";
import { statesTerm } from "../language/states-time.ts";
import { timeWords } from "../language/time-words.ts";

/** Paragraphs that the question names, in the order asked; for a footnote the one that carries its marker. */
export function namedParagraphs(resolution: Resolution, frame: QuestionFrame): ParagraphId[] {
  const named = frame.named.flatMap((unit) => {
    const id = resolveNamedUnit(resolution, unit);
    if (id === null) return [];
    const note = resolution.footnotes.find((footnote) => footnote.id === id);
    return note ? (note.paragraph ?? []) : topLevelId(resolution, id);
  });
  return [...new Set([...named, ...summarized(resolution, frame)])];
}

/** Whether a paragraph, or one nested in it, names other instruments or carries a footnote. */
export function hasReferences(paragraph: Paragraph): boolean {
  return withDescendants(paragraph).some(
    ({ references, footnotes }) => references.length + footnotes.length > 0,
  );
}

/** Whether a paragraph says what a name in the question stands for, or names an instrument of which that is asked; of a few texts only. */
export function definesWhatIsAsked(paragraph: Paragraph, frame: QuestionFrame): boolean {
  const { intent, resolutions, text: question, instruments, acronym } = frame;
  if (intent !== "definition" || resolutions.length > fewTexts) return false;
  const parts = withDescendants(paragraph);
  if (acronym !== undefined && namesByInitials(parts, acronym).length > 0) return true;
  return parts.some(
    ({ text }) =>
      definesShortName(text, question) ||
      findInstruments(text).some(({ instrument }) => instruments.includes(instrument.name)),
  );
}

/** Intents that are answered from all that the text says of an actor, not only from the acts addressed to it. */
const tellsOfActors: ReadonlySet<QuestionFrame["intent"]> = new Set([
  "acts",
  "summary",
  "compare",
  "reasons",
  "definition",
]);

/** Whether a paragraph, or one nested in it, names an actor of whom all is to be told; of a few texts only. */
export function namesActorAsked(
  paragraph: Paragraph,
  { actors, intent, resolutions }: QuestionFrame,
): boolean {
  if (!tellsOfActors.has(intent) || resolutions.length > fewTexts) return false;
  return withDescendants(paragraph).some(({ text }) => actors.some((actor) => namesActor(text, actor)));
}

/** Whether a paragraph says that something was set up, or is to be, where the question takes that for granted; of a few texts only. */
export function tellsOfFounding(paragraph: Paragraph, { founder, resolutions }: QuestionFrame): boolean {
  if (!founder || resolutions.length > fewTexts) return false;
  return withDescendants(paragraph).some(
    (part) => foundedIn(part).length + stillToBeFoundIn(part).length > 0,
  );
}

/** Whether a paragraph names an actor of whom it is asked which texts mention it. */
export function mentionsActorAsked(
  paragraph: Paragraph,
  { actors, intent, exhaustive, terms, forces }: QuestionFrame,
): boolean {
  if (!exhaustive || intent !== "topic" || terms.length + forces.length > 0) return false;
  return withDescendants(paragraph).some(({ text }) => actors.some((actor) => namesActor(text, actor)));
}

/** Whether all of a text has to be read: for what it names of a kind, where words stand or something is mentioned, which paragraph is the longest, whether it binds and why it was adopted. */
export function isReadWhole({
  intent,
  counted,
  extreme,
  elsewhere,
  premise,
  property,
  cues,
}: QuestionFrame): boolean {
  const mentions =
    typeof counted === "object" && counted !== null && ("mentions" in counted || "opensWith" in counted);
  if (intent === "metadata")
    return premise === "obligation" || (property === "status" && cues.has("purpose"));
  if (intent === "inventory" || intent === "wording" || elsewhere) return true;
  return intent === "count" && (mentions || extreme !== undefined);
}

/** The part of the resolution of which a summary is wanted; all of it where versions are compared. */
function summarized(
  resolution: Resolution,
  { summary, section, intent, listing, resolutions }: QuestionFrame,
): ParagraphId[] {
  const areVersions = intent === "changes" && resolutions.length <= fewTexts;
  const part = intent === "summary" ? summary?.of : undefined;
  const of = areVersions ? "whole" : listing ? "operative" : part;
  if (of === undefined || of === "named" || of === "actor") return [];
  const isMeant = (paragraph: Paragraph) =>
    of === "section"
      ? isInSection(resolution, paragraph, section ?? "")
      : of === "whole" || paragraph.kind === of;
  return resolution.paragraphs.filter(isMeant).map(({ id }) => id);
}

/**
 * How well the acts of a paragraph meet the actors and forces that the question names: 1 for both, less for one of
 * them or for what only the preamble or another text does; 0 where the question names neither.
 */
export function actScore(paragraph: Paragraph, frame: QuestionFrame): number {
  return Math.max(...withDescendants(paragraph).map((unit) => unitScore(unit, frame)));
}

/** What is fetched whole, or by every mention, is fetched of no more texts than these. */
const fewTexts = 3;

const scores = {
  both: 1,
  force: 0.8,
  due: 0.8,
  actor: 0.6,
  participle: 0.5,
  /** The actor is the body to which something is to go. */
  forum: 0.5,
  reported: 0.3,
  cited: 1,
};

function unitScore(unit: Paragraph, frame: QuestionFrame): number {
  return Math.max(
    0,
    ...unit.acts.map((act) => ofAct(act, frame)),
    ...unit.participles.map((participle) =>
      frame.actors.length === 0 && isVerbAsked(participle, frame) ? scores.participle : 0,
    ),
    ...unit.reported.map((act) => (ofAct(act, frame) > 0 ? scores.reported : 0)),
    ...unit.reported.map(({ by }) => ofSpeaker(by, frame)),
    ...unit.references.map(({ number }) =>
      frame.symbols.some((symbol) => isNumberAsked(number, symbol)) ? scores.cited : 0,
    ),
    ...unit.acts.map(({ forum }) => (frame.actors.some(({ id }) => id === forum?.id) ? scores.forum : 0)),
    frame.intent === "deadline" && isDue(unit, frame) ? scores.due : 0,
  );
}

/** Whether it sets a date, or names the body before which something comes; where all dates are asked for, whatever it is that has one. */
function isDue({ acts, kind, text }: Paragraph, { terms }: QuestionFrame): boolean {
  const isOfAny = terms.every((term) => timeWords.has(term));
  return (
    acts.some(({ deadline, forum }) => (deadline ?? forum) !== undefined) ||
    (isOfAny && kind === "operative" && statesTerm(text))
  );
}

function ofAct(act: Act | ReportedAct, frame: QuestionFrame): number {
  const { addressees } = act;
  const isExcluded = frame.excludedActors.some((other) =>
    addressees.some((addressee) => answersFor(other, addressee)),
  );
  if (isExcluded) return 0;
  if (asksOfOthers(frame) && addressees.length > 0 && askingForces.has(act.force)) return scores.actor;
  const toActor = frame.actors.some((asked) => addressees.some((addressee) => answersFor(asked, addressee)));
  const ofForce = isVerbAsked(act, frame);
  if (toActor) return ofForce ? scores.both : scores.actor;
  return ofForce && frame.actors.length === 0 ? scores.force : 0;
}

/** "What did the Assembly urge …?": whose earlier acts are asked for; of "does" they may be what is meant. */
function ofSpeaker(by: Actor | null, { speaker }: QuestionFrame): number {
  if (!by || !speaker || !answersFor(speaker.actor, by)) return 0;
  return speaker.past ? scores.both : scores.reported;
}
