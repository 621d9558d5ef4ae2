import { allParagraphs } from "../../domain/units.ts";
import { actorOfId } from "../../language/actors.ts";
import { subjectsAmong } from "../../language/concepts.ts";
import { namesActor } from "../../language/names-actor.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";

/**
 * "Landmines in Angola", where the text has neither the country nor the word: that it has another word for something of
 * the kind is no answer.
 */
export function isOfStrangeStates(request: AnswerRequest): boolean {
  const { actors, terms, named, exhaustive } = request.frame;
  const subjects = subjectsAmong(terms);
  if (actors.length === 0 || subjects.length === 0 || named.length > 0 || exhaustive) return false;
  const resolutions = searchedResolutions(request);
  const paragraphs = resolutions.flatMap(allParagraphs);
  const areStrange = actors.every(
    (actor) =>
      actorOfId(actor.id)?.kind === "state" &&
      !resolutions.some(({ sponsors }) => sponsors.includes(actor.name)) &&
      !paragraphs.some(({ text }) => namesActor(text, actor)),
  );
  return (
    areStrange &&
    !subjects.some(({ stems }) =>
      paragraphs.some((paragraph) => paragraphStems(paragraph).includes(stems.at(-1) ?? "")),
    )
  );
}
