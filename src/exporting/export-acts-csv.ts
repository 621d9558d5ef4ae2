import type { Act } from "../domain/acts.ts";
import { withoutHiddenCharacters } from "../domain/hidden-characters.ts";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { actsSaidBy, allParagraphs, sliceOf } from "../domain/units.ts";

const head =
  "resolution,symbol,status,paragraph,label,act,verb,force,addressees,action,hedges,deadline,forum";

/**
 * The acts of a resolution as CSV (RFC 4180), one a row, also the items of lists with the clause that governs them, in UTF-8 with the mark by which spreadsheets know it. Several
 * addressees or hedges are parted by "; ". A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function exportActsCsv(resolution: Resolution): string {
  const rows = allParagraphs(resolution).flatMap((paragraph) =>
    actsSaidBy(paragraph, resolution).map((act) => rowOf(resolution, paragraph, act)),
  );
  return `\ufeff${[head, ...rows.map((row) => row.map(cell).join(","))].join("\r\n")}\r\n`;
}

function rowOf({ id, symbol, status }: Resolution, paragraph: Paragraph, act: Act): string[] {
  const { addressees, hedges, deadline, forum } = act;
  return [
    id,
    symbol ?? "",
    status,
    paragraph.id,
    paragraph.label,
    act.id,
    act.verb,
    act.force,
    addressees.map(({ name }) => name).join("; "),
    sliceOf(paragraph.text, act.action),
    hedges.map(({ text }) => text).join("; "),
    deadline?.printed ?? "",
    forum?.printed ?? "",
  ];
}

/** Spreadsheets run what begins so, also behind white space or a quotation mark of the cell. */
const formulaStart = /^[\s"]*[=+\-@\t\r＝＋－＠]/;

function cell(given: string): string {
  const value = withoutHiddenCharacters(given);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^'|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
