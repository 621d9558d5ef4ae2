import { type Actor, askingForces } from "../../domain/acts.ts";
import type { Refusal } from "../../domain/answers.ts";
import { asksOfOthers } from "../../domain/questions.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { actorOfId } from "../../language/actors.ts";
import { saysDutyIsOf } from "../../language/duties.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actsNamingActors } from "./acts-naming-actors.ts";
import { actsOfActor, actsOfOthers } from "./acts-of-actor.ts";
import { actsOfForce } from "./acts-of-force.ts";
import { sentencesOfThose } from "./compose-topic.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { nobodyIsObliged } from "./correct-premise.ts";
import { listActs } from "./list-acts.ts";
import { mandateOf } from "./mandate-of-body.ts";
import { isAddressedTo, placedActs } from "./placed-acts.ts";
import { preambleObligesNobody } from "./premise-of-preamble.ts";

/** Who is asked what, from the acts: complete, grouped by force, the wrong premise put right first. */
export function composeActs(request: AnswerRequest): Composed {
  const { frame } = request;
  if (frame.listing) return listActs(request);
  const ofPreamble = preambleObligesNobody(request);
  if (ofPreamble.length > 0) return ofPreamble;
  if (asksOfOthers(frame)) return actsOfOthers(request);
  const naming = actsNamingActors(request);
  if (naming.length > 0) return naming;
  if (frame.actors.length === 0 || asksOfNobody(request))
    return frame.forces.length > 0 ? actsOfForce(request) : nobodyIsObliged(request);
  const borne = dutiesBorne(request);
  const answers = frame.actors.map((named) => {
    const actor = bodyOfMembers(named, request);
    const mandate = mandateOf(actor, request);
    return mandate.length > 0 ? mandate : actsOfActor(actor, request);
  });
  const statements = answers.flatMap((answer) => (isRefusal(answer) ? [] : answer));
  const refusals = answers.filter(isRefusal);
  const [first] = refusals;
  if (borne.length > 0) return [...borne, ...statements.filter(({ basis }) => basis !== "absence")];
  if (statements.length === 0 && first) return first;
  return [...statements, ...refusals.flatMap(absenceOf)];
}

/** "What obligations do States have?": those of which the text speaks, beside what it asks itself. */
function dutiesBorne(request: AnswerRequest): DraftStatement[] {
  const { frame } = request;
  if (!frame.cues.has("duty-borne")) return [];
  const speaksOfDuty = ({ text }: Paragraph) => frame.actors.some((actor) => saysDutyIsOf(text, actor));
  return sentencesOfThose(speaksOfDuty, frame.terms, request);
}

/** "The members of the Committee", where a text only speaks of the Committee. */
function bodyOfMembers(actor: Actor, request: AnswerRequest): Actor {
  const body = actorOfId(actor.id.replace(/-members$/, ""));
  if (!body || body.id === actor.id) return actor;
  const isNamed = searchedResolutions(request)
    .flatMap(allParagraphs)
    .some(({ text }) => namesActor(text, actor));
  return isNamed ? actor : { id: body.id, name: body.name };
}

/** "Which governments does it condemn?": nothing is asked with the verb, and nothing of them is said with it. */
function asksOfNobody(request: AnswerRequest): boolean {
  const { forces, actors } = request.frame;
  if (forces.length === 0 || forces.some((force) => askingForces.has(force))) return false;
  const ofForce = placedActs(searchedResolutions(request)).filter(({ act }) => forces.includes(act.force));
  return !ofForce.some(({ act, paragraph }) =>
    actors.some((actor) => isAddressedTo(actor, act) || namesActor(paragraph.text, actor)),
  );
}

/** The first sentence of a refusal, for one of several actors that the text does not know. */
function absenceOf({ text, claim }: Refusal): DraftStatement[] {
  return claim ? [{ basis: "absence", text: text.split(/(?<=\.)\s/)[0] ?? text, claim, citations: [] }] : [];
}
