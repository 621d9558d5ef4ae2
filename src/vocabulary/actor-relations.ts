import type { Act, Actor } from "../domain/acts.ts";
import type { Resolution, Vote, VoteSide } from "../domain/resolution.ts";
import { findParagraph } from "../domain/units.ts";
import { actorOfId, isKindOfUnitedNations, type KnownActor, titles } from "./actors.ts";
import { findActors } from "./find-actors.ts";
import { laidOut } from "./pattern.ts";
import { readTable, text } from "./read-table.ts";

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
  // "the Palestinian and Israeli sides" for Israel.
  if (whole?.kind === "state" && part === null)
    return statesByAdjective(addressee.name).some(({ id }) => id === asked.id);
  if (!whole?.family || whole.family !== part?.family) return false;
  if (wholeFamilies.has(asked.id)) return part.kind === "group";
  return wholeFamilies.has(addressee.id) && asked.id === "member-states";
}

/** "the Office of the High Commissioner" for the High Commissioner: what is asked of the one the other has to see to. */
function isOfficeOf(head: Actor, office: Actor): boolean {
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
function isOffice({ id, name }: Actor): boolean {
  const ofBody = [...titles.values()].some((title) => name.startsWith(`${title} of `));
  return ofBody || actorOfId(id)?.kind === "official";
}

/** Whether somebody belongs to the United Nations system. */
function isOfUnitedNations({ id }: Actor): boolean {
  const known = knownOf(id);
  return known !== null && (isKindOfUnitedNations[known.kind] || known.family === "un");
}

/** The vocabulary's entry for an actor, or for the body of whose office it is: "unodc-executive-director". */
function knownOf(id: string): KnownActor | null {
  const body = id.slice(0, Math.max(0, id.lastIndexOf("-")));
  return actorOfId(id) ?? (body === "" ? null : knownOf(body));
}

/** An acronym of the actor, if it has one that is printed in capitals. */
export function acronymOf(actor: Actor): string | undefined {
  return actorOfId(actor.id)?.also.find((name) => /^[A-Z][A-Z-]+[A-Za-z]*$/.test(name) && name.length <= 12);
}

/** Whether a text names the actor, or one that answers for it. One that the vocabulary does not know goes by its name as printed. */
export function namesActor(text: string, actor: Actor): boolean {
  if (actorOfId(actor.id) === null && namesOf(actor).some((name) => text.toLowerCase().includes(name)))
    return true;
  return findActors(text).some((found) => answersFor(actor, found.actor));
}

/** "chair of the commission on wells", and short for it "chair of the commission". */
function namesOf({ name }: Actor): string[] {
  const [title = "", body] = name.split(/ of (?:the )?(?=\p{Lu})/u);
  const [owner] = body === undefined ? [] : findActors(body);
  const short = actorOfId(owner?.actor.id ?? "")?.short ?? [];
  return [name, ...short.map((form) => `${title} of the ${form}`)].map((form) => form.toLowerCase());
}

/** "encourages those bodies to share", "invites representatives mentioned in paragraphs 7 and 8": whoever is named there may be meant. */
export function pointsAt(
  actor: Actor,
  { addressees, paragraph, verbSpan }: Act,
  resolution: Resolution,
): boolean {
  const textOf = (id: string) => findParagraph(resolution, id)?.text ?? "";
  const { kind, family } = actorOfId(actor.id) ?? {};
  const others = kind === "state" || family === "states" ? bodies : states;
  return addressees.some((each) => {
    if (pointing.test(each.printed) && !others.test(each.printed))
      return namesActor(textOf(paragraph).slice(0, verbSpan.start), actor);
    const numbers = ofParagraphs.exec(each.printed)?.[1]?.match(/\d+/g) ?? [];
    return !isOffice(actor) && numbers.some((number) => namesActor(textOf(`op${number}`), actor));
  });
}

const pointing = /^(?:all )?(?:these|those|such|both|the (?:same|said|two)) (?:[a-z]+ )?[a-z]+$/;
const states = /\b(?:states|countries|governments)$/i;
const bodies = /\b(?:bodies|organs|organizations|entities|institutions|agencies|offices|missions)$/i;
const ofParagraphs = /\b(?:mentioned|named|listed|referred to) in paragraphs? ((?:\d+(?:, | and )?)+)/;

/** What is of a State or of its people, in lower case, and the State's id. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  readTable("demonyms", { adjective: text, state: text }).map(({ adjective, state }) => [adjective, state]),
);

/** Who acts for a State: "the Ivorian authorities", "the Palestinian and Israeli sides". */
const actsForState =
  "(?:(?:transitional|national|federal|civilian|military) )?(?:governments?|sides?|authorities|leadership|administration|regime|cabinet)";

const one = `(?:${[...demonyms.keys()].sort((a, b) => b.length - a.length).join("|")})`;

/** The adjectives of those who are named so: one or, joined by "and", several. */
const sidesByAdjective = laidOut("gi")`
  (?<![\w-])(${one}(?:(?:,| and| or|, and) (?:the )?${one})*) ${actsForState}(?![\w-])
`;
const anyAdjective = laidOut("gi")`(?<![\w-])${one}(?![\w-])`;

/** States that are named by what they are called by their adjectives: "the Israeli side", "the Ivorian authorities". */
export function statesByAdjective(text: string): Actor[] {
  return (text.match(sidesByAdjective) ?? []).flatMap(statesOfAdjectives);
}

/** States whose adjectives a text has, whatever they stand beside: "the Lebanese authorities", "on the Syrian track". */
export function statesOfAdjectives(text: string): Actor[] {
  return [...text.matchAll(anyAdjective)].flatMap(
    ([adjective]) => actorOfId(demonyms.get(adjective.toLowerCase()) ?? "") ?? [],
  );
}

const sides: readonly VoteSide[] = ["in favour", "against", "abstaining"];

/** On which side a State is listed; null where it is in no list. */
export function sideOf({ lists }: Vote, state: Actor): VoteSide | null {
  return sides.find((side) => isListed(lists?.[side] ?? [], state)) ?? null;
}

/** Whether somebody is among printed names, however they are called there: "Côte d’Ivoire". */
export function isListed(names: readonly string[], { id, name }: Actor): boolean {
  return names.some(
    (printed) => printed === name || findActors(printed).some(({ actor }) => actor.id === id),
  );
}
