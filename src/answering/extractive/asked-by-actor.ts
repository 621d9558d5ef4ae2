import { askingForces } from "../../domain/acts.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { namesSubject } from "../../language/concepts.ts";
import { saysItAsks } from "../../language/says-it-asks.ts";
import type { AnswerRequest } from "../../ports.ts";
import { paragraphSentences } from "./compose-topic.ts";
import { type Composed, isRefusal, leads, searchedParts } from "./composer.ts";

/** "Did Chad ask for an extension?": first where the text says that the actor asks for something itself; that is all, where no subject is named. */
export function withAskedByActor(composed: Composed, request: AnswerRequest): Composed {
  const asked = askedByActor(request);
  if (asked.length === 0) return composed;
  return isRefusal(composed) || !namesSubject(request.frame.terms) ? asked : [...asked, ...composed];
}

function askedByActor(request: AnswerRequest): DraftStatement[] {
  const { isByThem, actors, terms } = request.frame;
  if (!isByThem) return [];
  const leadFor = leads(request);
  return searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs
      .filter(
        ({ text, reported }) =>
          saysItAsks(text, actors) ||
          reported.some(
            ({ by, force }) => by && askingForces.has(force) && actors.some((actor) => answersFor(actor, by)),
          ),
      )
      .flatMap((paragraph) => paragraphSentences(paragraph, resolution, terms, leadFor)),
  );
}
