import type { CitationProblem } from "../domain/statements.ts";
import { datesIn, figuresIn, isPartOfDate } from "../vocabulary/figures.ts";
import { escapePattern } from "../vocabulary/pattern.ts";
import type { CitedUnit } from "./verify-citations.ts";

const instrumentWithNumber = /\b(resolution|decision)s?\s+((?:[A-Z]+\/)*\d+\/\d+|\d+\s*\(\d{4}\))/giu;

/** Every number, date and symbol stands in a cited unit, a date as a whole; a number is of the kind of instrument that it is there. */
export function verifyFigures(text: string, cited: readonly CitedUnit[]): CitationProblem[] {
  const printed = cited.map(({ resolution, unit }) => printedWith(resolution, unit));
  const allowed = new Set(printed.flatMap((each) => [...figuresIn(each)]));
  const dates = printed.flatMap(datesIn);
  const strayDates = datesIn(text)
    .filter((stated) => !dates.some((whole) => isPartOfDate(stated, whole)))
    .map(({ day, month, year }) => [day, month, year].filter((part) => part !== undefined).join(" "));
  const stray = [...figuresIn(text)].filter((figure) => !allowed.has(figure));
  const problems = [...stray, ...strayDates].map(
    (figure): CitationProblem => ({
      code: "number-not-in-unit",
      detail: `${figure} stands in no cited unit`,
    }),
  );
  return [...problems, ...confusedInstruments(text, cited)];
}

/** A unit's figures are those of its text, its label, its footnotes and, for context, the resolution's own symbol. */
function printedWith(resolution: CitedUnit["resolution"], unit: CitedUnit["unit"]): string {
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
      ? [{ code: "number-not-in-unit" as const, detail: `“${printed}” is a ${other} in the text` }]
      : [];
  });
}
