import { setImmediate as nextTurn } from "node:timers/promises";
import { ExpectedError } from "../domain/errors.ts";
import type { Resolution } from "../domain/resolution.ts";
import { digestOfText } from "../encoding/encodings-file.ts";
import type { Connection } from "./database.ts";
import type { CorpusDocument } from "./read-corpus.ts";
import { removeText, removeWindows, writeText } from "./write-text.ts";

export interface UpdateOptions {
  readonly parse: (source: string, options: { id: string }) => Resolution;
  /** Names the version of what parses: what another version wrote is written anew. */
  readonly producer: string;
  /** Writes all texts anew, also those that have not changed. */
  readonly rebuild?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly stage: "parsing" | "encoding" | "linking";
  readonly done: number;
  readonly of: number;
  /** How many were there when the stage began. */
  readonly begun: number;
  /** Since the stage began. */
  readonly seconds: number;
}

/** @param begun how many there are before the first report; that of the first without it */
export function reportAs(stage: Progress["stage"], onProgress: UpdateOptions["onProgress"], begun?: number) {
  const started = performance.now();
  return (done: number, of: number) => {
    begun ??= done;
    onProgress?.({ stage, done, of, begun, seconds: (performance.now() - started) / 1000 });
  };
}

/** What changed: how many texts were written for the first time, again, because another version had written them, or removed. */
export type Changes = Awaited<ReturnType<typeof updateTexts>>;

type KnownFile = readonly [digest: string, producer: string, text: number | null];

/**
 * Brings a database in line with a folder of texts, each in a transaction of its own: whoever is interrupted goes on where it
 * stopped. A document that cannot be read is noted with the reason and has no text.
 */
export async function updateTexts(
  database: Connection,
  corpus: readonly CorpusDocument[],
  options: UpdateOptions,
) {
  const report = reportAs("parsing", options.onProgress, 0);
  const changes = { added: 0, replaced: 0, reread: 0, removed: removeGone(database, corpus) };
  // A file of which only the time is new is read, and known by its digest.
  const unchanged = "select 1 from files where file = ? and size = ? and changed = ? and producer = ?";
  const isUnchanged = ({ file, size, changed }: CorpusDocument) =>
    database.first(unchanged, file, size, changed, options.producer).length > 0;
  const stale = corpus.filter((document) => options.rebuild || !isUnchanged(document));
  for (const [at, document] of stale.entries()) {
    const change = updateText(database, document, options);
    if (change) changes[change] += 1;
    report(at + 1, stale.length);
    await nextTurn();
  }
  return changes;
}

function removeGone(database: Connection, corpus: readonly CorpusDocument[]): number {
  const sql = "select file, text from files where file not in (select value from json_each(?))";
  const there = corpus.map(({ file }) => file);
  const gone = database.rows<[string, number | null]>(sql, there);
  for (const [file, text] of gone)
    database.transact(() => {
      if (text !== null) removeWindows(database, removeText(database, text));
      database.run("delete from files where file = ?", file);
    });
  return gone.length;
}

/** Writes what a document says, unless it is there already. Null where only the file's time had changed. */
export function updateText(
  database: Connection,
  document: CorpusDocument,
  { parse, producer, rebuild }: UpdateOptions,
): "added" | "replaced" | "reread" | null {
  const { id, file, size, changed } = document;
  const source = document.source();
  const digest = digestOfText(source);
  const sql = "select digest, producer, text from files where file = ?";
  const knownFile = () => database.rows<KnownFile>(sql, file)[0];
  const isKnown = (known?: KnownFile) => known?.[0] === digest && known[1] === producer && !rebuild;
  const parsed = isKnown(knownFile()) ? null : parsedOrProblem(() => parse(source, { id }));
  return database.transact(() => {
    // Another process may have written it meanwhile.
    const known = knownFile();
    if (parsed === null || isKnown(known)) {
      database.run("update files set size = ?, changed = ? where file = ?", size, changed, file);
      return null;
    }
    const gone = typeof known?.[2] === "number" ? removeText(database, known[2]) : [];
    const [text, problem] = typeof parsed === "string" ? [null, parsed] : [writeText(database, parsed), null];
    removeWindows(database, gone);
    const row = [file, size, changed, digest, producer, text, problem];
    database.run("insert or replace into files values (?, ?, ?, ?, ?, ?, ?)", ...row);
    if (!known) return "added";
    return known[0] === digest ? "reread" : "replaced";
  });
}

function parsedOrProblem(parse: () => Resolution): Resolution | string {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return error.message;
  }
}
