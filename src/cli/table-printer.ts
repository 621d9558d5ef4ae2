import type { AnswerTable, TableRow } from "../domain/answers.ts";
import { aligned, widthsOf, wrapped } from "./aligned.ts";

/** Narrower than this, the words would be a column of single words. */
const narrowestWords = 36;
/** The other columns break their cells beyond this. */
const widestCell = 30;

/** How many places in how many texts, then the rows side by side; where there is no room for that, one below the other. */
export function printTable(table: AnswerTable, width: number): string[] {
  const rows = table.rows.map((row, at) => cellsOf(row, table, isFirstOf(at, table)));
  const head = headOf(table);
  const widths = widthsOf([head, ...rows]).map((widest) => Math.min(widest, widestCell));
  // The words come last and get what is left.
  const room = width - widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  widths[widths.length - 1] = room;
  const lines =
    room < narrowestWords
      ? stacked(table, width)
      : [
          ...aligned([head], widths),
          ...aligned([widths.map((each) => "─".repeat(each))], widths),
          ...aligned(rows, widths),
        ];
  return [captionOf(table), "", ...lines];
}

function captionOf({ rows, found, searched }: AnswerTable): string {
  return `${rows.length} places in ${found} of the ${searched} resolutions that were searched.`;
}

function headOf(table: AnswerTable): string[] {
  const act = hasActs(table) ? ["Act"] : [];
  return ["Resolution", "Place", ...act, ...(hasDeadlines(table) ? ["By when"] : []), "Words"];
}

function cellsOf(row: TableRow, table: AnswerTable, isFirst: boolean): string[] {
  const name = isFirst ? nameOf(row) : "";
  const act = hasActs(table) ? [actOf(row)] : [];
  return [name, row.label, ...act, ...(hasDeadlines(table) ? [row.deadline ?? "–"] : []), row.text];
}

function stacked(table: AnswerTable, width: number): string[] {
  return table.rows.flatMap((row, at) => {
    const name = isFirstOf(at, table) ? wrapped(titled(row), width) : [];
    const deadline = row.deadline === null ? "" : ` (${row.deadline})`;
    const act = hasActs(table) ? ` ${actOf(row)}${deadline}` : "";
    return [
      ...(name.length > 0 && at > 0 ? ["", ...name] : name),
      ...wrapped(`${row.label}:${act}`, width - 2).map((line) => `  ${line}`),
      ...wrapped(row.text, width - 4).map((line) => `    ${line}`),
    ];
  });
}

function hasActs({ columns }: AnswerTable): boolean {
  return columns.includes("verb");
}

function hasDeadlines({ columns }: AnswerTable): boolean {
  return columns.includes("deadline");
}

function isFirstOf(at: number, { rows }: AnswerTable): boolean {
  return rows[at]?.resolution.id !== rows[at - 1]?.resolution.id;
}

function nameOf({ resolution: { symbol, title, status } }: TableRow): string {
  return `${symbol ?? title}${status === "draft" ? " (draft)" : ""}`;
}

function titled(row: TableRow): string {
  const { symbol, title } = row.resolution;
  return symbol === null ? nameOf(row) : `${nameOf(row)} ${title}`;
}

/** "Requests the Secretary-General" */
function actOf({ verb, addressees }: TableRow): string {
  return [verb ?? "", addressees.map(({ printed }) => printed).join(", ")].filter(Boolean).join(" ");
}
