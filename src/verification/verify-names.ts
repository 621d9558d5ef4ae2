import type { Actor } from "../domain/acts.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { answersFor, statesOfAdjectives } from "../vocabulary/actor-relations.ts";
import { datesIn, figuresIn, isCardinal, isPartOfDate, numberOf } from "../vocabulary/figures.ts";
import {
  findActors,
  isProperName,
  organActor,
  rememberActor,
  rememberActorsIn,
  type ShortForms,
  shortFormsOfOrgan,
} from "../vocabulary/find-actors.ts";
import { findInstruments } from "../vocabulary/instruments.ts";
import { escapePattern } from "../vocabulary/pattern.ts";
import { type Word, wordsOf } from "../vocabulary/words.ts";
import { type CitedUnit, locateQuote } from "./quotations.ts";
import { type Finding, problem } from "./verify-citations.ts";
import type { CitingSentence } from "./verify-verbs.ts";

const instrumentWithNumber = /\b(resolution|decision)s?\s+((?:[A-Z]+\/)*\d+\/\d+|\d+\s*\(\d{4}\))/giu;

/** Spelled numbers up to this may count what a sentence lists: "two things". */
const mostCounted = 12;

/** Every number, date and symbol stands in a cited unit, a date as a whole; a number is of the kind of instrument that it is there. */
export function verifyFigures({ own, whole, cited }: CitingSentence): Finding[] {
  const printed = cited.map(printedWith);
  const allowed = new Set(printed.flatMap((each) => [...figuresIn(each)]));
  const words = wordsOf(own);
  const counts = words.filter(
    ({ lower }, at) => isCount(lower, words[at - 1]?.lower) && !allowed.has(String(numberOf(lower))),
  );
  // Where the text counts nothing the sentence counts what the text lists.
  const isCounting = printed.some((each) => wordsOf(each).some(({ lower }) => isCount(lower)));
  const text = whole.replace(anyOf(counts), " ").replace(/\b(?:mid|early|late)-(?=\d{4})|\bmay\b/g, "");
  const dates = printed.flatMap(datesIn);
  const strayDates = datesIn(text)
    .filter((stated) => !dates.some((whole) => isPartOfDate(stated, whole)))
    .map(({ day, month, year }) => [day, month, year].filter((part) => part !== undefined).join(" "));
  const stray = [...figuresIn(text)].filter((figure) => !allowed.has(figure));
  return [
    ...[...stray, ...strayDates].map(strayFigure),
    ...confusedInstruments(text, cited),
    ...(isCounting ? counts : []),
  ];
}

/** "two", and "the first"; "one" is a pronoun as often. */
function isCount(word: string, before = ""): boolean {
  if (word === "first" || word === "second") return /^(?:the|its|their|a)$/.test(before);
  return (
    /^[a-z]/.test(word) &&
    word !== "one" &&
    isCardinal(word) &&
    (numberOf(word) ?? mostCounted + 1) <= mostCounted
  );
}

/** Of no words it matches nothing. */
function anyOf(counts: readonly Word[]): RegExp {
  return new RegExp(`\\b(?:${counts.map(({ text }) => text).join("|") || "(?!)"})\\b`, "gi");
}

function strayFigure(printed: string): CitationProblem {
  return problem("number-not-in-unit", `${printed} stands in no cited unit`);
}

/** A unit's figures are those of its text, its label, its footnotes and, for context, the resolution's own symbol. */
function printedWith({ resolution, unit }: CitedUnit): string {
  const notes = resolution.footnotes.filter(
    (note) => unit.paragraph?.footnotes.includes(note.id) || note.id === unit.id,
  );
  return [unit.text, unit.label, resolution.symbol ?? "", ...notes.map((note) => note.resolved)].join("\n");
}

/** Resolution 19/1 and decision 19/1 are different instruments. */
function confusedInstruments(text: string, cited: readonly CitedUnit[]): CitationProblem[] {
  return [...text.matchAll(instrumentWithNumber)].flatMap(([printed, kind = "", number = ""]) => {
    const other = kind.toLowerCase() === "resolution" ? "decision" : "resolution";
    const stands = (word: string) =>
      cited.some(({ unit }) =>
        new RegExp(`\\b${word}s?\\s+${escapePattern(number)}(?![\\d/])`, "i").test(unit.text),
      );
    return !stands(kind) && stands(other)
      ? [problem("number-not-in-unit", `“${printed}” is a ${other} in the text`)]
      : [];
  });
}

/** Whom and what a sentence names stands in a cited unit: bodies, conventions, and paragraphs by their number. */
export function verifyNames(sentence: CitingSentence): Finding[] {
  if (sentence.cited.length === 0) return [];
  return [strayActors, strayInstruments, strayParagraphs].flatMap((strays) => strays(sentence));
}

function strayActors({ actors: named, forms, candidates, cited }: CitingSentence): Finding[] {
  const there = cited.flatMap((each) => [
    ...actorsOfResolution(each.resolution),
    ...findActors(printedAt(each), forms).map(({ actor }) => actor),
    ...statesOfAdjectives(printedAt(each)),
  ]);
  const known = [...there, ...candidates.flatMap(({ by, actors }) => (by ? [by, ...actors] : actors))];
  const stray = named.filter(
    ({ actor, printed }) =>
      !general.has(actor.id) &&
      !known.some((each) => answersFor(actor, each) || answersFor(each, actor)) &&
      !stands(printed, cited),
  );
  return stray.map((found) =>
    isProperName(found) ? problem("actor-mismatch", `${found.printed} stands in no cited unit`) : found.span,
  );
}

/** Whose names are said of others too: "the UN office", "many countries". */
const general: ReadonlySet<string> = new Set(["un", "states", "governments"]);

/** Who speaks, who recommends and who tabled the text may be named of any paragraph. */
function actorsOfResolution({ organ, recommendedBy, sponsors, title }: Resolution): Actor[] {
  const others = findActors([recommendedBy ?? "", ...sponsors, title].join("; ")).map(({ actor }) => actor);
  return [organActor(organ) ?? [], others].flat();
}

/** The unit; with a footnote the paragraph that carries it. */
function printedAt({ resolution: { paragraphs, footnotes }, unit: { id, text } }: CitedUnit): string {
  const carrier = footnotes.find((note) => note.id === id)?.paragraph;
  return `${text} ${paragraphs.find((paragraph) => paragraph.id === carrier)?.text ?? ""}`;
}

function strayInstruments({ own, cited }: CitingSentence): CitationProblem[] {
  const known = cited.flatMap((each) =>
    findInstruments(`${printedAt(each)} ${each.resolution.title}`).map(({ instrument }) => instrument.name),
  );
  return findInstruments(own)
    .filter(
      ({ instrument: { name }, printed }) =>
        // "Optional Protocol to the Convention …" names the Convention too.
        !known.includes(name) && !stands(printed, cited) && !stands(name, cited),
    )
    .map(({ printed }) => strayFigure(printed));
}

/** Whether words stand in a cited unit but for typography. */
export function stands(printed: string, cited: readonly CitedUnit[]): boolean {
  return cited.some(({ unit }) => locateQuote(printed, unit.text) !== null);
}

/** "OP 13": each is a unit that is cited, or holds one, unless the text says so itself; other numbers of paragraphs are figures. */
function strayParagraphs({ own, cited }: CitingSentence): CitationProblem[] {
  const isCited = (label: string) => cited.some(({ unit }) => new RegExp(`\\b${label}\\b`).test(unit.label));
  return (own.match(/\b(?:OP|PP)s? \d+\b/g) ?? [])
    .filter((printed) => !isCited(printed) && !stands(printed, cited))
    .map((printed) => problem("unknown-unit", `${printed} is named but not cited`));
}

/** What actors are called once they are named: whoever recommends, acts or is addressed in the text, and above all who is named in the cited units. */
export function shortFormsOf(cited: readonly CitedUnit[]): ShortForms {
  const resolution = cited[0]?.resolution;
  const forms = shortFormsOfOrgan(resolution?.organ ?? null);
  rememberActorsIn(forms, wordsOf(resolution?.recommendedBy ?? ""));
  for (const { acts, reported } of resolution?.paragraphs ?? []) {
    const named = [...acts, ...reported].flatMap(({ addressees }) => addressees);
    for (const actor of [...named, ...reported.flatMap(({ by }) => by ?? [])]) rememberActor(forms, actor);
  }
  for (const { unit } of cited) rememberActorsIn(forms, wordsOf(unit.text));
  return forms;
}
