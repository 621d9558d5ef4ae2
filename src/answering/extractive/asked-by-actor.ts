import { askingForces } from "../../domain/acts.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { namesSubject } from "../../language/concepts.ts";
import { saysItAsks } from "../../language/says-it-asks.ts";
import type { AnswerRequest } from "../../ports.ts";
import { sentencesOfThose } from "./compose-topic.ts";
import { type Composed, isRefusal } from "./composer.ts";

/** "Did Chad ask for an extension?": first where the text says that the actor asks for something itself; that is all, where no subject is named. */
export function withAskedByActor(composed: Composed, request: AnswerRequest): Composed {
  const asked = askedByActor(request);
  if (asked.length === 0) return composed;
  return isRefusal(composed) || !namesSubject(request.frame.terms) ? asked : [...asked, ...composed];
}

function askedByActor(request: AnswerRequest): DraftStatement[] {
  const { isByThem, actors, terms } = request.frame;
  if (!isByThem) return [];
  const saysSo = ({ text, reported }: Paragraph) =>
    saysItAsks(text, actors) ||
    reported.some(
      ({ by, force }) => by && askingForces.has(force) && actors.some((actor) => answersFor(actor, by)),
    );
  return sentencesOfThose(saysSo, terms, request);
}
