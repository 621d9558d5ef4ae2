import type { Actor } from "../domain/acts.ts";
import { answersFor } from "./actor-relations.ts";
import { actorOfId } from "./actors.ts";
import { findActors } from "./find-actors.ts";

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
