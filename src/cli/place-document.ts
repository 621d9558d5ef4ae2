import { basename } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import { idOfName } from "../indexing/read-corpus.ts";
import { parseResolution } from "../parsing/parse-resolution.ts";
import type { CorpusEntry } from "./corpus-folder.ts";

/** What a document that was read is to the library. */
type Placement =
  | { readonly as: "new"; readonly id: string }
  | { readonly as: "new-version"; readonly id: string }
  | { readonly as: "duplicate"; readonly id: string };

/** By what one document is told from another. */
type Identity = Pick<Resolution, "symbol" | "title" | "status" | "language">;

type Entries = ReadonlyMap<string, CorpusEntry>;

/**
 * Where a document goes. Its id is its symbol's, or else its file's name; a text in French or Spanish has the language in it.
 * A text of the same symbol and status replaces the earlier one; a draft never replaces an adopted text, nor the other way
 * round. Without a symbol, a text is another version only under the same name and title.
 */
export function placeDocument(
  overview: Identity,
  text: string,
  fileName: string,
  entries: Entries,
): Placement {
  const twin = [...entries.values()].find((entry) => entry.text === text);
  if (twin) return { as: "duplicate", id: twin.id };
  const base = baseIdOf(overview, fileName);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : count === 2 ? `${base}-${overview.status}` : `${base}-${count - 1}`;
    const entry = entries.get(id);
    if (!entry) return { as: "new", id };
    if (isSameDocument(overview, parseResolution(entry.text, { id }))) return { as: "new-version", id };
  }
}

function isSameDocument(one: Identity, other: Identity): boolean {
  if (one.status !== other.status || one.language !== other.language) return false;
  return one.symbol !== null || other.symbol !== null
    ? one.symbol === other.symbol
    : one.title === other.title;
}

const longestId = 100;

/** Reading the folder again must give the same id to the file `<id>.txt`. */
function baseIdOf({ symbol, language }: Identity, fileName: string): string {
  const name = symbol ?? basename(fileName).replace(/\.[^.]+$/, "");
  const id =
    idOfName(name)
      .slice(0, longestId)
      .replace(/[-.]+$/, "") || "document";
  return language === "en" ? id : `${id}-${language}`;
}
