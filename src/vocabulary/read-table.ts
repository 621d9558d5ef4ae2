import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ExpectedError } from "../domain/errors.ts";
import { onFirstUse } from "../domain/remembered.ts";

/** A row's cells by the names of their columns; empty ones are empty strings. */
type Row = Readonly<Record<string, string>>;

/** What a column's cells become. @throws Error with the words for what a cell should be. */
type Column<T> = (cell: string) => T;

type Columns = Readonly<Record<string, Column<unknown>>>;
type Entry<C extends Columns> = { readonly [Name in keyof C]: ReturnType<C[Name]> };

/**
 * The rows of `data/vocabulary/NAME.tsv`, each cell read as its column says; a column that the table leaves out reads as empty.
 * @throws ExpectedError `vocabulary-invalid`, naming file and line
 */
export function readTable<C extends Columns>(name: string, columns: C): Entry<C>[] {
  return parseTable(`${name}.tsv`, contentOf(`${name}.tsv`), columns);
}

/** The same for any column, as text. */
export function readRows(name: string): Row[] {
  const file = `${name}.tsv`;
  const { names, rows } = splitTable(file, contentOf(file));
  return rows.map(({ cells }) => Object.fromEntries(names.map((column, at) => [column, cells[at] ?? ""])));
}

function contentOf(file: string): string {
  try {
    return readFileSync(join(tablesFolder(), file), "utf8");
  } catch (cause) {
    const message = `data/vocabulary/${file} cannot be read: install the package anew.`;
    throw new ExpectedError("vocabulary-invalid", message, { cause });
  }
}

/** The words of a table by their role, in its order. */
export function readWordsByRole<const Role extends string>(
  name: string,
  roles: readonly Role[],
): Readonly<Record<Role, ReadonlySet<string>>> {
  const byRole = {} as Record<Role, Set<string>>;
  for (const role of roles) byRole[role] = new Set();
  for (const { words, role } of readTable(name, { words: text, role: oneOf(roles) })) byRole[role].add(words);
  return byRole;
}

/** `readTable` of a text; `file` is for the messages. */
export function parseTable<C extends Columns>(file: string, text: string, columns: C): Entry<C>[] {
  const { line: head, names, rows } = splitTable(file, text);
  const unknown = names.find((name) => !(name in columns));
  if (unknown !== undefined) throw invalid(file, head, `no column is called "${unknown}"`);
  const readers = Object.entries(columns).map(([name, read]) => ({ name, read, at: names.indexOf(name) }));
  return rows.map(({ line, cells }) => {
    const entry: Record<string, unknown> = {};
    for (const { name, read, at } of readers) {
      try {
        entry[name] = read(cells[at] ?? "");
      } catch (reason) {
        throw invalid(file, line, `${name} ${reason instanceof Error ? reason.message : reason}`);
      }
    }
    return entry as Entry<C>;
  });
}

const untidy = /^ | $|\t | \t/m;

/**
 * The names of the columns and the rows, with the lines where they stand for whoever complains of one. Lines that begin with # and
 * empty ones are no rows; cells that are left off at a row's end are empty.
 */
function splitTable(file: string, text: string) {
  const lines = text.split(/\r?\n/);
  const untidyAt = lines.findIndex((line) => untidy.test(line));
  if (untidyAt >= 0) throw invalid(file, untidyAt + 1, "a cell begins or ends with a space");
  const [head, ...rows] = lines.flatMap((content, at) =>
    content === "" || content.startsWith("#") ? [] : [{ line: at + 1, cells: content.split("\t") }],
  );
  const names = head?.cells ?? [];
  const long = rows.find(({ cells }) => cells.length > names.length);
  if (long !== undefined) {
    const what = `${long.cells.length} cells stand in a table of ${names.length} columns`;
    throw invalid(file, long.line, what);
  }
  return { line: head?.line ?? 1, names, rows };
}

function invalid(file: string, line: number, what: string): ExpectedError {
  return new ExpectedError("vocabulary-invalid", `data/vocabulary/${file}, line ${line}: ${what}.`);
}

export const text: Column<string> = (cell) => {
  if (cell === "") throw new Error("is empty");
  return cell;
};

export const optionalText: Column<string | undefined> = (cell) => (cell === "" ? undefined : cell);

/** The source of a regular expression. */
export const expression: Column<RegExp> = (cell) => new RegExp(cell, "u");

/** "Office; Programme" */
export const list: Column<readonly string[]> = (cell) => {
  if (cell === "") return [];
  const entries = cell.split("; ");
  if (entries.some((entry) => entry.includes(";"))) throw new Error('has ";" without a space behind it');
  return entries;
};

export const wholeNumber = numeric(/^\d+$/, "whole number");
export const decimal = numeric(/^-?\d+(?:\.\d+)?$/, "number");

function numeric(form: RegExp, what: string): Column<number> {
  return (cell) => {
    if (!form.test(cell)) throw new Error(`is "${cell}", which is no ${what}`);
    return Number(cell);
  };
}

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

/** Above `src` in development, above `dist` when built. */
const tablesFolder = onFirstUse(() => findTablesFolder(dirname(fileURLToPath(import.meta.url))));

function findTablesFolder(place: string): string {
  const tables = join(place, "data/vocabulary");
  return existsSync(tables) || dirname(place) === place ? tables : findTablesFolder(dirname(place));
}
