import { type Act, type Actor, addressedForces } from "../domain/acts.ts";
import { groupBy } from "../domain/group-by.ts";
import { nounFor } from "../domain/labels.ts";
import { fewTexts } from "../domain/reading.ts";
import type { Paragraph, Resolution, Span, UnitId } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { acronymOf } from "../vocabulary/actor-relations.ts";
import { weightiestActs } from "./quotations.ts";
import { type Among, fullName, inflected, nameOf, textOf, wordCount } from "./wording.ts";

/** Questions that the text answers well, written from its acts: `count` of them, others for each `turn` of a conversation. */
export function exampleQuestions(resolution: Resolution, count: number, turn = 0): string[] {
  const questions = [...new Set([...askedOf(resolution), ...ofWhole(resolution)])];
  const start = questions.length > count ? (turn * count) % questions.length : 0;
  return [...questions.slice(start), ...questions.slice(0, start)].slice(0, count);
}

/** The same of several texts: of whom they ask most, and what one of them is about. */
export function exampleQuestionsOver(resolutions: readonly Resolution[], count: number): string[] {
  const [first, ...others] = resolutions.slice(0, fewTexts);
  if (!first || others.length === 0) return first ? exampleQuestions(first, count) : [];
  const acts = [first, ...others].flatMap((resolution) => weightiestActs(resolution)).map(({ act }) => act);
  return [...ofActors(acts).slice(0, count - 1), `What is ${textOf(first, "several")} about?`];
}

/** What to ask next, where this was quoted: when it is due and the whole paragraph, unless that was said; who else is asked there; then of the text. */
export function followUpQuestions(
  resolution: Resolution,
  quoted: readonly (Span & { readonly unit: UnitId })[],
  count: number,
  among: Among,
): string[] {
  const cited = allParagraphs(resolution).filter(({ id }) => quoted.some(({ unit }) => unit === id));
  const acts = cited.flatMap((paragraph) => paragraph.acts);
  const quotes = quoted.map(({ unit, start, end }) =>
    cited.find(({ id }) => id === unit)?.text.slice(start, end),
  );
  const isSaid = (words: string) => quotes.some((quote) => quote?.includes(words));
  const questions = [
    ...(acts.some(({ deadline }) => deadline && !isSaid(deadline.printed)) ? ["By when is that due?"] : []),
    ...ofActors(acts.filter(({ force }) => addressedForces.includes(force))).slice(0, 2),
    ...cited
      .filter((paragraph) => !isSaid(paragraph.text))
      .slice(0, 1)
      .map((paragraph) => `What does ${placeOf(paragraph, resolution, among)} say?`),
    ...(among === "one" ? exampleQuestions(resolution, count) : []),
  ];
  return [...new Set(questions)].slice(0, count);
}

function placeOf({ label }: Paragraph, resolution: Resolution, among: Among): string {
  return among === "one" ? label : `${label} of ${textOf(resolution, "several")}`;
}

/** On those who are asked most, by the verb with which they are asked first; and on deadlines, where there are any. */
function askedOf(resolution: Resolution): string[] {
  const acts = weightiestActs(resolution).map(({ act }) => act);
  const asked = ofActors(acts);
  const hasDue = acts.some(({ deadline }) => deadline !== undefined);
  const due = hasDue ? [`Which deadlines does the ${nounFor(resolution)} set?`] : [];
  return [...asked.slice(0, 1), ...due, ...asked.slice(1)];
}

/** Who is asked most often comes first. */
function ofActors(acts: readonly Act[]): string[] {
  const asking = acts.filter(({ addressees }) => addressees.length > 0);
  const most = [...groupBy(asking, ({ addressees }) => addressees[0]?.id).values()].sort(
    (a, b) => b.length - a.length,
  );
  return most.flatMap(([act]) => whatIsAsked(act));
}

function whatIsAsked({ addressees: [addressee], force }: Act): string[] {
  if (!addressee || wordCount(said(addressee)) > longestName) return [];
  return [`What ${beOf(addressee)} ${said(addressee)} ${inflected(force, "past")} to do?`];
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

/** "UNODC", but "the Secretary-General": nobody calls principal organs and officials by their initials. */
function said(actor: Actor): string {
  const name = fullName(actor);
  return nameOf(actor) === name ? name : (acronymOf(actor) ?? name);
}

/** A body is one, States are many, and so is what has neither a name of its own nor an article. */
function beOf(actor: Actor): "is" | "are" {
  const { name } = actor;
  if (/^[a-z]/.test(name) && fullName(actor) === name) return "are";
  const isOne = /^(?:United Nations|Office|Conference)|ss$|[^s]$/.test(name);
  return isOne ? "is" : "are";
}
