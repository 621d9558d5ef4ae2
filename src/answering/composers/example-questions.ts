import type { Act, Actor } from "../../domain/acts.ts";
import { nounFor } from "../../domain/labels.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { fullName } from "../../sentences/names.ts";
import { pastOf } from "../../sentences/verbs.ts";
import { wordCount } from "../../sentences/wording.ts";
import { acronymOf } from "../../vocabulary/actor-relations.ts";
import { weightiestActs } from "./weighty-acts.ts";

/** Questions that the text answers well, written from its acts: `count` of them, others for each `turn` of a conversation. */
export function exampleQuestions(resolution: Resolution, count: number, turn = 0): string[] {
  const questions = [...new Set([...askedOf(resolution), ...ofWhole(resolution)])];
  const start = questions.length > count ? (turn * count) % questions.length : 0;
  return [...questions.slice(start), ...questions.slice(0, start)].slice(0, count);
}

/** On those who are asked most, by the verb with which they are asked first; and on deadlines, where there are any. */
function askedOf(resolution: Resolution): string[] {
  const acts = weightiestActs(resolution).map(({ act }) => act);
  const byActor = new Map<string, Act[]>();
  for (const act of acts)
    for (const { id } of act.addressees.slice(0, 1)) byActor.set(id, [...(byActor.get(id) ?? []), act]);
  const most = [...byActor.values()].sort((a, b) => b.length - a.length);
  const questions = most.flatMap(([act]) => (act ? whatIsAsked(act) : []));
  const hasDue = acts.some(({ deadline }) => deadline !== undefined);
  const [first, ...others] = questions;
  const due = hasDue ? [`Which deadlines does the ${nounFor(resolution)} set?`] : [];
  return [...(first ? [first] : []), ...due, ...others];
}

function whatIsAsked({ addressees: [addressee], force }: Act): string[] {
  if (!addressee || wordCount(said(addressee)) > longestName) return [];
  return [`What ${beOf(addressee)} ${said(addressee)} ${pastOf(force)} to do?`];
}

/** Names of more words make no question that one would ask. */
const longestName = 6;

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
