import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actsOfActor } from "./acts-of-actor.ts";
import { actsOfForce } from "./acts-of-force.ts";
import { isRefusal } from "./composer.ts";
import { nobodyIsObliged } from "./correct-premise.ts";
import { listActs } from "./list-acts.ts";

/** Who is asked what, from the acts: complete, grouped by force, the wrong premise put right first. */
export function composeActs(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  if (frame.listing) return listActs(request);
  if (frame.actors.length === 0)
    return frame.forces.length > 0 ? actsOfForce(request) : nobodyIsObliged(request);
  const answers = frame.actors.map((actor) => actsOfActor(actor, request));
  const statements = answers.flatMap((answer) => (isRefusal(answer) ? [] : answer));
  const refusals = answers.filter(isRefusal);
  const [first] = refusals;
  if (statements.length === 0 && first) return first;
  return [...statements, ...refusals.flatMap(absenceOf)];
}

/** The first sentence of a refusal, for one of several actors that the text does not know. */
function absenceOf({ text, claim }: Refusal): DraftStatement[] {
  return claim ? [{ basis: "absence", text: text.split(/(?<=\.)\s/)[0] ?? text, claim, citations: [] }] : [];
}
