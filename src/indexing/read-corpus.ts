import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { ExpectedError } from "../domain/errors.ts";

/** A document as published. */
export interface CorpusDocument {
  /** Derived from the file's name: `a-res-78-128` for `A_RES_78_128.txt`. */
  readonly id: string;
  /** Relative to the corpus directory, with `/`. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** When file or name were last changed, in ms. */
  readonly changed: number;
  /** Reads the text. */
  source(): string;
}

/**
 * All text files of a directory and of those below it, in the order of ids. None is read yet.
 *
 * @throws ExpectedError `corpus-unusable` where the directory is missing or two files would get one id.
 */
export function readCorpus(directory: string): readonly CorpusDocument[] {
  const documents = namesIn(directory)
    .filter((name) => name.toLowerCase().endsWith(".txt") && isRegularFile(join(directory, name)))
    .map((name) => name.split(sep).join("/"))
    .sort()
    .map((file) => documentAt(directory, file))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const twin = documents.find(({ id }, at) => documents[at + 1]?.id === id);
  if (twin) {
    const message = `Two files of ${directory} would both be called "${twin.id}": rename ${twin.file} or the other one.`;
    throw new ExpectedError("corpus-unusable", message);
  }
  return documents;
}

/** @param file relative to the directory, with `/` */
export function documentAt(directory: string, file: string): CorpusDocument {
  const path = join(directory, file);
  const { size, mtimeMs, ctimeMs } = statSync(path);
  const changed = Math.max(mtimeMs, ctimeMs);
  const id = idOfName(file.slice(file.lastIndexOf("/") + 1, -".txt".length));
  return { id, file, size, changed, source: () => readText(path) };
}

/** @throws ExpectedError `corpus-unusable` */
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw unreadable(path, "cannot be read", cause);
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: "utf8" });
  } catch (cause) {
    const message = `The directory of documents cannot be read: ${directory}. Put the resolutions there, as .txt files.`;
    throw new ExpectedError("corpus-unusable", message, { cause });
  }
}

/** Not for a folder, which may be called as it likes. A pipe would be waited for, and a device never ends. */
function isRegularFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return false;
  if (!found?.isFile()) throw unreadable(path, "is no file");
  return true;
}

function unreadable(path: string, what: string, cause?: unknown): ExpectedError {
  const message = `${path} ${what}: mend it, or take it out of the folder of documents. Nothing was changed.`;
  return new ExpectedError("corpus-unusable", message, { cause });
}

/** The id of a text by its file's name or its symbol: `a-res-78-128` for `A/RES/78/128`. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}
