import { type Act, type Actor, askingForces, bindingForces, type Force } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Resolution, UnitId } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit, withDescendants } from "../../domain/units.ts";
import { isPartOf } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { nameOf } from "./names.ts";
import { isAddressedTo, isTask, oneOfEachForce, type PlacedAct, verbCitation } from "./placed-acts.ts";
import { alternatives, baseOf, listed, lowerFirst, verbOf } from "./wording.ts";

/** "What does the Council decide in paragraph 2?" where it decides nothing there; "Why does OP 14 ask UNICRI …" where it asks somebody else. */
export function premiseOfParagraph(
  id: UnitId,
  frame: QuestionFrame,
  resolution: Resolution,
): DraftStatement[] {
  const paragraph = findUnit(resolution, id)?.paragraph;
  if (paragraph?.kind !== "operative") return [];
  const acts = withDescendants(paragraph).flatMap((part) => part.acts);
  const paragraphs = withDescendants(paragraph).map((part) => part.id);
  // "What does OP 8 recommend?" may be said of whatever it asks for.
  const isEveryday =
    frame.forces.every((force) => force === "recommend") && acts.some(({ force }) => askingForces.has(force));
  const wrongForce =
    frame.forces.length > 0 && !isEveryday && !acts.some(({ force }) => frame.forces.includes(force));
  const actors = frame.actors.filter((actor) => !acts.some((act) => mayBeAddressed(actor, act)));
  const placed = acts.map((act) => ({
    act,
    paragraph: findUnit(resolution, act.paragraph)?.paragraph ?? paragraph,
    resolution,
  }));
  const denied = (text: string, asked: ActsDenied, instead: readonly PlacedAct[]): DraftStatement[] => [
    {
      basis: "absence",
      text: `${paragraph.label} ${text}.`,
      claim: { of: "act", resolutions: [resolution.id], paragraphs, ...asked },
      citations: instead.map(verbCitation),
    },
  ];
  const opening = placed.slice(0, 1);
  if (wrongForce) {
    const verbs = alternatives(frame.forces.map(baseOf));
    const text = `does not ${verbs} anything or anybody itself${whomInstead(placed)}`;
    return denied(text, { forces: frame.forces }, opening);
  }
  const [actor] = actors;
  const isOneOfThem = actor !== undefined && acts.some((act) => isAmongAddressees(actor, act));
  const takesDuty = presumesDuty(frame, acts);
  if (actor && frame.cues.has("asked-of") && !(isOneOfThem && takesDuty)) {
    const text = `asks nothing of ${nameOf(actor)}${isOneOfThem ? " by name" : ""}${whomInstead(placed)}`;
    return denied(text, { actors: [actor] }, opening);
  }
  if (frame.cues.has("orders") && acts.length > 0 && !acts.some(({ force }) => askingForces.has(force))) {
    const done = oneOfEachForce(placed);
    const text = `asks nothing of anybody: it ${listed(done.map(whatIsDone))}`;
    return denied(text, { forces: [...askingForces] }, done);
  }
  if (!takesDuty) return [];
  const asked = oneOfEachForce(placed.filter(({ act }) => askingForces.has(act.force)));
  const instead = asked.length > 0 ? `: it ${listed(asked.map(whatIsDone))}` : "";
  return denied(`obliges nobody${instead}`, { forces: bindingForces }, asked);
}

/** With which forces, or of whom, nothing is asked. */
type ActsDenied = { readonly forces: readonly Force[] } | { readonly actors: readonly Actor[] };

/** Whether a duty is taken for granted that no act lays down. */
function presumesDuty({ premise }: QuestionFrame, acts: readonly Act[]): boolean {
  const isPresumed = premise !== undefined && premise !== "adoption";
  const isBinding = acts.some(({ force }) => bindingForces.includes(force));
  const isBorneOut = isBinding || (premise === "duty" && acts.some(isTask));
  return isPresumed && !isBorneOut && acts.length > 0;
}

/** "Parties" may be any, and "the Commission" the one that the paragraph calls so. */
function mayBeAddressed(actor: Actor, act: Act): boolean {
  if (actor.id === "parties" || isAddressedTo(actor, act)) return true;
  const short = actorOfId(actor.id)?.short ?? [];
  return act.addressees.some(({ printed }) => short.some((form) => printed.endsWith(form)));
}

/** Kenya, where States are asked. */
function isAmongAddressees(actor: Actor, act: Act): boolean {
  return act.addressees.some((addressee) => isPartOf(actor, addressee));
}

/** "…: it requests the Secretary-General" */
function whomInstead([first]: readonly PlacedAct[]): string {
  return first && first.act.addressees.length > 0 ? `: it ${whatIsDone(first)}` : "";
}

/** "requests the Secretary-General", as printed, without what narrows the addressee. */
function whatIsDone({ act, paragraph: { text } }: PlacedAct): string {
  const [addressee] = act.addressees;
  const before = addressee ? text.indexOf(addressee.printed, act.verbSpan.start) : -1;
  if (!addressee || before < 0) return verbOf(act);
  const verb = lowerFirst(text.slice(act.verbSpan.start, before));
  return `${verb}${addressee.printed.replace(/,? (?:that|which|who|in)\b.*$/, "")}`;
}
