import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ExpectedError } from "../domain/errors.ts";

/** A row's cells by the names of their columns; empty ones are empty strings. */
export type Row = Readonly<Record<string, string>>;

/** What a column's cells become. @throws Error with the words for what a cell should be. */
export type Column<T> = (cell: string) => T;

type Columns = Readonly<Record<string, Column<unknown>>>;
type Entry<C extends Columns> = { readonly [Name in keyof C]: ReturnType<C[Name]> };

/** A row and where it stands, for whoever complains of it. */
interface PlacedRow {
  readonly line: number;
  readonly cells: Row;
}

/**
 * The rows of `data/vocabulary/NAME.tsv`, each cell read as its column says; a column that the table leaves out reads as empty.
 * @throws ExpectedError `vocabulary-invalid`, naming file and line
 */
export function readTable<C extends Columns>(name: string, columns: C): Entry<C>[] {
  return parseTable(`${name}.tsv`, readFileSync(join(tablesFolder(), `${name}.tsv`), "utf8"), columns);
}

/** The same for any column, as text. */
export function readRows(name: string): Row[] {
  const file = `${name}.tsv`;
  return placedRows(file, readFileSync(join(tablesFolder(), file), "utf8")).map(({ cells }) => cells);
}

/** The words of a table by their role, in its order. */
export function readWordsByRole<const Role extends string>(
  name: string,
  roles: readonly Role[],
): (role: Role) => readonly string[] {
  const rows = readTable(name, { words: text, role: oneOf(roles) });
  return (role) => rows.filter((row) => row.role === role).map(({ words }) => words);
}

/** `readTable` of a text; `file` is for the messages. */
export function parseTable<C extends Columns>(file: string, text: string, columns: C): Entry<C>[] {
  const rows = placedRows(file, text);
  const unknown = Object.keys(rows[0]?.cells ?? {}).find((name) => !(name in columns));
  if (unknown !== undefined) throw invalid(file, 1, `no column is called "${unknown}"`);
  const readers = Object.entries(columns);
  return rows.map(({ line, cells }) => {
    const entry: Record<string, unknown> = {};
    for (const [name, read] of readers) {
      try {
        entry[name] = read(cells[name] ?? "");
      } catch (reason) {
        throw invalid(file, line, `${name} ${reason instanceof Error ? reason.message : reason}`);
      }
    }
    return entry as Entry<C>;
  });
}

/** Lines that begin with # and empty ones are no rows; cells that are left off at a row's end are empty. */
function placedRows(file: string, text: string): PlacedRow[] {
  let names: readonly string[] | undefined;
  const rows: PlacedRow[] = [];
  for (const [at, content] of text.split("\n").entries()) {
    if (content === "" || content.startsWith("#")) continue;
    if (names === undefined) names = content.split("\t");
    else rows.push({ line: at + 1, cells: cellsOf(file, at + 1, content, names) });
  }
  return rows;
}

function cellsOf(file: string, line: number, content: string, names: readonly string[]): Row {
  const cells = content.split("\t");
  if (cells.length > names.length) {
    throw invalid(file, line, `${cells.length} cells stand in a table of ${names.length} columns`);
  }
  const row: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const cell = cells[at] ?? "";
    if (cell !== cell.trim()) throw invalid(file, line, `"${cell}" begins or ends with a space`);
    row[name] = cell;
  }
  return row;
}

function invalid(file: string, line: number, what: string): ExpectedError {
  return new ExpectedError("vocabulary-invalid", `data/vocabulary/${file}, line ${line}: ${what}.`);
}

export const text: Column<string> = (cell) => {
  if (cell === "") throw new Error("is empty");
  return cell;
};

export const optionalText: Column<string | undefined> = (cell) => (cell === "" ? undefined : cell);

/** "Office; Programme" */
export const list: Column<readonly string[]> = (cell) => {
  if (cell === "") return [];
  const entries = cell.split("; ");
  if (entries.some((entry) => entry.includes(";"))) throw new Error('has ";" without a space behind it');
  return entries;
};

export const wholeNumber: Column<number> = (cell) => {
  if (!/^\d+$/.test(cell)) throw new Error(`is "${cell}", which is no whole number`);
  return Number(cell);
};

/** "yes", or nothing for no. */
export const yes: Column<boolean> = (cell) => {
  if (cell !== "" && cell !== "yes") throw new Error(`is "${cell}"; it may be yes`);
  return cell === "yes";
};

export function oneOf<const T extends string>(values: readonly T[]): Column<T> {
  const known = new Map(values.map((value) => [value as string, value]));
  return (cell) => {
    const value = known.get(cell);
    if (value === undefined) throw new Error(`is "${cell}"; it may be ${values.filter(Boolean).join(", ")}`);
    return value;
  };
}

/** Several of `values`: "urge; call" */
export function listOf<const T extends string>(values: readonly T[]): Column<readonly T[]> {
  const one = oneOf(values);
  return (cell) => list(cell).map(one);
}

/** Of all tables: what was parsed with others is parsed anew. */
export function vocabularyDigest(folder: string = tablesFolder()): string {
  const digest = createHash("sha256");
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith(".tsv")) digest.update(`${file}\n`).update(readFileSync(join(folder, file)));
  }
  return digest.digest("hex").slice(0, 16);
}

let foundFolder: string | undefined;

/** Above `src` in development, above `dist` when built. */
function tablesFolder(): string {
  foundFolder ??= findTablesFolder(dirname(fileURLToPath(import.meta.url)));
  return foundFolder;
}

function findTablesFolder(place: string): string {
  const tables = join(place, "data/vocabulary");
  return existsSync(tables) || dirname(place) === place ? tables : findTablesFolder(dirname(place));
}
