import { hash, randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import type { Store } from "../indexing/open-store.ts";
import { type CorpusDocument, documentAt, readCorpus } from "../indexing/read-corpus.ts";
import { layOutCorpus } from "../indexing/starter-corpus.ts";
import { readFileBounded } from "./read-file.ts";

/** Where a text of the library came from; kept beside it as `<id>.origin.json`. */
interface Origin {
  /** The file's path as it was given. */
  readonly file: string;
  readonly format: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** SHA-256 of files whose text this one took the place of. */
  readonly replaced: readonly string[];
  readonly addedAt: string;
  /** What the reader of the document was not sure of. */
  readonly warnings: readonly string[];
}

interface CorpusEntry extends CorpusDocument {
  /** Null for a text that was put there by hand. */
  readonly origin: Origin | null;
}

/** The folder of texts that the library is built from. Every change is one rename: whoever reads sees all of it or nothing. */
export type CorpusFolder = ReturnType<typeof openCorpusFolder>;

const originSuffix = ".origin.json";
const unfinished = /^\.adding-[0-9a-f]{12}$/;

/**
 * Opens the folder of documents; makes it where it is missing.
 * @throws ExpectedError `corpus-unusable`
 */
export function openCorpusFolder(config: Pick<Config, "corpusDir" | "starterCorpus">) {
  const { corpusDir: directory, starterCorpus } = config;
  if (starterCorpus) layOutCorpus(directory, starterCorpus);
  const unmade = `The folder of documents cannot be made: ${directory}. Set CORPUS_DIR to one that can be written to.`;
  unlessUnwritable(directory, () => mkdirSync(directory, { recursive: true }), unmade);
  removeLeftovers(directory);
  const originOf = (file: string) => readOrigin(join(directory, originFile(file)));
  const documents = readCorpus(directory).map((each) => ({ ...each, origin: originOf(each.file) }));
  const entries = new Map<string, CorpusEntry>(documents.map((entry) => [entry.id, entry]));
  const keysOf = ({ size, origin }: CorpusEntry) => [size, origin?.sha256 ?? "", ...(origin?.replaced ?? [])];
  const held = new Set(documents.flatMap(keysOf));
  return {
    entries: entries as ReadonlyMap<string, CorpusEntry>,
    /** False where none is of this size, or came from a file of this hash: then they need not be looked through. */
    mayHold: (sizeOrHash: number | string) => held.has(sizeOrHash),
    put(id: string, text: string, origin: Origin): CorpusDocument {
      const file = entries.get(id)?.file ?? `${id}.txt`;
      // The text first: should only it arrive, adding the same file again mends its origin.
      replaceFiles(directory, { [file]: text, [originFile(file)]: `${JSON.stringify(origin, null, 2)}\n` });
      const entry = { ...documentAt(directory, file), origin };
      for (const key of keysOf(entry)) held.add(key);
      entries.set(id, entry);
      return entry;
    },
    remove({ id, file }: CorpusEntry): void {
      unlessUnwritable(directory, () => {
        rmSync(join(directory, file));
        rmSync(join(directory, originFile(file)), { force: true });
      });
      entries.delete(id);
    },
  };
}

/**
 * Takes texts out of the index and then out of the folder: where the index cannot be written nothing is changed, and where the
 * folder cannot be it has again what is there.
 * @throws ExpectedError `resolution-not-found` where one is not there; then none is removed
 */
export async function removeTexts(
  ids: readonly string[],
  { entries, remove }: CorpusFolder,
  update: Store["update"],
): Promise<void> {
  const found = ids.flatMap((id) => entries.get(id) ?? []);
  if (found.length < ids.length) {
    const unknown = ids.filter((id) => !entries.has(id)).map((id) => `"${id}"`);
    const message = `There is no resolution ${unknown.join(", ")}; nothing was removed. opcite list and GET /api/resolutions name those that are there.`;
    throw new ExpectedError("resolution-not-found", message);
  }
  await update(found.map(({ file }) => file));
  try {
    found.forEach(remove);
  } finally {
    await update();
  }
}

function originFile(textFile: string): string {
  return textFile.replace(/\.txt$/i, originSuffix);
}

/** A damaged record says as much as none. */
function readOrigin(path: string): Origin | null {
  try {
    const origin: unknown = JSON.parse(Buffer.from(readFileBounded(path)).toString("utf8"));
    return isOrigin(origin) ? origin : null;
  } catch {
    return null;
  }
}

function isOrigin(value: unknown): value is Origin {
  if (typeof value !== "object" || value === null) return false;
  const { file, format, sha256, replaced, addedAt, warnings } = value as Record<string, unknown>;
  return [replaced, warnings, [file, format, sha256, addedAt]].every(
    (field) => Array.isArray(field) && field.every((each) => typeof each === "string"),
  );
}

/** All are written before the first takes its place, so that a full disk leaves everything as it was. */
function replaceFiles(directory: string, files: Readonly<Record<string, string>>): void {
  const freshName = () => join(directory, `.adding-${randomBytes(6).toString("hex")}`);
  const written = Object.entries(files).map(([file, content]) => ({ file, content, fresh: freshName() }));
  try {
    unlessUnwritable(directory, () => {
      for (const { fresh, content } of written) writeFileSync(fresh, content, { flush: true });
      for (const { fresh, file } of written) renameSync(fresh, join(directory, file));
      synchronize(directory);
    });
  } finally {
    for (const { fresh } of written) rmSync(fresh, { force: true });
  }
}

/** @throws ExpectedError `corpus-unusable` */
function unlessUnwritable(
  directory: string,
  change: () => void,
  message = `The folder of documents could not be changed, ${directory}: is the disk full, or the folder not yours? CORPUS_DIR names another.`,
): void {
  try {
    change();
  } catch (cause) {
    throw new ExpectedError("corpus-unusable", message, { cause });
  }
}

/** What a killed process left half written. */
function removeLeftovers(directory: string): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const changed = unfinished.test(name) ? statSync(path, { throwIfNoEntry: false })?.mtimeMs : undefined;
    if (Date.now() - (changed ?? Number.NaN) > leftoverAfterMs) rmSync(path, { force: true });
  }
}

/** Waits until the disk has the entries of a directory. */
function synchronize(directory: string): void {
  const descriptor = openSync(directory, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** What a killed process left is removed after this time; before, it may belong to one that still runs. */
const leftoverAfterMs = 60 * 60 * 1_000;

export function sha256(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}
