import type { Act, Actor } from "../../domain/acts.ts";
import { nounFor } from "../../domain/labels.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { acronymOf } from "../../language/actor-relations.ts";
import { fullName } from "../../sentences/names.ts";
import { pastOf } from "../../sentences/verbs.ts";
import { weightiestActs } from "./weighty-acts.ts";

/** Questions that the text answers well, written from its acts: `count` of them, others for each `turn` of a conversation. */
export function exampleQuestions(resolution: Resolution, count: number, turn = 0): string[] {
  const questions = [...new Set([...askedOf(resolution), ...ofWhole(resolution)])];
  const start = questions.length > count ? (turn * count) % questions.length : 0;
  return [...questions.slice(start), ...questions.slice(0, start)].slice(0, count);
}

/** One on each of those who are asked something, the first with a deadline in front of the others. */
function askedOf(resolution: Resolution): string[] {
  const acts = weightiestActs(resolution).map(({ act }) => act);
  const byActor = new Map<string, Act>();
  for (const act of acts)
    for (const { id } of act.addressees.slice(0, 1)) if (!byActor.has(id)) byActor.set(id, act);
  const questions = [...byActor.values()].flatMap(whatIsAsked);
  const due = acts.find(({ deadline, addressees }) => deadline !== undefined && addressees.length > 0);
  const [first, ...others] = questions;
  return [...(first ? [first] : []), ...(due ? whenDue(due) : []), ...others];
}

function whatIsAsked({ addressees: [addressee], force }: Act): string[] {
  if (!addressee) return [];
  return [`What ${beOf(addressee)} ${said(addressee)} ${pastOf(force)} to do?`];
}

function whenDue({ addressees: [addressee] }: Act): string[] {
  return addressee ? [`By when ${beOf(addressee)} ${said(addressee)} to act?`] : [];
}

function ofWhole(resolution: Resolution): string[] {
  const noun = nounFor(resolution);
  return [
    `What is the ${noun} about?`,
    "What does the preamble recall?",
    `How many operative paragraphs does the ${noun} have?`,
    "What does OP 1 say?",
  ];
}

function said(actor: Actor): string {
  return acronymOf(actor) ?? fullName(actor);
}

/** A body is one, States are many. */
function beOf({ name }: Actor): "is" | "are" {
  return name.endsWith("s") && !name.endsWith("ss") && !startsWithOne(name) ? "are" : "is";
}

function startsWithOne(name: string): boolean {
  return name.startsWith("United Nations") || name.startsWith("Office") || name.startsWith("Conference");
}
