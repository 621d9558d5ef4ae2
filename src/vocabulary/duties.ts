import type { Actor } from "../domain/acts.ts";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { answersFor } from "./actor-relations.ts";
import { findActors } from "./find-actors.ts";

const duty = /\b(?:shall|must)\b/i;
/** Words of other texts bind nobody here. */
const quoted = /“[^”]*”|"[^"]*"/g;

/** Paragraphs beyond the preamble that say what somebody shall or must do, with whatever verb they open. */
export function paragraphsWithDuties(resolution: Resolution): Paragraph[] {
  return allParagraphs(resolution).filter(
    ({ kind, text }) => kind !== "preambular" && duty.test(text.replace(quoted, " ")),
  );
}

/** What somebody is bound by, as a noun. */
export const nounOfDuty = "(?:obligations?|responsibilit(?:y|ies)|dut(?:y|ies))";

/** "the obligation of States under the Charter", "States have a shared responsibility": that a duty is the actor's, whoever laid it on it. */
export function saysDutyIsOf(text: string, actor: Actor): boolean {
  return findActors(text).some(
    (found) =>
      answersFor(actor, found.actor) &&
      (dutyOf.test(text.slice(0, found.span.start)) || hasDuty.test(text.slice(found.span.end))),
  );
}

const dutyOf = new RegExp(String.raw`\b${nounOfDuty} (?:of|on|upon) [^;.]{0,80}$`, "i");
const hasDuty = new RegExp(
  String.raw`^(?:['’]s?| (?:have|has|bear|share)s?\b)[^;,.]{0,30}\b${nounOfDuty}\b`,
  "i",
);
