import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import { ExpectedError } from "../domain/errors.ts";
import { rememberedByString } from "../domain/remembered.ts";
import { applicationId, schema, schemaVersion } from "./schema.ts";

const databaseFile = "opcite.db";

/** A database with the file that it is in, undefined for one that is nowhere but in memory. */
export class Connection extends Database {
  /** Prepared once; gives rows, if any, as tuples. */
  readonly statement: (sql: string) => Database.Statement = rememberedByString((sql) => {
    const made = this.prepare(sql);
    return made.reader ? made.raw() : made;
  });

  constructor(
    readonly file?: string,
    /** Read as something that nobody changes. */
    readonly isFixed = false,
  ) {
    const name = isFixed && file ? `${pathToFileURL(file).href}?immutable=1` : file;
    super(name ?? ":memory:", { timeout: 20_000 });
    // In kB: with the two megabytes of its own a library of thousands of texts reads the same pages again and again.
    this.exec("pragma cache_size = -16000");
  }

  /** Where the files beside it are kept. */
  get folder(): string | undefined {
    return this.file && dirname(this.file);
  }

  /** All that `work` writes, or nothing of it. */
  transact<T>(work: () => T): T {
    return inWords(this.file, () => {
      this.exec("begin immediate");
      try {
        const result = work();
        this.exec("commit");
        return result;
      } catch (error) {
        // A full disk has ended the transaction by itself.
        if (this.inTransaction) this.exec("rollback");
        throw error;
      }
    });
  }

  /** Rows as tuples of their columns. */
  rows<Row>(sql: string, ...values: unknown[]): Row[] {
    return this.#execute("all", sql, values) as Row[];
  }

  /** The columns of the first row; empty where there is none. */
  first<Row extends readonly unknown[]>(sql: string, ...values: unknown[]): Partial<Row> {
    return (this.#execute("get", sql, values) ?? []) as Partial<Row>;
  }

  /** What a statement gives as JSON, in one column of one row: row by row lists would take several times the time. */
  json<Value>(sql: string, ...values: unknown[]): Value {
    return JSON.parse(this.first<[string]>(sql, ...values)[0] ?? "null");
  }

  /** Runs a statement that gives no rows. Returns the number of the last row that was inserted. */
  run(sql: string, ...values: unknown[]): number {
    return Number((this.#execute("run", sql, values) as Database.RunResult).lastInsertRowid);
  }

  /** Lists go as JSON, for `json_each`. All values go in one array: the library takes a lone object for named ones. */
  #execute(how: "all" | "get" | "run", sql: string, values: unknown[]): unknown {
    const bound = values.map((value) => (Array.isArray(value) ? JSON.stringify(value) : value));
    return inWords(this.file, () => this.statement(sql)[how](bound));
  }
}

/** A store whose tables cannot be read as they are: it is to be built anew. */
export class LostStore extends ExpectedError {
  constructor(
    readonly reason: "corrupt" | "format-changed",
    options?: { cause?: unknown },
  ) {
    const what = reason === "corrupt" ? "is damaged" : "was built by another version of the program";
    super("index-unusable", `The index ${what}: opcite index builds it anew.`, options);
  }
}

/** A store that is whole and cannot be written now: the disk is full, the folder somebody else's, another process at it. */
export class UnwritableStore extends ExpectedError {
  constructor(file: string, what: string, options?: { cause?: unknown }) {
    super("index-unusable", `The index ${file} ${what}`, options);
  }
}

/**
 * Opens the database of a store, and makes one where there is none. Where nothing can be written what is there is read, as
 * something that nobody changes; on a disk that is full, only for who reads alone.
 * @throws ExpectedError `index-unusable`
 * @throws UnwritableStore
 * @throws LostStore
 */
export function openDatabase(storeDirectory: string, forReading = false): Connection {
  const file = join(storeDirectory, databaseFile);
  const isOthers = existsSync(file) && ![file, storeDirectory].every(isWritable);
  try {
    return open(file, isOthers);
  } catch (error) {
    if (!forReading || !(error instanceof UnwritableStore)) throw error;
    // What a log holds is not in the file yet.
    const logged = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    if (logged > 0 || !existsSync(file)) throw error;
    return open(file, true);
  }
}

function open(file: string, isFixed: boolean): Connection {
  return inWords(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    const database = new Connection(file, isFixed);
    try {
      prepareSchema(database, file);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Writes what stands in the log beside it into the file, if there is room, and closes it. */
export function closeDatabase(database: Connection): void {
  try {
    database.rows("pragma wal_checkpoint(truncate)");
  } finally {
    database.close();
  }
}

/** One that is nowhere but in memory. */
export function openMemory(): Connection {
  const database = new Connection();
  database.exec(schema);
  return database;
}

/** Reads all tables. @throws LostStore where they do not hold together */
export function expectSound(database: Connection): void {
  const [found] = database.first<[string]>("pragma quick_check(1)");
  if (found !== "ok") throw new LostStore("corrupt");
}

/** A second connection, which reads what was there when it was opened whatever is written meanwhile. */
export function openSnapshot({ file, isFixed }: Connection): Connection {
  return inWords(file, () => {
    const snapshot = new Connection(file, isFixed);
    snapshot.exec("begin");
    // A snapshot begins with the first row that is read.
    snapshot.first("select count(*) from settings");
    return snapshot;
  });
}

export function removeDatabase(storeDirectory: string): void {
  const file = join(storeDirectory, databaseFile);
  inWords(file, () => {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
  });
}

function prepareSchema(database: Connection, file: string): void {
  const [version = 0] = database.first<[number]>("pragma user_version");
  const [application = 0] = database.first<[number]>("pragma application_id");
  const [tables = 0] = database.first<[number]>("select count(*) from sqlite_master");
  if (tables > 0 && application !== applicationId) throw unusable(file, "is another program's database");
  if (version > schemaVersion) throw unusable(file, "was written by a newer version of Opcite");
  if (tables > 0 && version < schemaVersion)
    throw new LostStore(version === 0 ? "corrupt" : "format-changed");
  database.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = memory");
  // In pages: what many texts change, as the roots of indexes, is written into the file once for all of them.
  database.exec("pragma wal_autocheckpoint = 4000");
  if (version === schemaVersion) return;
  database.transact(() => {
    // Another process may have been quicker.
    const [made = 0] = database.first<[number]>("pragma user_version");
    if (made === schemaVersion) return;
    database.exec(schema);
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${schemaVersion}`);
  });
}

function unusable(file: string, what: string, cause?: unknown): ExpectedError {
  const message = `${file} ${what}: nothing was changed. Move it away, or set STORE_DIR to another folder.`;
  return new ExpectedError("index-unusable", message, { cause });
}

/** Numbers as SQLite keeps them, and as its functions for vectors read them. */
export function blobOf({ buffer, byteOffset, byteLength }: Float32Array | Int32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** All in slices of at most so many, of which the database gives a thousand rows in some milliseconds; between them others get a turn. */
export async function* inSlices<T>(all: readonly T[], size = 1_000): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) {
    if (start > 0) await nextTurn();
    yield all.slice(start, start + size);
  }
}

/** Runs `work` and says in words for people what SQLite gives a code for. */
function inWords<T>(file: string | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    const name = file ?? "in memory";
    if (/^SQLITE_(CORRUPT|IOERR_SHORT_READ)/u.test(code)) throw new LostStore("corrupt", { cause: error });
    if (code.startsWith("SQLITE_NOTADB")) throw unusable(name, "is not a database of Opcite", error);
    const what = sentences.find(([codes]) => codes.test(code))?.[1];
    throw what === undefined ? error : new UnwritableStore(name, what, { cause: error });
  }
}

const isFull =
  "could not be written: the disk is full. What was there before is whole; make room and run the command again.";

const giveRights = "Give the folder rights to write, or set STORE_DIR to another one.";

const sentences: readonly (readonly [RegExp, string])[] = [
  // SHM: the room that readers and writers share could not be had.
  [/^(?:SQLITE_FULL|ENOSPC|SQLITE_IOERR_SHM)/u, isFull],
  [
    /^SQLITE_IOERR/u,
    "could not be written or read: the disk does not answer. What was there before is whole.",
  ],
  [/^SQLITE_READONLY/u, `cannot be written to. ${giveRights}`],
  [/^SQLITE_CANTOPEN/u, `cannot be opened. ${giveRights}`],
  [/^(?:EACCES|EROFS)/u, `cannot be made. ${giveRights}`],
  [/^(?:ENOTDIR|EEXIST)/u, "cannot be made. Set STORE_DIR to a folder."],
  [/^SQLITE_BUSY/u, "is being written by another process for too long: try again."],
];

/** Where it cannot open a file the library gives no code but SQLite's number in its message. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if (error.message.includes("Unable to open connection")) return "SQLITE_CANTOPEN";
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
