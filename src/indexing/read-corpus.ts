import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { ExpectedError } from "../domain/errors.ts";

/** A document as published. */
interface CorpusDocument {
  /** Derived from the file's name: `a-res-78-128` for `A_RES_78_128.txt`. */
  readonly id: string;
  /** Relative to the corpus directory, with `/`. */
  readonly file: string;
  readonly source: string;
}

export interface Corpus {
  /** In the order of ids. */
  readonly documents: readonly CorpusDocument[];
  /** SHA-256 over names and bytes. */
  readonly hash: string;
}

/**
 * Reads all text files of a directory and of those below it.
 *
 * @throws ExpectedError `document-unreadable` where the directory is missing or two files would get one id.
 */
export function readCorpus(directory: string): Corpus {
  const hash = createHash("sha256");
  const documents = textFilesIn(directory).map((file) => {
    const bytes = readFileSync(join(directory, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    return { id: idOf(file), file, source: bytes.toString("utf8") };
  });
  documents.sort((a, b) => (a.id < b.id ? -1 : 1));
  const twin = documents.find(({ id }, at) => documents[at + 1]?.id === id);
  if (twin) {
    throw new ExpectedError(
      "document-unreadable",
      `Two files of ${directory} would both be called "${twin.id}": rename ${twin.file} or the other one.`,
    );
  }
  return { documents, hash: hash.digest("hex") };
}

function textFilesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: "utf8" })
      .filter((name) => name.toLowerCase().endsWith(".txt"))
      .map((name) => name.split(sep).join("/"))
      .sort();
  } catch (cause) {
    throw new ExpectedError(
      "document-unreadable",
      `The directory of documents cannot be read: ${directory}. Put the resolutions there, as .txt files.`,
      { cause },
    );
  }
}

function idOf(file: string): string {
  return idOfName(file.slice(file.lastIndexOf("/") + 1, -".txt".length));
}

/** The id of a text by its file's name or its symbol: `a-res-78-128` for `A/RES/78/128`. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}
