import type { Resolution } from "../domain/resolution.ts";
import type { Encoder, SearchIndex } from "../ports.ts";
import {
  type Connection,
  closeDatabase,
  expectSound,
  LostStore,
  openDatabase,
  openSnapshot,
  removeDatabase,
  UnwritableStore,
} from "./database.ts";
import { type CorpusDocument, readCorpus } from "./read-corpus.ts";
import type { UsedVectorStore } from "./search-vector-store.ts";
import { createStoredIndex } from "./stored-index.ts";
import { createReadTexts } from "./stored-library.ts";
import { createStoredWindows } from "./stored-windows.ts";
import { type Changes, reportAs, type UpdateOptions, updateText, updateTexts } from "./update-texts.ts";

export interface StoreOptions extends UpdateOptions {
  readonly corpusDirectory: string;
  readonly storeDirectory: string;
  /** Gives the windows of paragraphs; `windowsOfEmbedder` makes one of any embedder. */
  readonly encoder: Pick<Encoder, "id" | "encode">;
  /** Finds the nearest vectors in the place of the store's own search. */
  readonly vectorStore?: UsedVectorStore | undefined;
  /** Makes do with what is there where nothing can be written. */
  readonly forReading?: boolean;
}

export type Store = Awaited<ReturnType<typeof openStore>>;

/**
 * Opens the database over a directory of documents, in which it is brought in line with them first. All that stands in it can be
 * made again: one that is damaged is removed, and built anew.
 *
 * @throws ExpectedError `corpus-unusable`, `index-unusable`
 */
export async function openStore(options: StoreOptions) {
  const { onProgress } = options;
  const corpus = readCorpus(options.corpusDirectory);
  const { database, windows, changes, lost } = await openWhole(options, corpus);
  const counted = "select (select count(*) from texts), (select count(*) from documents)";
  const [resolutions = 0, paragraphs = 0] = database.first<[number, number]>(counted);
  const read = createReadTexts();
  let edition: { readonly version: number; readonly index: SearchIndex } | undefined;
  return {
    /** The library as it is now: what was added and removed since by other processes is known. What was given before stays as it was. */
    current(): SearchIndex {
      // Read again when another process has written, which the database tells; of this one `update` has to.
      const [version = 0] = database.first<[number]>("pragma data_version");
      if (edition?.version !== version) {
        edition = { version, index: createStoredIndex(openSnapshot(database), windows, read) };
      }
      return edition.index;
    },
    /** `paragraphs`: different ones. */
    counts: { resolutions, paragraphs },
    /** Why texts were written just now, in one line for the reader; null where all were there. */
    rebuilt:
      lost === "corrupt"
        ? "The index was damaged."
        : reasonOf(changes, resolutions, lost === "format-changed", options.rebuild),
    /** Lines that a person who runs the program should see. */
    notices: noticesOf(database, changes === null),
    /** Writes a text that was put into the folder of documents just now. */
    put: (document: CorpusDocument, resolution: Resolution) =>
      void updateText(database, document, { ...options, parse: () => resolution }),
    /** Encodes the paragraphs that are not yet. Until then words find them, and those that come into question are encoded at once. */
    encodeMissing: (signal?: AbortSignal) => windows.encodeMissing(reportAs("encoding", onProgress), signal),
    /** Brings the texts in line with the folder of documents as it is now, or as it is to be without some of its files. */
    async update(without: readonly string[] = []) {
      const kept = readCorpus(options.corpusDirectory).filter(({ file }) => !without.includes(file));
      await updateTexts(database, kept, { ...options, rebuild: false });
      edition = undefined;
    },
    /** Links what is encoded by nearness, where it is much. */
    link: () => windows.link(reportAs("linking", onProgress)),
    close: () => closeDatabase(database),
  };
}

async function openWhole(options: StoreOptions, corpus: readonly CorpusDocument[]) {
  try {
    return { ...(await openUpdated(options, corpus)), lost: null };
  } catch (error) {
    if (!(error instanceof LostStore)) throw error;
    removeDatabase(options.storeDirectory);
    return { ...(await openUpdated(options, corpus)), lost: error.reason };
  }
}

async function openUpdated(options: StoreOptions, corpus: readonly CorpusDocument[]) {
  const database = openDatabase(options.storeDirectory, options.forReading);
  try {
    if (options.rebuild) expectSound(database);
    const windows = createStoredWindows(database, options.encoder, options.vectorStore);
    const changes = await updateTexts(database, corpus, options).catch((error: unknown) => {
      // Who only reads makes do with what is there, if there is anything.
      const isEmpty = database.first("select 1 from texts limit 1").length === 0;
      if (!options.forReading || isEmpty || !(error instanceof UnwritableStore)) throw error;
      return null;
    });
    return { database, windows, changes };
  } catch (error) {
    database.close();
    throw error;
  }
}

function noticesOf(database: Connection, isBehind: boolean): string[] {
  const sql = "select file, problem from files where problem is not null order by file";
  const unread = database.rows<[string, string]>(sql).map(([file, why]) => `${file} was left out: ${why}`);
  if (!isBehind) return unread;
  return [...unread, "The index cannot be written to: answers come from what is in it, changed or not."];
}

function reasonOf(
  changes: Changes | null,
  texts: number,
  isEarlier: boolean,
  isAskedFor = false,
): string | null {
  const { added = 0, replaced = 0, reread = 0, removed = 0 } = changes ?? {};
  if (isEarlier || (reread > 0 && !isAskedFor))
    return "The index was built by another version of the program.";
  if (added === texts && added > 0) return "There was no index yet.";
  return added + replaced + removed > 0 ? "The documents have changed since the index was built." : null;
}
