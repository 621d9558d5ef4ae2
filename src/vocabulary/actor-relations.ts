import type { Actor } from "../domain/acts.ts";
import { actorOfId } from "./actors.ts";
import { findActors } from "./find-actors.ts";
import type { ActorKind, KnownActor } from "./known-actor.ts";
import { titles } from "./officials.ts";
import { statesByAdjective } from "./states-by-adjective.ts";

/** Groups that everyone in their family belongs to. */
const wholeFamilies: ReadonlySet<string> = new Set(["states", "governments"]);

/** "The head of UNODC" holds its highest office, whatever that is called. */
const headOfBody = /^(.+)-(?:head|chief|boss)$/;

/**
 * Whether what is asked of `addressee` answers a question about `asked`: the same actor, an office of the body that was
 * named ("the Executive Director of UNODC" for UNODC), the office that is named for its head, its representatives, a group of the same family where one
 * is the whole of it ("Member States" for States).
 */
export function answersFor(asked: Actor, addressee: Actor): boolean {
  if (asked.id === addressee.id || addressee.id.startsWith(`${asked.id}-`)) return true;
  const body = headOfBody.exec(asked.id)?.[1];
  if (body && addressee.id.startsWith(`${body}-`)) return true;
  const whole = actorOfId(asked.id);
  const part = actorOfId(addressee.id);
  if (part?.partOf === asked.id && part.kind === "official") return true;
  if (isOfficeOf(asked, addressee) || represents(addressee, asked)) return true;
  if (asked.id === "un-system") return isOfUnitedNations(addressee);
  if (whole?.kind === "state" && part === null) return actsFor(asked, addressee);
  if (!whole?.family || whole.family !== part?.family) return false;
  if (wholeFamilies.has(asked.id)) return part.kind === "group";
  return wholeFamilies.has(addressee.id) && asked.id === "member-states";
}

/** "the Office of the High Commissioner" for the High Commissioner: what is asked of the one the other has to see to. */
export function isOfficeOf(head: Actor, office: Actor): boolean {
  const official = actorOfId(head.id);
  return official?.partOf === office.id && office.name === `Office of the ${official.name}`;
}

/** "representatives of relevant non-governmental organizations in consultative status": what is asked of them is asked of those. */
function represents({ name }: Actor, { id }: Actor): boolean {
  const [, represented = ""] = ofRepresentatives.exec(name) ?? [];
  return findActors(represented).some(({ actor }) => actor.id === id);
}

const ofRepresentatives =
  /^(?:representatives|delegates|delegations) (?:of|from) (.+?)(?= (?:in|with|at|to|who|which|that)\b|$)/i;

/** "the Palestinian and Israeli sides" for Israel. */
function actsFor(state: Actor, { name }: Actor): boolean {
  return statesByAdjective(name).some(({ actor }) => actor.id === state.id);
}

/** Whether somebody is among those whom a name for all of them addresses: Kenya and flag States among States. */
export function isPartOf(one: Actor, all: Actor): boolean {
  const part = actorOfId(one.id);
  const whole = actorOfId(all.id);
  if (!part || !whole || one.id === all.id || whole.family !== "states") return false;
  return (
    (wholeFamilies.has(all.id) || all.id === "member-states") &&
    (part.family === "states" || part.kind === "state")
  );
}

/** Whether what is asked of `addressee` may be asked of `actor` too: a wider name, one of those it is a name for, one Government among all, "both missions". */
export function mayBeMeant(actor: Actor, addressee: Actor): boolean {
  const isRelated = [answersFor, isPartOf].some(
    (holds) => holds(actor, addressee) || holds(addressee, actor),
  );
  const group = actorOfId(addressee.id);
  const isAnybody = group?.family === "parties";
  const isOfSystem =
    group?.kind === "group" && /\bUnited Nations\b/.test(addressee.name) && isOfUnitedNations(actor);
  const isOfStates = actorOfId(actor.id)?.family === "states" && isOfState.test(addressee.name);
  return isRelated || isAnybody || isOfSystem || isOfStates;
}

const isOfState = /\b(?:states?|governments?|countr(?:y|ies))\b/i;

/** Whether it is an office that one person holds: the Secretary-General, the Executive Director of a body. */
export function isOffice({ id, name }: Actor): boolean {
  const ofBody = Object.values(titles).some((title) => name.startsWith(`${title} of `));
  return ofBody || actorOfId(id)?.kind === "official";
}

const ofUnitedNations: ReadonlySet<ActorKind> = new Set([
  "organ",
  "committee",
  "commission",
  "body",
  "office",
  "programme",
  "fund",
  "institute",
  "agency",
  "mission",
  "official",
]);

/** Whether somebody belongs to the United Nations system. */
function isOfUnitedNations({ id }: Actor): boolean {
  const known = knownOf(id);
  return known !== undefined && (ofUnitedNations.has(known.kind) || known.family === "un");
}

/** The vocabulary's entry for an actor, or for the body of whose office it is: "unodc-executive-director". */
function knownOf(id: string): KnownActor | undefined {
  const known = actorOfId(id);
  if (known) return known;
  const body = id.slice(0, Math.max(0, id.lastIndexOf("-")));
  return body === "" ? undefined : knownOf(body);
}

/** An acronym of the actor, if it has one that is printed in capitals. */
export function acronymOf(actor: Actor): string | undefined {
  return actorOfId(actor.id)?.also?.find((name) => /^[A-Z][A-Z-]+[A-Za-z]*$/.test(name) && name.length <= 12);
}
