import { amends } from "../domain/labels.ts";
import type { Organ } from "../domain/resolution.ts";
import { organs } from "../vocabulary/actors.ts";
import { type Formula, organNamed, readFormula } from "./formula.ts";
import { isEndedFully, type SourceLine } from "./lines.ts";
import { isKnownOpening } from "./openings.ts";

/**
 * How the paragraphs are written: under a formula, as verbs whose subject it is ("Requests"); as the sentences of a
 * statement ("“The Security Council urges") or of a decision ("the General Assembly decided"); as the changes that an
 * amendment makes; or in a way that is not known.
 */
export type Form = "resolution" | "statement" | "decision" | "amendment" | "unknown";

/** Whether the sentences name the organ whose acts they tell. */
export function isTold(form?: Form): boolean {
  return form === "statement" || form === "decision";
}

/** Whose text it is, as far as formula or first sentence tell, and how and where it opens. */
export interface Opening extends Formula {
  readonly form: Form;
  readonly line: number;
  readonly bodyFrom: number;
}

/** "… the President of the Security Council made the following statement on behalf of the Council:" */
const announcesStatement = /\b(?:made|issued|read out|approved) (?:the|a) following statement\b[^:]*:$/i;
/** "At its 46th plenary meeting, on 26 July 2012, the Economic and Social Council decided …" */
const tellsOfMeeting =
  /^At (?:its|the) (?:\d{1,5}(?:st|nd|rd|th)|same)(?: \([^)]{1,20}\))?(?: \(?(?:plenary|closing|opening|resumed)\)?)* meeting, (?:held )?on /;
/** How many lines the introduction of a statement may take. */
const longestIntroduction = 12;
/** Of a line as much as is looked at. */
const longestLine = 2_000;
/** The front matter of a document of many meetings would be no front matter. */
const mostFrontLines = 200;

/**
 * Where the front matter ends and the body begins: at the formula; at the sentence that introduces a statement or tells of
 * a decision; or else at the first line that opens like a paragraph behind a blank one; in an amendment,
 * whose title may open like one, at the first number or sentence.
 */
export function findOpening(lines: readonly SourceLine[]): Opening {
  for (const [at, line] of lines.entries()) {
    const formula = readFormula(line.text);
    if (formula) return { ...formula, form: "resolution", line: at, bodyFrom: at + 1 };
    const told = at < mostFrontLines ? toldAt(lines, at) : null;
    if (told) return { organ: organNamedAt(lines, told.line), language: "en", ...told, bodyFrom: told.line };
  }
  // In the front matter a line says what it amends, and its changes are numbered, or there is one.
  const isAmendment = amendedAt(lines) >= 0 && firstParagraph(lines, "amendment") < lines.length;
  const form = isAmendment ? "amendment" : "unknown";
  const line = firstParagraph(lines, form);
  return { organ: null, language: "en", form, line, bodyFrom: line };
}

function toldAt(lines: readonly SourceLine[], at: number): { form: Form; line: number } | null {
  const text = lines[at]?.text ?? "";
  if (tellsOfMeeting.test(text) && !introducesStatement(lines, at)) return { form: "decision", line: at };
  if (text.endsWith(":")) {
    const line = startOfBlock(lines, at);
    if (announcesStatement.test(printed(lines, line, at))) return { form: "statement", line };
  }
  return opensDecision(lines, at) ? { form: "decision", line: at } : null;
}

/** The organ that is named first in the sentence at a line. */
function organNamedAt(lines: readonly SourceLine[], at: number): Organ | null {
  const text = printed(lines, at, at + 4);
  const placeOf = ({ formula }: (typeof organs)[number]) => text.indexOf(formula.slice("The ".length));
  const named = organs.filter((each) => placeOf(each) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  return named[0]?.organ ?? null;
}

function introducesStatement(lines: readonly SourceLine[], at: number): boolean {
  const end = lines.slice(at, at + longestIntroduction).findIndex(({ text }) => text.endsWith(":"));
  return end >= 0 && announcesStatement.test(printed(lines, at, at + end));
}

function startOfBlock(lines: readonly SourceLine[], at: number): number {
  const isInBlock = (text = "") => text !== "" && !/^(?:Statement|Note) by the President\b/i.test(text);
  let line = at;
  while (at - line < longestIntroduction && isInBlock(lines[line - 1]?.text)) line -= 1;
  return line;
}

function printed(lines: readonly SourceLine[], from: number, to: number): string {
  return lines
    .slice(from, to + 1)
    .map(({ text }) => text.slice(0, longestLine))
    .join(" ");
}

/** "The General Assembly decides to …", "The General Assembly, recalling its resolution …, decides": formula and verb in one sentence. */
function opensDecision(lines: readonly SourceLine[], at: number): boolean {
  const text = printed(lines, at, at + 1).slice(0, 200);
  const [, name = "", verb = ""] =
    /^The ((?:\p{Lu}\p{Ll}+|and|of|on|the| )+?),? (\p{Ll}{3,})\b/u.exec(text) ?? [];
  const isVerb = /^(?:decides|took|takes|decided|adopts|approves|\p{Ll}+ing)$/u.test(verb);
  return isVerb && organNamed(name) !== undefined;
}

function amendedAt(lines: readonly SourceLine[]): number {
  return lines.slice(0, mostFrontLines).findLastIndex((_, at) => amends.test(printed(lines, at, at + 1)));
}

function firstParagraph(lines: readonly SourceLine[], form: Form): number {
  const behindBlank = (at: number) => lines[at - 1]?.text === "";
  const first = lines.findIndex(
    ({ text }, at) =>
      /^1\.(?:\s|$)/.test(text) || (form !== "amendment" && behindBlank(at) && isKnownOpening(text)),
  );
  const known = first < 0 ? lines.length : first;
  if (form !== "amendment") return known;
  // Below what is amended a title, which ends as no sentence does, and below that the heading of the first change.
  const head = amendedAt(lines);
  const below = [...lines.keys()].filter((at) => at > head && lines[at]?.text !== "" && behindBlank(at));
  const opens = (at: number) =>
    isSentence(lines, at) || (at !== below[0] && /^\p{Lu}/u.test(lines[at]?.text ?? ""));
  return Math.min(known, below.find(opens) ?? known);
}

function isSentence(lines: readonly SourceLine[], from: number): boolean {
  const last = lines.slice(from).find((_, at) => !lines[from + at + 1]?.text);
  return isEndedFully(last?.text ?? "");
}
