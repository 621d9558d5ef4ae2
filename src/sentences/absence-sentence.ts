import { type Actor, askingForces, bindingForces, type Force } from "../domain/acts.ts";
import type { AbsenceClaim } from "../domain/claims.ts";
import type { Resolution } from "../domain/resolution.ts";
import { actsOf, findUnit } from "../domain/units.ts";
import { mayBeMeant } from "../vocabulary/actor-relations.ts";
import {
  type Among,
  baseOf,
  type ClaimOf,
  fullName,
  itOf,
  labelOf,
  listed,
  nameOf,
  ofSomebody,
  type Telling,
} from "./wording.ts";

/** What a claim that was looked for in vain says; null for one that has no words, and so is never shown. */
export function absenceSentence(claim: AbsenceClaim, { library, among }: Telling): string | null {
  const [first, ...others] = claim.resolutions.flatMap((id) => library.find(id) ?? []);
  if (!first) return null;
  const looked: Looked = { texts: [first, ...others], among };
  switch (claim.of) {
    case "act":
      return noAct(claim, looked);
    case "mention":
      return noMention(claim.terms, looked);
    case "missing":
      return `${says(looked, "gives", "give")} no ${claim.detail === "count" ? "number" : claim.detail} for this in ${placesIn(outermost(claim.paragraphs), looked)}.`;
  }
}

/** Where something was looked for. */
interface Looked {
  readonly texts: readonly [Resolution, ...Resolution[]];
  readonly among: Among;
}

/** One text with its verb in the singular, or several with theirs in the plural. */
function says({ texts, among }: Looked, ofOne: string, ofSeveral: string): string {
  if (texts.length > 1) return `The ${texts.length} texts ${ofSeveral}`;
  return `${itOf({ resolution: texts[0], among })} ${ofOne}`;
}

/** "It asks nothing of UNODC.", "It does not urge Member States to do anything in OP 3 or OP 4." */
function noAct(claim: ClaimOf<"act">, looked: Looked): string {
  const { forces = [], actors = [], paragraphs } = claim;
  const byName = looked.texts.some((text) => mayBeAmong(actors, forces, text)) ? " by name" : "";
  const whom = actors.length > 0 ? `${listed(actors.map(nameOf), "or")}${byName}` : undefined;
  const where = paragraphs ? ` in ${placesIn(paragraphs, looked)}` : "";
  return `${deniedActs(forces, whom, looked)}${where}.`;
}

/** Whether one of the actors may be among those whom an act addresses: UNODC among "relevant entities of the United Nations system". */
function mayBeAmong(actors: readonly Actor[], forces: readonly Force[], resolution: Resolution): boolean {
  return actsOf(resolution)
    .filter(({ force }) => forces.length === 0 || forces.includes(force))
    .some(({ addressees }) => addressees.some((each) => actors.some((actor) => mayBeMeant(actor, each))));
}

function deniedActs(forces: readonly Force[], whom: string | undefined, looked: Looked): string {
  if (isBinding(forces))
    return `${says(looked, "obliges", "oblige")} ${whom ? `${whom} to nothing` : "nobody to anything"}`;
  if (forces.length === 0 || isAnyAsking(forces))
    return `${says(looked, "asks", "ask")} nothing of ${whom ?? "anybody"}`;
  return `${says(looked, "does not", "do not")} ${verbsWith(forces, whom)}`;
}

/** "request anything of Member States", "urge or encourage Member States to do anything" */
function verbsWith(forces: readonly Force[], whom: string | undefined): string {
  const verbs = listed(forces.map(baseOf), "or");
  if (whom === undefined)
    return `${verbs} ${forces.every((force) => ofSomebody.has(force)) ? "anybody" : "anything"}`;
  if (!forces.every((force) => askingForces.has(force))) return `${verbs} ${whom}`;
  return forces.every((force) => force === "demand" || force === "request")
    ? `${verbs} anything of ${whom}`
    : `${verbs} ${whom} to do anything`;
}

function isBinding(forces: readonly Force[]): boolean {
  return forces.length === bindingForces.length && bindingForces.every((force) => forces.includes(force));
}

/** All with which something is asked; what is decided or authorized is not asked. */
function isAnyAsking(forces: readonly Force[]): boolean {
  return [...askingForces].every(
    (force) => force === "decide" || force === "authorize" || forces.includes(force),
  );
}

/** "It does not mention “piracy”." */
function noMention(terms: readonly string[], looked: Looked): string | null {
  if (terms.length === 0 || !terms.every((term) => plainTerm.test(term))) return null;
  return `${says(looked, "does not", "do not")} mention ${listed(terms.map(named))}${terms.length > 1 ? " in one place" : ""}.`;
}

/** A name as it is, other words in quotation marks. */
function named(term: string): string {
  return /^\p{Lu}/u.test(term) ? fullName({ name: term }) : `“${term}”`;
}

/** More places than these are told by their number. */
const mostPlaces = 4;

function placesIn(paragraphs: readonly string[], { texts, among }: Looked): string {
  if (paragraphs.length > mostPlaces) return `the ${paragraphs.length} paragraphs looked at`;
  const labels = paragraphs.map((unit) => {
    const resolution = texts.find((each) => findUnit(each, unit)) ?? texts[0];
    return labelOf({ resolution, among }, unit);
  });
  return listed(labels, "or");
}

/** Of paragraphs and what is nested in them the former: "op4" of "op4" and "op4.a". */
function outermost(paragraphs: readonly string[]): string[] {
  return paragraphs.filter((unit) => !paragraphs.some((other) => unit.startsWith(`${other}.`)));
}

/** Words only: what stands between quotation marks in a sentence must not speak for itself. */
const plainTerm = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} (),./’'&-]{0,120}$/u;
