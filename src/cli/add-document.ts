import { basename, resolve } from "node:path";
import { ExpectedError } from "../domain/errors.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { ReadText } from "../http/texts/texts-routes.ts";
import { type CorpusDocument, idOfName } from "../indexing/read-corpus.ts";
import { parseResolution } from "../parsing/parse-resolution.ts";
import type { ContainedReader } from "./contained-reader.ts";
import { type CorpusFolder, sha256 } from "./corpus-folder.ts";
import { readFileBounded } from "./read-file.ts";

/** What became of a text that was read. */
type Placed =
  | {
      readonly as: "new" | "new-version";
      readonly id: string;
      readonly document: CorpusDocument;
      readonly resolution: Resolution;
      /** Of reader and parser. */
      readonly warnings: readonly string[];
    }
  | { readonly as: "duplicate"; readonly id: string }
  | { readonly as: "earlier-version"; readonly id: string };

/** What became of one file. */
export type Added = Placed | { readonly as: "refused"; readonly reason: string };

/**
 * Reads one file and puts its text into the folder. Whatever is wrong with the file is its own matter: the folder is then as it
 * was. A file whose bytes were added before is known by its hash and not read again.
 * @throws ExpectedError `corpus-unusable`, which is so for the next file too
 */
export async function addDocument(
  file: string,
  folder: CorpusFolder,
  reader: ContainedReader,
): Promise<Added> {
  try {
    const bytes = readFileBounded(file);
    const hash = sha256(bytes);
    const known = knownBy(hash, folder);
    if (known) return known;
    const document = await reader.read({ bytes, fileName: file });
    assertResolution(document);
    return placeText(document, { file: resolve(file), hash }, folder);
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code === "corpus-unusable") throw error;
    return { as: "refused", reason: error.message };
  }
}

/** Puts a text that was read into the folder, with where it came from, unless it is there. */
export function placeText(
  document: ReadText,
  { file, hash }: { readonly file: string; readonly hash: string },
  folder: CorpusFolder,
): Placed {
  const { as, id } = placeDocument(document, file, folder);
  if (as === "duplicate") return { as, id };
  const earlier = folder.entries.get(id)?.origin;
  const put = folder.put(id, document.text, {
    file,
    format: document.format,
    sha256: hash,
    replaced: earlier ? [...earlier.replaced, earlier.sha256] : [],
    addedAt: new Date().toISOString(),
    warnings: [...document.warnings],
  });
  const resolution = { ...document.resolution, id };
  const doubts = resolution.warnings.map(({ message }) => message);
  return { as, id, document: put, resolution, warnings: [...document.warnings, ...doubts] };
}

/** A text that took another's place is not replaced by it again when the same folder is added twice. */
export function knownBy(hash: string, { entries, mayHold }: CorpusFolder): Placed | undefined {
  for (const { id, origin } of mayHold(hash) ? entries.values() : []) {
    if (origin?.sha256 === hash) return { as: "duplicate", id };
    if (origin?.replaced.includes(hash)) return { as: "earlier-version", id };
  }
  return undefined;
}

/** Any text parses; one without the opening of a resolution and without a title, or a paragraph that acts, is none. */
export function assertResolution({ resolution: { title, paragraphs, warnings } }: ReadText): void {
  const isOpened = !warnings.some(({ code }) => code === "formula-missing");
  const acts = paragraphs.some(({ kind }) => kind === "operative");
  if (paragraphs.length === 0 || (!isOpened && (!acts || title === ""))) {
    throw new ExpectedError("document-unreadable", "No resolution was found in the document.");
  }
}

/** By what one document is told from another. */
type Identity = Pick<Resolution, "symbol" | "title" | "status" | "language">;

/**
 * Where a document goes, and what it is to the library. Its id is its symbol's, or else its file's name; a text in French or
 * Spanish has the language in it. A text of the same symbol and status replaces the earlier one; a draft never replaces an
 * adopted text, nor the other way round. Without a symbol, a text is another version only under the same name and title.
 */
function placeDocument(
  { resolution, text }: ReadText,
  fileName: string,
  { entries, mayHold }: CorpusFolder,
): { readonly as: "new" | "new-version" | "duplicate"; readonly id: string } {
  const size = Buffer.byteLength(text);
  const alike = mayHold(size) ? [...entries.values()] : [];
  const twin = alike.find((entry) => entry.size === size && entry.source() === text);
  if (twin) return { as: "duplicate", id: twin.id };
  const base = baseIdOf(resolution, fileName);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : count === 2 ? `${base}-${resolution.status}` : `${base}-${count - 1}`;
    const entry = entries.get(id);
    if (!entry) return { as: "new", id };
    if (isSameDocument(resolution, parseResolution(entry.source(), { id }))) return { as: "new-version", id };
  }
}

function isSameDocument(one: Identity, other: Identity): boolean {
  if (one.status !== other.status || one.language !== other.language) return false;
  return one.symbol === other.symbol && (one.symbol !== null || one.title === other.title);
}

const longestId = 100;

/** The id of a text by its symbol, or its file's name. Reading the folder again must give the same to the file `<id>.txt`. */
export function baseIdOf({ symbol, language }: Identity, fileName: string): string {
  const name = symbol ?? basename(fileName).replace(/\.[^.]+$/, "");
  const short = idOfName(name).slice(0, longestId);
  const id = short.replace(/[-.]+$/, "") || "document";
  return language === "en" ? id : `${id}-${language}`;
}
