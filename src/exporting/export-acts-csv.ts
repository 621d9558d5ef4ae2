import type { Act } from "../domain/acts.ts";
import { withoutHiddenCharacters } from "../domain/hidden-characters.ts";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { actsSaidBy, allParagraphs, sliceOf } from "../domain/units.ts";

type Column = (act: Act, paragraph: Paragraph, resolution: Resolution) => string;

/** By what stands above them. */
const columns: Readonly<Record<string, Column>> = {
  resolution: (_, __, { id }) => id,
  symbol: (_, __, { symbol }) => symbol ?? "",
  status: (_, __, { status }) => status,
  paragraph: (_, { id }) => id,
  label: (_, { label }) => label,
  act: ({ id }) => id,
  verb: ({ verb }) => verb,
  force: ({ force }) => force,
  addressees: ({ addressees }) => addressees.map(({ name }) => name).join("; "),
  action: ({ action }, { text }) => sliceOf(text, action),
  hedges: ({ hedges }) => hedges.map(({ text }) => text).join("; "),
  deadline: ({ deadline }) => deadline?.printed ?? "",
  forum: ({ forum }) => forum?.printed ?? "",
};

/**
 * The acts of a resolution as CSV (RFC 4180), one a row, also the items of lists with the clause that governs them, in UTF-8 with the mark by which spreadsheets know it. Several
 * addressees or hedges are parted by "; ". A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function exportActsCsv(resolution: Resolution): string {
  const rows = allParagraphs(resolution).flatMap((paragraph) =>
    actsSaidBy(paragraph, resolution).map((act) =>
      Object.values(columns).map((column) => cell(column(act, paragraph, resolution))),
    ),
  );
  return `\ufeff${[Object.keys(columns), ...rows].map((row) => row.join(",")).join("\r\n")}\r\n`;
}

/** Spreadsheets run what begins so, also behind white space or a quotation mark of the cell. */
const formulaStart = /^[\s"]*[=+\-@\t\r＝＋－＠]/;

function cell(given: string): string {
  const value = withoutHiddenCharacters(given);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^'|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
