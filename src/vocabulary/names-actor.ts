import type { Actor } from "../domain/acts.ts";
import { answersFor } from "./actor-relations.ts";
import { actorOfId } from "./actors.ts";
import { escapePattern } from "./escape-pattern.ts";
import { findActors } from "./find-actors.ts";
import { casedPattern } from "./pattern.ts";

/** Whether a text names the actor, or one that answers for it. One that the vocabulary does not know goes by its name as printed. */
export function namesActor(text: string, actor: Actor): boolean {
  if (actorOfId(actor.id) === null && namesOf(actor).some((name) => text.toLowerCase().includes(name)))
    return true;
  return findActors(text).some((found) => answersFor(actor, found.actor));
}

/** "the need for Kenya to withdraw", "the Fund should report", "its calls on the authorities in Kenya to": what the actor is to do, whoever says so. */
export function saysWhatToDo(text: string, actor: Actor): boolean {
  const ends = findActors(text)
    .filter((found) => answersFor(actor, found.actor))
    .map(({ span }) => span.end);
  const printed = text.toLowerCase();
  const ofPrint = actorOfId(actor.id) ? [] : namesOf(actor);
  const behindPrint = ofPrint.flatMap((name) =>
    [...printed.matchAll(new RegExp(escapePattern(name), "g"))].map(({ index }) => index + name.length),
  );
  return [...ends, ...behindPrint].some((end) => isToDo.test(text.slice(end)));
}

const isToDo = casedPattern`
  ^(?: of (?:the )?\p{Lu}[\p{L} ]{1,40}?)?\)?(?:,[^,;.]{1,60},)?(?: (?:itself|themselves|and its successors))? (?:
    should|shall|must|(?:is|are) to|to (?!the\b|an?\b|its?\b|all\b|be\b)[a-z]+
  )\b
`;

/** "the efforts of the Force to keep the ceasefire", "the Fund's work": what the actor does already. */
export function saysWhatItDoes(text: string, actor: Actor): boolean {
  return findActors(text).some(
    ({ actor: found, span }) =>
      answersFor(actor, found) &&
      (doneBy.test(text.slice(0, span.start)) || doesIt.test(text.slice(span.end))),
  );
}

const doing =
  "(?:efforts?|work|contributions?|activit(?:y|ies)|actions?|roles?|initiatives?|steps|measures|support|assistance)";
const doneBy = new RegExp(
  String.raw`\b${doing} (?:(?:made|undertaken|taken|provided|carried out) )?(?:of|by) (?:the )?$`,
  "i",
);
const doesIt = new RegExp(String.raw`^['’]s? (?:[a-z]+ )?${doing}\b`, "i");

/** "chair of the commission on wells", and short for it "chair of the commission". */
function namesOf({ name }: Actor): string[] {
  const [title = "", body] = name.split(/ of (?:the )?(?=\p{Lu})/u);
  const [owner] = body === undefined ? [] : findActors(body);
  const short = actorOfId(owner?.actor.id ?? "")?.short ?? [];
  return [name, ...short.map((form) => `${title} of the ${form}`)].map((form) => form.toLowerCase());
}
