import type { AnswerTable, TableRow } from "../domain/answers.ts";

/** Narrower than this, the words would be a column of single words. */
const narrowestWords = 36;
/** The other columns break their cells beyond this. */
const widestCell = 30;

/** Those of an act, and of when it is due, are shown where the table has them. */
const head = ["Resolution", "Place", "Act", "By when", "Words"];

/** How many places in how many texts, then the rows side by side; where there is no room for that, one below the other. */
export function printTable(table: AnswerTable, width: number): string[] {
  const { columns, rows, found, searched } = table;
  const isShown = [true, true, columns.includes("verb"), columns.includes("deadline"), true];
  const cells = [head, ...rows.map((row, at) => cellsOf(row, isFirstOf(at, table)))].map((row) =>
    row.filter((_, column) => isShown[column]),
  );
  const widths = widthsOf(cells).map((widest) => Math.min(widest, widestCell));
  // The words come last and get what is left.
  const room = width - widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  widths[widths.length - 1] = room;
  const rule = widths.map((each) => "─".repeat(Math.max(0, each)));
  const lines = room < narrowestWords ? stacked(table, width) : aligned(cells.toSpliced(1, 0, rule), widths);
  const caption = `${rows.length} places in ${found} of the ${searched} resolutions that were searched.`;
  return [caption, "", ...lines];
}

function cellsOf(row: TableRow, isFirst: boolean): string[] {
  return [isFirst ? nameOf(row) : "", row.label, actOf(row), row.deadline ?? "–", row.text];
}

function stacked(table: AnswerTable, width: number): string[] {
  return table.rows.flatMap((row, at) => {
    const { symbol, title } = row.resolution;
    const titled = symbol === null ? nameOf(row) : `${nameOf(row)} ${title}`;
    const name = isFirstOf(at, table) ? wrapped(titled, width) : [];
    const deadline = row.deadline === null ? "" : ` (${row.deadline})`;
    const act = table.columns.includes("verb") ? ` ${actOf(row)}${deadline}` : "";
    return [
      ...(name.length > 0 && at > 0 ? ["", ...name] : name),
      ...wrapped(`${row.label}:${act}`, width - 2).map((line) => `  ${line}`),
      ...wrapped(row.text, width - 4).map((line) => `    ${line}`),
    ];
  });
}

function isFirstOf(at: number, { rows }: AnswerTable): boolean {
  return rows[at]?.resolution.id !== rows[at - 1]?.resolution.id;
}

function nameOf({ resolution: { symbol, title, status } }: TableRow): string {
  return `${symbol ?? title}${status === "draft" ? " (draft)" : ""}`;
}

/** "Requests the Secretary-General" */
function actOf({ verb, addressees }: TableRow): string {
  return [verb ?? "", addressees.map(({ printed }) => printed).join(", ")].filter(Boolean).join(" ");
}

/** Rows of cells as lines: columns of the given widths, or as wide as they need, two spaces apart, long cells over several lines. */
export function aligned(rows: readonly (readonly string[])[], widths = widthsOf(rows)): string[] {
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => wrapped(cell, widths[column] ?? cell.length));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((lines, column) => padded(lines[at] ?? "", widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  });
}

/** How wide each column is at its widest. */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? "")].length)),
  );
}

/** Lines of at most `width` characters, broken between words; a longer word has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** By characters, not by UTF-16 code units as `padEnd` does. */
function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - [...text].length));
}
