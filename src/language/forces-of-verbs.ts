import type { Force } from "../domain/acts.ts";
import type { QuestionFrame } from "../domain/questions.ts";
import { askedForce } from "./question-words.ts";
import { tokenize } from "./tokenizer.ts";

/** A verb as printed, with its force. */
interface PrintedVerb {
  readonly force: Force;
  readonly verb: string;
}

/** Whether a verb has one of the forces: what is noted "with concern" is a concern too. */
export function isOfForce({ force, verb }: PrintedVerb, forces: readonly Force[]): boolean {
  return forces.includes(force) || forces.some((asked) => manners[asked]?.test(verb));
}

const manners: { readonly [force in Force]?: RegExp } = {
  concern: /\b(?:concern|alarm|regret|dismay|distress)/i,
  appreciate: /\bwith (?:\w+ )?(?:appreciation|gratitude|thanks)\b/i,
};

/** Whether a verb has a force that a question asks for, in the manner that it asks for: "noted with concern". */
export function isVerbAsked(
  printed: PrintedVerb,
  { forces, manner }: Pick<QuestionFrame, "forces" | "manner">,
): boolean {
  // Of several verbs only "noted" has a manner.
  const isFree = manner === undefined || (forces.length > 1 && printed.force !== "note");
  return isOfForce(printed, forces) && (isFree || printed.verb.toLowerCase().includes(manner));
}

/** "Decides to invite the Committee to attend": what is decided to be done with a verb of one of the forces. */
export function isDecidedToBe(action: string, forces: readonly Force[]): boolean {
  const [, verb = "", particle = ""] = /^to ([a-z]+)(?: ((?:up)?on)\b)?/.exec(action) ?? [];
  const force = askedForce(`${verb} ${particle}`.trim()) ?? askedForce(verb);
  return force !== undefined && forces.includes(force);
}

/** Whether a verb as printed shares a word with one of those asked for: "Underscoring" where "underscored" was. */
export function isOneOfVerbs(printed: string, asked: readonly string[]): boolean {
  const words = new Set(asked.flatMap((verb) => tokenize(verb).map(({ term }) => term)));
  return tokenize(printed).some(({ term }) => words.has(term));
}
